"""Who has failed to sign in too often."""
