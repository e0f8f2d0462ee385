"""Links by which a household acts without an account: one unit, one thing."""
