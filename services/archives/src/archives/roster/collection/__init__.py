"""Where rosters come from and how their rows are kept while they are folded.

Spreadsheets, and the plan.
"""
