"""Where work is done: dispatch's part of the directory, units only."""
