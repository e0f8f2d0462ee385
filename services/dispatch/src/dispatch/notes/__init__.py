"""What is noted of an order beside its course: the owner urges, somebody comments."""
