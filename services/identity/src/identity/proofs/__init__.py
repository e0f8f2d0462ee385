"""Proving who one is by a password, at the door or once more."""
