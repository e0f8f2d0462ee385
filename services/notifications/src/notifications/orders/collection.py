"""How notifications keeps its part of work orders."""

from chassis.store.collection import Collection
from notifications.orders.model import Order, OrderClass

ORDERS = Collection(Order, "orders")
ORDER_CLASSES = Collection(OrderClass, "order_classes")
