"""保修期: what the developer still has to repair, and until when (E05)."""
