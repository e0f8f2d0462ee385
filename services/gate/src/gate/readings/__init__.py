"""What plate readers read: known vehicles pass by themselves, the others are shown to the guard."""
