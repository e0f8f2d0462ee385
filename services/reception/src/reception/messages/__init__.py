"""Messages for colleagues who were not there, told at once, with a read receipt (F04)."""
