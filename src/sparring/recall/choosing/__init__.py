"""A day's questions: what each would bring, which rule chooses it, why, and the list that comes of it."""
