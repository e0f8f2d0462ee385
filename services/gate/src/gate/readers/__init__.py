"""Plate readers (车牌识别) at the gates, their secrets, and the barriers beside them."""
