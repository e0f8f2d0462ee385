"""A survey as staff, households and the owners committee see it."""
