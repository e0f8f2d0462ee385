"""What the estate signs of a slip, and the QR code that carries it to a tablet without a network.

The content is one line of JSON that names its kind and estate; its UTF-8 bytes, exactly as they
stand, are what is signed.
"""

import json

from gate.codes.model import code_as_printed
from gate.slips.model.slip import Seal, Slip

KIND = "guanjia goods slip 1"
QR_BEGINS = "FX1"
LARGEST_QR_BYTES = 700
"""What a tablet's camera still reads of a picture printed 50 mm wide."""


def content_of(slip: Slip, estate: str) -> str:
    """What is signed: what may leave, from where, when and by which plates. Times are whole seconds
    since 1970. `stamped` tells a tablet whether its snapshot should have the slip.
    """
    content = {
        "kind": KIND,
        "estate": estate,
        "id": slip.id,
        "number": str(slip.number),
        "code": slip.code,
        "unit": slip.unit_label,
        "stamped": int((slip.decision.at if slip.decision else slip.applied_at).timestamp()),
        "valid_from": int(slip.leaves_from.timestamp()),
        "valid_until": int(slip.leaves_until.timestamp()),
        "plates": list(slip.plates),
        "trips": slip.trips,
        "in_parts": slip.in_parts,
        "lines": [
            {"line": place, "name": line.name, "quantity": line.quantity, "unit": line.unit}
            for place, line in enumerate(slip.lines, 1)
        ],
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def qr_text(code: str, content: str, seal: Seal | None) -> str:
    """`FX1/<key id>/<signature>/<content>/<code>`, so that a tablet can check what was stamped
    after its last snapshot; or the code alone where that would be too much for one picture, or
    nothing is signed. Either way the code is what follows the last slash.

    In the signature base64's `/` stands as `_`, so that a slash always parts.
    """
    if seal is not None:
        signature = seal.signature.replace("/", "_")
        text = f"{QR_BEGINS}/{seal.key_id}/{signature}/{content}/{code}"
        if len(text.encode()) <= LARGEST_QR_BYTES:
            return text
    return code_as_printed(code)
