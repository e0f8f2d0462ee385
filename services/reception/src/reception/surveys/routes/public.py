"""What a household's link opens without an account: one survey for one unit."""

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import PUBLIC, Call, KeyHeader, Routes
from chassis.web.by_link import ASKS_A_MINUTE, done_once, reader_of, told
from chassis.web.sources import Allowance, source_of
from chassis.work import Work
from contracts.links import LinkToken
from contracts.words import Actor
from reception.surveys.collection.surveys import ballot_of_link
from reception.surveys.commands.answering import Answers, answer_by_link
from reception.surveys.queries.linked import SurveyLinkView, opened
from reception.unit_links.commands.acting import PROOF, SOMEBODY


def link_routes() -> Routes:
    """Look, and answer."""
    routes = Routes("/survey-link")
    asks = Allowance(ASKS_A_MINUTE)

    @routes.raw("", method="GET", needs=PUBLIC, because=PROOF)
    async def look(call: Call) -> SurveyLinkView:
        """The questions. One answer, 404, for whatever opens nothing."""
        asks.take(source_of(call.request))
        token = told(call)
        return await _seen(token, await reader_of(token, call))

    @routes.raw("/answer", method="POST", needs=PUBLIC, because=PROOF)
    async def answer(
        body: Answers, call: Call, idempotency_key: KeyHeader = None
    ) -> SurveyLinkView:
        """The unit's vote, or its changed one (E15)."""
        asks.take(source_of(call.request))

        async def use_case(token: LinkToken, work: Work) -> BaseModel:
            await answer_by_link(token, body, work)
            return await _seen(token, work)

        done = await done_once(call, idempotency_key, _somebody, use_case)
        return SurveyLinkView.model_validate_json(done)

    return routes


async def _seen(token: LinkToken, reader: Reader) -> SurveyLinkView:
    return await opened(await ballot_of_link(token, reader), token, reader)


async def _somebody(token: LinkToken, reader: Reader) -> Actor:
    await ballot_of_link(token, reader)
    return SOMEBODY
