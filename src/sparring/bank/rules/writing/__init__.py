"""How every text of the bank is written."""
