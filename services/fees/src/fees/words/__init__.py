"""How this service's codes are shown."""
