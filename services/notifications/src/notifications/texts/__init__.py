"""A message's text in two languages, and the values that stand in it."""
