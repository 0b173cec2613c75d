"""Commands that find and show questions."""
