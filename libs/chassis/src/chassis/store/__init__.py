"""The store: documents bound to an estate, committed in groups, with outbox, inbox and keys."""
