"""The bank as cards for Anki: what stands on a card, and the package that Anki imports."""
