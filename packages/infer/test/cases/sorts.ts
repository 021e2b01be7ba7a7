/** Columns of no field of work, by what sort of thing they name and what they keep of it. */
export const sorts: Readonly<Record<string, string>> = {
  lighthouses: `
    id              int pk            sequence
    name            varchar(80)       ~Lighthouse$
    constituency    varchar(80)       ~^(Northfield|Eastbrook|Westhill|Southport|Millbrook|Ashford|Stonebridge|Oakdale|Fairview|Kingsmead|Redcliff|Greenvale)
    custodian       varchar(80)       fullName
    assembly_point  varchar(120)      ~^[A-Z][a-z]+
    energy_source   varchar(40)       list:Solar panels
    denomination    varchar(40)       list:Methodist
    epoch           varchar(40)       list:Baroque
    facing          varchar(20)       list:north
    status          varchar(30)       list:temporarily_closed
    category        varchar(40)       list:Culture
    description     text              ~^[A-Z].*\\.
    notes           text              ~(Key|Access|Roof|Heating|Fence|Entrance|Closed|Reduced|Inspection|Fire)
    obstacles       text              ~^(?!.*[Oo]bstacle)[A-Z].*\\.$
    achievements    text              ~^(?!.*[Aa]chievement)[A-Z].*\\.$
    visiting_hours text ~(day|Mon|Tue|Wed|Week|Even|Daily|\\d)
    significance    text              ~^[A-Z].*\\.$
    latrines        int               count
    reason_for_closure varchar(120)   list:Renovation`,
  regatta_clubs: `
    id              int pk            sequence
    club_name       varchar(80)       teamName
    patron_type     varchar(30)       *
    governing_body  varchar(100)      ~(Body|body)
    sponsor         varchar(100)      companyName
    insurer         varchar(100)      companyName
    underwriter     varchar(80)       fullName
    motto           varchar(120)      list:Step by step
    target_audience varchar(80)       list:Families|list:families
    funding_source  varchar(80)       list:Own funds
    level           varchar(20)       list:regional
    type            varchar(20)       list:sports|list:nonprofit|list:public
    benefits        text              ~^[A-Z].*\\.$
    concerns        text              ~^(?!.*[Cc]oncern)[A-Z].*\\.$
    volunteers_needed text            ~(nurses|drivers|trainers|helpers|technicians|masons|workers|electricians|team|people|One|manager|trained)
    mandate         text              ~^[A-Z].*\\.$`,
  kennel_stays: `
    id              int pk            sequence
    basket          varchar(40)       ~basket$
    muzzle          varchar(40)       ~[Mm]uzzle
    attendant varchar(80) fullName
    temperament_note varchar(200)     *
    special_wishes  text              ~^[A-Z].*\\.$
    feeding_instructions text         ~^[A-Z].*\\.$
    remarks         text              ~.
    stay_type       varchar(20)       list:round_trip|list:guided|list:individual
    arrival_condition varchar(20)     *`,
  bollard_checks: `
    id              int pk            sequence
    check_type      varchar(20)       list:routine
    checker         varchar(80)       fullName
    findings        text              ~^(?!.*[Ff]inding)[A-Z].*\\.$
    defects         text              ~^(?!.*[Dd]efect )[A-Z].*\\.$
    corrective_actions text           ~^[A-Z].*\\.$
    lessons_learned text              ~^[A-Z].*\\.$
    limitations     text              ~^[A-Z].*\\.$
    gravity         varchar(20)       list:low|list:A
    category        varchar(40)       list:Safety
    reason          varchar(100)      list:Random check
    turbidity       decimal(5,2)      decimal:0-12
    witnesses       int               count`,
  parade_floats: `
    id              int pk            sequence
    theme           varchar(80)       *
    troupe          varchar(80)       ~(Troupe|troupe)
    costume         varchar(80)       list:Red coat
    banner_text     varchar(120)      list:Together we are strong
    pit_crew        varchar(80)       ~(crew|Crew)
    walkers         int               *
    spectators      int               count
    safety_instructions text          ~^[A-Z].*\\.$
    route_description text            *
    marshal         varchar(60)       fullName`,
  cooperative_loans: `
    id              int pk            sequence
    guarantor       varchar(80)       fullName
    terms_and_conditions text         ~^[A-Z].*\\.$
    justification   text              ~^[A-Z].*\\.$
    conditions      text              ~^[A-Z].*\\.$
    dues            decimal(10,2)     amount
    levy            decimal(10,2)     amount|taxAmount
    stakeholders    int               count
    risks           text              ~^[A-Z].*\\.$`,
  outreach_campaigns: `
    id              int pk            sequence
    name            varchar(100)      ~[A-Z]
    goals           text              ~^[A-Z].*\\.$
    methodology     text              ~^[A-Z].*\\.$
    success_stories text              ~^[A-Z].*\\.$
    human_resources text ~[a-z]
    materials_needed text             ~[a-z]
    partner_organisations text        ~[A-Z]
    budget_breakdown text             ~\\d
    beneficiaries   int               count
    villagers       int               count
    challenges      text              ~^(?!.*[Cc]hallenge)[A-Z].*\\.$
    recommendations text              ~^[A-Z].*\\.$
    next_steps      text              ~^[A-Z].*\\.$
    support_provided text list:Volunteers
    catchment_area  varchar(60)       ~^(Northfield|Eastbrook|Westhill|Southport|Millbrook|Ashford|Stonebridge|Oakdale|Fairview|Kingsmead|Redcliff|Greenvale)`,
  heirlooms: `
    id              int pk            sequence
    brooch          varchar(60)       list:Red coat|~.
    vase            varchar(60)       ~vase$
    tapestry        varchar(60)       ~.
    previous_owner  varchar(80)       fullName
    place_of_discovery varchar(80)    ~[A-Z]
    distinguishing_marks text         ~[A-Z]
    state_of_preservation varchar(30) list:fair
    inscription     text              list:In loving memory
    provenance_certificate varchar(60) *
    circumstances   text              ~^[A-Z].*\\.$`,
  body_measurements: `
    id              int pk            sequence
    waist           decimal(5,1)      decimal:60-115
    hip             decimal(5,1)      decimal:75-125
    thigh           decimal(5,1)      decimal:44-70
    neck            decimal(5,1)      decimal:30-46
    muscle_mass     decimal(5,1)      decimal:20-70
    body_fat        decimal(4,1)      decimal:5-40
    basal_metabolic_rate int          decimal:1000-2500
    daily_calories  int               integer:1200-3200`,
  badges: `
    id              int pk            sequence
    type            varchar(30)       list:milestone
    category        varchar(40)       list:Service
    description     text              ~(For|Given|Awarded)`,
  mudslides: `
    id              int pk            sequence
    hazard_category varchar(40)       *
    type            varchar(30)       list:landslide
    severity        varchar(20)       severity|list:severe|list:critical|list:low
    cause           varchar(200)      list:Heavy rain|~.
    affected_households int           count
    casualties      int               count|integer:0-9999
    evacuation_plan text              ~^[A-Z]
    situation_overview text           ~^[A-Z].*\\.$`,
  quartiers: `
    id                 int pk         sequence
    salle_de_reunion   varchar(60)    *
    animateur          varchar(80)    fullName
    organisme          varchar(100)   ~^Organisme
    financeur          varchar(100)   companyName
    temoin             varchar(80)    fullName
    moyen_de_transport varchar(40)    list:Bus
    gravite            varchar(20)    list:low|list:mineur|list:faible
    motivations        text           ~\\w{4}.*\\.$
    besoins            text           ~^[A-Z].*\\.$
    consignes          text           ~^[A-Z].*\\.$
    degats             text           ~^[A-Z]
    ordre_du_jour      text           ~^[A-Z1-9(]
    compte_rendu       text           ~^[A-Z].*\\.$
    mesures_prises     text           ~\\w{4}.*\\.$
    disponibilites     text           ~(lundi|rendez-vous|Mercredi)
    nb_participants    int            count
    cotisation         decimal(8,2)   amount
    lieu_rendez_vous   varchar(100)   ~[A-Z]`,
  fincas: `
    id                int pk          sequence
    nombre_clinica    varchar(80)     ~^Clinica
    vereda            varchar(60)     ~^[A-Z]
    dificultades      text            ~^[A-Z].*\\.$
    logros            text            ~^[A-Z].*\\.$
    lecciones_aprendidas text         ~^[A-Z].*\\.$
    recurso_humano    text            ~.
    parentesco        varchar(40)     list:spouse
    encargado         varchar(80)     fullName
    herramienta       varchar(60)     ~Herramienta
    cintura           decimal(5,2)    decimal:60-115
    cadera            decimal(5,2)    decimal:75-125
    habitantes        int             count`,
  wartungen: `
    id               int pk           sequence
    wartungsprotokoll varchar(80)     ~^Wartungsprotokoll
    massnahmen       text             ~^[A-Z].*\\.$
    befunde          text             ~^[A-Z].*\\.$
    ansprechpartner  varchar(80)      fullName
    schweregrad      varchar(20)      list:low
    verkehrsmittel   varchar(30)      list:Train
    treffpunkt       varchar(80)      ~^[A-Z]
    hinweise         text             ~^[A-Z].*\\.$
    konfession       varchar(40)      list:Christian
    zielgruppe       varchar(60)      list:Families
    taillenumfang    decimal(5,1)     decimal:60-115`,
  iscritti: `
    id               int pk           sequence
    sfide            text             ~^[A-Z].*\\.$
    esigenze         text             ~^[A-Z].*\\.$
    rione            varchar(60)      ~^[A-Z]
    testimone        varchar(80)      fullName
    bevanda          varchar(60)      ~.
    parentela        varchar(30)      list:spouse`,
  bijeenkomsten: `
    id               int pk           sequence
    knelpunten       text             ~^[A-Z].*\\.$
    besluit          text             ~^[A-Z].*\\.$
    doelgroep        varchar(60)      list:Families
    begeleider       varchar(80)      fullName
    buurt            varchar(60)      ~^[A-Z]
    vervoermiddel    varchar(30)      list:Bus`,
  mutiroes: `
    id               int pk           sequence
    desafios         text             ~^[A-Z].*\\.$
    encaminhamento   text             *
    bairro           varchar(60)      ~^[A-Z]
    responsavel      varchar(80)      fullName
    orientacoes      text             ~^[A-Z].*\\.$
    gravidade        varchar(20)      list:low
    quadril          decimal(5,1)     decimal:75-125`,
};

/** What names mean that only sound like nouns of a sort: programs' plans and events, English words of other languages. */
export const homonyms: Readonly<Record<string, string>> = {
  subscription_plans: `
    id              int pk            sequence
    price_cents     int               *
    stripe_price_id varchar(60)       *
    description     text              ~^(?!.*(villages|farmers|districts)).*$`,
  outbox_events: `
    id              bigint pk         sequence
    event_type      varchar(60)       ~^(?!members_only|family).*$
    payload         text              *
    ip_address      varchar(45)       *`,
  web_pages: `
    id              int pk            sequence
    meta_description varchar(160)     summary|description
    platform        varchar(30)       ~^(?!in_person|hybrid).*$
    condition       varchar(20)       list:good|list:new`,
};
