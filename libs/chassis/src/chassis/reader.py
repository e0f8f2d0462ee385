"""The reading half of work: one estate, as one caller sees it at one moment."""

from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from pydantic import BaseModel

from chassis.caller import Caller
from chassis.estates import EstateCard, EstateUnknown
from chassis.policies import Policy, PolicyHistory
from chassis.sealing import Signature, VerifyingKey
from chassis.sought import Sought
from chassis.store.bound import BoundStore, Stamped
from contracts.refusals import Missing
from contracts.words import EstateId

A = TypeVar("A", bound=BaseModel)
B = TypeVar("B", bound=BaseModel)
P = TypeVar("P", bound=Policy)
T = TypeVar("T")


class Reader:
    """The reading half: one estate, as one caller sees it at one moment. Changes nothing."""

    def __init__(self, store: BoundStore, *, now: datetime, caller: Caller | None) -> None:
        self._store = store
        self.estate: EstateId = store.estate
        self.now = now
        self.caller = caller
        self._card: EstateCard | None = None
        self._policies: dict[type[Policy], Policy | None] = {}

    async def find(self, model: type[A], id_: str) -> A | None:
        """An aggregate or row by id, or None; another estate's is None."""
        found = await self._store.get(model, id_)
        return found[0] if found else None

    async def load(self, model: type[A], id_: str) -> A:
        """As `find`, but raises Missing."""
        found = await self.find(model, id_)
        if found is None:
            raise Missing(kind=model.__name__, id=id_)
        return found

    async def find_many(self, model: type[A], ids: Sequence[str]) -> dict[str, A]:
        """Id → aggregate, without those that do not exist."""
        found = await self._store.get_many(model, ids)
        return {id_: item.aggregate for id_, item in found.items()}

    def hashed(self, tokens: Sequence[str]) -> list[str]:
        """Clear tokens as this estate keeps them: digests that nobody can try without its key."""
        return self._store.hashed(tokens)

    def signed(self, content: str) -> Signature:
        """The estate's signature on a text, for those who check it where nobody can be asked."""
        return self._store.signed(content)

    def verifying_keys(self) -> list[VerifyingKey]:
        """The public keys with which the estate's signatures are checked, newest first."""
        return self._store.verifying_keys()

    async def select(
        self,
        model: type[A],
        where: Mapping[str, Any] | None = None,
        *,
        tokens: Sequence[str] | None = None,
        sort: Sequence[str] = (),
        limit: int = 50,
    ) -> list[A]:
        """Aggregates that match a filter over the model's fields; for reading only.

        `tokens` are clear search tokens (chassis.sealing.query_tokens), all of which must match.
        """
        hashed = self._store.hashed(tokens) if tokens is not None else None
        return await self._store.select(model, where, tokens=hashed, sort=sort, limit=limit)

    async def page(
        self,
        model: type[A],
        where: Mapping[str, Any] | None = None,
        *,
        tokens: Sequence[str] | None = None,
        sort: Sequence[str] = (),
        limit: int = 50,
        cursor: str | None = None,
    ) -> tuple[list[A], str | None]:
        """One page and the cursor of the next, None at the end."""
        hashed = self._store.hashed(tokens) if tokens is not None else None
        return await self._store.page(
            model, where, tokens=hashed, sort=sort, limit=limit, cursor=cursor
        )

    async def glances(
        self, part: type[B], of: type[BaseModel], sought: Sequence[Sought]
    ) -> list[tuple[list[B], str | None]]:
        """Pages of a part of each aggregate, all by one read, each with the cursor of its next.

        `part` is a model with some of the fields of `of`: for lists that show little of much. One
        that is frozen is decoded once for each version.
        """
        return await self._store.glances(part, of, sought)

    async def tally(
        self, model: type[BaseModel], by: str, where: Mapping[str, Any] | None = None
    ) -> dict[Any, int]:
        """Value of a field → how many that match have it."""
        return await self._store.tally(model, by, where)

    async def tallies(
        self,
        model: type[BaseModel],
        by: Mapping[str, dict[str, Any]],
        where: Mapping[str, Any],
    ) -> dict[str, list[tuple[dict[str, Any], int]]]:
        """Several counts by one reading of what matches: name → (what is counted by, how many).
        `by` holds, for each name, what rows are told apart by, as expressions of MongoDB.
        """
        return await self._store.tallies(model, by, where)

    async def stamps(self, wanted: Sequence[Stamped]) -> list[str]:
        """Of each a text that changes whenever a row that matches, or which rows match, does. Cheap
        for whole collections and for filters that few rows pass.
        """
        return await self._store.stamps(wanted)

    async def count(self, model: type[BaseModel], where: Mapping[str, Any] | None = None) -> int:
        """How many match."""
        return await self._store.count(model, where)

    async def together(self, key: Hashable, make: Callable[[], Awaitable[T]]) -> T:
        """What `make` gives; made once for all who ask for it at one moment, and never before they
        asked. `key` names all it depends on, also of the caller; nobody may change the answer.
        """
        return await self._store.together.answer((self.estate, key), make)

    async def ids_after(self, model: type[BaseModel], after: str, limit: int) -> list[str]:
        """The next ids in id order; for going through all of an estate."""
        return await self._store.ids_after(model, after, limit)

    async def estate_card(self) -> EstateCard:
        """The estate's name, zone and calendar. Raises EstateUnknown before identity's event has
        come.
        """
        self._card = self._card or await self.find(EstateCard, self.estate)
        if self._card is None:
            raise EstateUnknown(estate=self.estate)
        return self._card

    async def policy(self, kind: type[P]) -> P | None:
        """The estate's settings of one kind in force now, read once; None while nobody has set them
        (shown as 未设定).
        """
        if kind not in self._policies:
            history = await self.find(PolicyHistory, kind.kind())
            self._policies[kind] = history.in_force(kind, self.now) if history else None
        return self._policies[kind]  # type: ignore[return-value]  # the key says the type
