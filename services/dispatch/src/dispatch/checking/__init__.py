"""Ticking the points an order began with."""
