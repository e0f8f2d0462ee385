"""单据: the receipt and the charge slip on paper."""
