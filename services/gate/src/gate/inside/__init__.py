"""Who is inside now, and the list of them all for an emergency."""
