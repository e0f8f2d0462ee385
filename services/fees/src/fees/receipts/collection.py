"""How books of receipts are kept and found."""

from chassis.store.collection import Collection, Index
from fees.receipts.model import Book, NumberSeries

BOOKS = Collection(
    Book,
    "books",
    indexes=[Index("holder", "blanks", "_id"), Index("prefix", "first", "_id")],
)
NUMBER_SERIES = Collection(NumberSeries, "number_series")
