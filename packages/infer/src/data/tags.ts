/** What people mark things with, by words of what is marked. */
const TAGS: readonly (readonly [words: string, tags: string])[] = [
  [
    "customer client contact lead prospect company organization organisation partner supplier vendor deal opportunity",
    "vip|newsletter|prospect|partner|returning|referral|key account|local|cold|follow-up|trade fair|inactive",
  ],
  ["subscriber list mailing audience", "newsletter|customers|trial|webinar|inactive|vip|blog|partners|launch"],
  [
    "campaign email mail template broadcast",
    "newsletter|promo|welcome|reactivation|product update|event|holiday|survey|onboarding",
  ],
  [
    "ticket issue bug defect incident case request",
    "urgent|bug|question|billing|login|mobile|regression|customer|documentation|follow-up|backend|frontend",
  ],
  [
    "task todo project milestone card sprint epic story backlog goal",
    "urgent|blocked|quick win|research|internal|client|waiting|planning|review|next week|office",
  ],
  ["order sale purchase cart invoice quote", "gift|express|wholesale|first order|phone order|checked|repeat|export"],
  [
    "transaction expense income payment budget receipt",
    "recurring|business|travel|shared|deductible|household|subscription|reimbursed|holiday|car",
  ],
  [
    "product item variant sku good part taxon",
    "new|bestseller|sale|seasonal|limited|clearance|gift|organic|bundle|eco",
  ],
  [
    "server host machine device node instance vm cluster container service monitor sensor router switch network interface agent runner worker job deployment environment",
    "production|staging|linux|web|database|critical|backup|eu-west|test|edge|gpu|internal",
  ],
  [
    "prompt trace span run model experiment completion generation llm eval evaluation spend observation",
    "production|staging|baseline|experiment|eval|v2|latest|regression|chat|batch",
  ],
  [
    "error exception performance release event log alert",
    "production|staging|web|mobile|api|beta|critical|known|release",
  ],
  [
    "document file contract attachment folder report paper",
    "draft|final|contract|invoice|archive|important|signed|internal|tax|insurance|2025",
  ],
  [
    "photo image picture media asset album gallery",
    "family|holiday|portrait|landscape|black-and-white|favourites|summer|city|wedding|garden",
  ],
  [
    "question quiz exam assessment lesson course card deck flashcard exercise student",
    "exam|revision|homework|beginner|chapter 1|chapter 2|difficult|vocabulary|formulas|week 3",
  ],
  [
    "game",
    "action|puzzle|multiplayer|co-op|indie|strategy|retro|open world|story-rich|casual|roguelike|platformer|simulation",
  ],
  [
    "series show movie film anime episode",
    "drama|comedy|documentary|crime|family|classic|to watch|favourites|subtitled|kids",
  ],
  [
    "song track album artist playlist podcast",
    "live|acoustic|favourites|instrumental|party|calm|remix|workout|road trip",
  ],
  ["book author ebook novel", "classic|fantasy|crime|to read|favourites|history|biography|children|borrowed|poetry"],
  [
    "job vacancy posting candidate applicant application employee staff resume",
    "remote|full-time|senior|junior|urgent|internal|referral|part-time|interview|shortlist",
  ],
  [
    "property listing apartment house unit rental",
    "furnished|garden|new build|city centre|pets allowed|balcony|renovated|parking|lake view",
  ],
  ["vehicle car truck fleet driver trip", "diesel|electric|winter tyres|leased|pool car|long distance|urgent|spare"],
  [
    "patient case encounter appointment visit",
    "follow-up|allergy|high risk|new patient|referral|interpreter|home visit",
  ],
  [
    "conversation chat message thread call ticket entry",
    "billing|question|complaint|feedback|follow-up|urgent|sales|spam|resolved",
  ],
  ["recipe dish meal menu", "quick|vegetarian|family|spicy|low carb|summer|budget|festive|one pot|dessert"],
  [
    "feed bookmark link url page resource site subscription",
    "reading|tools|tutorial|news|reference|later|video|recipes|work|research|shopping",
  ],
  [
    "user profile person member people student",
    "active|beta tester|newsletter|moderator|new|staff|early adopter|local",
  ],
  ["plant crop field animal", "organic|indoor|shade|young|for sale|needs water|protected"],
  [
    "dag pipeline workflow chart dashboard slice metric dataset lineage namespace",
    "finance|daily|etl|kpi|marketing|reporting|pii|critical|deprecated|ml|hourly|certified|sales|staging|gold",
  ],
  [
    "note memory diary notebook thought reminder mood",
    "ideas|work|personal|reading|meeting|travel|health|project|someday|family|quotes|learning|home",
  ],
  [
    "indicator attribute threat malware sighting vulnerability",
    "phishing|ransomware|tlp:green|apt|confirmed|false-positive|c2|osint",
  ],
  [
    "account_transaction bill envelope payee",
    "recurring|business|holiday|shared|deductible|tax|car|reimbursable|kids|home",
  ],
  [
    "part component assembly stock material",
    "smd|through-hole|obsolete|spare|prototype|bulk|fragile|esd|critical|long lead time",
  ],
  ["volunteer donor donation beneficiary", "major donor|monthly|event|newsletter|board|school|first gift|in kind"],
  ["interest hobby", "music|cycling|cooking|travel|photography|gaming|hiking|reading|design|startups"],
  ["hackathon idea startup team innovation", "health|climate|education|finance|mobility|open data|ai|hardware"],
  ["flag feature key secret segment", "backend|frontend|experiment|temporary|permanent|beta|billing"],
  ["location store shop branch site warehouse building room", "city centre|new|seasonal|main|step-free|parking|north"],
];

/** What anything may be marked with. */
export const ANY_TAGS: readonly string[] =
  "important|follow-up|review|internal|archive|draft|priority|shared|pending|new".split("|");

/** What is written about anything: there tags are of all topics. */
export const WRITTEN_ABOUT: ReadonlySet<string> = new Set(
  "post article blog news story note magazine question_post publication content video forum topic newsletter status toot".split(
    " ",
  ),
);

export const TAGS_BY_WORD: ReadonlyMap<string, readonly string[]> = new Map(
  TAGS.toReversed().flatMap(([words, tags]) => words.split(" ").map((word) => [word, tags.split("|")] as const)),
);
