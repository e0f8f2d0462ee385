"""Cost sheets, one of an order, found by its id."""

from chassis.store.collection import Collection
from dispatch.costs.model import CostSheet

COST_SHEETS = Collection(CostSheet, "cost_sheets")
