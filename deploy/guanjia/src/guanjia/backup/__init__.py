"""Backups of a whole platform: all services and the events between them, at one moment.

Why it is so: ADR 0011.
"""
