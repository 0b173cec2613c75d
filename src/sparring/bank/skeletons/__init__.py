"""The files of a new question of each kind; `{title}`, `{name}`, `{entry}` and `{today}` are filled in."""
