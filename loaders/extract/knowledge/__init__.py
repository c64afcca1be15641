"""Common knowledge that an ordinary reader brings along: places, public offices, given names, kinds of institution.

Nothing here is taken from one document: each list would serve as well for a text about any other public service.
"""
