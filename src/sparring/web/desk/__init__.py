"""What the views share: the open bank, the judge, the record."""
