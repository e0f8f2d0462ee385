"""What follows an order's signature: posted by finance, done again, settled (F08, F16, T19)."""
