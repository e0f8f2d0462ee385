"""The tablets at the gates: registered by a manager, enrolled by a code, trusted until revoked."""
