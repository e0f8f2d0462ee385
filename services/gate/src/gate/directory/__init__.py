"""Whom a visitor may ask for, and which plates live here: the gate's part of the directory."""
