"""Words of ours and amounts, as staff read them."""

from pydantic import BaseModel


class Named(BaseModel):
    """A word of ours as staff read it."""

    code: str
    zh: str
    en: str


def named(code: str, texts: tuple[str, str]) -> Named:
    """A word with its texts."""
    zh, en = texts
    return Named(code=code, zh=zh, en=en)


def yuan(fen: int) -> str:
    """As staff read it: `12.50`."""
    return f"{fen // 100}.{fen % 100:02d}"
