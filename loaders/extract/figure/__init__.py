"""Figures: numbers that a text gives of an organisation, each with what it measures, its unit and whose it is.

Of whom people and things are counted is told by the noun of their phrase ("9,000 offenders"), by the noun before "of" ("a
workforce of 1,200") or by the verb ("employs 1,200 people"); what money is, by the noun in its phrase, else by the last one
before it in its clause, else by the verb ("lost £2m"). A number that something came from ("up from 410") is no figure: the
text tells of another day with it.
"""
