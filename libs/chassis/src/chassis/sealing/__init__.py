"""Personal data wherever it is kept: estates' keys, sealed fields, and tokens to search them by."""

from chassis.sealing.fields import open_bytes, open_fields, personal_paths, seal_bytes, seal_fields
from chassis.sealing.keys import (
    EstateKeys,
    EstateKeyUnknown,
    FileMasterKey,
    Keyring,
    MasterKey,
    MasterKeyUnknown,
    MasterKeyUnreadable,
    SealBroken,
    new_wrapped_key,
    rewrapped_key,
)
from chassis.sealing.signing import Signature, VerifyingKey, is_signed, sign, verifying_keys
from chassis.sealing.texts import text_query_tokens, text_tokens
from chassis.sealing.tokens import (
    hash_tokens,
    name_keys,
    name_tokens,
    phone_tokens,
    plate_query_tokens,
    plate_tokens,
    query_tokens,
    whole_name_token,
)

__all__ = [
    "EstateKeyUnknown",
    "EstateKeys",
    "FileMasterKey",
    "Keyring",
    "MasterKey",
    "MasterKeyUnknown",
    "MasterKeyUnreadable",
    "SealBroken",
    "Signature",
    "VerifyingKey",
    "hash_tokens",
    "is_signed",
    "name_keys",
    "name_tokens",
    "new_wrapped_key",
    "open_bytes",
    "open_fields",
    "personal_paths",
    "phone_tokens",
    "plate_query_tokens",
    "plate_tokens",
    "query_tokens",
    "rewrapped_key",
    "seal_bytes",
    "seal_fields",
    "sign",
    "text_query_tokens",
    "text_tokens",
    "verifying_keys",
    "whole_name_token",
]
