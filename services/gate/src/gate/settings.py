"""What gate must know about its surroundings: what every service must know."""

from chassis.settings import ServiceSettings


class GateSettings(ServiceSettings):
    """Settings of gate."""

    barrier_hosts: str = ""
    """Hosts a barrier's controller may be called at, parted by commas: `10.0.5.7, gate-b:8080`.
    Only these: nobody who registers a barrier reaches anything else through us.
    """

    def allows_barrier_at(self, host: str) -> bool:
        """Whether the operator has listed this host, or host and port."""
        listed = {each.strip().lower() for each in self.barrier_hosts.split(",")} - {""}
        return host.lower() in listed or host.lower().rpartition(":")[0] in listed
