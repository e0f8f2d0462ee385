"""Whoever comes to the gate and is let in or turned away, until they have left."""
