"""Programs that try to break the judge, each with the verdict that it must get."""
