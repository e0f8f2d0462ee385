"""Short codes that people read out and type, with a check sign at the end."""
