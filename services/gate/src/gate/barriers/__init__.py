"""Commands to barriers (道闸): only for a passage that was allowed, only for seconds, signed."""
