"""How this service's codes and amounts are shown."""
