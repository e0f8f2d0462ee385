"""携单 and 回单: which orders left on paper, and which paper came back (E04, F35, N12)."""
