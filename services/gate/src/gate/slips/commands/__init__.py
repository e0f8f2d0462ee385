"""What is done with slips: in the office, at the gate, and at night."""
