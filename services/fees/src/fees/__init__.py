"""收费: tariffs, bills, payments, receipts, prepayment, dunning and ledgers."""
