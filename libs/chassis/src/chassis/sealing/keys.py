"""The two layers of keys: a platform's master key wraps every estate's data keys.

Data keys travel wrapped on identity's events, so each service opens them itself and asks nobody in
the middle of a command.
"""

from base64 import b64decode, b64encode, urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from secrets import token_bytes, token_hex
from typing import Protocol, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from chassis.secret_files import write_once
from contracts.identity import WrappedKey
from contracts.refusals import NotYet, Refusal
from contracts.words import EstateId

KEY_BYTES = 32
NONCE_BYTES = 12
_TAG_CHARACTERS = 6
_RANDOM_KEY_HAS_BYTES = 12


class EstateKeyUnknown(NotYet):
    """The estate, or a key it has since been given, has not reached this service yet."""

    zh = "本小区的密钥（{key_id}）尚未送达本服务。请稍后重试。"
    en = "The estate's key {key_id} has not reached this service yet. Try again shortly."


class SealBroken(Refusal):
    """A sealed value was changed, or stands under an estate, owner or field it was not made for.

    Neither the caller's fault nor a rule: an alarm. Carries ids and the field, never the content.
    """

    zh = "加密内容校验失败（{owner}，{field}）：可能被改动或移位。请勿使用，并通知平台管理员。"
    en = "A sealed value fails its check ({owner}, {field}): changed or moved. Tell the operator."


class MasterKeyUnreadable(Refusal):
    """The master key file is absent, may not be read, or has a line that is not a key."""

    zh = "无法读取主密钥文件 {path}。请检查文件是否存在、权限及内容。"
    en = "The master key file {path} cannot be used. Check that it exists, its mode and its lines."


class MasterKeyUnknown(Refusal):
    """A data key was wrapped under a master key that is not in the file, so it cannot be opened."""

    zh = "主密钥文件中没有编号为 {master_id} 的密钥。请把旧密钥行放回文件末尾。"
    en = "The master key file has no key {master_id}. Put the old key's line back at its end."


class MasterKey(Protocol):
    """What wraps 32-byte data keys: a secret file, or a KMS in its place.

    `context` is authenticated, not stored: unwrapping with another raises SealBroken. Called once
    per data key and process, but on the event loop: a KMS adapter sets itself a short timeout.
    """

    def wrap(self, key: bytes, context: str) -> str: ...

    def unwrap(self, wrapped: str, context: str) -> bytes: ...


class FileMasterKey:
    """Master keys in a file: one key a line, 32 bytes in base64, newest first; `#` begins a remark.

    A key's id is a fingerprint of the key, so the file names none. To rotate, put a new line on
    top, rewrap every estate's keys (`rewrapped_key`), and only then take the old line away.
    """

    def __init__(self, path: Path) -> None:
        self._keys: dict[str, AESGCM] = {}
        self.weak: list[str] = []
        """Fingerprints of keys somebody made up: few different bytes, as chance never draws."""
        try:
            lines = [
                line.partition("#")[0].strip() for line in path.read_text("ascii").splitlines()
            ]
            for key in (b64decode(line, validate=True) for line in lines if line):
                if len(key) != KEY_BYTES:
                    raise MasterKeyUnreadable(path=str(path))
                fingerprint = sha256(b"guanjia master key" + key).hexdigest()[:8]
                self._keys[fingerprint] = AESGCM(key)
                if len(set(key)) < _RANDOM_KEY_HAS_BYTES:
                    self.weak.append(fingerprint)
        except (OSError, ValueError) as error:
            raise MasterKeyUnreadable(path=str(path)) from error
        if not self._keys:
            raise MasterKeyUnreadable(path=str(path))
        self.newest = next(iter(self._keys))

    @classmethod
    def create(cls, path: Path) -> Self:
        """The file's keys; an absent file is made first, mode 0600, whole and synced or not at all.

        Of several processes that start at once one makes it, and the others read that one.
        """
        write_once(path, b64encode(token_bytes(KEY_BYTES)) + b"\n")
        return cls(path)

    @property
    def ids(self) -> tuple[str, ...]:
        """The fingerprints of the keys, newest first: they tell which file a backup needs."""
        return tuple(self._keys)

    def wrap(self, key: bytes, context: str) -> str:
        """`m1.<master key id>.<nonce and ciphertext>`, under the newest master key."""
        nonce = token_bytes(NONCE_BYTES)
        sealed = nonce + self._keys[self.newest].encrypt(nonce, key, context.encode())
        return f"m1.{self.newest}.{as_text(sealed)}"

    def unwrap(self, wrapped: str, context: str) -> bytes:
        """Raises MasterKeyUnknown when the master key is not in the file, SealBroken if changed."""
        version, _, rest = wrapped.partition(".")
        master_id, _, text = rest.partition(".")
        if version == "m1" and master_id not in self._keys:
            raise MasterKeyUnknown(master_id=master_id)
        try:
            if version != "m1":
                raise ValueError(version)
            sealed = from_text(text)
            return self._keys[master_id].decrypt(
                sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], context.encode()
            )
        except (InvalidTag, ValueError) as error:
            raise SealBroken(owner=context, field="wrapped") from error


class EstateKeys:
    """One estate's opened keys: data keys for sealing, newest first, and its search key.

    The search key is derived from the *oldest* data key: a rotation puts a new key in front, and a
    search key that followed it would leave every row unfindable until all tokens were made again.
    Only dropping the oldest key, once nothing is sealed under it, changes the tokens.

    A signing key is derived from every data key, so that what was signed before a rotation can
    still be checked.
    """

    __slots__ = ("_ciphers", "_signing", "estate", "newest", "search_key")

    def __init__(
        self, estate: EstateId, wrapped_keys: Sequence[WrappedKey], master: MasterKey
    ) -> None:
        if not wrapped_keys:
            raise EstateKeyUnknown(estate=estate)
        opened = {
            each.key_id: master.unwrap(each.wrapped, _context(estate, each.key_id))
            for each in wrapped_keys
        }
        self._ciphers = {key_id: AESGCM(key) for key_id, key in opened.items()}
        self.estate = estate
        self.newest = wrapped_keys[0].key_id
        self.search_key = _derived(opened[wrapped_keys[-1].key_id], b"search", estate)
        self._signing = {
            key_id: _derived(key, b"signing", estate) for key_id, key in opened.items()
        }

    def cipher(self, key_id: str) -> AESGCM:
        """The data key a ciphertext names.

        Raises EstateKeyUnknown for this estate's key that is late, SealBroken for another estate's.
        """
        cipher = self._ciphers.get(key_id)
        if cipher is not None:
            return cipher
        if key_id.startswith(_estate_tag(self.estate)):
            raise EstateKeyUnknown(estate=self.estate, key_id=key_id)
        raise SealBroken(owner=self.estate, field=key_id)

    @property
    def signing_keys(self) -> dict[str, Ed25519PrivateKey]:
        """Key id → what signs for the estate, newest first."""
        return {
            key_id: Ed25519PrivateKey.from_private_bytes(seed)
            for key_id, seed in self._signing.items()
        }


class Keyring:
    """The keys of all estates this process serves, kept as identity's events tell of them."""

    def __init__(self, master: MasterKey) -> None:
        self._master = master
        self._known: dict[EstateId, tuple[tuple[WrappedKey, ...], EstateKeys]] = {}

    def learn(self, estate: EstateId, wrapped_keys: Sequence[WrappedKey]) -> EstateKeys:
        """These are now all of the estate's keys; the same again is not opened a second time."""
        wrapped = tuple(wrapped_keys)
        known = self._known.get(estate)
        if known is None or known[0] != wrapped:
            known = self._known[estate] = (wrapped, EstateKeys(estate, wrapped, self._master))
        return known[1]

    def for_estate(self, estate: EstateId) -> EstateKeys:
        """Raises EstateKeyUnknown for an estate that has not been learned."""
        known = self._known.get(estate)
        if known is None:
            raise EstateKeyUnknown(estate=estate)
        return known[1]

    def forget(self, estate: EstateId) -> None:
        """From here on nothing of the estate can be opened in this process."""
        self._known.pop(estate, None)


def new_wrapped_key(master: MasterKey, estate: EstateId) -> WrappedKey:
    """A fresh data key, which exists in the clear only here; put it before the estate's others."""
    key_id = _estate_tag(estate) + token_hex(3)
    return _wrapped(master, estate, key_id, token_bytes(KEY_BYTES))


def rewrapped_key(master: MasterKey, estate: EstateId, wrapped_key: WrappedKey) -> WrappedKey:
    """The same data key under the newest master key; what it has sealed stays as it is."""
    key = master.unwrap(wrapped_key.wrapped, _context(estate, wrapped_key.key_id))
    return _wrapped(master, estate, wrapped_key.key_id, key)


def as_text(raw: bytes) -> str:
    """Base64url without padding."""
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def from_text(text: str) -> bytes:
    """The reverse of `as_text`. Raises ValueError for anything `as_text` would not have written."""
    try:
        raw = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except NotBase64 as error:
        raise ValueError("not base64url") from error
    if as_text(raw) != text:
        raise ValueError("not canonical base64url")
    return raw


def _wrapped(master: MasterKey, estate: EstateId, key_id: str, key: bytes) -> WrappedKey:
    return WrappedKey(key_id=key_id, wrapped=master.wrap(key, _context(estate, key_id)))


def _derived(key: bytes, use: bytes, estate: EstateId) -> bytes:
    info = b"guanjia %s %s" % (use, estate.encode())
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(key)


def _context(estate: EstateId, key_id: str) -> str:
    return f"guanjia estate {estate} key {key_id}"


def _estate_tag(estate: EstateId) -> str:
    """Begins each of the estate's key ids: tells a key that is late from another estate's."""
    return sha256(estate.encode()).hexdigest()[:_TAG_CHARACTERS]
