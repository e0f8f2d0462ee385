"""Bringing a roster in, and making a lifelike one up."""
