"""Checks for agent-loop. They run outside the sandbox: `solution` calls into it.

Each is a conversation: events that a fake model and fake tools give, and the actions that must follow.
"""

from sparring.checking import check, equal, holds, parts, raises, text
from sparring.checking.answer import opened

TOOLS = {"add": ["a", "b"], "pay": ["to", "cents"], "now": []}


def agent(solution, max_steps=10, max_tokens=1000, max_retries=1, tools=None):
    return solution.Agent(tools or TOOLS, max_steps, max_tokens, max_retries)


def user(content):
    return {"role": "user", "content": content}


def said(content):
    return {"role": "tool", "content": content}


def called(tool, **arguments):
    return {"role": "assistant", "content": {"tool": tool, "arguments": arguments}}


def call(tool, tokens=1, **arguments):
    """The model asks for a tool."""
    return {"tokens": tokens, "tool": tool, "arguments": arguments}


def run(tool, **arguments):
    return {"do": "tool", "tool": tool, "arguments": arguments}


def model(*messages):
    return {"do": "model", "messages": list(messages)}


def stop(reason, answer=None):
    return {"do": "stop", "reason": reason, "answer": answer}


def converse(one, task, *turns):
    """Starts a task; each turn is an event and the action that must follow."""
    equal(one.start(task), model(user(task)))
    for event, action in turns:
        equal(one.receive(event), action)


def complaint(answer, *before):
    """Demands that the model is asked again, with an error of any wording after these messages."""
    got = opened(answer)
    holds(type(got) is dict and set(got) == {"do", "messages"}, "the model is not asked again", got=got)
    equal(got["do"], "model")
    *earlier, last = parts(got["messages"], len(before) + 1)
    for found, want in zip(earlier, before, strict=True):
        equal(found, want)
    content = opened(last)
    holds(
        type(content) is dict and set(content) == {"role", "content"}, "the last message is none", got=content
    )
    equal(content["role"], "tool")
    holds(
        text(content["content"]).startswith("error: "),
        "the complaint does not begin with 'error: '",
        got=content,
    )
    return content


@check("The worked example", shown=True)
def worked_example(solution):
    one = agent(solution, 4, 100, 1, {"add": ["a", "b"]})
    messages = [user("2 + 3?"), called("add", a=2, b=3), said("5")]
    converse(
        one,
        "2 + 3?",
        (call("add", 10, a=2, b=3), run("add", a=2, b=3)),
        ({"result": "5"}, model(*messages)),
        ({"tokens": 4, "answer": "It is 5."}, stop("answer", "It is 5.")),
    )


@check("An answer at once stops")
def at_once(solution):
    converse(agent(solution), "Hello", ({"tokens": 3, "answer": "Hi."}, stop("answer", "Hi.")))
    converse(agent(solution), "", ({"tokens": 0, "answer": ""}, stop("answer", "")))


@check("Several calls, one after the other, with all that was said before")
def several(solution):
    messages = [user("t"), called("now"), said("noon"), called("add", a=1, b=2), said("3")]
    converse(
        agent(solution),
        "t",
        (call("now"), run("now")),
        ({"result": "noon"}, model(*messages[:3])),
        (call("add", a=1, b=2), run("add", a=1, b=2)),
        ({"result": "3"}, model(*messages)),
        ({"tokens": 1, "answer": "ok"}, stop("answer", "ok")),
    )


@check("An unknown tool is not run: the model is told")
def unknown_tool(solution):
    one = agent(solution)
    one.start("t")
    first = complaint(one.receive(call("fly", to="moon")), user("t"), called("fly", to="moon"))
    equal(one.receive(call("now")), run("now"))
    equal(
        one.receive({"result": "x"}),
        model(user("t"), called("fly", to="moon"), first, called("now"), said("x")),
    )


@check("Arguments that are missing or too many are not run: the model is told")
def wrong_arguments(solution):
    for arguments in ({}, {"a": 1}, {"a": 1, "b": 2, "c": 3}, {"a": 1, "c": 2}):
        one = agent(solution)
        one.start("t")
        complaint(one.receive(call("add", **arguments)), user("t"), called("add", **arguments))
        equal(one.receive(call("add", a=1, b=2)), run("add", a=1, b=2))
    one = agent(solution)
    one.start("t")
    complaint(one.receive(call("now", zone="UTC")), user("t"), called("now", zone="UTC"))


@check("A tool that fails is called again, then the model is told the last error", sizes=(0, 1, 3))
def failing_tool(solution, n):
    one = agent(solution, max_retries=n)
    one.start("t")
    action = one.receive(call("pay", to="me", cents=5))
    for i in range(n + 1):
        equal(action, run("pay", to="me", cents=5))
        action = one.receive({"error": f"busy {i}"})
    equal(action, model(user("t"), called("pay", to="me", cents=5), said(f"error: busy {n}")))


@check("A retry may succeed, and then nothing is said of the failure")
def retry_succeeds(solution):
    converse(
        agent(solution, max_retries=2),
        "t",
        (call("now"), run("now")),
        ({"error": "busy"}, run("now")),
        ({"result": "noon"}, model(user("t"), called("now"), said("noon"))),
    )


@check("Every call has all its retries")
def retries_anew(solution):
    messages = [user("t"), called("now"), said("error: b"), called("add", a=1, b=1), said("error: d")]
    converse(
        agent(solution, max_retries=1),
        "t",
        (call("now"), run("now")),
        ({"error": "a"}, run("now")),
        ({"error": "b"}, model(*messages[:3])),
        (call("add", a=1, b=1), run("add", a=1, b=1)),
        ({"error": "c"}, run("add", a=1, b=1)),
        ({"error": "d"}, model(*messages)),
    )


@check("A call that failed may be made again")
def failed_call_again(solution):
    messages = [user("t"), called("now"), said("error: a")]
    converse(
        agent(solution, max_retries=0),
        "t",
        (call("now"), run("now")),
        ({"error": "a"}, model(*messages)),
        (call("now"), run("now")),
        ({"result": "noon"}, model(*messages, called("now"), said("noon"))),
    )


@check("The agent stops when its steps are used up, after the last tool has run", sizes=(1, 2, 4))
def steps(solution, n):
    one = agent(solution, max_steps=n)
    one.start("t")
    for i in range(n):
        equal(one.receive(call("add", a=i, b=0)), run("add", a=i, b=0))
        action = one.receive({"result": "r"})
    equal(action, stop("steps"))


@check("An answer in the last step is an answer; a wrong call there is not answered")
def last_step(solution):
    converse(agent(solution, max_steps=1), "t", ({"tokens": 1, "answer": "a"}, stop("answer", "a")))
    converse(agent(solution, max_steps=1), "t", (call("fly"), stop("steps")))
    converse(agent(solution, max_steps=1), "t", (call("add", a=1), stop("steps")))


@check("Retries are no steps, and may come after the last one")
def retries_are_no_steps(solution):
    converse(
        agent(solution, max_steps=1, max_retries=2),
        "t",
        (call("now"), run("now")),
        ({"error": "a"}, run("now")),
        ({"error": "b"}, run("now")),
        ({"error": "c"}, stop("steps")),
    )


@check("Tokens beyond the budget stop at once, and no tool is run")
def tokens(solution):
    converse(agent(solution, max_tokens=10), "t", (call("now", 11), stop("tokens")))
    converse(agent(solution, max_tokens=10), "t", ({"tokens": 11, "answer": "a"}, stop("tokens")))
    converse(agent(solution, max_tokens=10), "t", (call("fly", 11), stop("tokens")))


@check("Tokens add up over the steps, and the budget may be used in full")
def tokens_add_up(solution):
    messages = [user("t"), called("now"), said("x")]
    converse(
        agent(solution, max_tokens=10),
        "t",
        (call("now", 4), run("now")),
        ({"result": "x"}, model(*messages)),
        ({"tokens": 6, "answer": "a"}, stop("answer", "a")),
    )
    converse(
        agent(solution, max_tokens=10),
        "t",
        (call("now", 4), run("now")),
        ({"result": "x"}, model(*messages)),
        (call("add", 7, a=1, b=2), stop("tokens")),
    )


@check("Both budgets at once: tokens come first")
def both_budgets(solution):
    converse(agent(solution, max_steps=1, max_tokens=5), "t", (call("fly", 6), stop("tokens")))


@check("The same call is not run twice: its result is given again")
def same_call(solution):
    paid = called("pay", to="me", cents=5)
    messages = [user("t"), paid, said("done")]
    one = agent(solution)
    converse(
        one,
        "t",
        (call("pay", to="me", cents=5), run("pay", to="me", cents=5)),
        ({"result": "done"}, model(*messages)),
        (call("pay", cents=5, to="me"), model(*messages, paid, said("done"))),
        (call("pay", to="me", cents=6), run("pay", to="me", cents=6)),
    )
    converse(
        agent(solution, max_steps=2),
        "t",
        (call("now"), run("now")),
        ({"result": "x"}, model(user("t"), called("now"), said("x"))),
        (call("now"), stop("steps")),
    )


@check("Arguments may be lists and dicts")
def nested(solution):
    arguments = {"a": [1, {"x": 2}], "b": None}
    messages = [user("t"), called("add", **arguments), said("x")]
    converse(
        agent(solution),
        "t",
        (call("add", **arguments), run("add", **arguments)),
        ({"result": "x"}, model(*messages)),
        (call("add", **arguments), model(*messages, messages[1], said("x"))),
        (call("add", a=[1, {"x": 3}], b=None), run("add", a=[1, {"x": 3}], b=None)),
    )


@check("Before the first start receive raises RuntimeError")
def not_started(solution):
    raises(RuntimeError, agent(solution).receive, {"tokens": 1, "answer": "a"})


@check(
    "After a stop receive raises RuntimeError", alone="After a stop `receive` does not end in RuntimeError."
)
def stopped(solution):
    for event in ({"tokens": 1, "answer": "a"}, {"tokens": 2000, "answer": "a"}):
        one = agent(solution)
        one.start("t")
        one.receive(event)
        raises(RuntimeError, one.receive, {"tokens": 1, "answer": "b"})
        raises(RuntimeError, one.receive, {"result": "x"})
    one = agent(solution, max_steps=1)
    one.start("t")
    one.receive(call("fly"))
    raises(RuntimeError, one.receive, {"tokens": 1, "answer": "b"})


@check("A new task forgets the old one: messages, steps, tokens and results")
def new_task(solution):
    one = agent(solution, max_steps=2, max_tokens=10)
    for task in ("t", "u"):
        converse(
            one,
            task,
            (call("now", 9), run("now")),
            ({"result": "x"}, model(user(task), called("now"), said("x"))),
            ({"tokens": 1, "answer": "a"}, stop("answer", "a")),
        )
    converse(one, "v", (call("add", a=1, b=2), run("add", a=1, b=2)))
    converse(one, "w", (call("now", 9), run("now")))


@check("Two agents share nothing")
def apart(solution):
    one, other = agent(solution), agent(solution)
    one.start("t")
    one.receive(call("now"))
    one.receive({"result": "x"})
    converse(other, "u", (call("now"), run("now")))
