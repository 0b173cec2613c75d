"""From what happened to attempts: how each went, and the minutes that it took."""
