"""How an estate's catalogue is kept: one document, which a quote reads whole."""

from chassis.policies import PolicyHistory
from chassis.reader import Reader
from chassis.store.collection import Collection
from dispatch.catalogue.collection.adoption import TARIFF, adopted
from dispatch.catalogue.model.services import CATALOGUE_ID, Catalogue

CATALOGUES = Collection(Catalogue, "catalogues")


async def catalogue_of(reader: Reader) -> Catalogue:
    """The estate's catalogue; where it was never written to, what its old tariff says."""
    found = await reader.find(Catalogue, CATALOGUE_ID)
    if found is not None:
        return found
    history = await reader.find(PolicyHistory, TARIFF)
    if history is None:
        return Catalogue()
    return adopted(history.versions, (await reader.estate_card()).calendar)
