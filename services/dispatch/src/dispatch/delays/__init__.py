"""A technician who cannot come in time (T10)."""
