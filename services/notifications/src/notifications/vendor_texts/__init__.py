"""What messages about vendors say."""
