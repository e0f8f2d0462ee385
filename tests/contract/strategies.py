"""Any event its schema allows, as hypothesis makes them up."""

from datetime import UTC, datetime, time
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from pydantic import BaseModel

from contracts.calendars import Span, WorkingCalendar, weekly
from contracts.words import SeriesNumber

M = TypeVar("M", bound=BaseModel)

instants = st.datetimes(timezones=st.just(UTC))
numbers = st.from_regex(r"[A-Z]{2}-20[0-9]{6}-[0-9]{4,6}", fullmatch=True).map(SeriesNumber)


@st.composite
def calendars(draw: st.DrawFn) -> WorkingCalendar:
    """Calendars that are in order: days off and days made up never meet."""
    noon = draw(st.times(max_value=time(20)))
    span = Span(noon, noon.replace(hour=noon.hour + 2))
    days = draw(st.sets(st.dates(), max_size=6))
    off = draw(st.sets(st.sampled_from(sorted(days)))) if days else set()
    return WorkingCalendar(
        zone=draw(st.sampled_from(["Asia/Shanghai", "Europe/Berlin", "UTC"])),
        week=weekly(span, days=draw(st.integers(1, 7))),
        published_through=draw(st.integers(0, 2100)),
        holidays=frozenset(off),
        makeup_days=frozenset(days - off),
        makeup_hours=draw(st.sampled_from([(), (span,)])),
    )


def models(kind: type[M]) -> SearchStrategy[M]:
    """A model with every field made up, the optional ones too."""
    if kind is WorkingCalendar:
        return calendars()  # type: ignore[return-value]  # it is the kind
    return st.builds(
        kind, **{name: values(field.annotation) for name, field in kind.model_fields.items()}
    )


def values(annotation: Any) -> SearchStrategy[Any]:
    """Whatever may stand in a field; instants in UTC, as chassis makes them."""
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return values(parts[0])
    if origin in {Union, UnionType}:
        return st.one_of([values(part) for part in parts])
    if origin is tuple:
        return st.lists(values(parts[0]), max_size=4).map(tuple)
    if annotation is datetime:
        return instants
    if annotation is SeriesNumber:
        return numbers
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return models(annotation)
    return st.from_type(annotation)
