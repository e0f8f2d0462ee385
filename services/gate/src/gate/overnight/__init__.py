"""Visitors' vehicles that stay overnight: the list, and what was decided about each (E17)."""
