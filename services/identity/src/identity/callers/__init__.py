"""Callers before they are anybody: from which address they come, and with which cookies."""
