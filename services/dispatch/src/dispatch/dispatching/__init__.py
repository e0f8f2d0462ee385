"""How an order comes to its technician: assigned (派单), grabbed (抢单) or in rotation (轮派)."""
