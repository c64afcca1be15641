"""From claims and judgements to facts and contradictions: pure, deterministic, and the same in any order.

Claims meet in groups (``readings``), a group falls into spells (``spells``), a spell's bounds are where its sources
agree (``bounds``), and what cannot all hold is listed beside the fact that stays (``contradictions``). ``project`` does
one group.
"""

from graph.projection.project import Projected, project
from graph.projection.readings import Group, Parties, Reading, began, ended, previous, read, readings

__all__ = ["Group", "Parties", "Projected", "Reading", "began", "ended", "previous", "project", "read", "readings"]
