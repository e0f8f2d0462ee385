"""Slips as the office, the tablets and the printer see them."""
