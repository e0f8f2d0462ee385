"""Shifts and hand-overs as guards, the foreman and the office see them."""
