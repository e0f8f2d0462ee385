"""What guards do on a tablet, as it reaches us: in order, each once, never lost."""
