"""Typing canaries into a survey: by a household's link, on paper, and in what is made of it."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from tests.e2e.canaries import TYPED

if TYPE_CHECKING:
    from tests.e2e.planting import Planting


async def ask_the_owners(planting: "Planting") -> None:
    """Issued, answered by link and on paper, closed, sorted, acted upon; published."""
    day = (datetime.now(UTC) + timedelta(days=3)).date().isoformat()
    survey = await planting.act(
        "supervisor", "reception/surveys", title="年度调查", last_day=day, buildings=["99"]
    )
    path = f"reception/surveys/{survey['id']}"
    await planting.act("supervisor", f"{path}/issue")
    [unit] = (await planting.ask("desk", f"{path}/units", q="99-1-0901"))["items"]
    desk = await planting.person("desk")
    code = await desk.send(f"/api/{path}/code?unit_id={unit['unit_id']}", b"", "")
    said = await planting.client.post(
        "/api/reception/survey-link/answer",
        json={"marks": {"q1": 5}, "texts": planting.canaries.body("reception", {"q9": TYPED})},
        headers={
            "Authorization": f"Bearer {code.json()['link'].partition('#')[2]}",
            "Idempotency-Key": str(uuid4()),
        },
    )
    assert said.is_success, said.text
    planting.canaries.typed |= {("reception", "texts"), ("reception", "text")}
    await planting.act("supervisor", f"{path}/close")
    [opinion] = (await planting.ask("supervisor", f"{path}/opinions"))["items"]
    picked = {"sheet_id": opinion["sheet_id"], "question": "q9"}
    await planting.act("supervisor", f"{path}/headings", picked=[picked], heading=TYPED)
    finding = await planting.act(
        "supervisor",
        f"{path}/findings",
        kind="rectify",
        matter=TYPED,
        responsible_id=desk.id,
        finish_by=day,
    )
    done = f"reception/survey-findings/{finding['id']}/done"
    await planting.act("desk", done, answer=TYPED)
    await planting.act("supervisor", f"{path}/report")
    await planting.act("supervisor", f"{path}/publish")
