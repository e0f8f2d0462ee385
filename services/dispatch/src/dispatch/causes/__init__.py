"""Why something broke, from the estate's own list, so that it can be counted."""
