"""Whom words without a name mean: pronouns, "the company", "both councils"; what stands in the foreground; who speaks."""
