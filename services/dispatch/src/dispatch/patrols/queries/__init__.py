"""Patrols as they are read, counted and printed."""
