"""What is counted: how many repairs were followed up (N02)."""
