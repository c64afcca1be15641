"""Contract notices: who buys what from whom, told by labels ("Contractor: Acme"), headings, lists and tables."""
