"""Least rights: every service its own user on the bus and in the store, made from its map."""
