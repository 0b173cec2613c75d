"""The only place with SQL: what was done, what is being written, and what the learner chose."""
