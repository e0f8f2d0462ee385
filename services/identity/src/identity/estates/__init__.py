"""Estates, their working calendars and their data keys."""
