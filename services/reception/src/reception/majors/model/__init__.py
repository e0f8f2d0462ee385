"""The rules of major events."""
