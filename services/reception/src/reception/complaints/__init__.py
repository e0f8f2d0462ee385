"""Complaints as a procedure: from the register to the client who is satisfied (W02-W05)."""
