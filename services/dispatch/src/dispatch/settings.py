"""What dispatch must know about its surroundings: what every service must know, and where the
platform is found from outside.
"""

from pydantic import Field

from chassis.settings import ServiceSettings


class DispatchSettings(ServiceSettings):
    """Settings of dispatch."""

    public_url: str = Field(default="", pattern=r"^(https?://[^/\s?#]+)?$")
    """Where people outside find the platform, such as `https://guanjia.example`: links to vendors
    begin with it. Empty: dispatchers pass the links on themselves.
    """
