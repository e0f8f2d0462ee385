"""What an order costs the house: parts, labour, vendors. What the owner pays is the quote's."""
