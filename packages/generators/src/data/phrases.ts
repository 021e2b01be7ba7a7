const lines = (text: string): readonly string[] =>
  text
    .split("|")
    .map((one) => one.replace(/\s+/g, " ").trim())
    .filter((one) => one !== "");

/**
 * Things that people at work write about: each goes after "the" and after "a". What stands here makes sense together with any of
 * the other lists, so that sentences of them read as if somebody had meant them.
 */
export const objects: readonly string[] = lines(`
  report|summary|schedule|form|checklist|document|photo|list|date|time slot|postal address|phone number|contact person|quote|
  cost estimate|plan|first draft|copy|label|key|permit|certificate|receipt|confirmation|reminder|request|question|
  result|change|correction|delivery|parcel|price|payment|deposit|refund|contract|signature|policy|guide|manual|map|timetable|
  calendar|meeting|phone call|visit|check|test|review|training|transfer|room|location|replacement|repair|sample|measurement|
  record|note|file|folder|link|login|password|profile page|settings page|message|letter|reply|comment|survey|rating|reference|
  reference number|number|code|name|title|description|category|status|priority|deadline|time frame|next step|decision|proposal|
  suggestion|complaint|warning|notice|discount|budget|bank statement|tax form|leave request|shift plan|stock count|backup|
  login page|help page|contact form|data export|bug report|feature request|milestone|release plan|project plan|road map|
  presentation|workshop|webinar|video call|newsletter|mailing list|template|spreadsheet|database|dashboard|shared folder|
  user guide|style guide|privacy notice|cover letter|work order|service report|time sheet|packing list|shipping label|
  spare part|tool|machine|device|vehicle|parking space|waiting list|front desk|back office|main entrance`);

/** What somebody does at work: each goes after "to". */
export const tasks: readonly string[] = lines(`
  send the documents|check the address|call back|confirm the appointment|confirm the date|ask for details|find a new date|
  collect the missing documents|sign the form|write the summary|prepare the report|compare the quotes|test it once more|
  print the labels|replace the part|take new photos|correct the spelling of the name|move the appointment|check the details|
  inform everybody|plan the next steps|train the new colleague|hand over the keys|pick up the parcel|pay the deposit|
  send a reminder|ask for a second opinion|check the numbers again|update the contact details|review the first draft|
  share the results|reset the password|change the settings|close the old entry|open a new ticket|extend the deadline|
  arrange the transport|reserve two more places|return the borrowed key|visit the site|take minutes|draft a proposal|
  clarify the open questions|get approval|check the figures once more|split it in two|merge the duplicate entries|
  add the missing photos|remove outdated links|shorten the text|answer the survey|forward the request|
  check the reference number|upload the certificate|send the signed copy|schedule the inspection|repeat the measurement|
  repeat the check|make a copy|order a replacement|look for alternatives|keep an eye on it|write everything down|
  archive the old files|clean up the list|translate the text|explain the changes|discuss the next steps|try another way`);

/** When something will be. */
export const later: readonly string[] = lines(`
  today|this week|next week|next month|before the weekend|after the meeting|tomorrow morning|by the end of the quarter|
  as soon as possible|later this year|on Monday|by Friday|after the holidays|in the next few days|within two weeks`);

/** When something was. */
export const earlier: readonly string[] = lines(`
  today|yesterday|last week|last month|on Monday|this morning|a few days ago|two weeks ago|before the holidays|at the last meeting|
  earlier this year|in spring|over the weekend|on Thursday`);

/** Who does things. */
export const people: readonly string[] = lines(`
  the team|the office|the support team|the person in charge|somebody from the team|a colleague|management|the front desk|
  the assistant|our partner|the other side|the group|the coordinator|the new colleague`);

/** Why something is done. */
export const reasons: readonly string[] = lines(`
  it saves time|we agreed on it|several people asked for it|the old one no longer works|it is cheaper|it came up twice this month|
  the rules have changed|it was promised to the customer|nobody else has access|the first attempt failed`);

/** What stands in front of a thing that there are several of. */
export const qualifiers: readonly string[] = lines(`
  new|old|internal|final|second|temporary|public|shared|regional|spare|former|updated|short|long|main|private|monthly|standard`);

/** What stands in front of a thing that programs and machines work with: `Staging volume`. */
export const surroundings: readonly string[] = lines(`
  production|staging|development|shared|backup|media|archive|public|internal|legacy|primary|secondary|default|test|
  web|database|mail|cache|monitoring|analytics|search|build|edge|upload|sandbox|customer|partner|mobile|billing|
  login|report|export|import|preview|nightly|main|core|external|private|central|demo|admin|migration|integration|office`);

/** What stands in front of one where nothing else is to be told: `Default filter`. */
export const distinctions: readonly string[] = lines(`
  standard|main|custom|internal|external|shared|basic|extended|simple|full|default|premium|starter|plus|pilot|trial|
  alternative|public|private|local|regional|central|combined|seasonal|weekly|monthly|annual|summer|winter|weekend|evening|express`);

/** Of these, what only things are that are offered, held or bought: a symbol is none of the summer, and a phenotype no premium one. */
const forATime = new Set(
  lines("premium|starter|plus|pilot|trial|seasonal|weekly|monthly|annual|summer|winter|weekend|evening|express"),
);
export const lasting: readonly string[] = [
  ...distinctions.filter((word) => !forATime.has(word)),
  ...lines("primary|secondary|common|special|separate|additional|initial|final|old|new|small|large|single"),
];

/** What is offered, held or bought, and lasts for a while. */
export const offered: ReadonlySet<string> = new Set(
  lines(
    `activity|allowance|appointment|box|break|camp|care|class|concert|consultation|cover|delivery|edit|excursion|fair|fare|fee|fund|gift|goal|holiday|insurance|invoice|job|leave|
    lecture|lesson|licence|license|lunch|maintenance|market|match|meal|outing|pass|payment|permit|policy|price|product|quote|rate|rental|reservation|reward|ride|round|sale|service|
    shift|show|statement|stay|subscription|surcharge|tariff|tax|ticket|tier|trip|visit|voucher|voyage|workout`,
  ),
);

/** Where such a thing is used: `North {thing}`. */
export const quarters: readonly string[] = lines(`
  north|south|east|west|city|harbour|riverside|old town|head office|Berlin|London|Dublin|Boston|Toronto|Vienna|Leeds|Denver|Nordic|coast|campus|airport`);

/** What people set up for somebody, somewhere and for a while; what else there are several of has numbers: a floor is none of the spring. */
export const setUp: ReadonlySet<string> = new Set(
  lines(
    `agreement|agenda|announcement|audience|award|batch|board|bonus|booklet|brochure|budget|bundle|campaign|catalog|catalogue|challenge|changeset|channel|club|
    cohort|collection|committee|competition|contest|contract|course|course plan|dashboard|deal|discount|drive|edition|event|exhibition|experiment|feed|festival|flow|forecast|
    form|forum|group|initiative|itinerary|journey|league|list|mailing|meeting|membership|menu|migration|newsletter|offer|package|page|pilot|plan|playlist|poll|
    portfolio|program|programme|project|promotion|questionnaire|release|report|review|roadmap|rollout|rota|roster|schedule|season|segment|seminar|series|session|
    site|space|sprint|study|survey|team|template|timetable|tour|tournament|training|trial|view|webinar|workshop|workspace`,
  ),
);

/** Whom it is for, and when it was set up: `{thing} for members`, `Spring 2026 {thing}`. */
export const users: readonly string[] = lines(`
  members|partners|beginners|families|students|new customers|schools|staff|guests|small teams|the region|the board|volunteers|retailers`);
export const seasons: readonly string[] = lines(`
  spring 2025|summer 2025|autumn 2025|winter 2025|spring 2026|summer 2026|autumn 2026|early 2026|late 2025|Q1 2026|Q2 2026|Q3 2026|Q4 2025`);

/** What people write articles and give talks about. */
export const topics: readonly string[] = lines(`
  remote work|home gardening|public transport|data privacy|healthy cooking|time management|small businesses|city cycling|
  solar power|online learning|first-time travel|street photography|customer service|team meetings|urban farming|
  open source software|personal finance|sleep|coffee|sourdough baking|winter hiking|mobile apps|machine learning|
  language learning|renting a flat|job interviews|podcasting|electric cars|recycling|housing costs|volunteering|
  school lunches|local history|bird watching|running|home offices|second-hand furniture|board games|email overload|
  writing well|tea|weekend trips|night trains|digital art|house plants|community gardens|cloud computing|web accessibility|
  code reviews|software testing|database backups|user interviews|product launches|hiring|mentoring|parental leave|
  public libraries|independent cinemas|vinyl records|film photography|swimming|rainwater|insulation|heat pumps|bees`);

/** Whom an article is for. */
export const audiences: readonly string[] = lines(`
  beginners|families|small teams|students|commuters|new parents|busy people|freelancers|start-ups|teachers|retirees|
  newcomers|developers|designers|managers|volunteers|landlords|tenants`);

/** Words that titles of songs, films and books are made of: what is, what it is like, where it is. */
export const motifs: readonly string[] = lines(`
  river|night|shadow|light|fire|rain|road|house|sea|star|garden|winter|summer|dream|heart|moon|storm|island|mirror|
  letter|stranger|secret|silence|ghost|bridge|mountain|forest|dance|train|harbour|snow|lighthouse|crown|promise|
  clock|ocean|song|thief|orchard|horizon|wolf|sparrow|key|map|tide|ember|echo|dawn|station|window`);
export const moods: readonly string[] = lines(`
  last|silent|broken|golden|hidden|distant|burning|blue|lost|quiet|endless|wild|forgotten|crimson|hollow|restless|
  frozen|secret|electric|paper|velvet|northern|gentle|long|second|silver|midnight|bright|young|fading`);
export const settings: readonly string[] = lines(`
  the harbour|the north|the valley|Lisbon|the old mill|winter|the lighthouse|the islands|August|the mountains|midnight|
  the river|summer|the garden|Vienna|the coast|Montreal|the desert|autumn|the attic|Havana|the border|Tuesday|the sea`);

/** What a picture shows. */
export const scenes: readonly string[] = lines(`
  view from the terrace|main entrance|the team at work|morning light over the harbour|detail of the surface|crowd at the opening|
  front and back|close-up of the label|the old town at night|group photo|first day on site|view across the valley|
  workshop in the back yard|packed and ready to go|before the renovation|after the renovation|sunset on the beach|
  market square on a Saturday|the prototype|a quiet corner|table set for six|the stage before the concert|
  snow on the roof|kitchen with window|garden in spring|our stand at the fair|the winning team|floor plan, second floor|
  harbour with boats|street corner in the rain`);

/** What people tag things with. */
export const tags: readonly string[] = lines(`
  travel|food|photography|technology|design|music|health|fitness|books|recipes|nature|art|diy|gardening|fashion|business|
  education|science|sports|movies|gaming|startup|marketing|productivity|finance|parenting|history|politics|environment|climate|
  sustainability|wellness|yoga|running|cycling|hiking|camping|winter|summer|spring|autumn|holiday|christmas|easter|wedding|
  birthday|family|kids|pets|dogs|cats|coffee|tea|wine|baking|vegan|vegetarian|breakfast|lunch|dinner|dessert|healthy|quick|
  beginner|advanced|tutorial|tips|guide|how-to|review|news|opinion|interview|podcast|video|event|workshop|conference|webinar|
  community|javascript|python|typescript|react|css|html|sql|linux|docker|cloud|security|privacy|open-source|ai|machine-learning|data|analytics|mobile|web|backend|frontend|devops|testing|performance|accessibility|ux|remote-work|career|leadership|
  management|hiring|freelance|sales|customer-service|e-commerce|seo|social-media|email|branding|copywriting|budget|saving|
  investing|taxes|insurance|real-estate|home|interior|kitchen|bathroom|furniture|vintage|handmade|craft|knitting|sewing|
  woodworking|minimalism|decoration|architecture|city|beach|mountains|lake|forest|island|road-trip|train|flights|hotel|weekend|
  europe|asia|africa|local|seasonal|new|popular|sale|bestseller|limited|gift|premium|outdoor|indoor|office|school|university|
  language|writing|poetry|fiction|biography|philosophy|psychology|mindfulness|sleep|nutrition|strength|football|tennis|swimming|
  skiing|climbing|dance|theatre|museum|festival|concert|jazz|classical|rock|pop|film|series|documentary|comedy|animals|birds|
  flowers|trees|weather|astronomy|space|physics|biology|chemistry|maths|engineering|robotics|electronics|cars|motorbikes|energy|
  solar|water|recycling|zero-waste|volunteering|charity|neighbourhood|urgent|question|idea|feedback|bug|feature|documentation|
  release|research|garden|work|money|events|culture|games|tech|programming|remote|transport|crafts|ideas|inspiration|tools|
  resources|howto|checklist|archive|featured|draft|internal|newsletter|roadmap
`);
