"""Nouns for public services by sense, by which what common words describe is told for a service.

Words of one line of a table mean the same kind of thing: what is a jail in one sentence may be the prison of another.
"""

from __future__ import annotations

from loaders.extract.knowledge.words import words

ESTABLISHMENT, LINE, THING, ACT, FIELD, WRAPPER = "establishment", "line", "thing", "act", "field", "wrapper"

_TABLES: dict[str, str] = {
    ESTABLISHMENT: """
        prison jail gaol penitentiary lockup reformatory borstal
        school academy primary kindergarten nursery creche college
        hospital infirmary clinic polyclinic surgery sanatorium
        home hostel refuge hospice
        centre center complex
        facility
        unit ward
        stadium arena
        pool baths
        library
        museum gallery
        theatre
        zoo aquarium
        gym gymnasium
        airport airfield
        port harbour marina
        terminal
        bridge crossing
        tunnel
        motorway tollway expressway turnpike
        landfill tip dump
        incinerator
        plant
        depot
        court courthouse
        laboratory lab
        pharmacy dispensary
        helpline hotline helpdesk
        desk
        market abattoir
        barracks garrison base
        dockyard shipyard
        mortuary crematorium
        cemetery
        camp
        canteen
        park""",
    LINE: """
        line railway railroad
        route
        network
        tramway
        metro subway monorail
        ferry
        franchise concession
        lot
        park-and-ride
        shuttle""",
    THING: """
        waste refuse rubbish garbage trash litter bin container dustbin recycling recyclable
        sewage
        water
        bus coach
        train
        tram
        ambulance
        road highway street pavement
        streetlight
        drain
        garden
        meal lunch dinner
        linen
        toilet
        pump
        computer server database
        house flat property estate
        office building premise
        helicopter
        claim application
        payment voucher
        passport visa
        card
        wheelchair
        tug""",
    ACT: """
        collection
        cleaning cleansing sweeping
        catering
        maintenance upkeep
        repair
        removal
        disposal
        treatment
        transport transportation
        escort escorting
        monitoring tagging tracking surveillance
        resettlement
        accommodation housing
        healthcare
        nursing
        care
        dialysis
        imaging radiology
        screening
        testing pathology test
        supply
        vaccination
        assessment
        interpreting interpretation translation
        tuition teaching education
        training
        recruitment
        enforcement
        policing
        security guarding
        detention
        dispatch
        printing
        billing
        ticketing
        processing
        gritting
        lighting
        gardening landscaping
        parking
        fostering
        distribution
        storage
        logistics
        refuelling
        laundry
        staffing
        counselling
        advice
        firefighting
        rescue
        dredging
        welfare-to-work""",
    FIELD: """
        highway
        it ict
        hr
        finance accountancy
        payroll
        pension
        benefit
        revenue
        procurement
        regeneration
        planning
        licensing
        telephony
        leisure
        registry""",
    WRAPPER: """
        service
        scheme
        programme program
        system
        operation
        work
        support
        initiative
        platform app
        provision
        management
        delivery
        contract deal agreement
        project""",
}
"""Where a service is given; what vehicles run on; what is handled or looked after; what is done; what a back office does by the
name of its field; and nouns that say nothing without a word before them: "the waste contract", "bus services"."""

_PAIRED = words(
    """human-resources building-control land-charges environmental-health back-office street-lighting pest-control
    debt-collection customer-services regulatory-services development-control trading-standards fleet-management
    grounds-maintenance winter-maintenance facilities-management blood-tests"""
)
"""Fields of two words, each of which says something else alone."""

_SAME = frozenset({"barracks", "baths", "logistics", "works"})
"""Nouns that end in -s in the singular too."""


def singular(word: str) -> str:
    """The singular of a noun in small letters; the word itself where it is none: "bus" of "buses", "ferry" of "ferries"."""
    if word in _SAME:
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("uses", "ches", "shes", "xes", "sses")) and word not in {"houses", "warehouses"}:
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3 else word


def _by_word() -> tuple[dict[str, str], dict[str, str]]:
    """The class and the sense of each word; a word of several tables is of the first."""
    classes: dict[str, str] = {}
    senses: dict[str, str] = {}
    for name, table in _TABLES.items():
        for line in table.strip().splitlines():
            group = line.split()
            for word in group:
                classes.setdefault(word, name)
                senses.setdefault(word, group[0])
    return classes, senses


CLASS, SENSE = _by_word()
"""The class of each word, and the first word of its line, by its singular."""

SENSES = (frozenset(SENSE.values()) - {"franchise", "lot"}) | words(
    "patient asylum software grounds disability refugee offender prisoner dental ophthalmic diesel street pupil army navy"
)
"""What words before a noun may mean that say what a contract or work is for."""

DOMAINS = words(
    """health wellbeing medical clinical maternity mental therapy speech learning autism crisis urgent out-of-hours gp stroke
    blood sterile sterilisation audiology endoscopy abortion contraception smoking obesity victim witness abuse advocacy debt
    carer foster sexual psychiatric addiction alcohol drug substance hospice palliative
    dental optical renal cancer oncology physiotherapy homecare domiciliary respite adoption
    welfare employment unemployment job jobcentre career skill apprenticeship disability child youth family
    custody custodial escort prisoner offender tagging forensic immigration asylum border congestion toll
    passenger freight rail air taxi transit harbour pilotage lifeboat fire postal mail
    sport swimming art culture heritage tourism homelessness tenancy
    environmental drainage wastewater household portering reception linguistic legal-aid
    garrison base naval fleet munition simulation flight meteorological
    call-centre contact-centre customer-service helpdesk technology telecommunication examination census electoral
    veterinary animal cremation burial allotment regulatory"""
)
"""Further words for what public services are about, by which "services" and the like are told: "welfare services"."""

BUSINESS = words(
    """technical technological professional financial business key core cost effective efficient customer consultancy
    consulting support web internet online digital telecom corporate commercial management managed quality reliable safe
    further additional similar replacement current essential vital excellent innovative bespoke tailored value added
    banking insurance brokerage investment advisory marketing advertising retail hotel media music film gaming shipping"""
)
"""Words before "services" and the like that tell a trade or a virtue rather than a public service."""

NOT_WITH: dict[str, frozenset[str]] = {
    "line": words(
        "tougher hard harder firm firmer softer party front product bottom picket production credit story price"
    ),
    "network": words(
        """terror terrorist spy social television tv criminal mobile phone wireless broadband cable dealers shops stores
        branches agents partners contacts friends"""
    ),
    "care": words("customer skin"),
    "security": words("national social food energy job data cyber"),
    "supply": words("money oil gas power energy"),
    "treatment": words("special equal preferential unfair"),
    "home": words("own family private second mobile"),
    "facility": words("credit loan banking overdraft"),
    "market": words("labour labor stock job property financial domestic world energy money share consumer car"),
    "service": words("secret intelligence customer financial professional"),
    "claim": words("new latest false"),
    "programme": words("television tv radio news current-affairs"),
    "scheme": words("share bonus ponzi"),
}
"""Words before a head, or behind "of", with which it is no public service."""

ACTIVITIES = frozenset(word for word in CLASS if word.endswith("ing"))
"""Nouns of action that are forms of verbs as well: "cleaning"."""

VAGUE = frozenset(word for word, name in CLASS.items() if name == WRAPPER)
"""Nouns that say nothing without a word before them, in the singular."""

PAIRED = frozenset(tuple(pair.split("-")) for pair in _PAIRED)
"""Fields of two words, as pairs."""

SILENT = words("electronic offender prisoner gps satellite household domestic municipal kerbside door-to-door local")
"""Modifiers that tell a service, but no two services apart: "offender tagging" is "electronic monitoring"."""

PERSONS = words(
    """offenders criminals prisoners inmates detainees defendants suspects patients pupils students children residents
    tenants refugees migrants seekers applicants claimants jobseekers passengers commuters veterans recruits soldiers
    juveniles youngsters probationers evacuees"""
)
"""Whom public services are given to."""

OWNERS = words(
    """council councils city cities town towns village county counties state states country nation province region district
    borough municipality capital island islands government ministry department authority army navy military police
    parliament university regions commune canton federal kingdom republic territory board boards agency trust nhs corps
    force municipality municipalities"""
)
"""Whose services they are, where no name says it: "the city's trams"."""
