"""What the estate signs of a slip, and the QR code that carries it to a tablet without a network.

The content is one line of JSON; its UTF-8 bytes, exactly as they stand, are what is signed.
"""

import json

from gate.codes.model import code_as_printed
from gate.slips.model.slip import Seal, Slip

PURPOSE = "guanjia goods slip 1"
"""Signed before the content, with a line break between."""
QR_BEGINS = "FX1."
LARGEST_QR_BYTES = 1000
"""What a tablet's camera still reads from a code printed 45 mm wide."""


def content_of(slip: Slip, estate: str) -> str:
    """What is signed: what may leave, from where, when and by which plates. Times are whole seconds
    since 1970, lines `[name, quantity, measure]`.
    """
    content = {
        "v": 1,
        "estate": estate,
        "id": slip.id,
        "number": str(slip.number),
        "code": slip.code,
        "unit": slip.unit_label,
        "from": int(slip.leaves_from.timestamp()),
        "until": int(slip.leaves_until.timestamp()),
        "plates": list(slip.plates),
        "trips": slip.trips,
        "in_parts": slip.in_parts,
        "lines": [[line.name, line.quantity, line.measure] for line in slip.lines],
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def qr_text(code: str, content: str, seal: Seal | None) -> str:
    """`FX1.<key id>.<signature>.<content>`, or the code alone where that would be too much for one
    picture, or nothing is signed: the tablet then looks the code up.
    """
    if seal is not None:
        text = f"{QR_BEGINS}{seal.key_id}.{seal.signature}.{content}"
        if len(text.encode()) <= LARGEST_QR_BYTES:
            return text
    return code_as_printed(code)
