"""Handing the desk over."""
