"""Goods release slips (放行条): applied for, stamped, counted at the gate, and burnt (F42, W25)."""
