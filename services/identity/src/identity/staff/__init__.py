"""Who works for the company, and in which roles where."""
