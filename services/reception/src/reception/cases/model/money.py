"""Money as it is read on a timeline."""

from contracts.words import Fen


def yuan(amount: Fen) -> str:
    """12345 fen → `¥123.45`."""
    return f"¥{amount // 100}.{amount % 100:02d}"
