"""Where work is done and who lives there: dispatch's part of the directory."""
