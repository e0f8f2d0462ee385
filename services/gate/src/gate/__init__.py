"""门岗: visits, vehicles, passes, cards, goods slips and tablets at the gate."""
