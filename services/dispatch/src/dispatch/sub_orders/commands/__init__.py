"""What a dispatcher does with sub-orders, and what a vendor says by a link."""
