"""清点: the cash in each collector's drawer, and the evening's count of it (E12, T29)."""
