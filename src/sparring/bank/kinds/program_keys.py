"""The keys of the front matter that every question with a program has."""

from __future__ import annotations

from sparring.bank.kinds.declaration import Key
from sparring.bank.kinds.values import USES, entry_name, texts, tier

BANS = "bans: []"
PROGRAM_KEYS = {
    "entry": Key(entry_name, "entry: roc_auc"),
    "uses": Key(tier, USES),
    "bans": Key(lambda value: texts(value, BANS), BANS),
}
