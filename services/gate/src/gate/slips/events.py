"""What is said of a slip."""

from typing import Any

from contracts.gate import GoodsReleased, GoodsSentBack, GoodsSlipApplied, GoodsSlipApproved
from gate.slips.model.slip import Release, SendBack, Slip, SlipStatus


def slip_applied(slip: Slip) -> GoodsSlipApplied:
    """Somebody asks for the stamp."""
    return GoodsSlipApplied(**_place(slip), at=slip.applied_at, unannounced=slip.unannounced)


def slip_approved(slip: Slip) -> GoodsSlipApproved:
    """It is stamped. Raises ValueError for one that is not."""
    if slip.decision is None or slip.decision.stamp is None:
        raise ValueError(f"slip {slip.id} is not stamped")
    return GoodsSlipApproved(
        **_place(slip),
        at=slip.decision.at,
        stamp=slip.decision.stamp.value,
        leaves_until=slip.leaves_until,
    )


def goods_released(slip: Slip, release: Release) -> GoodsReleased:
    """Goods have left on it."""
    return GoodsReleased(
        **_place(slip),
        at=release.at,
        release_id=release.id,
        gate=release.gate,
        burnt=slip.status is SlipStatus.RELEASED,
    )


def goods_sent_back(slip: Slip, sent: SendBack) -> GoodsSentBack:
    """Goods were turned round."""
    return GoodsSentBack(**_place(slip), at=sent.at, gate=sent.gate)


def _place(slip: Slip) -> dict[str, Any]:
    return {
        "slip_id": slip.id,
        "number": slip.number,
        "unit_id": slip.unit_id,
        "building": slip.building,
    }
