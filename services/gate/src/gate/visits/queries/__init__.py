"""Visits as the register shows them, on screen and on paper."""
