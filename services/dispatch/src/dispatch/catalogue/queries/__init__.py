"""The catalogue as it is read: the list, one service, the price list of a day."""
