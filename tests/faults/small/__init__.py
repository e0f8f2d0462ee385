"""The auditor's own test: two small services, a bug planted in them, and a fault."""
