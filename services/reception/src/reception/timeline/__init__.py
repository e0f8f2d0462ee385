"""What has happened to a case: who, when, what."""
