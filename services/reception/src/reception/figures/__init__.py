"""Complaints counted: by week, month, half-year and year, from the same figures (T25, N01, N09)."""
