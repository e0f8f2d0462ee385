"""What several features show alike."""
