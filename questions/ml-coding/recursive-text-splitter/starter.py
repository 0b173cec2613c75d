def split_text(text: str, max_length: int, overlap: int, separators: list[str]) -> list[tuple[int, int]]:
    """Offsets of the chunks of a text, each at most max_length long with its overlap."""
    raise NotImplementedError
