"""What is noted beside an order's course, so that its history tells it."""
