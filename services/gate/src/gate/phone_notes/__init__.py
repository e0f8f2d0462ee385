"""Calls the guard-post takes: what was asked by phone, and to whom it was passed on (F52)."""
