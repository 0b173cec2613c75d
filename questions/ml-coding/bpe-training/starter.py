def train_bpe(words: dict[str, int], n_merges: int) -> list[tuple[str, str]]:
    """The merges of byte-pair encoding in the order in which they are learned."""
    raise NotImplementedError
