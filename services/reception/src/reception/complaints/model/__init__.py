"""The rules of complaints: what may be done when, how long it may take, who is told."""
