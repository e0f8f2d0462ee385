"""The staff by name: who did what to an order, and who can be planned for."""
