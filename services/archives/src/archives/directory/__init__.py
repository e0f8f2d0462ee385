"""The directory: which units there are, who is what to which of them."""
