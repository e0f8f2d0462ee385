"""收据: the numbered stamped stock: received, issued, used, voided, counted (F25)."""
