"""Incidents as screens show them."""
