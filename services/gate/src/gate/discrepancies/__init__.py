"""差异: what was reported does not agree with a rule or a record. Somebody settles it."""
