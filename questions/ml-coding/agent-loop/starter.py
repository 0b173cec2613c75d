class Agent:
    """The loop of a tool-using agent: events go in, the next action comes out."""

    def __init__(
        self, tools: dict[str, list[str]], max_steps: int, max_tokens: int, max_retries: int
    ) -> None:
        raise NotImplementedError

    def start(self, task: str) -> dict:
        raise NotImplementedError

    def receive(self, event: dict) -> dict:
        raise NotImplementedError
