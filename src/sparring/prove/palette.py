"""The colours of pictures, each for light and dark surroundings; blocks call them by these names."""

from __future__ import annotations

from typing import NamedTuple


class Colour(NamedTuple):
    """What a colour looks like on a light and on a dark ground."""

    light: str
    dark: str


PALETTE = {
    "ink": Colour("#1f2530", "#e6e8ec"),
    "soft": Colour("#5a6170", "#a3abb9"),
    "line": Colour("#d5cfc2", "#3a414d"),
    "paper": Colour("#ffffff", "#14171c"),
    "blue": Colour("#234f96", "#8fb8ff"),
    "orange": Colour("#b4491a", "#ffb38a"),
    "green": Colour("#136c3c", "#74d39c"),
    "purple": Colour("#5f3596", "#cdb0f8"),
    "red": Colour("#a8241c", "#ff9a90"),
    "teal": Colour("#0b6672", "#6fd3dc"),
}
CYCLE = ("blue", "orange", "green", "purple", "teal", "red")
"""The colours of one line after the other, where a block names none."""

NAMES = {colour.light: name for name, colour in PALETTE.items()}
