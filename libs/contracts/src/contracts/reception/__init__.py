"""What reception says, by what it is about."""
