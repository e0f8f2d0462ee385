"""How preferences are kept."""

from chassis.reader import Reader
from chassis.store.collection import Collection
from notifications.preferences.model import Preference

PREFERENCES = Collection(Preference, "preferences")


async def preference_of(reader: Reader, id_: str) -> Preference:
    """Somebody's preference, or what holds for those who have set none."""
    return await reader.find(Preference, id_) or Preference(id=id_)
