"""The reports of a month, and the same on paper."""
