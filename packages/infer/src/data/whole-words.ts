/** Words that would otherwise fall apart into shorter known ones (`mileage` is not a mile and an age). */
export const WHOLE_WORDS: readonly string[] = (
  "statute strip script equip snapshot payload workload mileage package storage message voltage wattage postage average manage page image language usage coverage stage " +
  "percentage damage shortage tonnage mortgage garage baggage luggage passage marriage village advantage heritage " +
  "ciphertext plaintext occurred recurred incurred username season reason person parson comment content contact contract contest context department apartment payment " +
  "shipment statement document appointment equipment investment assignment attachment amendment achievement " +
  "discount account accounting country county counter encounter update candidate validate mandate sedate birthdate " +
  "inbound outbound timeline deadline headline outline online offline airline pipeline baseline inline guideline " +
  "keyword password sword forward backward toward reward award steward overtime lifetime runtime uptime downtime " +
  "datetime timestamp timezone surname nickname rename hostname basename filename pathname forename tournament ornament " +
  "position disposition composition transaction transition transfer transport translation session permission mission " +
  "commission submission admission emission profession possession impression expression compression regression " +
  "rating operating generating coordinating creating bidding holding building heading reading loading shipping billing " +
  "listing landing meeting marketing parking ranking banking booking tracking checking closing opening warning training " +
  "oembed category catalog location allocation vocation application notification verification specification classification " +
  "destination registration administration configuration expiration duration ration iteration generation operation " +
  "preparation corporation organization authorization authentication resolution revolution solution institution " +
  "subscription description prescription inscription transcription subdivision division revision decision precision " +
  "provision television supervision version conversion diversion inversion extension dimension tension pension suspension " +
  "instance distance substance insurance assurance balance allowance attendance performance maintenance guidance " +
  "reference preference conference difference interference occurrence sequence frequency consequence experience audience " +
  "science evidence residence incidence confidence influence sentence licence absence presence essence " +
  "currency emergency agency urgency latency tendency dependency constituency efficiency proficiency " +
  "database datastore metadata dataset latitude longitude altitude attitude aptitude magnitude multitude " +
  "customer consumer employer employee manager passenger messenger merchant shareholder stakeholder placeholder " +
  "identifier identity entity quantity priority severity authority facility ability capability availability visibility " +
  "eligibility responsibility probability reliability utility university security community city capacity velocity " +
  "humidity validity quality equality inequality locality municipality nationality personality speciality activity " +
  "property type prototype archetype subtype default fault result consult adult " +
  "status stock streak string strength street stream strategy structure student studio style stylesheet " +
  "address ingress egress progress process success access excess recess express compress " +
  "enable enabled disable disabled available unavailable visible invisible editable deletable readable writable variable " +
  "taxable payable receivable billable refundable removable table timetable stable " +
  "order border recorder reorder folder holder cardholder leader header reader loader sender vendor gender " +
  "product production introduction reduction deduction induction conduct " +
  "service device invoice advice notice voice choice office price slice practice " +
  "region religion legion opinion union " +
  "company accompany campaign champion competition competitor complaint complete compliance component composer computer " +
  "condition conditional addition edition audition tradition nutrition rendition " +
  "parent apparent transparent grandparent current concurrent recurrent " +
  "label table cable vegetable timetable enablement " +
  "notes noteworthy keynote footnote " +
  "token tokenizer broken taken ticket market basket bracket rocket " +
  "score scoreboard underscore core encore restore store bookstore " +
  "model modality mode moderator moderation modifier modified modification module " +
  "carrier courier barrier supplier multiplier " +
  "primary summary salary secretary temporary library dictionary itinerary beneficiary subsidiary intermediary " +
  "source resource outsource resourceful course recourse concourse " +
  "interest internet internal external interval interview international interim interface integer integration " +
  "attribute distribute contribute contributor distributor attribution contribution distribution " +
  "warehouse greenhouse household warranty guarantee quarantine quarter headquarters " +
  "platform formula format information performance transform uniform reform " +
  "signature temperature feature creature culture agriculture furniture picture lecture structure capture fixture mixture " +
  "website onsite offsite composite opposite favourite favorite site " +
  "manufacturer manufacture recipient ingredient patient client orient gradient " +
  "workflow overflow inflow outflow cashflow flow " +
  "component proponent opponent exponent " +
  "passport report import export transport airport seaport support port portal portfolio portion proportion " +
  "landlord landmark landscape island inland highland " +
  "stakeholder shareholder thread bread spread readonly already " +
  "checkbox checkout checkin checksum " +
  "orderable reorderable accountable " +
  "candidate consolidate invalidate intermediate immediate " +
  "thumbnail fingernail email mailbox mailing voicemail " +
  "nationality rationale rational operational professional promotional optional additional conditional emotional " +
  "subtotal total notional teaser eraser phaser " +
  "hierarchy monarchy anarchy architecture archive archived architect search research " +
  "outcome income welcome become " +
  "weekday weekend holiday birthday today yesterday everyday monday tuesday wednesday thursday friday saturday sunday " +
  "january february march april june july august september october november december " +
  "shadow meadow widow window elbow random kingdom freedom aircraft spacecraft draft handicraft sidebar toolbar navbar taskbar framework artwork homework fieldwork pathway"
).split(" ");
