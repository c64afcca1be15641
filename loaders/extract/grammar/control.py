"""Verbs that take another verb, and what they say of it: "agreed to run", "continues to run", "failed to run"."""

from __future__ import annotations

from loaders.extract.grammar.conjugation import forms
from loaders.extract.knowledge.words import words

OF_OBJECT = words(
    """appoint reappoint choose select pick hire rehire commission contract ask invite instruct order name allow enable help force
    oblige urge tell require authorise permit engage tap task want expect use see let leave employ persuade bring get nominate
    retain request charge lead prompt cause drive spur entrust assign designate recruit license franchise pay call
    enlist second create establish form"""
) | {"set up", "call in", "bring in", "draft in", "take on", "sign up", "line up"}
"""Verbs whose object does what the infinitive says: "chose Acme to run Bolt"."""

CHOOSING = words(
    "appointment selection choice hiring engagement nomination reappointment use decision intention creation formation launch"
)
"""Nouns of choosing somebody: "the choice of Acme to run Bolt"."""

RANKING = words("first second third fourth fifth sixth last latest only biggest largest smallest newest oldest")
"""Words for one that stands out among those of its kind: "the first firm to run Bolt"."""

HIRED = words(
    "company firm contractor supplier operator provider charity group business companies firms contractors charities providers"
)
"""Nouns for who is hired to do something: "the firm that the council chose to run Bolt"."""

AWARDING = words("award grant hand issue offer")
"""Verbs of giving work, which the taker does and not the giver: "awarded a contract to Acme to run Bolt"."""

GIVING = words("give hand award grant entrust assign leave")
"""Verbs whose object somebody is given to do something with: "was given Bolt to run"."""

PLANNING = words(
    """agree plan intend expect set due appoint choose select pick hire commission contract award win secure sign decide
    propose aim prepare go name promise pledge vow poise schedule announce commit earmark confirm nominate retain be
    instruct invite recommend approve ready about slated move vote undertake land clinch"""
)
"""Verbs after which it is to be: "agreed to run"."""

ADVISING = words("recommend propose suggest advise favour endorse")
"""Verbs after whose "-ing" it is but to be: "recommended hiring Acme"."""

FOR_OBJECT = words(
    """pay owe thank criticise fine blame praise reimburse compensate condemn attack sue censure rebuke reprimand chastise
    castigate lambast sanction prosecute rap slam"""
)
"""Verbs behind which "for" tells what their object did: "paid Acme for running Bolt"."""

HAPPENING = words(
    """continue begin start come help use manage serve happen get allow lead enable go_on turn return prove remain
    found form establish create set_up step pay employ contract beat outbid pip defeat"""
) | {"step in", "move in", "see off", "fend off", "hold off", "edge out", "go on", "carry on", "keep on"}
"""Verbs after which it is or was so: "continues to run"."""

NOT_SO = words(
    """fail refuse decline stop cease quit bid apply seek hope want wish try attempt offer ask tender compete threaten like
    struggle need require urge call consider tip rumour tout shortlist prequalify vie jostle"""
)
"""Verbs after which it is not, or not yet, so: "failed to run", "bid to run", "stopped running"."""

ENDING = words("cease stop quit finish")
STOPPING = {form for lemma in ENDING for form, _ in forms(lemma)}

CLAUSAL = words("until till since before after as than")
"""Prepositions that begin a clause too."""

USING = words("exercise activate trigger invoke use pick") | {"take up", "pick up"}
"""Verbs by which one does what one has an option to do."""

OPEN = words(
    """talks negotiations discussions bid bids offer offers attempt attempts effort efforts race battle fight chance
    opportunity option right refusal failure inability pressure call calls campaign ambition ambitions desire interest
    hopes hope threat intention wish"""
)
"""Nouns that leave open whether what the infinitive behind them says will be: "in talks to buy"."""
