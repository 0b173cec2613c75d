import copy
import json


class Agent:
    def __init__(self, tools, max_steps, max_tokens, max_retries):
        self.tools = tools
        self.max_steps = max_steps
        self.max_tokens = max_tokens
        self.max_retries = max_retries
        self.stopped = True

    def start(self, task):
        self.history = [{"role": "user", "content": task}]
        self.steps = 0
        self.tokens = 0
        self.cache = {}
        self.stopped = False
        return self._ask()

    def receive(self, event):
        if self.stopped:
            raise RuntimeError("no task is running")
        if "tokens" not in event:
            return self._tool_event(event)
        self.steps += 1
        self.tokens += event["tokens"]
        if self.tokens > self.max_tokens:
            return self._stop("tokens", None)
        if "answer" in event:
            return self._stop("answer", event["answer"])
        name, arguments = event["tool"], event["arguments"]
        self.pending = {"tool": name, "arguments": arguments}
        self.attempts = 0
        self.history.append({"role": "assistant", "content": self.pending})
        if name not in self.tools:
            return self._tell("error: unknown tool " + name)
        if set(arguments) != set(self.tools[name]):
            return self._tell("error: wrong arguments")
        self.key = json.dumps(self.pending, sort_keys=True)
        if self.key in self.cache:
            return self._tell(self.cache[self.key])
        return self._run()

    def _tool_event(self, event):
        if "error" in event:
            self.attempts += 1
            if self.attempts <= self.max_retries:
                return self._run()
            return self._tell("error: " + event["error"])
        self.cache[self.key] = event["result"]
        return self._tell(event["result"])

    def _run(self):
        return {"do": "tool", **self.pending}

    def _tell(self, content):
        self.history.append({"role": "tool", "content": content})
        return self._ask()

    def _ask(self):
        if self.steps >= self.max_steps:
            return self._stop("steps", None)
        return {"do": "model", "messages": copy.deepcopy(self.history)}

    def _stop(self, reason, answer):
        self.stopped = True
        return {"do": "stop", "reason": reason, "answer": answer}
