"""Checks for grpo-loss. They run outside the sandbox: `solution` calls into it."""

import math

import numpy as np

from sparring.checking import check, equal, parts, unchanged


def by_loops(policy, old, reference, mask, rewards, clip, beta):
    """Loss and advantages, response by response and token by token: the oracle."""
    advantages = np.array([in_group([float(r) for r in own]) for own in rewards])
    means = []
    for p, g in np.ndindex(rewards.shape):
        A, terms = float(advantages[p, g]), []
        for t in np.flatnonzero(mask[p, g]):
            new, before, other = (float(a[p, g, t]) for a in (policy, old, reference))
            rho, d = math.exp(new - before), other - new
            bound = min(rho, 1 + clip) if A > 0 else max(rho, 1 - clip)
            terms.append(bound * A - beta * (math.exp(d) - d - 1))
        means.append(math.fsum(terms) / len(terms))
    return -math.fsum(means) / len(means), advantages


def in_group(own):
    """The advantages of one group's rewards."""
    mean = math.fsum(own) / len(own)
    deviation = math.sqrt(math.fsum((r - mean) ** 2 for r in own) / len(own))
    return [0.0 if len(set(own)) == 1 else (r - mean) / deviation for r in own]


def verify(solution, policy, old, reference, mask, rewards, clip=0.2, beta=0.1):
    answer = unchanged(solution.grpo_loss, policy, old, reference, mask, rewards, clip, beta)
    want = by_loops(policy, old, reference, mask, rewards, clip, beta)
    loss, advantages = parts(answer, 2)
    equal(advantages, want[1])
    equal(loss, want[0])


def sample(rng, P, G, T, *, masked=True):
    """Log-probabilities of three models that differ a little, a mask and rewards."""
    old = np.log(rng.uniform(0.05, 0.6, (P, G, T)))
    policy, reference = np.round(old + rng.normal(0.0, 0.3, (2, P, G, T)), 3)
    counts = rng.integers(1, T + 1, (P, G, 1)) if masked else np.full((P, G, 1), T)
    return policy, np.round(old, 3), reference, np.arange(T) < counts, rewards_of(rng, P, G)


def rewards_of(rng, P, G):
    """Rewards of which no group has all alike, unless it has one member."""
    rewards = np.round(rng.normal(0.0, 2.0, (P, G)), 1)
    rewards[:, 0] = rewards[:, 1:].max(axis=1, initial=0.0) + 0.5
    return rewards


@check("The worked example: advantages 1 and −1, loss −0.15", shown=True)
def worked_example(solution):
    policy, old = np.log([[[0.5, 0.9], [0.4, 0.5]]]), np.log([[[0.5, 0.6], [0.5, 0.5]]])
    mask, rewards = np.array([[[True, True], [True, False]]]), np.array([[1.0, 0.0]])
    loss, advantages = parts(solution.grpo_loss(policy, old, policy, mask, rewards, clip=0.2, beta=0.04), 2)
    equal(advantages, np.array([[1.0, -1.0]]))
    equal(loss, -0.15)


@check("One group: rewards minus their mean, over their standard deviation", sizes=(2, 3, 8))
def one_group(solution, rng, n):
    policy, _, _, mask, rewards = sample(rng, 1, n, 1, masked=False)
    verify(solution, policy, policy.copy(), policy.copy(), mask, rewards)


@check("Each prompt's responses are a group of their own", sizes=(2, 3, 5))
def groups(solution, rng, n):
    policy, _, _, mask, rewards = sample(rng, n, 3, 1, masked=False)
    rewards += 10 * np.arange(n)[:, None]
    verify(solution, policy, policy.copy(), policy.copy(), mask, rewards)


@check("A group with equal rewards, or of one response, has advantages of 0")
def unanimous(solution, rng):
    policy, _, _, mask, rewards = sample(rng, 3, 4, 2, masked=False)
    rewards[1] = 2.0
    verify(solution, policy, policy.copy(), policy.copy(), mask, rewards)
    policy, _, _, mask, rewards = sample(rng, 2, 1, 3, masked=False)
    verify(solution, policy, policy.copy(), policy.copy(), mask, rewards)


@check("Ratios of policy to old, clipped as in PPO", sizes=(1, 3, 10))
def clipped(solution, rng, n):
    policy, old, _, mask, rewards = sample(rng, n, 4, 3, masked=False)
    verify(solution, policy, old, policy.copy(), mask, rewards, beta=0.0)
    verify(solution, policy, old, policy.copy(), mask, rewards, clip=0.05, beta=0.0)


@check("The KL term compares the policy with the reference", sizes=(1, 3, 10))
def drift(solution, rng, n):
    policy, _, reference, mask, _ = sample(rng, n, 2, 3, masked=False)
    verify(solution, policy, policy.copy(), reference, mask, np.ones((n, 2)), beta=0.5)


@check("Ratios and KL term together, of three different models", sizes=(1, 3, 10))
def together(solution, rng, n):
    verify(solution, *sample(rng, n, 4, 3, masked=False), beta=0.3)


@check("Responses of different lengths weigh the same", sizes=(1, 2, 6))
def different_lengths(solution, rng, n):
    verify(solution, *sample(rng, n, 4, 5), beta=0.3)


@check("The mask may have holes, as for a tool's output")
def holes(solution, rng):
    policy, old, reference, mask, rewards = sample(rng, 2, 3, 6, masked=False)
    mask[:, :, 2:4] = False
    mask[0, 0, 0] = False
    verify(solution, policy, old, reference, mask, rewards)


@check("Integer, float32 and non-contiguous input is computed in float64")
def forms(solution, rng):
    policy, old, reference, mask, rewards = sample(rng, 4, 4, 6)
    single = [a.astype(np.float32) for a in (policy, old, reference)]
    verify(solution, *single, mask, rewards.astype(np.float32))
    mask[:, :, -1] = True
    strided = [a[::2, ::-1, ::-1] for a in (policy, old, reference, mask)]
    verify(solution, *strided, np.array([[200, 0, 1, 255], [0, 0, 100, 200]], dtype=np.uint8))


@check("What stands at masked places does not matter, be it infinite", robust=True)
def anything_masked(solution, rng):
    policy, old, reference, mask, rewards = sample(rng, 2, 3, 5)
    for array in (policy, old, reference):
        array[~mask] = -np.inf
    verify(solution, policy, old, reference, mask, rewards)


@check("Equal rewards whose mean rounds have advantages of exactly 0", robust=True)
def rounded_mean(solution, rng):
    policy, old, reference, mask, _ = sample(rng, 3, 3, 2)
    verify(solution, policy, old, reference, mask, np.array([[0.1] * 3, [0.7] * 3, [1e9 + 0.3] * 3]))
