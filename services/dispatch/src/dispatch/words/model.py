"""Words of ours and amounts, as staff read them."""

from functools import lru_cache

from pydantic import BaseModel, ConfigDict


class Named(BaseModel):
    """A word of ours as staff read it."""

    model_config = ConfigDict(frozen=True)

    code: str
    zh: str
    en: str


@lru_cache(maxsize=1_024)
def named(code: str, texts: tuple[str, str]) -> Named:
    """A word with its texts."""
    zh, en = texts
    return Named(code=code, zh=zh, en=en)


def yuan(fen: int) -> str:
    """As staff read it: `12.50`."""
    return f"{fen // 100}.{fen % 100:02d}"
