"""Taking in what tablets report, answering what they ask, deciding about what was kept."""
