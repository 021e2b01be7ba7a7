/** A short form that stands for more than one thing: what it means beside other columns. */
export interface ShortForm {
  /** As it is written, a part of a name or all of it. */
  readonly short: string;
  /** Canonical words. */
  readonly means: string;
  /** Short or canonical words of other columns or of the table, one of which has to be there; none where it always means that. */
  readonly beside: readonly string[];
  /** Whether it has to be all of the name. */
  readonly whole: boolean;
  /** Whether it is so of texts only: numbers named `ph` are acid, those named `d` distances. */
  readonly text: boolean;
}

const form = (short: string, means: string, beside: string, whole = false): ShortForm => ({
  short,
  means,
  beside: beside === "" ? [] : beside.split(" "),
  whole,
  text: means === "phone" || short === "d",
});

const PEOPLE = "email em addr address name nm contact guest owner member patient customer emerg guardian first";
const SEASON = "ab rbi era sho cg gs lg ip";
const PULSE =
  "resp temp temperature bp pulse rep reps bpm spo2 systolic calorie cal kcal steps rpe respiration pace km cad cadence";
const BARS = "o h l c open high low close";
const WARES = "price cost mpn moq sku stk qty mfr";

/** The first that fits is believed. */
export const SHORT_FORMS: readonly ShortForm[] = [
  // Seasons of players and clubs.
  form("w", "win", SEASON, true),
  form("l", "loss", SEASON, true),
  form("g", "game", SEASON, true),
  form("h", "hit", SEASON, true),
  form("hr", "home run", "ab rbi era bb so sb", true),
  form("pts", "point", "reb ast stl blk gp wins w goals"),
  // Houses with rooms: what is earned, how full they are, who cleans them.
  form("rev", "review", "review score stars rating liked disliked reply reviewer"),
  form(
    "rev",
    "revenue",
    "adr revpar occ occupancy stay stays night nights mrr arr arpu order orders spend clicks walk",
  ),
  form("occ", "occupancy", "room rooms adr revpar rev bed beds guest max base adults rate_code"),
  form("avail", "available", ""),
  form("cxl", "cancellation", ""),
  form("ooo", "out of order", "room floor rt_id hk_status bed"),
  form("los", "stay", "rate_code adults room nights arr_date valid_from breakfast_incl refundable"),
  // Costs rather than ends.
  form("exp", "expense", "expense"),
  // Keys of people who write in secret: `ik_pub`, `spk_sig`.
  form("pub", "public key", "sig prekey pre ik spk opk kem priv private curve ed25519 nonce ciphertext"),
  form("sig", "key signature", "spk ik opk kem prekey pubkey"),
  form("long", "longitude", "lat latitude"),
  // The power of an engine, where weeks of a calendar are called so, too.
  form(
    "kw",
    "power kw",
    "ps hp hubraum cc fin hsn kraftstoff engine_displacement displacement fuel leistung horsepower",
    true,
  ),
  form("term", "termination", "hire hired hiredate supv supervisor salary sal job"),
  form("terr", "territory", "slsmn rep sales salesperson commission smname region", true),
  form("ph", "phone", PEOPLE),
  form("ph", "phone", "ext fax room"),
  form("em", "email", PEOPLE + " phone ph", true),
  form("emerg", "emergency contact", "emerg_ph phone ph name nm", true),
  form("hr", "heart rate", PULSE),
  form("resp", "respiration rate", "hr bp pulse spo2 systolic dx temp"),
  form("cal", "calorie", "dur dist hr rep reps step steps duration distance"),
  form("reps", "repetition", "sets set wt weight exercise"),
  form("dx", "diagnosis", "patient rx visit pet reason doctor vet"),
  form("rx", "prescription", "patient dx visit pet reason doctor vet"),
  form(
    "gp",
    "general practitioner",
    "dob mrn patient insurance blood allergy allergies appointment nhs referral surgery",
  ),
  form("moth", "mother", "fath father"),
  form("dep", "dependent", "employed college vehicle income household marital gender spouse"),
  form("cp", "postal code", "ville city adresse address rue street pays country commune"),
  form("gsm", "mobile", `${PEOPLE} phone nom prenom`),
  form("ddn", "birth date", `${PEOPLE} nom prenom gender first last`),
  form("ext", "line total", "qty px price uom quantity", true),
  form("px", "price", "qty side sym quantity uom sku", true),
  form("sub", "subtotal", "tax tot total vat", true),
  form("pd", "paid amount", "bal total tot invoice inv", true),
  form("terms", "payment term", "invoice inv due tax total po"),
  form("dir", "director", "cast film movie imdb mpaa runtime", true),
  form("cast", "actor", "film movie director dir imdb runtime", true),
  form("ci", "check in date", "co", true),
  form("co", "check out date", "ci", true),
  form("bat", "battery level", "rssi fw sensor device mac lat"),
  form("fw", "firmware version", "bat device sensor hw mac ip model"),
  form("sym", "ticker symbol", `px price qty ${BARS}`),
  form("pri", "priority", "sev stat status subject subj assignee due"),
  form("sev", "severity", "pri stat status subject subj assignee host"),
  form("comp", "component", "ver version sev assignee severity"),
  form("gr", "grade level", "student gpa guardian"),
  form("ltr", "letter grade", "course final grade credit credits"),
  form("sp", "species", "breed animal pet"),
  form("stk", "stock quantity", WARES),
  form("lead", "lead time day", WARES, true),
  form("cap", "capacity", "room instr instructor class venue seat", true),
  form("instr", "instructor", "room class cap dow course", true),
  form("o", "open price", "h l c", true),
  form("h", "high price", "o l c", true),
  form("l", "low price", "o h c", true),
  form("c", "close price", "o h l", true),
  form("v", "trade volume", "o h l c", true),
  form("adj", "adjusted close", BARS, true),
  form("d", "trade date", "", true),
  form("crt", "created time", "mod modified title note body archived", true),
  form("pub", "published time", "guid link feed enclosure", true),
  form("dtstart", "start time", "dtend rrule summary", true),
  form("dtend", "end time", "dtstart", true),
  form("remind", "reminder time", "due note pinned archived", true),
  form("w", "width", "h height", true),
  form("h", "height", "w width", true),
  form("pos", "part of speech", "word def definition ipa lang", true),
  form("cad", "cadence", PULSE + " hr", true),
  form("rhr", "resting heart rate", "hrv sleep deep rem score", true),
  form("mcap", "market cap", "ticker pe sector shares"),
  form("exch", "exchange code", "ticker sector symbol", true),
  form("cam", "camera model", "lens iso focal aperture", true),
  form("chk", "check", "dt date mid guest booking"),
  // A string, where programs keep what they were told.
  form("str", "text", "tool token model prompt json payload config parameter"),
  // Guests of hotels arrive before they depart; trains and planes depart first.
  form("arrival", "check in", "guest room hotel nights adults rate_code", true),
  form("departure", "check out", "guest room hotel nights adults rate_code", true),
];
