"""Lists laid out as lines: each member is given to the sentence that introduces them, and read in the place it leaves open."""
