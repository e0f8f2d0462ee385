"""Surveys, by HTTP."""
