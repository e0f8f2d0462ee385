"""The parts of what tablets know, and what of them is new for one tablet."""
