"""A unit's history for the screen and for paper."""
