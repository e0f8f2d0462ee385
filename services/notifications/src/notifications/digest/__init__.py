"""What is not urgent for a member of staff, in one message a day (E23)."""
