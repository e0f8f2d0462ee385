"""Typing canaries where work leaves the house: to a vendor and back by their link, and on paper."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from guanjia.demo.work import a_signature
from tests.e2e.canaries import EMAIL, OTHER_PHONE, TYPED

if TYPE_CHECKING:
    from tests.e2e.planting import Planting


async def send_outside(planting: "Planting") -> None:
    """A vendor is asked, answers and is checked; the order leaves on paper; what it costs."""
    later = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    vendor = await planting.act(
        "dispatcher",
        "dispatch/vendors",
        profile={
            "name": TYPED,
            "trades": [TYPED],
            "contact": TYPED,
            "phone": OTHER_PHONE,
            "email": EMAIL,
            "note": TYPED,
        },
    )
    planting.canaries.typed |= {("dispatch", "phone"), ("dispatch", "email")}
    order = await planting.act(
        "dispatcher", "dispatch/orders", matter=TYPED, place=TYPED, building="99"
    )
    path = f"dispatch/orders/{order['id']}"
    given = await planting.act(
        "dispatcher",
        f"{path}/ask-vendor",
        vendor_id=vendor["id"],
        what=TYPED,
        finish_by=later,
        despite=TYPED,
    )
    said = await planting.client.post(
        "/api/dispatch/vendor-link/answer",
        json=planting.canaries.body("dispatch", {"answer": "done", "note": TYPED}),
        headers={
            "Authorization": f"Bearer {given['link'].partition('#')[2]}",
            "Idempotency-Key": str(uuid4()),
        },
    )
    assert said.is_success, said.text
    own = f"dispatch/sub-orders/{given['sub_order_id']}"
    await planting.act("dispatcher", f"{own}/send-back", reason=TYPED)
    await planting.act(
        "dispatcher",
        f"{path}/costs",
        parts=[{"name": TYPED, "quantity": "1", "unit_cost_fen": 100}],
        note=TYPED,
    )
    photo = await (await planting.person("dispatcher")).send(
        "/api/dispatch/files", a_signature(), "image/png"
    )
    await planting.act(
        "dispatcher", f"{path}/attach", file_ids=[photo.json()["id"]], kind="before", note=TYPED
    )
    await planting.act("dispatcher", "dispatch/paper-slips/send", order_ids=[order["id"]])
    await planting.act(
        "dispatcher", "dispatch/paper-slips/take-back", number=order["number"], note=TYPED
    )
