"""How long the gate takes, by HTTP."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from gate.timings.queries import Timings, timings

routes = Routes("/timings")

_USUAL = timedelta(days=6)


@routes.query("", needs=Permission.SEE_TIMINGS)
async def times(reader: Reader, since: date | None = None, until: date | None = None) -> Timings:
    """Median and 95th percentile per gate and flow: the document in the hand (T30), the whole act
    (N17). Without days the last seven.
    """
    today = reader.now.astimezone(ZoneInfo((await reader.estate_card()).zone)).date()
    last = until or today
    return await timings(reader, since=since or last - _USUAL, until=last)
