"""Reading the log: lists and cards, what a caller is known for, how a contact is found."""
