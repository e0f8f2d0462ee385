"""What a visitor leaves at the gate until they go: a document or a deposit, no identity card."""
