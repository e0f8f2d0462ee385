"""事件: what has failed for whole buildings, and who was told of it (E08)."""
