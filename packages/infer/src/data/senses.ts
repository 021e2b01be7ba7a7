/** Words whose kinds and states are those of one line of work, and what else is told where that is meant. */
export interface Sense {
  /** Keys of lists, separated by spaces, `_` between the words of one. */
  readonly words: string;
  /** Words of other tables or of the table's other columns, one of which stands there. */
  readonly told: string;
}

/**
 * A list by a word alone is of the wrong sense as often as not: modules of a course for those of a switch, ports at the sea for those of a computer, savings for
 * the account of a mailbox. Such words count only where something besides tells their line of work.
 */
export const SENSES: readonly Sense[] = [
  {
    words: "module course class grade term assignment lesson section lecture subject unit_of_study exam enrollment",
    told: "student pupil learner teacher lecturer instructor exam curriculum classroom school university semester syllabus homework quiz tutor campus faculty lesson course training member trainer coach gym yoga studio dance seat capacity booking academy education enrollment",
  },
  {
    words: "port dock terminal berth line vessel ship boat",
    told: "ship vessel cargo berth harbour harbor voyage freight crew marina dock captain sailing boat imo maritime shipping container",
  },
  {
    words: "storage container batch movement shelf bin warehouse",
    told: "warehouse shelf stock pallet bin goods inventory product rack tenant rent freight cargo shipment food lot material sample freezer quantity production recipe brew",
  },
  {
    words: "account statement deposit card bank",
    told: "balance currency bank iban interest branch deposit overdraft credit debit loan ledger money transaction amount billing invoice budget finance customer opportunity lead deck player mastercard visa expiry",
  },
  { words: "lease", told: "tenant landlord rent apartment property building vehicle car office" },
  {
    words:
      "procedure therapy specimen sample referral bed ward case diagnosis surgery order_set visit encounter treatment",
    told: "patient doctor nurse clinic hospital medication diagnosis ward health therapist lab laboratory court judge lawyer attorney client customer support agent complaint issue animal pet soil water site collection species research study experiment room guest hotel dental salon visitor",
  },
  {
    words: "station stop ride route platform train journey",
    told: "train railway rail bus trip passenger timetable stop vehicle track transport driver transit road metro tram bike charger charging fuel weather delivery courier shipment climb hike walk sensor radio",
  },
  { words: "driver", told: "vehicle fleet trip ride car truck delivery license licence race team route shift" },
  { words: "controller modem memory processor", told: "thermostat heating irrigation agent conversation" },
  {
    words: "plant seed crop field_plot culture bed_plot",
    told: "farm garden crop greenhouse harvest soil species flower tree plant grow field factory production machine energy turbine",
  },
  {
    words: "position trade bond coin stock share fund option segment wallet token_sale",
    told: "portfolio ticker symbol broker market price order currency exchange wallet security investor employee department salary job vacancy candidate team player product warehouse inventory customer campaign audience donation grant quantity goods balance",
  },
  {
    words: "party court clause evidence witness hearing",
    told: "court judge lawyer case contract client hearing attorney plaintiff police crime agreement tenant signature document guest transaction property",
  },
  {
    words: "show scene episode track cast",
    told: "film movie series actor season music album artist podcast theatre theater venue broadcast channel song playlist media script camera light device room",
  },
  {
    words: "event",
    told: "venue ticket attendee speaker rsvp registration organizer organiser conference guest booking capacity participant festival club community member meeting sponsor church invitation host location title city price registration",
  },
  {
    words: "ticket",
    told: "agent customer support requester assignee assigned queue sla issue reply department priority subject resolution helpdesk requestor solution opened severity",
  },
  { words: "bill", told: "utility apartment household tenant consumption electricity water gas" },
  { words: "notice", told: "employee contract tenant staff hr lease" },
  {
    words: "alert alarm",
    told: "metric monitor sensor threshold check host device server measurement value probe incident building security camera zone patient",
  },
  {
    words: "rule",
    told: "firewall acl network ip traffic source destination protocol chain limit rate request path domain gateway proxy",
  },
  {
    words: "template form",
    told: "email mail letter invoice customer document notification message sms contract subject body survey application contact question answer submission field",
  },
  {
    words: "policy claim coverage premium",
    told: "premium insur insurance deductible claim cover holder policyholder insured beneficiary risk customer patient property vehicle",
  },
  {
    words: "property building room unit apartment land",
    told: "address city street rent price bed bathroom area agent land postal floor tenant landlord listing guest hotel capacity occupancy building seat amenity wing patient booking reservation lease owner facility equipment schedule class meeting house device",
  },
  {
    words: "agent client host member_kind",
    told: "customer broker property insurance travel commission sale case lawyer project invoice contract guest listing booking company phone event",
  },
  {
    words: "player team league match score game",
    told: "team club season league match tournament player game goal jersey shirt position height birth nationality guild character sport coach winner home away score points level",
  },
  { words: "block", told: "content html body text page heading section post article editor layout" },
  { words: "node", told: "cluster kube pod worker role host cpu memory server instance" },
  {
    words: "model",
    told: "training accuracy dataset framework provider deployment weight endpoint token metric loss prediction",
  },
  {
    words: "instrument",
    told: "music musician band orchestra lesson string rental symphony player tuning",
  },
  {
    words: "star galaxy telescope mission satellite",
    told: "observation magnitude constellation orbit launch telescope sky galaxy space planet rocket crew spacecraft planned",
  },
  {
    words: "panel turbine battery charger hub",
    told: "solar energy power inverter voltage capacity charging wind grid parcel shipment vehicle station kwh device sensor",
  },
  {
    words: "network",
    told: "vlan switch router subnet ip gateway mac interface vpc cidr ssid device tv channel advertising friend",
  },
  { words: "response", told: "invitation invite rsvp guest attendee meeting event" },
  {
    words: "offer promotion",
    told: "product customer price discount candidate job vacancy campaign store order listing buyer",
  },
  {
    words: "reference source_kind",
    told: "author book article journal publication citation candidate employee applicant",
  },
  {
    words: "incident outage",
    told: "server service outage system component host deployment alert page monitor application infrastructure uptime website api cluster",
  },
];
