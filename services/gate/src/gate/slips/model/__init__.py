"""The rules of a slip: who may sign it, what leaves on it, and when it is burnt."""
