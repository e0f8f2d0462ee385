"""What an operator may set about the embedded platform, beside what the services ask for."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from guanjia.console import BUILT


class PlatformSettings(BaseSettings):
    """From the environment: `GUANJIA_TRACE_SPANS` and so on."""

    model_config = SettingsConfigDict(env_prefix="GUANJIA_", extra="ignore", frozen=True)

    console: Path = BUILT
    """The built console; where there is none, `/` is the platform's own page."""
    trace_spans: int = Field(default=100_000, ge=0)
    """How many spans are kept for `/traces`; a span takes about 500 bytes. 0 keeps none."""
    trace_days: float = Field(default=7, gt=0)
    backup_every_hours: float = Field(default=24, ge=0)
    """How old the newest backup may get before another is made. 0 makes none."""
    backup_keep: int = Field(default=7, ge=1)
    """How many backups stay; the oldest go."""
    backup_folder: Path | None = None
    """Where backups are kept; `backups` in the data folder unless another disk is named."""
    demo_roster: Path | None = None
    """A spreadsheet whose units and people the demo estate begins with, instead of 1,200 made-up
    units: one's own, or a small one.
    """
    secrets: Path | None = None
    """What `guanjia secrets` has filled; `guanjia setup` then makes MongoDB's users."""
    mongod: str = ""
    """Host and port of a mongod on this machine that `guanjia setup` may find new."""
    nats_monitor_url: str = ""
    """Where a given NATS server answers its monitoring (`http://host:8222`): the doctor looks there
    whether it flushes before it acknowledges.
    """
