"""What an order's card shows of its record, kept beside it."""
