"""Entries of a unit's history, and what each event heard says in one."""
