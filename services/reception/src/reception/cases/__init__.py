"""What has happened to a case: who, when, what, across services."""
