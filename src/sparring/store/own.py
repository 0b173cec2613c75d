"""Which questions a learner marked, and what they noted."""

from __future__ import annotations

from sparring.inbox.own import KINDS, Own, Said, own_of
from sparring.store import models
from sparring.store.owned import owned
from sparring.store.remembered import remembered
from sparring.store.who import Who


@remembered
def own(who: Who) -> Own:
    """What the learner keeps about questions."""
    rows = owned(models.Event, who).filter(kind__in=KINDS)
    return own_of(Said(*row) for row in rows.values_list("at", "id", "kind", "question", "rest"))
