"""What identity must know about its surroundings, beside what every service must know."""

from datetime import timedelta

from chassis.settings import ServiceSettings


class IdentitySettings(ServiceSettings):
    """Settings of identity."""

    public_path: str | None = None
    """Where browsers reach this service, such as `/api/identity`: limits the refresh cookie to it.

    Needed behind a proxy that strips a prefix; unset, the path it was mounted under is taken.
    """
    session_idle: timedelta = timedelta(hours=12)
    """A session nobody has refreshed for so long is over."""
    session_length: timedelta = timedelta(days=7)
    """A session is over after so long, however busy."""
    refresh_grace: timedelta = timedelta(seconds=20)
    """How long a refresh token just replaced gets its successor again: two tabs, a lost answer."""
    shift_length: timedelta = timedelta(hours=12)
    """A session on a tablet is over after so long: the longest shift."""
    registration_length: timedelta = timedelta(days=400)
    """A tablet is enrolled anew after so long: browsers keep no cookie longer."""
