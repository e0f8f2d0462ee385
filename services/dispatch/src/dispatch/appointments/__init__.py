"""The visit agreed with the owner (T11)."""
