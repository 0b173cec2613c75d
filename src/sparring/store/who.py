"""Which learner is meant: a number that stands first in every call of the store."""

from __future__ import annotations

from typing import NewType

Who = NewType("Who", int)
"""The key of a row of `Learner`."""

LOCAL = Who(1)
"""The one learner of a local installation."""
