"""The plan in practice: today's session, the plan to the date, and what both are made from."""
