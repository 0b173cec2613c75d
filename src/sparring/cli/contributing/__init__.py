"""Commands for those who write questions."""
