"""The rules of incidents and their call lists."""
