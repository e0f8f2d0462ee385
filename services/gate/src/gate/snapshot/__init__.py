"""What a tablet needs to know without a network: parts, sent where fingerprints differ."""
