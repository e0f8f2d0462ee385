"""What people type to find a matter that somebody wrote down, as tokens beside the sealed text.

By two neighbouring characters (漏水), their spelling (`loushui`) and their initials (`ls`); longer
words are found by all their pairs. A single character or syllable finds nothing: hashes of these
would tell most of a text to whoever knows how often each character is written. What the hashes of
pairs leak to somebody who holds the raw database without the estate's key: which texts share a
pair, about how long each is, and, as some pairs are written much more often than others, probably
the most frequent ones. Their order in the text is not kept.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise, product

from chassis.sealing.tokens import every_spelling_of, is_han, units_of

LONGEST_TEXT = 60
"""Characters and words of a text by which it is found: what is the matter is said first."""
MOST_WAYS = 3
"""How many ways to read letters as syllables are tried: `xianan` is xi'an'an and xian'an."""
_READINGS = 2
_SYLLABLE = re.compile(
    "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei"
    "|en|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v)|a|o|e|ai|ei|ao|ou|an|en|ang|er"
)
_BEGUN = re.compile("[b-df-hj-np-tw-z][a-z]{0,5}")


def text_tokens(text: str) -> set[str]:
    """All by which a text is found: `m:` two characters, `s:` their spelling, `i:` their initials,
    `w:` a word in letters.
    """
    units = units_of(text, LONGEST_TEXT)
    tokens = {f"w:{unit}" for unit in units if not is_han(unit)}
    for first, second in pairwise(units):
        if is_han(first) and is_han(second):
            tokens.add(f"m:{first}{second}")
            for one, other in product(_read(first), _read(second)):
                tokens |= {f"s:{one}{other}", f"i:{one[:1]}{other[:1]}"}
    return tokens


def text_query_tokens(text: str) -> list[list[str]]:
    """Ways in which a text may answer what somebody typed, each what it must hold, all of it; none
    where there is too little to search by.
    """
    units = units_of(text)
    han = [unit for unit in units if is_han(unit)]
    pairs = [f"m:{first}{second}" for first, second in pairwise(han)]
    letters = "".join(unit for unit in units if not is_han(unit))
    if not letters:
        return [pairs] if pairs else []
    if han and not pairs:
        return []
    return [[*pairs, *way] for way in _ways(letters)]


def _ways(letters: str) -> list[list[str]]:
    spelled = [
        [f"s:{one}{other}" for one, other in pairwise(syllables)]
        for syllables in islice(_split(letters), MOST_WAYS)
    ]
    initials = [f"i:{one}{other}" for one, other in pairwise(letters)]
    return [way for way in (*spelled, initials, [f"w:{letters}"]) if way]


def _split(letters: str) -> Iterator[Sequence[str]]:
    """Into syllables, the longest first; the last may have been begun only, and is left out."""
    if _BEGUN.fullmatch(letters) and not _syllable(letters):
        yield ()
    for length in range(min(6, len(letters)), 0, -1):
        if _syllable(letters[:length]):
            rest = letters[length:]
            ways = _split(rest) if rest else iter([()])
            yield from ((letters[:length], *way) for way in ways)


@lru_cache(maxsize=4096)
def _syllable(letters: str) -> bool:
    return _SYLLABLE.fullmatch(letters) is not None


def _read(character: str) -> Sequence[str]:
    return every_spelling_of(character)[:_READINGS] or ("",)
