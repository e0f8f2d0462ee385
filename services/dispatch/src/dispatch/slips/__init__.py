"""What is asked for: the slip an order begins with (F07)."""
