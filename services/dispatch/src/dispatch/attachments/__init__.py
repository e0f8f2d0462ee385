"""Photos and papers that belong to an order: before, after, with a comment, from a vendor."""
