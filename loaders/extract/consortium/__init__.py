"""Who is a member of which consortium, partnership or joint venture: "Cope, a consortium of Acme and Bolt"."""
