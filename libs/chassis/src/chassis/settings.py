"""Process settings, from the environment (`GUANJIA_…`). What differs from estate to estate is in
`policies`.
"""

from pathlib import Path

from pydantic import Field, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from chassis.logins import address_as


class ServiceSettings(BaseSettings):
    """What every service needs to know about its surroundings."""

    model_config = SettingsConfigDict(
        env_prefix="GUANJIA_",
        extra="ignore",
        frozen=True,
        validate_default=True,
        # What an address carries is nobody's business.
        hide_input_in_errors=True,
    )

    mongo_user: str = ""
    """Empty where MongoDB knows no users. Known to its database `admin`."""
    mongo_password_file: Path | None = None
    mongo_url: str = Field(default="mongodb://127.0.0.1:27017/?replicaSet=guanjia", repr=False)
    """Carries user and password, its own or those named above."""
    nats_user: str = ""
    """Empty where NATS knows no users."""
    nats_password_file: Path | None = None
    nats_url: str = Field(default="nats://127.0.0.1:4222", repr=False)
    """Carries user and password, its own or those named above."""
    database_prefix: str = "guanjia_"
    """A service's database is this and the service's name."""
    master_key_file: Path = Path(".data/master.key")
    jwks_url: str = "http://127.0.0.1:8080/api/identity/jwks.json"
    host: str = "127.0.0.1"
    port: int = 8080
    stream_bytes: int = 1024**3
    """Room reserved for each service's stream; -1 for no bound. A full stream refuses, and the
    outbox keeps the rows.
    """
    stream_replicas: int = 1
    ack_wait_seconds: float = 10.0
    """How long an event delivered to a worker that died waits for the next; slow work prolongs it
    by itself.
    """
    outbox_rows_limit: int = 200_000
    """Above this many unpublished events commands answer 503 until the bus has caught up."""
    disk_share_limit: float = 0.95
    body_bytes_limit: int = 1_000_000
    """Larger request bodies are refused with 413; uploads declare their own limit."""
    file_bytes_limit: int = 10 * 1024**2
    """Larger files are refused with 413."""
    file_pixels_limit: int = 25_000_000
    """Images of more pixels are refused before they are drawn; each takes four bytes of memory.
    Telephones make 12 or 24 million.
    """
    command_seconds_limit: float = 15.0
    """A request that takes longer is answered 503; repeating it with the same key tells what became
    of it.
    """
    log_level: str = "INFO"
    secure_cookies: bool = False
    """Whether cookies demand HTTPS; on wherever TLS stands in front."""

    @field_validator("mongo_url", "nats_url")
    @classmethod
    def _as_user(cls, url: str, info: ValidationInfo) -> str:
        """Raises LoginUnusable, as every setting that is wrong."""
        server = (info.field_name or "").removesuffix("_url")
        known = info.data
        return address_as(known[f"{server}_user"], known[f"{server}_password_file"], url)
