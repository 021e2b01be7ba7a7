/** How many there are as a rule: numbers from none to `max`, about `mean`, or the few that are usual. */
export interface UsualCount {
  /** Words of the column, joined. */
  readonly of: RegExp;
  /** Words of the table, joined, where only there it is so. */
  readonly in?: RegExp;
  readonly count: readonly [mean: number, max: number] | readonly (readonly [number, number])[];
}

/** Hardly ever any. */
const RARELY = [
  [0, 84],
  [1, 10],
  [2, 4],
  [3, 2],
] as const;
/** Of what goes wrong now and then. */
const SELDOM = [
  [0, 66],
  [1, 17],
  [2, 9],
  [3, 5],
  [5, 3],
] as const;

/** Tables of what people write under something. */
const UNDER = /(?:^| )(?:comment|reply|answer|tip|note|message|annotation|review)(?: |$)/;
/** Tables of what people write, and of what they put before all others. */
const WRITTEN =
  /(?:^| )(?:post|thread|topic|article|story|question|discussion|status|ticket|issue|poem|recipe|blog)(?: |$)/;
/** Tables of whom it is counted for. */
const PEOPLE = /(?:^| )(?:user|customer|member|player|author|person|profile|account|client|guest|patron|reader)(?: |$)/;
/** What reaches millions. */
export const BROADCAST =
  /(?:^| )(?:video|song|track|film|movie|channel|podcast|episode|stream|clip|reel|album|artist|game|ad|campaign|page|site|url|link)(?: |$)/;

/** The first that holds. */
export const COUNTS: readonly UsualCount[] = [
  { of: /^(?:\w+ )?impression(?: \w+)?$/, count: [9000, 400_000] },
  { of: /fail|invalid|wrong|bad |lost password|mismatch|missed|denied|blocked/, count: SELDOM },
  {
    of: /report|spam|illegal|inappropriate|off topic|abuse|complaint|warning|strike|dispute|violation|infraction|deleted|unapproved|moderat|duplicate/,
    count: RARELY,
  },
  { of: /reset|notify|reopen|escalat|reassign|resend|resent|bounce/, count: RARELY },
  { of: /page view|view|event|click|hit/, in: /session|visit(?! summary)|visitor/, count: [7, 60] },
  { of: /like|vote|reaction|heart|kudos|clap|thank/, in: UNDER, count: [3, 60] },
  { of: /like|vote|reaction|heart|kudos|clap|star|thank|share|repost|boost/, in: WRITTEN, count: [22, 900] },
  { of: /reply|answer/, count: [6, 90] },
  { of: /post|edit|contribution|comment|upload/, in: PEOPLE, count: [90, 9000] },
  { of: /comment|annotation|remark/, in: /video|song|film|movie|channel/, count: [60, 3000] },
  { of: /comment|annotation|remark/, count: [6, 120] },
  { of: /bookmark|favou?rite|save|watch(?:er|lis)|pin/, count: [8, 300] },
  {
    of: /message|article|post|note/,
    in: /thread|ticket|topic|conversation|issue|case|discussion|chat/,
    count: [7, 90],
  },
  { of: /login|sign in|logon/, count: [70, 900] },
  { of: /order|purchase|booking|reservation|rental|ride|trip|appointment|invoice|stay/, in: PEOPLE, count: [5, 70] },
  { of: /review|rating/, in: PEOPLE, count: [4, 60] },
  { of: /follower|subscriber/, count: [140, 20_000] },
  { of: /friend|following|follow|star/, count: [60, 1800] },
  {
    of: /install|download/,
    in: /app(?: |$)|plugin|extension|package|release|theme|library|module/,
    count: [900, 60_000],
  },
  { of: /download/, count: [18, 600] },
  { of: /play|listen|skip|watch/, in: /file|song|track|item|library|media|episode|movie/, count: [9, 240] },
  {
    of: /check ?in|check ?out|request|renewal|loan|issue/,
    in: /asset|item|device|equipment|book|copy|tool/,
    count: [3, 24],
  },
  { of: /reference|ref |dependent|link|usage|use|used|redeem|redemption/, count: [12, 400] },
  { of: /passenger|guest|person|seat|room|bed|child|adult/, count: [3, 9] },
  { of: /unread/, count: [3, 60] },
  { of: /result|match|hit/, in: /search|query/, count: [60, 2000] },
  { of: /attempt|retry|try/, count: SELDOM },
];
