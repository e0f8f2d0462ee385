"""`guanjia simulate`: a plate reader and a barrier's controller, as an estate's devices behave."""

import asyncio
import json
from collections.abc import Sequence
from typing import Annotated
from uuid import uuid4

import httpx
import typer
import uvicorn
from rich.console import Console
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from chassis.performing import utc_now
from chassis.webhooks import WebhookNotSigned, must_be_signed, signed_headers
from guanjia.terminal import Host, do, out

Secret = Annotated[
    str,
    typer.Option(envvar="GUANJIA_SIMULATED_SECRET", help="As told when it was registered: whsec_…"),
]
SECONDS = 10.0
_TELLS = {True: "已知车辆，放行 / known: let through", False: "由门岗处理 / a guard decides"}

simulate = typer.Typer(help="Devices of a gate, simulated.", no_args_is_help=True)


def add_to(app: typer.Typer) -> None:
    """The commands."""
    app.add_typer(simulate, name="simulate")


@simulate.command()
def plates(
    read: Annotated[list[str], typer.Argument(help="Plates, in the order they drive up.")],
    to: Annotated[
        str,
        typer.Option(
            help="Where a reader posts: https://HOST/api/gate/plate-readings/ESTATE/READER"
        ),
    ],
    secret: Secret,
    every: Annotated[float, typer.Option(min=0.0, help="Seconds between two cars.")] = 3.0,
    times: Annotated[int, typer.Option(min=1, help="How often all of them drive up.")] = 1,
) -> None:
    """Send plates as a plate reader does, signed with its secret."""
    do(lambda: send_plates(read * times, to, secret, every=every, console=out))


@simulate.command()
def barrier(
    secret: Secret,
    host: Host = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="Where it listens.")] = 9099,
) -> None:
    """Listen as a barrier's controller does, and say when it opens. Ctrl-C stops it."""
    uvicorn.run(barrier_app(secret, out), host=host, port=port, log_level="warning")


async def send_plates(
    read: Sequence[str],
    to: str,
    secret: str,
    *,
    every: float,
    console: Console,
    transport: httpx.AsyncBaseTransport | None = None,
) -> int:
    """How many were let through. What is answered otherwise is shown, and the next one sent."""
    let_through = 0
    async with httpx.AsyncClient(timeout=SECONDS, transport=transport) as client:
        for place, plate in enumerate(read):
            if place:
                await asyncio.sleep(every)
            now = utc_now()
            body = json.dumps({"plate": plate, "at": now.isoformat()}).encode()
            headers = signed_headers(secret, str(uuid4()), now, body)
            headers |= {"content-type": "application/json", "accept-language": "zh"}
            try:
                answer = await client.post(to, content=body, headers=headers)
            except httpx.HTTPError as error:
                console.print(f"{plate}  {type(error).__name__}", markup=False)
                continue
            known = answer.is_success and answer.json()["let_through"] is True
            let_through += known
            said = _TELLS[known] if answer.is_success else _problem(answer)
            console.print(f"{plate}  {said}", markup=False, highlight=False)
    return let_through


def barrier_app(secret: str, console: Console) -> Starlette:
    """A controller that opens for what is signed with its secret, once for each command."""
    opened: set[str] = set()

    async def open_(request: Request) -> Response:
        body = await request.body()
        try:
            command = must_be_signed(secret, request.headers, body, utc_now())
        except WebhookNotSigned as refused:
            console.print(f"✗ {refused.message('zh')}", markup=False)
            return Response(status_code=401)
        if command not in opened:
            opened.add(command)
            about = json.loads(body)
            said = f"⬆ 开闸 / opens: {about['gate']} {about['direction']}"
            console.print(said, markup=False, highlight=False)
        return Response(status_code=204)

    return Starlette(routes=[Route("/{path:path}", open_, methods=["POST"])])


def _problem(answer: httpx.Response) -> str:
    try:
        return f"{answer.status_code}  {answer.json()['detail']}"
    except (ValueError, KeyError):
        return f"HTTP {answer.status_code}"
