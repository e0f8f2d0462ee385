"""The 急修 list (requirements H, source 000 六.4) and the classes of work orders (levels.md)."""

from enum import StrEnum


class Emergency(StrEnum):
    """What makes a repair urgent. P0 kinds endanger life at once; the others are the 急修 list."""

    LIFT_ENTRAPMENT = "lift_entrapment"
    FIRE = "fire"
    GAS = "gas"
    ELECTRIC_SHOCK = "electric_shock"
    STRUCTURE = "structure"
    WIRING = "wiring"
    WATER_CUT = "water_cut"
    LEAKING_TAP = "leaking_tap"
    BROKEN_SLAB = "broken_slab"
    LOOSE_RAIL = "loose_rail"
    FALLING_FACADE = "falling_facade"
    OTHER_DANGER = "other_danger"


IMMEDIATE = frozenset(
    {Emergency.LIFT_ENTRAPMENT, Emergency.FIRE, Emergency.GAS, Emergency.ELECTRIC_SHOCK}
)
"""The kinds that are 特急 (P0)."""

EMERGENCY_TEXTS: dict[Emergency, tuple[str, str]] = {
    Emergency.LIFT_ENTRAPMENT: ("电梯困人", "people trapped in a lift"),
    Emergency.FIRE: ("火灾", "fire"),
    Emergency.GAS: ("天然气泄漏", "gas leak"),
    Emergency.ELECTRIC_SHOCK: ("触电", "electric shock"),
    Emergency.STRUCTURE: ("房屋结构性损坏，危及安全", "structural damage that endangers"),
    Emergency.WIRING: ("室内线路故障停电或漏电", "wiring fault: no power, or leaking current"),
    Emergency.WATER_CUT: (
        "水泵故障或表前爆管停水",
        "pump or burst pipe before the meter: no water",
    ),
    Emergency.LEAKING_TAP: ("水龙头严重漏水", "badly leaking tap"),
    Emergency.BROKEN_SLAB: ("楼板、楼梯踏步断裂", "broken floor slab or stair tread"),
    Emergency.LOOSE_RAIL: ("阳台、楼梯栏杆松动损坏", "loose or damaged balcony or stair rail"),
    Emergency.FALLING_FACADE: (
        "门窗、玻璃、外墙面即将坠落",
        "window, glass or outer-wall part about to fall",
    ),
    Emergency.OTHER_DANGER: ("其他危险情况", "anything else dangerous"),
}
"""Emergency → (Chinese, English), as staff read them. 外墙: the source's wording is doubtful
(requirements H 3).
"""


class UrgencyClass(StrEnum):
    """特急, 急修, 一般, 复杂 (levels.md, Work orders)."""

    P0 = "P0"
    P1 = "P1"
    P2 = "P2"
    P3 = "P3"


def urgency_of(emergency: Emergency | None, *, complex_work: bool = False) -> UrgencyClass:
    """The class a request gets by the list; a dispatcher may change it by an explicit act."""
    if emergency in IMMEDIATE:
        return UrgencyClass.P0
    if emergency is not None:
        return UrgencyClass.P1
    return UrgencyClass.P3 if complex_work else UrgencyClass.P2
