"""Custody as the desk reads it: the list, one slip, the receipt."""
