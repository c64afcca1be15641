"""Nouns for public services, told by what they name: "prison" a place, "refuse" a thing, "catering" a deed.

Words of one line of a table mean the same kind of thing: what is a jail in one sentence may be the prison of another.
"""

from __future__ import annotations

ESTABLISHMENTS = """
    prison jail gaol penitentiary lockup reformatory borstal institution
    school academy primary kindergarten nursery creche college
    hospital infirmary clinic polyclinic surgery sanatorium practice
    home hostel refuge hospice shelter
    centre center complex
    facility
    unit ward suite
    room
    cell
    stadium arena
    pool baths lido
    rink
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
    depot garage
    court courthouse tribunal
    laboratory lab
    pharmacy dispensary
    helpline hotline helpdesk
    switchboard
    hotel
    desk
    market abattoir
    barracks garrison base
    dockyard shipyard
    mortuary crematorium
    cemetery graveyard
    playground
    pitch
    pier jetty
    plaza
    hall
    station interchange
    aerodrome heliport
    camp
    canteen cafe café
    park"""
"""Where a service is given."""

LINES = """
    line railway railroad
    route
    network
    tramway
    metro métro subway monorail metrorail s-bahn u-bahn stadtbahn
    ferry
    franchise concession
    lot
    shuttle
    sleeper
    tramlink busway
    dial-a-ride
    hovercraft
    motorail
    park-and-ride"""
"""What vehicles run on."""

THINGS = """
    waste refuse rubbish garbage trash litter bin container dustbin recycling recyclable
    sewage
    water
    bus coach
    train
    tram
    ambulance
    road highway street pavement carriageway footway
    verge
    grass
    tree hedge
    graffiti
    toll fare
    sewer gully
    lift elevator
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
    tug"""
"""What is handled or looked after."""

ACTS = """
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
    supervision
    accommodation housing
    healthcare
    homecare
    physiotherapy
    chemotherapy radiotherapy
    dentistry
    midwifery
    podiatry chiropody
    audiology
    dermatology
    ophthalmology optometry
    endoscopy
    phlebotomy
    cardiology
    oncology
    sterilisation sterilization decontamination
    nursing
    care
    dialysis
    imaging radiology diagnostics
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
    patrol patrolling
    lighting
    gardening landscaping
    parking
    fostering
    distribution
    storage
    logistics
    refuelling
    laundry laundering
    mowing grass-cutting
    servicing
    meals-on-wheels
    wardening
    signage
    staffing
    counselling
    advice
    firefighting
    rescue
    dredging
    pilotage towage stevedoring
    portering
    handling answering
    administration
    redirection forwarding
    stewarding
    vetting
    archiving
    reporting
    valuation
    welfare-to-work"""
"""What is done."""

FIELDS = """
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
    cctv
    fleet
    portal
    custody
    telephony
    leisure
    registry"""
"""What a back office does, by the name of its field."""

WRAPPERS = """
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
    project
    function
    cover"""
"""Nouns that say nothing without a word before them: "the waste contract", "bus services"."""
