"""When a claim held: which dates belong to which verb, and what they say of the claim."""
