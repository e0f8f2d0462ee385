"""The tokens a caller gets, wherever they were earned."""

from pydantic import BaseModel, Field


class Tokens(BaseModel):
    """Of one session: in the body for programs, in cookies for browsers."""

    access_token: str | None = Field(default=None, repr=False)
    expires_in_seconds: int | None = None
    refresh_token: str | None = Field(default=None, repr=False)
