"""Fresh links for units. A secret is drawn outside the change set and told once: nothing that is
kept, the act's answer least of all, holds it.
"""

from collections.abc import Sequence
from uuid import UUID, uuid5

from chassis.links import digest_of, fresh_token
from chassis.performing import body_hash
from chassis.reader import Reader
from chassis.web import Call, CommandAnswer, checked_key
from chassis.work import Work
from contracts.links import LinkToken
from contracts.reception.surveys import SurveyId
from contracts.refusals import Refused
from contracts.words import UnitId
from reception.callers.model import Unit
from reception.surveys.commands.answering import ballot_of_unit
from reception.surveys.model.returns import UnitCode, ballot_id
from reception.surveys.model.survey import Survey, SurveyState
from reception.unit_links.commands.acting import PURPOSE, address_of
from reception.unit_links.commands.units import units_of

LINK_PATH = "/survey#"
"""Where the page stands; what follows is never sent to a server."""
_AT_A_TIME = 100


class CodesToldOnce(Refused):
    """What was told once is known to nobody here any more."""

    zh = "这批二维码已生成过，系统不保存密钥。请重新打印，旧码随即作废。"
    en = "These codes were made before and are not kept. Print again; the old ones end with that."


async def codes_of_building(
    call: Call, key: str | None, survey_id: SurveyId, building: str, public_url: str
) -> list[UnitCode]:
    """A fresh link for each unit of a building; those there were open nothing any more. Raises
    Missing, SurveyStandsOtherwise, UnitNotAsked, NotAllowed, CodesToldOnce.
    """
    reader = await call.reader()
    if reader.caller is not None:
        reader.caller.must_cover(building)
    key, codes = checked_key(key), list[UnitCode]()
    await _issued(survey_id, reader)
    async for units in units_of(building, reader):
        for place in range(0, len(units), _AT_A_TIME):
            some = units[place : place + _AT_A_TIME]
            part = str(uuid5(UUID(key), f"codes {len(codes)}"))
            tokens = await _renewed(call, part, survey_id, [each.id for each in some])
            codes += [
                UnitCode(
                    unit_label=unit.label, link=f"{address_of(call, public_url)}{LINK_PATH}{token}"
                )
                for unit, token in zip(some, tokens, strict=True)
            ]
    return codes


async def code_of_unit(
    call: Call, key: str | None, survey_id: SurveyId, unit_id: UnitId, public_url: str
) -> UnitCode:
    """As `codes_of_building`, for one unit: to be passed on by phone or message."""
    unit = await (await call.reader()).load(Unit, unit_id)
    [token] = await _renewed(call, checked_key(key), survey_id, [unit_id])
    return UnitCode(unit_label=unit.label, link=f"{address_of(call, public_url)}{LINK_PATH}{token}")


async def _issued(survey_id: SurveyId, reader: Reader) -> Survey:
    survey = await reader.load(Survey, survey_id)
    survey.must_be(SurveyState.ISSUED)
    return survey


async def _renewed(
    call: Call, key: str, survey_id: SurveyId, unit_ids: Sequence[UnitId]
) -> list[LinkToken]:
    tokens = [fresh_token(call.estate, ballot_id(survey_id, each)) for each in unit_ids]

    async def renew(work: Work) -> CommandAnswer:
        survey = await _issued(survey_id, work)
        work.rely_on(survey)
        for unit_id, token in zip(unit_ids, tokens, strict=True):
            ballot = await ballot_of_unit(survey, unit_id, work)
            ballot.link_digest = digest_of(token, PURPOSE, work)
        return CommandAnswer()

    backpressure = call.request.app.state.backpressure
    backpressure.check()
    digest = body_hash(survey_id.encode(), *(each.encode() for each in unit_ids))
    outcome = await call.performer.perform(
        renew, estate=call.estate, origin=call.origin(key, digest)
    )
    if outcome.repeated:
        raise CodesToldOnce
    return tokens
