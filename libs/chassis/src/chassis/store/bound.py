"""Collections as one estate sees them. There is no call that forgets the estate (design 5)."""

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import BaseModel

from chassis.sealing import (
    EstateKeys,
    Keyring,
    Signature,
    VerifyingKey,
    hash_tokens,
    open_bytes,
    personal_paths,
    seal_bytes,
    sign,
    verifying_keys,
)
from chassis.sought import Sought
from chassis.store.collection import Collection, sort_keys
from chassis.store.driver import Database, Document
from chassis.store.generations import Generations
from chassis.store.loader import Loader
from chassis.store.paging import cut, found_by, page_stages
from chassis.store.parts import computed_in, paths_of
from chassis.together import Together
from contracts.words import EstateId

A = TypeVar("A", bound=BaseModel)
P = TypeVar("P", bound=BaseModel)
REMEMBERED_FROZEN = 8_000
MOST_STAMPED = 10_000
"""Rows behind one filtered stamp."""


Stamped = tuple[type[BaseModel], Mapping[str, Any] | None]
"""Rows of one kind: those that pass a filter, or all."""


class Found(NamedTuple, Generic[A]):
    """An aggregate, the version it was read at, and the `_id` it is kept under."""

    aggregate: A
    version: int
    key: str


class UnknownModel(TypeError):
    """A model was asked for that no collection of this service keeps."""


class BoundStore:
    """One estate's half of the store: reads by model, decoded and opened. Changes nothing."""

    def __init__(
        self,
        estate: EstateId,
        service: str,
        database: Database,
        loader: Loader,
        collections: Mapping[type[BaseModel], Collection[Any]],
        keyring: Keyring,
        generations: Generations,
        frozen: dict[tuple[str, str, int], BaseModel],
        together: Together,
    ) -> None:
        self._frozen = frozen
        self.together = together
        self.estate = estate
        self.service = service
        self._database = database
        self._loader = loader
        self._collections = collections
        self._keyring = keyring
        self._generations = generations

    def collection(self, model: type[A]) -> Collection[A]:
        """The collection that keeps a model."""
        try:
            return self._collections[model]
        except KeyError:
            raise UnknownModel(f"no collection of this service keeps {model.__name__}") from None

    def is_read_model(self, collection: Collection[Any]) -> bool:
        """Whether it is kept from events, so that no command may write it."""
        return self._generations.covers(collection.name)

    def keys_for(self, collection: Collection[Any]) -> EstateKeys | None:
        """The estate's keys where the collection needs them. Raises EstateKeyUnknown."""
        return self._keyring.for_estate(self.estate) if collection.sealed else None

    def event_keys(self, event: type[BaseModel], estate: EstateId) -> EstateKeys | None:
        """The keys of the estate an event is said in, where it has personal fields. Raises
        EstateKeyUnknown.
        """
        return self._keyring.for_estate(estate) if personal_paths(event) else None

    def seal_answer(self, key: str, answer: bytes) -> bytes:
        """An answer as it is kept for repeats: it may name people, so it is sealed like any
        personal field.
        """
        return (
            seal_bytes(self._keyring.for_estate(self.estate), f"keys:{key}", answer)
            if answer
            else b""
        )

    def open_answer(self, key: str, stored: bytes) -> bytes:
        """The answer first given under a key."""
        return open_bytes(self._keyring.for_estate(self.estate), f"keys:{key}", stored)

    def hashed(self, tokens: Sequence[str]) -> list[str]:
        """Clear search tokens as they are stored for this estate."""
        return hash_tokens(self._keyring.for_estate(self.estate), tokens)

    def signed(self, content: str) -> Signature:
        """The estate's signature. Raises EstateKeyUnknown."""
        return sign(self._keyring.for_estate(self.estate), content)

    def verifying_keys(self) -> list[VerifyingKey]:
        """What the estate's signatures are checked with. Raises EstateKeyUnknown."""
        return verifying_keys(self._keyring.for_estate(self.estate))

    async def get(self, model: type[A], id_: str) -> Found[A] | None:
        """An aggregate and the version it was read at, or None (also for another estate's)."""
        collection = self.collection(model)
        key = await self._generations.key(collection, self.estate, id_)
        document = await self._loader.get(collection.name, key)
        if document is None or document.get("gone_at") is not None:
            return None
        return Found(self._decode(collection, document), document["version"], key)

    async def get_many(self, model: type[A], ids: Sequence[str]) -> dict[str, Found[A]]:
        """Id → aggregate and version, without those that do not exist."""
        collection = self.collection(model)
        keys = [await self._generations.key(collection, self.estate, id_) for id_ in ids]
        found = await self._loader.get_many(collection.name, keys)
        return {
            row["_id"].rpartition(":")[2]: Found(
                self._decode(collection, row), row["version"], row["_id"]
            )
            for row in found.values()
            if row.get("gone_at") is None
        }

    async def select(
        self,
        model: type[A],
        where: Mapping[str, Any] | None = None,
        *,
        tokens: Sequence[str] | None = None,
        sort: Sequence[str] = (),
        limit: int = 50,
    ) -> list[A]:
        """Aggregates that match a MongoDB filter over the model's fields and hold all the hashed
        `tokens`.
        """
        collection = self.collection(model)
        query = await self._query(collection, where, tokens)
        rows = self._database[collection.name].find(query).sort(sort_keys(sort)).limit(limit)
        return [self._decode(collection, row) for row in await rows.to_list(None)]

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
        """One page and the cursor of the next (None at the end). Rows added meanwhile shift
        nothing.

        Raises BadCursor.
        """
        collection = self.collection(model)
        query = await self._query(collection, where, tokens)
        sought = Sought({}, sort, limit, cursor)
        (match, order, most) = found_by(query, sought)
        rows = self._database[collection.name].find(match).sort(order).limit(most)
        shown, more = cut(await rows.to_list(None), sought)
        return [self._decode(collection, row) for row in shown], more

    async def glances(
        self, part: type[P], of: type[BaseModel], sought: Sequence[Sought]
    ) -> list[tuple[list[P], str | None]]:
        """Pages of a part of each aggregate, and the cursor of the next of each; all by one read.

        Only the part's fields leave the database (`chassis.store.parts`). Raises BadCursor.
        """
        collection = self.collection(of)
        paths = paths_of(part, of)
        pipelines = []
        for place, each in enumerate(sought):
            query = await self._query(collection, each.where, each.tokens)
            pipelines.append(page_stages(place, query, each, paths))
        if not pipelines:
            return []
        unions = [
            {"$unionWith": {"coll": collection.name, "pipeline": stages}}
            for stages in pipelines[1:]
        ]
        rows = await self._database[collection.name].aggregate([*pipelines[0], *unions])
        found: list[list[Document]] = [[] for _ in sought]
        for row in await rows.to_list(None):
            found[row["of"]].append(row["row"])
        pages = []
        for each, page in zip(sought, found, strict=True):
            shown, more = cut(page, each)
            pages.append((await self._parts(part, collection, shown), more))
        return pages

    async def _parts(
        self, part: type[P], collection: Collection[Any], rows: Sequence[Document]
    ) -> list[P]:
        whole_model: type[BaseModel] = collection.model
        computed = computed_in(part, whole_model)
        old = [
            row["_id"]
            for row in rows
            # An upcaster reads whole documents.
            if row.get("schema", 1) != collection.schema or computed - row.keys()
        ]
        whole = await self._loader.get_many(collection.name, old) if old else {}
        return [
            part.model_validate(self._decode(collection, whole[row["_id"]]).model_dump())
            if row["_id"] in whole
            else self._remembered(collection, row, part)
            for row in rows
        ]

    async def tally(
        self, model: type[BaseModel], by: str, where: Mapping[str, Any] | None = None
    ) -> dict[Any, int]:
        """Value of a field → how many that match have it."""
        collection = self.collection(model)
        query = await self._query(collection, where, None)
        stages = [{"$match": query}, {"$group": {"_id": f"${by}", "count": {"$sum": 1}}}]
        found = await self._database[collection.name].aggregate(stages)
        return {row["_id"]: row["count"] for row in await found.to_list(None)}

    async def tallies(
        self, model: type[BaseModel], by: Mapping[str, Document], where: Mapping[str, Any]
    ) -> dict[str, list[tuple[Document, int]]]:
        """Several counts by one reading of what matches: name → (what is counted by, how many)."""
        query = await self._query(collection := self.collection(model), where, None)
        group = {name: [{"$group": {"_id": each, "n": {"$sum": 1}}}] for name, each in by.items()}
        stages = [{"$match": query}, {"$facet": group}]
        rows = await self._database[collection.name].aggregate(stages)
        (found,) = await rows.to_list(None)
        return {name: [(row["_id"], row["n"]) for row in rows] for name, rows in found.items()}

    async def ids_after(self, model: type[BaseModel], after: str, limit: int) -> list[str]:
        """The next ids in id order, after one; for going through all of an estate."""
        collection = self.collection(model)
        query = await self._query(
            collection, {"_id": {"$gt": collection.key(self.estate, after)}}, None
        )
        rows = self._database[collection.name].find(query, {"_id": 1}).sort("_id", 1).limit(limit)
        return [row["_id"].rpartition(":")[2] for row in await rows.to_list(None)]

    async def stamps(self, wanted: Sequence[Stamped]) -> list[str]:
        """Of each what is another text once any row that matches, or which rows match, is another;
        all by one read.

        Without a filter it costs one sum in the database: rows of a whole collection never vanish
        and versions only grow. With one, each match is looked at: for filters few rows pass.
        """
        collections = [self.collection(model) for model, _ in wanted]
        sums = [
            await self._sum(place, collection, where)
            for place, (collection, (_, where)) in enumerate(zip(collections, wanted, strict=True))
        ]
        if not sums:
            return []
        unions = [
            {"$unionWith": {"coll": collection.name, "pipeline": stages}}
            for collection, stages in zip(collections[1:], sums[1:], strict=True)
        ]
        rows = await self._database[collections[0].name].aggregate([*sums[0], *unions])
        seen = {row.pop("_id"): row for row in await rows.to_list(None)}
        return [
            blake2b(f"{stages[0]} {seen.get(place)}".encode(), digest_size=12).hexdigest()
            for place, stages in enumerate(sums)
        ]

    async def _sum(
        self, place: int, collection: Collection[Any], where: Mapping[str, Any] | None
    ) -> list[Document]:
        """Stages that leave one row, whose `_id` is the place."""
        if where is None:
            match = {"estate": self.estate} | await self._generations.filter(
                collection, self.estate
            )
            total = {"rows": {"$sum": 1}, "versions": {"$sum": "$version"}}
            return [{"$match": match}, {"$group": {"_id": {"$literal": place}} | total}]
        each = {"rows": {"$push": "$_id"}, "versions": {"$push": "$version"}}
        return [
            {"$match": await self._query(collection, where, None)},
            {"$sort": {"_id": 1}},
            {"$limit": MOST_STAMPED},
            {"$group": {"_id": {"$literal": place}} | each},
        ]

    async def count(self, model: type[BaseModel], where: Mapping[str, Any] | None = None) -> int:
        """How many match."""
        collection = self.collection(model)
        query = await self._query(collection, where, None)
        return int(await self._database[collection.name].count_documents(query))

    def _decode(self, collection: Collection[A], document: Document) -> A:
        if not collection.model.model_config.get("frozen"):
            return collection.decode(document, self.keys_for(collection), self.service)
        return self._remembered(collection, document, collection.model)

    def _remembered(self, collection: Collection[Any], document: Document, kind: type[P]) -> P:
        """The whole or a part of what was decoded at this version already, where it is frozen."""
        known = (f"{collection.name} {kind.__name__}", document["_id"], document["version"])
        found = self._frozen.get(known)
        if found is None:
            keys = self.keys_for(collection)
            found = (
                collection.decode(document, keys, self.service)
                if kind is collection.model
                else collection.decode_part(kind, document, keys, self.service)
            )
            if kind.model_config.get("frozen"):
                if len(self._frozen) >= REMEMBERED_FROZEN:
                    del self._frozen[next(iter(self._frozen))]
                self._frozen[known] = found
        return found  # type: ignore[return-value]  # the key says the type

    async def _query(
        self,
        collection: Collection[Any],
        where: Mapping[str, Any] | None,
        tokens: Sequence[str] | None,
    ) -> Document:
        query: Document = {**(where or {}), "estate": self.estate}
        if self.is_read_model(collection):
            # Tombstones are theirs alone; asked of others, it would keep an index from answering.
            query["gone_at"] = None
            query |= await self._generations.filter(collection, self.estate)
        if tokens is not None:
            query["tokens"] = {"$all": list(tokens)}
        return query
