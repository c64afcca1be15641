"""The words for reports: what they are called, what is done to them, and what they do."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

REPORTS = words("report reports dossier pamphlet")
STUDIES = words(
    "review audit study research survey analysis evaluation inquiry investigation briefing paper assessment"
)
"""What is also done, and a report only where it is published or says something."""

PAPERS = REPORTS | STUDIES

FINDINGS = frozenset({"findings"})
"""What a report tells, by which it is called where they are issued."""

WRITTEN = words("statement evidence letter letters submission") | FINDINGS
"""What is a report only where it is said to be written, joint, open or issued."""

WRITTEN_AS = words("written joint open")

LETTERS = frozenset({"letter", "letters"})
MANY_OF = {"reports": "report", "letters": "letter"}
"""Nouns for several, each with what one of them is called."""

NO_REPORTS = words(
    """judicial spending performance news media press police crime weather credit many several some any no numerous other
    internal medical coroner's newspaper paper magazine broadcaster programme case peer external under pay price
    progress incident intelligence sickness school pre-budget budget inflation earnings expenses arrest autopsy"""
)
"""Words within or before a phrase that show no published report."""

_PAPERS = words(
    """times guardian telegraph herald gazette echo news bbc itv observer tribune reuters chronicle argus bloomberg cnn npr
    examiner advertiser courier"""
)
_TITLED = words("post mirror mail independent journal press express star standard")
"""Last words of papers' names that firms have too: "National Express", but "Daily Express"."""

_DAYS = words("daily evening sunday morning weekly saturday")


def is_paper(name: str) -> bool:
    """Whether a name is a newspaper's or broadcaster's, whose own reports are no published reports."""
    words = name.casefold().removeprefix("the ").split()
    if not words:
        return False
    return words[-1] in _PAPERS or (words[-1] in _TITLED and (len(words) == 1 or words[0] in _DAYS))


KEPT = words("annual interim final follow-up quarterly follow-on joint thematic")
"""Words that tell a report from another of its publisher on the same thing."""

FURTHER = words("another separate second further new latest previous earlier last")
"""Words of a report that is not the one spoken of, though of the same publisher where no other is named."""

PUBLISHING = words(
    "publish release issue produce write launch unveil compile draft author present circulate print file table lay"
) | {
    "put out",
    "bring out",
}
COMING_OUT = words("publication release launch appearance issue")
"""Nouns for the coming out of a report: "today sees the publication of"."""

BEGINNING = words("launch present")
"""Verbs of a report that begin a review or an inquiry as well, or hand one over."""

ISSUING = words("publish release issue send write sign") | {"put out", "bring out"}
"""Verbs by which a statement or letter is a report too."""

MANY = words("catalogue series string number raft pair host litany succession spate couple list set")
"""Nouns before "of" that only say how many reports there are."""

OUT = words("available out published released issued dated seen leaked obtained")
SAYING = words(
    """say find conclude show reveal warn recommend suggest highlight criticise describe note state rate praise call
    accuse blame claim argue estimate identify urge point raise detail outline tell condemn record confirm give lay paint
    make put look reach credit commend judge name deem set cover concern deal list allege contain brand"""
)
"""What reports do."""

SPEAKING = words("say warn find conclude reveal claim write report suggest argue state")
"""Those of them that stand before whoever says it: "so says Ofsted"."""

VIEWS = words("verdict view opinion conclusion finding findings judgement judgment assessment message warning")
"""What is told of one who says it: "the verdict of Ofsted in a report"."""

JUDGING = words("rate grade judge praise criticise condemn commend credit name deem accuse blame")
"""Those by which they judge whoever is their object, public bodies too."""

WANTING = words("call ask wait want request demand await order commission seek need require promise urge expect")
EXPECTING = words("expect due schedule await delay")
"""Verbs and the like of a report that is yet to come."""

RECEIVING = words("receive get face earn attract draw suffer")
ON = words("on into about of concerning regarding at")
"""Prepositions that lead to what a report is about."""

RESEARCHERS = words(
    "researchers academics scientists experts economists analysts scholars team investigators staff officials"
)
"""Those who write for the body behind "at", "from" or "of"."""

SITTING = words("mps mp peers members member lawmakers senators councillors legislators")
"""Those who sit on the body behind "of" or "on", in whose name they report."""

APPEARING = frozenset({"appear", "come out", "emerge"})
"""Verbs of a report that comes out."""
