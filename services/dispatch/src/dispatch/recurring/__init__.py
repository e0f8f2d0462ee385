"""Recurring work (周期服务): plans, their periods, and the visits that wait for the owner's yes."""
