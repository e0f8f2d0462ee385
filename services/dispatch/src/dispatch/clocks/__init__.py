"""The clocks of a work order: hand-over, dispatched, on site, done."""
