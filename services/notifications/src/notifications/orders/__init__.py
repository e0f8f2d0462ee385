"""What notices say about a work order: its number, class, place and technician."""
