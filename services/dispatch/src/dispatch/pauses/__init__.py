"""Work that stands still for a reason, its clocks with it, and never for longer than allowed."""
