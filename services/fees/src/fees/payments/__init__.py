"""收款: money taken against a receipt, and payments voided with theirs (E12)."""
