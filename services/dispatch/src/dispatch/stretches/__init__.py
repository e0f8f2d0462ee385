"""Who had which order from when to when."""
