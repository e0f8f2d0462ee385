"""How digests are kept, and when an estate has them go out."""

from chassis.policies import Policy
from chassis.store.collection import Collection
from notifications.digest.model import Digest, DigestTime

DIGESTS = Collection(Digest, "digests", due=lambda digest: digest.look_at)


class DigestPolicy(DigestTime, Policy):
    """When the day's digest goes out."""
