"""Rosters.

Spreadsheets of units and people, read, judged row by row and brought into the directory.
"""
