"""MongoDB's part of the setup step, where it knows users; NATS has its users from its file."""

from collections.abc import Sequence
from pathlib import Path

from chassis.logins import OPERATOR
from chassis.service import Service
from chassis.store.transactions import StoreError
from chassis.store.users import DatabaseUser, make_first_user, set_up_users
from guanjia.access.secret_folder import SecretFolder, read_secret
from guanjia.setting_up import NotSetUp


async def set_up_access(
    services: Sequence[Service], secrets: Path | None, mongod: str | None
) -> list[str]:
    """The operator and a user for each service; returns what was changed.

    `mongod`: host:port on this machine of one that nobody has set up, or that was set up so before.
    Without `secrets` nothing: the servers know no users, or somebody else looks after them.

    Raises SecretMissing, FirstContactRefused, NotSetUp.
    """
    if secrets is None:
        return []
    folder = SecretFolder(secrets)
    operators = read_secret(folder.mongo_password_file(OPERATOR))
    users = [
        DatabaseUser(
            name=service.database,
            database=service.database,
            password=read_secret(folder.mongo_password_file(service.name)),
        )
        for service in services
    ]
    url = services[0].settings.mongo_url
    try:
        made = await make_first_user(mongod, url, operators) if mongod else []
        return made + await set_up_users(url, users)
    except (StoreError, TimeoutError) as error:
        raise NotSetUp("MongoDB", error) from error
