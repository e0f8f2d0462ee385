"""重大事件: reported up the chain of calls, never closed without (T41, W30, W35, A15)."""
