"""收费: the repair summary sheet, charge slips, payments, the receipt stock and the ledger."""
