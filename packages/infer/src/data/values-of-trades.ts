/** What only one sort of application has among its values, and words that tell that a schema is of that sort. */
export interface ValuesOfTrade {
  /** In small letters, separated by bars; an `@` before the name of a generator. */
  readonly values: string;
  /** Words of tables, or of the column's own table, one of which stands there if the values are right; separated by spaces. */
  readonly told: string;
}

const SOLD = "product goods order cart shop sale stock inventory sku purchase merchandise customer price";

/**
 * Lists that a name alone suggests, where it is another trade's word: the seats of a theatre for `seat_type` of a program's members,
 * awards of funds for the `status` of OAuth's grants. They hold only where the trade is told.
 */
export const VALUES_OF_TRADES: readonly ValuesOfTrade[] = [
  {
    values:
      "on_display|in_storage|on_loan|in_restoration|in_conservation|deaccessioned|on display|in storage|on loan|in restoration",
    told: `museum artwork exhibit exhibition gallery artefact artifact painting sculpture specimen loan asset equipment film photo ${SOLD}`,
  },
  {
    values: "@stage|negotiation|qualified|prospecting|closed won|closed_won|closed lost|closed_lost",
    told: `deal opportunity lead crm prospect quote quotation proposal bid tender matter pipeline customer client contact campaign company listing candidate ${SOLD}`,
  },
  {
    values: "standing|accessible|premium|balcony|stalls|orchestra|mezzanine",
    told: "theatre theater venue concert screening flight cinema movie film stadium auditorium hall ticket train bus coach cabin aircraft restaurant seatmap room",
  },
  {
    values: "awarded|disbursed|shortlisted",
    told: "funding fund proposal donor donation tender bid procurement scholarship foundation applicant contract award prize charity study research",
  },
  {
    values: "moved_out|notice_given|moved out|notice given|evicted",
    told: "lease rent rental apartment building landlord room flat house resident bed",
  },
  {
    values: "like new|like_new|worn|very good|brand new|slightly worn",
    told: `book listing vehicle car equipment copy tool instrument furniture machine room rental asset loan toy game clothes bike container trip specimen ${SOLD}`,
  },
  {
    values:
      "@paymentMethod|paypal|apple_pay|google_pay|credit_card|debit_card|bank_transfer|cash|cheque|mobile_money|klarna",
    told: `amount price payment invoice paid fee charge currency donation refund checkout bill billing customer subscription total balance cost money bank ledger expense income deposit card tax pos receipt booking reservation fare rent tip salary payroll payout ${SOLD}`,
  },
  {
    values: "walk_in|walk-in|referral|social_media|word_of_mouth|job_board|trade_fair|cold_call|recruiter",
    told: `lead patient client contact candidate applicant student guest member booking donor visitor prospect enquiry inquiry appointment registration job vacancy opportunity deal attendee campaign marketing ${SOLD}`,
  },
  {
    values: "declined|tentative",
    told: "invitation invite meeting attendee guest appointment calendar participant rsvp availability shift volunteer offer guild raid player party",
  },
  {
    values:
      "travel|fashion|culture|lifestyle|sports|football|gardening|beauty|family & hobbies|food & drink|science|technology",
    told: `question article blog news magazine book video podcast channel community newsletter forum topic story author movie film venue ticket festival club course school feed bookmark influencer creator recipe tour photo playlist survey quiz advertisement ${SOLD}`,
  },
  {
    values: "nausea|rash|swelling|hives|vomiting|anaphylaxis|@diagnosis|@symptom",
    told: "patient allergy vaccine vaccination medication drug symptom clinic health medical diagnosis disease treatment doctor prescription encounter immunization adverse hospital care child pet animal horse pregnancy dose illness insurance claim study trial",
  },
  {
    values: "bicycle|hiking|ferry|tram|on foot|road|sea|rail",
    told: "trip journey travel transport vehicle shipment freight cargo railway highway delivery stop station commute emission commuter ride bus ship flight tour activity mobility logistics street road transit hike walk consignment",
  },
  {
    values: "mechanical|keypad|deadbolt|padlock",
    told: "door room key locker building gate smart home safe house keyholder access",
  },
  {
    values: "turn_on|turn_off|set_level|dim|arm|disarm",
    told: "device home room lamp light sensor scene smart thermostat appliance iot",
  },
  {
    values: "friendly|playoff|cup|league|test match|t20",
    told: "team player club season fixture tournament sport game stadium referee competition score innings championship",
  },
  {
    values: "in_stock|out_of_stock|backordered|in stock|out of stock|low_stock",
    told: `variant warehouse offer part pharmacy medicine bike ${SOLD}`,
  },
  {
    values: "provisional|renewal|learner",
    told: "licence license permit driver vehicle student policy contract membership insurance registration certificate passport visa",
  },
  {
    values:
      "arbitrage|momentum|mean_reversion|dca|breakout|golden cross|rsi reversal|momentum top 5|trend follower|@tradingStrategy",
    told: "trade trading position ticker symbol broker exchange candle portfolio market backtest bar quote stock fund signal indicator",
  },
  {
    values: "black box|grey box|white box",
    told: "pentest penetration engagement vulnerability finding exploit scan audit assessment",
  },
  {
    values: "checking|savings|mortgage|money_market|brokerage|money market",
    told: "bank balance loan deposit iban currency branch card ledger money transfer transaction amount budget customer fund portfolio finance credit payment",
  },
  {
    values: "full_time|part_time|intern|internship|freelance|full-time|part-time|permanent|seasonal",
    told: "employee staff position salary vacancy shift payroll employment career candidate department hr personnel worker farm school university study course contract applicant volunteer teacher doctor nurse driver instructor student",
  },
  {
    values: "screening|hired|phone_screen|offer_extended",
    told: "vacancy candidate recruit recruiter applicant position hiring interview job career employee volunteer",
  },
  {
    values: "apartment|villa|townhouse|condo|studio flat|detached",
    told: "property real estate listing rent rental tenant lease building address household house host landlord agent resident customer room hotel booking",
  },
  {
    values: "suite|double|twin",
    told: "hotel guest booking reservation bed stay ward patient hostel building room apartment",
  },
  {
    values: "motorcycle|van|truck|suv|sedan|pickup",
    told: "vehicle fleet driver parking trip car ride garage rental accident insurance toll traffic delivery courier workshop",
  },
  {
    values: "vacation|sick|parental|sick_leave|annual leave|maternity",
    told: "employee leave staff absence holiday vacation attendance payroll shift personnel teacher hr",
  },
  {
    values: "shipped|out_for_delivery|in_transit|refunded|backordered",
    told: `shipment parcel delivery courier logistics marketplace ticket payment supply supplier freight transport warehouse return customer booking reservation merchant ${SOLD}`,
  },
  {
    values: "vegetative|flowering|fruiting|seedling",
    told: "crop plant farm field garden greenhouse tree seed harvest species grow",
  },
  {
    values: "first_visit|follow_up|checkup|check_up|consultation",
    told: "patient doctor clinic appointment visit health dental pet customer client salon case therapist inspection",
  },
  {
    values: "set category groceries|petrol is car|salary to income|restaurants to eating out|rent to housing",
    told: "bank budget expense ledger piggy bill income money currency",
  },
  {
    values: "house|office|land|commercial",
    told: "property real estate listing rent rental tenant lease building address household house host landlord agent city customer facility energy meter",
  },
  {
    values: "homework|essay|quiz|lab report|midterm|final exam",
    told: "course class student school grade lesson teacher exam quiz subject university assignment learner module",
  },
  {
    values: "medical|auto|liability|health|life",
    told: "insurance premium insured policyholder claim coverage patient claimant benefit insurer customer broker goal habit",
  },
  {
    values: "dine_in|takeaway|take_away|drive_thru|dine-in",
    told: `restaurant menu dish kitchen meal food cafe waiter pos reservation ${SOLD}`,
  },
  {
    values: "@gitBranch",
    told: "repository repo commit branch build pipeline merge deploy deployment release git pull push workflow code version change",
  },
  {
    values: "customer|supplier|lead|wholesale",
    told: `company contact partner vendor supplier client account invoice organization address ${SOLD}`,
  },
  {
    values: "conference|workshop|meetup|webinar|festival|concert|charity|networking",
    told: "venue ticket attendee speaker rsvp festival organizer host conference meetup registration booking club calendar program school guest room volunteer city location artist show session sponsor",
  },
  {
    values: "essay|biography|novel|poetry",
    told: "book author publisher reader literature writing story magazine article genre edition",
  },
  {
    values: "retail|wholesale|vip|key accounts|resellers|dealers|regulars",
    told: `client price market discount campaign segment marketing company dealer contact newsletter member loyalty ${SOLD}`,
  },
  {
    values: "not home|wrong address|rescheduled|left with neighbour",
    told: "parcel courier shipment package order driver rider route customer van carrier",
  },
  {
    values: "base salary|income tax|night allowance|sick pay|overtime",
    told: "payroll payslip employee salary wage staff pay hr",
  },
];
