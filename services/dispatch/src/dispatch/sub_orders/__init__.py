"""外协单: a part of an order an outside vendor does, who answers by a link without an account."""
