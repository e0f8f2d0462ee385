"""What reception must know about its surroundings: what every service must know, and where the
platform is found from outside.
"""

from pydantic import Field

from chassis.settings import ServiceSettings


class ReceptionSettings(ServiceSettings):
    """Settings of reception."""

    public_url: str = Field(default="", pattern=r"^(https?://[^/\s?#]+)?$")
    """Where people outside find the platform, such as `https://guanjia.example`: links to
    households begin with it. Empty: with the address whoever makes the link has it open at.
    """
