class BPETokenizer:
    """Encodes text as ids of byte-pair encoding, and decodes them."""

    def __init__(self, merges: list[tuple[int, int]]) -> None:
        raise NotImplementedError

    def encode(self, text: str) -> list[int]:
        raise NotImplementedError

    def decode(self, ids: list[int]) -> str:
        raise NotImplementedError
