"""Complaints as they are listed, shown, printed and counted."""
