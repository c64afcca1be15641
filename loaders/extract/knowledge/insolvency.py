"""The words for insolvency: procedures, those who carry them out, and the verbs that take a company into one."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

PROCEDURES: dict[str, str] = {
    **{word: word for word in words("administration liquidation receivership insolvency bankruptcy examinership")},
    "bankruptcies": "bankruptcy",
    "winding-up": "liquidation",
    "chapter": "bankruptcy",
    "protection": "bankruptcy",
    "proceedings": "insolvency",
    "rescue": "business rescue",
    "management": "judicial management",
    "arrangement": "company voluntary arrangement",
    "order": "liquidation",
    "process": "insolvency",
    "estate": "bankruptcy",
    "reorganisation": "reorganisation",
    "restructuring": "restructuring",
    "payments": "suspension of payments",
    "curatorship": "curatorship",
    "moratorium": "moratorium",
    "wall": "insolvency",
    "cva": "company voluntary arrangement",
    "judiciaire": "judicial restructuring",
    "sauvegarde": "safeguard",
    "insolvenz": "insolvency",
    "konkurs": "bankruptcy",
    "faillissement": "bankruptcy",
    "surseance": "suspension of payments",
    "concurso": "insolvency",
    "acreedores": "insolvency",
    "concordato": "composition",
    "preventivo": "composition",
}
"""Nouns for a procedure, each with the name of the procedure."""

SUSPENDING = frozenset({"suspension"})
"""What stands before a procedure's own noun: "a suspension of payments"."""

BESIDE: dict[str, frozenset[str]] = {
    "chapter": words("11 7"),
    "protection": words("bankruptcy creditor creditors creditors' creditor's court"),
    "proceedings": words("insolvency bankruptcy liquidation winding-up administration safeguard rehabilitation rescue"),
    "rescue": frozenset({"business"}),
    "management": frozenset({"judicial"}),
    "arrangement": frozenset({"voluntary"}),
    "order": words("winding-up liquidation"),
    "process": words("insolvency bankruptcy resolution"),
    "estate": words("bankruptcy insolvency bankrupt insolvent"),
    "reorganisation": words("corporate company judicial court-led court-supervised"),
    "restructuring": words("judicial court-led court-supervised court"),
    "payments": words("suspension"),
    "moratorium": words("payment debt creditor"),
    "wall": frozenset({"the"}),
    "judiciaire": words("redressement liquidation"),
    "acreedores": frozenset({"concurso", "de"}),
    "preventivo": frozenset({"concordato"}),
}
"""What must stand beside some of them in the phrase."""

PRACTITIONERS: dict[str, str] = {
    **dict.fromkeys(words("administrators administrator"), "administration"),
    **dict.fromkeys(words("liquidators liquidator"), "liquidation"),
    **dict.fromkeys(words("receivers receiver"), "receivership"),
    "examiner": "examinership",
}
"""Those who carry one out."""

BROKE: dict[str, str] = {"bust": "insolvency", "bankrupt": "bankruptcy", "insolvent": "insolvency"}
"""What a company becomes."""

GOING = words(
    """go fall enter collapse plunge move head slide tumble slip crash sink drop be stay remain come pass descend spiral
    topple teeter end"""
) | {"end up"}
"""Verbs that lead whom they are said of into a procedure."""

PUTTING = words("put place force push tip plunge send take throw drive bring pitch drag tumble plummet admit")
"""Verbs that lead their object into one."""

FILING = words("file enter commence begin start declare announce undergo open seek obtain win secure get gain receive")
GRANTING = words("grant give")
"""Verbs of whom a court protects: "was granted protection from its creditors"."""

FEARING = words("face apply petition prepare consider threaten await want")
"""Verbs of a procedure that is not yet there."""

CALLING = words("call appoint bring send name install choose summon instruct ask put") | {"call in", "bring in"}
DIRECTORS = words("directors board management bosses owners")
"""Those who call them in for their company."""

MEANING = words("intention intent plan plans")
"""Nouns behind which those who carry out a procedure are yet to be called: "notice of intention to appoint administrators"."""

TAKING = words("take run sell") | {"take over", "move in"}
"""Verbs of those who carry out a procedure, whose object is the company or what belongs to it."""

BECOMING = words("go become be declare make turn prove render pronounce leave")
BREAKING: dict[str, str] = {"go under": "insolvency", "wind up": "liquidation", "liquidate": "liquidation"}
"""Verbs that say by themselves what becomes of a company, with the procedure."""

COLLAPSES = words("collapse failure demise downfall slide fall descent plunge crash move")
"""Nouns for what leads into a procedure: "Acme's collapse into administration"."""

POSSIBLE = words("possible potential likely threatened feared looming impending planned proposed imminent")
FEARED = words("brink verge risk danger edge threat fear fears prospect possibility case event")
"""Nouns before "of" behind which an insolvency is not there."""

AVOIDING = words("avoid prevent avert escape fear risk deny exit rule save survive")
"""Verbs of an insolvency that did not come, or is over."""

RESCUING = words("buy sell acquire purchase rescue save emerge exit salvage") | {
    "buy out",
    "snap up",
    "pick up",
    "take over",
    "come out",
    "sell off",
    "pull out",
    "bring out",
}
"""Verbs of what becomes of a company that is in one: "bought Acme out of administration"."""

PACKED = words("pre-pack prepack pre-packaged prepackaged")
"""What an administration is called in which a company is sold at once."""

LEAVING = words("emerge exit come out")
"""Those that a company does itself."""

TIES = words("to at over of for into")
"""Prepositions between those who carry out a procedure and the company."""

TIMING = words("after since before following during until from through upon despite")
"""Prepositions behind which a company's "administration" is an insolvency rather than its management."""
