"""Numbered cards of the gate: for visitors (F36) and for their vehicles (F41)."""
