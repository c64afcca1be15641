"""What rules are made of: verbs, nouns, roles, where the parties of each stand, and how a sentence puts it."""
