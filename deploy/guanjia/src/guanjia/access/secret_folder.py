"""The secrets of a platform whose servers know users: made on the first start, one folder for each
who needs some, so that each is given its own folder and nothing else.
"""

from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from secrets import token_bytes, token_urlsafe

from chassis.logins import OPERATOR
from chassis.sealing import FileMasterKey
from chassis.secret_files import write_once
from guanjia.services import NAMES

PASSWORD_BYTES = 32
REPLICA_SET_KEY_BYTES = 48


class SecretMissing(Exception):
    """A file that `guanjia secrets` makes is not there, or may not be read."""

    def __init__(self, file: Path, why: str) -> None:
        super().__init__(file, why)
        self.file = file
        self.why = why

    def __str__(self) -> str:
        return (
            f"无法读取 {self.file}（{self.why}）。请先执行 guanjia secrets，并检查文件权限。\n"
            f"{self.file} cannot be read ({self.why}). Run guanjia secrets first, and see who owns"
            " the file."
        )


class SecretFolder:
    """`<service>/` and `operator/` with a password for each server, `mongodb/`, `nats/`,
    `platform/` with the master key, which every service needs, `administrator/` and `grafana/`.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def master_key_file(self) -> Path:
        """Wraps every estate's keys. Without it personal data is lost."""
        return self.path / "platform" / "master.key"

    @property
    def replica_set_key_file(self) -> Path:
        """By it the members of MongoDB's replica set know each other."""
        return self.path / "mongodb" / "replica-set.key"

    @property
    def nats_configuration_file(self) -> Path:
        """What NATS is started with; it holds hashes of passwords, no password."""
        return self.path / "nats" / "nats-server.conf"

    def mongo_password_file(self, user: str) -> Path:
        """Of a service, or of the operator."""
        return self.path / user / "mongo.password"

    def nats_password_file(self, user: str) -> Path:
        """Of a service, or of the operator."""
        return self.path / user / "nats.password"

    @property
    def administrator_password_file(self) -> Path:
        """Of the first who signs in: `guanjia bootstrap` registers them with it."""
        return self.path / "administrator" / "password"

    @property
    def grafana_password_file(self) -> Path:
        """Of Grafana's `admin`, where the profile `observability` is started."""
        return self.path / "grafana" / "admin.password"

    def make(self) -> list[Path]:
        """Make the files that are not there yet; returns those."""
        made = []
        if not self.master_key_file.exists():
            FileMasterKey.create(self.master_key_file)
            made.append(self.master_key_file)
        # MongoDB takes base64 of at most 1,024 characters.
        if write_once(self.replica_set_key_file, b64encode(token_bytes(REPLICA_SET_KEY_BYTES))):
            made.append(self.replica_set_key_file)
        made += [
            file
            for file in self._password_files()
            if write_once(file, token_urlsafe(PASSWORD_BYTES).encode())
        ]
        return made

    def _password_files(self) -> Iterator[Path]:
        for user in (*NAMES, OPERATOR):
            yield self.mongo_password_file(user)
            yield self.nats_password_file(user)
        yield self.administrator_password_file
        yield self.grafana_password_file


def read_secret(file: Path) -> str:
    """Raises SecretMissing."""
    try:
        return file.read_text().strip()
    except OSError as error:
        raise SecretMissing(file, error.strerror or str(error)) from None
