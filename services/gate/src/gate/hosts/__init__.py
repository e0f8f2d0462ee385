"""Whom a visitor asks for, and the phone a guard calls them on."""
