"""会议: planned, signed, and what was decided about which case (T26, F44, A13)."""
