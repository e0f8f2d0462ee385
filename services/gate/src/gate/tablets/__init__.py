"""The tablets at the gates: which gate each stands at, and whether it is still trusted."""
