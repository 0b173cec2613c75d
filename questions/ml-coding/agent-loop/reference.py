"""An agent loop as a state machine: whoever runs it calls the model and the tools."""

from copy import deepcopy


class Agent:
    def __init__(
        self, tools: dict[str, list[str]], max_steps: int, max_tokens: int, max_retries: int
    ) -> None:
        self.tools = deepcopy(tools)
        self.max_steps, self.max_tokens, self.max_retries = max_steps, max_tokens, max_retries
        self.is_running = False

    def start(self, task: str) -> dict:
        self.messages: list[dict] = []
        self.results: list[tuple[dict, str]] = []
        self.steps = self.tokens = 0
        self.is_running = True
        return self.ask("user", task)

    def receive(self, event: dict) -> dict:
        if not self.is_running:
            raise RuntimeError("the agent has stopped: start a task")
        return self.from_model(event) if "tokens" in event else self.from_tool(event)

    def from_model(self, event: dict) -> dict:
        self.steps += 1
        self.tokens += event["tokens"]
        if self.tokens > self.max_tokens:
            return self.stop("tokens")
        if "answer" in event:
            return self.stop("answer", event["answer"])
        self.call = {"tool": event["tool"], "arguments": deepcopy(event["arguments"])}
        self.retries = 0
        self.messages.append({"role": "assistant", "content": self.call})
        if self.call["tool"] not in self.tools:
            return self.ask("tool", f"error: there is no tool {self.call['tool']!r}")
        needed = self.tools[self.call["tool"]]
        if self.call["arguments"].keys() != set(needed):
            return self.ask("tool", f"error: the arguments must be {', '.join(needed)}")
        for call, result in self.results:
            if call == self.call:
                return self.ask("tool", result)
        return self.run()

    def from_tool(self, event: dict) -> dict:
        if "result" in event:
            self.results.append((self.call, event["result"]))
            return self.ask("tool", event["result"])
        if self.retries < self.max_retries:
            self.retries += 1
            return self.run()
        return self.ask("tool", f"error: {event['error']}")

    def run(self) -> dict:
        return {"do": "tool", **deepcopy(self.call)}

    def ask(self, role: str, content: str) -> dict:
        """Note what was said, and ask the model while there are steps."""
        self.messages.append({"role": role, "content": content})
        if self.steps == self.max_steps:
            return self.stop("steps")
        return {"do": "model", "messages": deepcopy(self.messages)}

    def stop(self, reason: str, answer: str | None = None) -> dict:
        self.is_running = False
        return {"do": "stop", "reason": reason, "answer": answer}
