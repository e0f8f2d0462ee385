"""What dispatch says, by what it is about."""
