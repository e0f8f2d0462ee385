"""What the technicians can do, and what an order asks of them."""
