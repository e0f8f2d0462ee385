"""What is kept of each time an order is done: 1 is the first, all later ones are rework (T19)."""
