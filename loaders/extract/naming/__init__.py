"""Who is named in a text: where names begin and end, of what kind they are, and which name the same."""
