"""The roles of requirements.md C, as data."""
