"""Who is inside now, counted and listed; the list of them all for an emergency, also on paper."""
