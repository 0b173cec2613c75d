"""The half that runs beside the learner's program; nothing in here is trusted."""
