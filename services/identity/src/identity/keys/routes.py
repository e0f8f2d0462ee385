"""The public key set, and rotation, over HTTP."""

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import PUBLIC, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.refusals import NotAllowed
from contracts.words import COMPANY
from identity.keys import commands
from identity.keys.commands import JwkSet, RotateSigningKey

routes = Routes("", tag="keys", company=True)


class KeyAdded(BaseModel):
    """The new key's id."""

    kid: str


@routes.query("/jwks.json", needs=PUBLIC, because="public keys are for everybody who verifies")
async def key_set(reader: Reader) -> JwkSet:
    """The keys that verify our tokens."""
    return await commands.key_set(reader)


@routes.command("/keys/rotate", needs=Permission.RUN_PLATFORM)
async def rotate_signing_key(body: RotateSigningKey, work: Work) -> KeyAdded:
    """Have a new key sign tokens."""
    if work.caller is None or work.caller.estate != COMPANY:
        raise NotAllowed(permission=Permission.RUN_PLATFORM.value)
    return KeyAdded(kid=(await commands.rotate_signing_key(body, work)).id)
