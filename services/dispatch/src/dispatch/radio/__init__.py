"""代报: what a technician says by radio, or brings back on paper, entered by a dispatcher (E04)."""
