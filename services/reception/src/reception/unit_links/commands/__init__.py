"""What features with links share: acting by one, and the units they are for."""
