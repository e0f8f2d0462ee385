"""Services with the history of their terms, and what the catalogue refuses."""
