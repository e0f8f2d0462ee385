"""What notices say about a work order: its number, class and place."""
