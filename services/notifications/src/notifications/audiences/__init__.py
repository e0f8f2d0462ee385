"""Whom something is told, and when: roles, households, single people."""
