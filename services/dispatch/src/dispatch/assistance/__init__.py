"""Others at an order beside the one responsible (E19)."""
