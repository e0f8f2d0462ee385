"""关怀名单: people in need, called again and again; shown to whoever may see it (E25)."""
