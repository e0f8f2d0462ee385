"""站内信: what a member of staff was told, always there."""
