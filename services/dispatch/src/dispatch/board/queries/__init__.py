"""The board, one order as a whole, and a technician's own list."""
