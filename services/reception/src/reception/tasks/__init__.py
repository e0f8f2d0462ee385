"""待办: what the desk has to do that stands nowhere else; it lasts until it is done (T23)."""
