/** Columns beside which a word keeps its usual meaning, or loses it, and the word for what it means otherwise. */
export interface Ambiguity {
  readonly beside?: RegExp;
  readonly unless?: RegExp;
  /** Columns without which it is what it usually is, whatever else there is. */
  readonly only?: RegExp;
  /** Null where it stands for what the words before it name; a dash where it then means nothing, nothing where so behind other words. */
  readonly otherwise: string | null;
}

/** Words of tables that are one thing beside some columns and another beside others. */
export const AMBIGUOUS_NOUNS: Readonly<Record<string, Ambiguity>> = {
  // Ships call at those that lie somewhere.
  // Short for what has been published, too.
  publisher: {
    only: /^(?:volume|issue|pages?|doi|pmid|journal)|(?:volume|issue)_?(?:no|number)$/i,
    otherwise: "publication",
  },
  port: {
    only: /protocol|(?:^|_)ip(?:_|$)|ip_?addr|process|(?:^|_)pid$|service|banner|tcp|udp|vlan|switch|device|(?:^|_)mac(?:_|$)|speed|duplex|host|socket/i,
    otherwise: "interface",
  },
  account: {
    unless: /username|user_name|display_?name|avatar|passw|bio/i,
    otherwise: "user",
  },
  client: {
    unless: /secret|redirect|oauth|grant|scope/i,
    otherwise: "app",
  },
  // What a program met with has a trace, what people go to has none.
  event: {
    only: /traceback|stack_?trace|exception|severity|syslog|snmp|log_?(?:msg|message|level)|ack_?(?:user|time|by)|acknowledged|suppressed|trigger_?id/i,
    otherwise: "log",
  },
  release: {
    beside: /artist|label|album|track|record|genre|barcode/i,
    otherwise: "version",
  },
  // Of a queue, a menu, a dataset: what is kept of goods tells goods.
  item: {
    beside:
      /price|cost|sku|stock|brand|quantit|qty|barcode|weight|unit|uom|material|colou?r|size|supplier|vendor|warehouse|amount|reorder|serial|categor|manufact/i,
    otherwise: "",
  },
  term: {
    beside: /start|end|year|semester|begin/i,
    otherwise: "tag",
  },
  topic: {
    unless: /post|view|repl|pinned|closed|excerpt/i,
    otherwise: "thread",
  },
  template: {
    unless: /price|weight|sku|barcode|volume/i,
    otherwise: "product",
  },
  story: { beside: /sprint|point|epic|assign|priority|backlog|estimate|acceptance/i, otherwise: "article" },
  broadcast: { beside: /channel|program|air|station|episode|stream|viewer/i, otherwise: "announcement" },
  variant: { beside: /price|sku|stock|size|colou?r|barcode|weight|option|inventory|material/i, otherwise: "-" },
  profile: {
    beside:
      /name_?first|first_?name|last_?name|full_?name|e_?mail|avatar|photo|picture|bio|birth|gender|phone|user|person|about|nick|member|stripe|subscription|onboard|headline|pronoun|skill|credits|^role$|_xp$|^xp$|streak/i,
    otherwise: "configuration",
  },
  code: { otherwise: null },
  // Parts of a sensor, a node or a process are its children, too: these are not born and go to no school.
  child: {
    beside:
      /birth|born|dob|gender|sex|guardian|mother|father|parent|family|teacher|school|class|grade|age$|allerg|first_?name|last_?name|full_?name|nick|photo|sponsor|user/i,
    otherwise: null,
  },
  // What has a battery is what is in that state: `device_status (name, battery_level, signal_level)`.
  status: { only: /battery|signal|firmware|mac_?addr|serial/i, otherwise: null },
  revision: {
    beside: /title|body|content|slug|author|text|excerpt/i,
    otherwise: null,
  },
  property: {
    beside: /address|city|street|rent|price|bed|bath|area|agent|land|postal|zip|lat|square|floor|tenant/i,
    otherwise: "attribute",
  },
  field: {
    beside: /type|label|required|option|form|table|data|value|default|key|placeholder|entity|module|format/i,
    otherwise: "playing field",
  },
  option: { beside: /value|autoload|key|setting/i, otherwise: null },
  team: {
    unless: /marca|modelo|serie|serial|^brand(?:_?(?:name|id))?$|^model|manufactur|fabricante|vida_?util/i,
    otherwise: "equipment",
  },
  invitation: { unless: /e_?mail|phone|token|sms/i, otherwise: "contact" },
  review: {
    unless: /student|aluno|alumno|question|bimestre|semest|exam|max_?score|pontua|grade|applied/i,
    otherwise: "exam",
  },
  // Trees of pages and of categories were never planted.
  tree: { beside: /species|planted|height|trunk|genus|age|crown|bark|location|lat|girth|health/i, otherwise: null },
  // Of an application that firms rent: the firm.
  tenant: {
    unless: /slug|plan|domain|stripe|schema|workspace|trial|subscription|setting|logo|api_?key|billing|seats/i,
    otherwise: "organization",
  },
  // Films where scenes are grouped into them.
  group: { unless: /^director$/i, only: /^(?:duration|runtime|length|release_?date)$/i, otherwise: "movie" },
  division: { unless: /bracket|team|league|tournament|season|rank|wins/i, otherwise: "league" },
  party: {
    beside: /venue|start|host|guest|location|date|time/i,
    otherwise: "political party",
  },
  job: {
    beside: /salary|title|company|appl|employ|location|posted|wage|department|min_|max_/i,
    otherwise: "background job",
  },
  object: {
    beside: /schema|bucket|class|oid|key/i,
    otherwise: "artwork",
  },
  class: {
    beside: /teacher|student|room|course|school|instructor|schedule|grade|credit|capacity|semester|term|subject|start/i,
    otherwise: "type",
  },
};
