"""A sub-order, its link, and why it refuses."""
