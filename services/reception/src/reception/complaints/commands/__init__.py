"""What people do with complaints, and what falls due at them."""
