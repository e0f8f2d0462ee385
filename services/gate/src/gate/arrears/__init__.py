"""What units still owe, as fees tells it: shown on a move-out, and in the way of nothing (E10)."""
