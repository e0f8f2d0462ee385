"""Rights that go together, of which roles are made."""
