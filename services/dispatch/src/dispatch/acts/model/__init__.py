"""The table of an order's states, and the steps of its history."""
