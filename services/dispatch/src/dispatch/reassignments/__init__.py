"""Staff sent to another department in an emergency (F48, P09)."""
