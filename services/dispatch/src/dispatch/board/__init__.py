"""What screens show of orders, and every route that acts on one."""
