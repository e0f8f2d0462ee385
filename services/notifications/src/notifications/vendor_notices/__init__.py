"""What outside vendors are told, and who hears what they say."""
