import { make, part, some, whole, word, words, yes } from "./parts.ts";

/** What JSON holds in rows of some kinds: by what the row is, by what the column is called, and by the kind. */
export interface JsonOfKinds {
  /** Words of the table, or of the column that tells the kind, for what such rows are. */
  readonly rows: RegExp;
  /** What the column is called, without the words that it shares with the one that tells the kind. */
  readonly called: RegExp;
  /** What it is called where only the table's own words tell what such rows are, and nothing else is known of what stands there. */
  readonly vague?: RegExp;
  /** What a word of a kind begins with, in small letters, and what stands there then; the first that fits counts. */
  readonly kinds: readonly (readonly [begins: string, shape: unknown])[];
}

const SETTINGS =
  /^(?:(?:action|node|step|trigger|block|element|component|widget|field|task|source|target|connection|connector|channel|provider|integration|custom|type|job|rule|auth) )?(?:config|configuration|setting|option|parameter|param|detail|spec|definition)$/;
/** What can be chosen from is no setting of a field. */
const FIELD_SETTINGS =
  /^(?:(?:field|type|display|extra|ui|widget|attribute|question) )?(?:config|configuration|setting|parameter|param|property|prop|definition|spec|metadata|meta|extra|type option|attribute)$/;
const CONTENT =
  /^(?:(?:block|element|component|section|layout|widget|module) )?(?:content|datum|data|prop|property|setting|config|configuration|attribute|attr|option|body|value|payload)$/;

const reference = (letters: string) => make("pattern", { regex: `${letters}[1-9][0-9]{3,4}` });
const secret = (length: number) => make("pattern", { regex: `[A-Za-z0-9]{${length}}` });
const masked = make("pattern", { regex: "\\*{8}[a-f0-9]{4}" });
const hook = make("pattern", { regex: "https://hooks\\.example\\.com/services/T0[0-9A-Z]{6}/B[0-9A-Z]{7}" });

/** Whom and what is reached: providers, destinations, channels, sources, ways to sign in. */
const REACHED: JsonOfKinds["kinds"] = [
  [
    "slack|mattermost|rocket chat|google chat",
    { channel: word("#general|#alerts|#sales|#support|#releases"), webhookUrl: hook, mentionHere: yes(0.2) },
  ],
  ["teams", { webhookUrl: hook, channel: word("General|Operations|Support"), card: yes(0.7) }],
  ["discord", { webhookUrl: hook, username: word("Alerts|Updates|Releases") }],
  ["telegram", { chatId: make("pattern", { regex: "-100[1-9][0-9]{9}" }), silent: yes(0.2) }],
  ["pager ?duty|opsgenie", { routingKey: secret(24), severity: word("critical|error|warning") }],
  [
    "sheet|excel|spreadsheet",
    { spreadsheetId: secret(32), sheetName: word("Sheet1|Leads|Answers|Export"), includeHeader: yes(0.8) },
  ],
  [
    "mailchimp|klaviyo|brevo|convertkit|activecampaign|mailerlite|newsletter",
    {
      listId: make("pattern", { regex: "[a-f0-9]{10}" }),
      doubleOptIn: yes(0.6),
      tags: words("website|webinar|customer|trial"),
    },
  ],
  [
    "hubspot|salesforce|pipedrive|zoho|crm|dynamics",
    {
      accountId: make("pattern", { regex: "[1-9][0-9]{6}" }),
      object: word("contact|lead|deal|company"),
      pipeline: word("default|sales|partners"),
      updateExisting: yes(0.8),
    },
  ],
  ["zapier|make|n8n|ifttt", { hookUrl: hook, sendTest: yes(0.3) }],
  [
    "airtable|notion|coda|baserow",
    { baseId: make("pattern", { regex: "app[A-Za-z0-9]{14}" }), table: word("Contacts|Tasks|Answers|Projects") },
  ],
  [
    "jira|linear|asana|trello|clickup|monday",
    { projectKey: word("OPS|WEB|SUP|APP"), issueType: word("Task|Bug|Story"), assignDefault: yes(0.4) },
  ],
  [
    "github|gitlab|bitbucket|gitea",
    {
      repository: word("example/web|example/api|example/docs"),
      branch: word("main|main|develop"),
      events: words("push|pull_request|release|issues"),
    },
  ],
  [
    "stripe|paypal|adyen|mollie|braintree|square|payment",
    {
      accountId: make("pattern", { regex: "acct_[A-Za-z0-9]{16}" }),
      mode: word("live|live|test"),
      currency: word("EUR|USD|GBP"),
      captureMethod: word("automatic|manual"),
    },
  ],
  [
    "shopify|woocommerce|magento|bigcommerce",
    { shop: word("harbour-goods|north-coast|tidewater"), apiVersion: "2025-07", syncOrders: yes(0.9) },
  ],
  [
    "snowflake",
    { account: "xy12345.eu-central-1", warehouse: word("LOAD_WH|REPORT_WH"), database: "ANALYTICS", schema: "PUBLIC" },
  ],
  ["big ?query", { projectId: word("example-analytics|example-warehouse"), dataset: word("events|exports|reporting") }],
  [
    "redshift|postgres|mysql|maria|sql|database|jdbc|oracle|clickhouse",
    {
      host: word("db.internal.example|warehouse.internal.example|replica.internal.example"),
      port: some(5432, 3306, 5439, 1433),
      database: word("app|analytics|reporting"),
      user: word("readonly|loader|app"),
      ssl: yes(0.9),
    },
  ],
  [
    "mongo",
    { uri: "mongodb://db.internal.example:27017", database: word("app|events"), collection: word("orders|users") },
  ],
  ["redis|cache", { host: "cache.internal.example", port: 6379, db: some(0, 1, 2), ttlSeconds: some(60, 300, 3600) }],
  [
    "kafka|rabbit|sqs|pub ?sub|amqp|nats|kinesis|event bridge|queue",
    {
      topic: word("orders|events|notifications|audit"),
      consumerGroup: word("app|reporting|mailer"),
      batchSize: some(10, 100, 500),
    },
  ],
  [
    "s3|gcs|blob|bucket|object storage|minio|r2|cloud storage",
    {
      bucket: word("example-exports|example-backups|example-uploads"),
      prefix: word("events/|daily/|exports/2026/"),
      region: word("eu-central-1|us-east-1|eu-west-1"),
      compression: word("gzip|none|zstd"),
    },
  ],
  [
    "ftp|ssh",
    {
      host: "files.example.org",
      port: some(22, 22, 21),
      path: word("/incoming|/export|/reports"),
      username: "transfer",
    },
  ],
  [
    "google drive|dropbox|one ?drive|box|drive",
    { folder: word("/Exports|/Shared/Reports|/Uploads"), folderId: secret(20) },
  ],
  [
    "local|disk|file ?system",
    { root: word("/var/app/storage|/srv/files|/data/uploads"), visibility: word("private|public") },
  ],
  [
    "google calendar|outlook|calendar|caldav|exchange",
    { calendarId: word("primary|team|bookings"), syncDirection: word("both|push|pull"), busyOnly: yes(0.3) },
  ],
  [
    "zoom|meet|webex|video",
    { accountEmail: make("email"), waitingRoom: yes(0.7), recording: word("none|cloud|local") },
  ],
  [
    "twilio|vonage|sms|whatsapp|messagebird|nexmo|text message",
    { from: make("phone"), senderId: word("EXAMPLE|ACME|NOTICE"), maxSegments: some(1, 2, 3) },
  ],
  ["push|fcm|apns|firebase|onesignal|expo", { appId: make("uuid"), sound: word("default|none"), badge: yes(0.7) }],
  ["in ?app|inbox|web$|bell", { showBadge: yes(0.9), retainDays: some(30, 60, 90) }],
  [
    "sendgrid|mailgun|postmark|ses|resend",
    {
      fromEmail: word("hello@example.com|noreply@example.com|team@example.org"),
      domain: "mail.example.com",
      trackOpens: yes(0.7),
      trackClicks: yes(0.7),
    },
  ],
  [
    "imap|pop",
    { host: "imap.example.com", port: 993, username: word("support@example.com|inbox@example.com"), folder: "INBOX" },
  ],
  [
    "smtp",
    { host: "smtp.example.com", port: some(587, 465), username: "noreply@example.com", encryption: word("tls|ssl") },
  ],
  [
    "mail|gmail",
    {
      recipients: [word("team@example.com|ops@example.com|sales@example.com")],
      fromName: word("Notifications|Support|The team"),
      replyTo: word("support@example.com|hello@example.com"),
    },
  ],
  [
    "oauth|oidc|openid|google|microsoft|azure|okta|apple|facebook|linkedin|auth0|keycloak",
    {
      clientId: make("pattern", { regex: "[a-z0-9]{20}" }),
      scopes: words("openid|email|profile|offline_access"),
      redirectUri: "https://app.example.com/auth/callback",
    },
  ],
  [
    "saml|adfs",
    {
      entityId: "https://idp.example.com/metadata",
      ssoUrl: "https://idp.example.com/sso",
      nameIdFormat: word("emailAddress|persistent"),
    },
  ],
  [
    "ldap|active directory",
    {
      host: "ldap.example.com",
      port: some(389, 636),
      baseDn: "dc=example,dc=com",
      userFilter: word("(uid={0})|(mail={0})"),
    },
  ],
  ["basic|password", { username: word("api|integration|service"), realm: word("api|internal") }],
  [
    "bearer|jwt|token",
    { headerName: "Authorization", prefix: "Bearer", tokenHint: make("pattern", { regex: "\\.{3}[a-f0-9]{4}" }) },
  ],
  [
    "api ?key|header",
    {
      headerName: word("X-Api-Key|Authorization|X-Auth-Token"),
      keyHint: make("pattern", { regex: "\\.{3}[a-f0-9]{4}" }),
    },
  ],
  [
    "hmac|signature|digest",
    { algorithm: word("sha256|sha256|sha1"), headerName: word("X-Signature|X-Hub-Signature-256") },
  ],
  ["mtls|certificate", { certificateId: make("uuid"), verifyPeer: yes(0.9) }],
  [
    "openai|anthropic|mistral|ollama|gemini|llm|bedrock|cohere",
    {
      model: word("gpt-4o-mini|claude-sonnet-4-5|gemini-2.5-flash|mistral-large-latest"),
      temperature: some(0, 0.2, 0.7),
      maxTokens: some(1024, 2048, 4096),
    },
  ],
  [
    "site|crawl|html",
    {
      startUrl: word("https://www.example.com|https://docs.example.com|https://help.example.org"),
      maxPages: some(50, 200, 1000),
      depth: some(2, 3, 5),
      respectRobots: yes(0.9),
    },
  ],
  ["text|plain|note|snippet", { format: word("plain|markdown"), splitBy: word("paragraph|heading") }],
  [
    "rss|atom|feed",
    { feedUrl: word("https://www.example.com/feed.xml|https://blog.example.org/rss"), pollMinutes: some(15, 30, 60) },
  ],
  [
    "csv|upload|import|xlsx|file",
    { delimiter: word(",|;"), encoding: "utf-8", hasHeader: yes(0.9), sheet: some(null, null, "Sheet1") },
  ],
  [
    "hook|http|url|rest|api|graphql|web service|custom|endpoint",
    {
      url: make("pattern", { regex: "https://api\\.example\\.com/(hooks|v1/events|incoming)/[a-z0-9]{8}" }),
      method: word("POST|POST|PUT|GET"),
      headers: { "Content-Type": "application/json" },
      timeoutSeconds: some(5, 10, 30),
    },
  ],
  ["^(?:none|no auth|anonymous|open|public|manual|internal)$", {}],
];

/** What lets a program in somewhere. */
const SECRETS: JsonOfKinds["kinds"] = [
  [
    "basic|smtp|imap|ftp|sftp|postgres|mysql|sql|database|ldap|jdbc|redshift|oracle",
    { username: word("app|reporting|integration|mailer"), password: masked },
  ],
  ["none|no auth|anonymous|public", {}],
  [
    "aws|s3|ses|sqs|kinesis|r2|minio",
    {
      accessKeyId: make("pattern", { regex: "AKIAEXAMPLE[A-Z0-9]{9}" }),
      secretAccessKey: masked,
      region: word("eu-central-1|us-east-1"),
    },
  ],
  [
    "api ?key|header|key|openai|anthropic|mistral|sendgrid|mailgun|postmark|stripe|airtable|mailchimp|twilio|hook|bearer|jwt|token",
    { apiKey: masked, addedBy: word("admin|owner|integration") },
  ],
  ["certificate|mtls|saml|ssh", { certificateId: make("uuid"), privateKey: masked }],
  ["[a-z]", { accessToken: masked, refreshToken: masked, tokenType: "Bearer", expiresIn: some(3600, 3600, 7200) }],
];

/** What something is begun by. */
const BEGUN: JsonOfKinds["kinds"] = [
  [
    "webhook|http|api",
    {
      path: make("pattern", { regex: "/hooks/[a-z0-9]{10}" }),
      method: word("POST|POST|GET"),
      verifySignature: yes(0.7),
    },
  ],
  [
    "schedul|cron|time|recurr|interval|daily|weekly|monthly",
    {
      cron: word("0 9 * * 1-5|*/15 * * * *|0 0 * * *|30 7 * * 1|0 6 1 * *"),
      timezone: make("timeZone"),
      skipHolidays: yes(0.2),
    },
  ],
  [
    "mail",
    {
      mailbox: word("inbox@example.com|orders@example.com|support@example.com"),
      subjectContains: word("invoice|order|request|"),
    },
  ],
  ["form|submission|survey", { formId: whole(1, 60), includePartial: yes(0.1) }],
  [
    "threshold|metric|value",
    {
      metric: word("errors|queue_length|response_ms|open_items"),
      operator: word(">|>=|<"),
      threshold: some(10, 50, 100, 500),
    },
  ],
  ["segment|list|tag", { segmentId: whole(1, 40), on: word("enter|enter|leave") }],
  [
    "birthday|anniversary|date|expir|deadline|due",
    { field: word("birthday|renewal_date|due_date|expires_at"), offsetDays: some(-7, -1, 0, 3) },
  ],
  ["message|chat|keyword|sms", { keyword: word("help|start|price|stop|hours"), matchWholeWord: yes(0.6) }],
  [
    "page|visit|scroll|exit|click",
    { urlContains: word("/pricing|/checkout|/docs|/signup"), afterSeconds: some(0, 5, 30) },
  ],
  ["inactiv|no activity|idle|abandon", { afterHours: some(1, 24, 72, 168), onlyOnce: yes(0.7) }],
  [
    "event|record|created|updated|deleted|changed|insert|database",
    { event: make("rowEvent"), includePrevious: yes(0.3) },
  ],
  ["file|upload|document", { folder: word("/incoming|/uploads|/invoices"), pattern: word("*.csv|*.pdf|*.xlsx") }],
  ["^(?:manual|button|user|none|on demand|test)$", {}],
];

/** What is done, step by step. */
const DONE: JsonOfKinds["kinds"] = [
  ["trigger|start|begin|entry", { event: make("rowEvent") }],
  ["^(?:end|stop|finish|exit|noop|no op|merge|join)$", {}],
  [
    "http|api|webhook|request|call url",
    {
      url: word(
        "https://api.example.com/v1/orders|https://api.example.com/v1/contacts|https://api.example.org/v2/tickets",
      ),
      method: word("GET|POST|POST|PUT"),
      headers: { Accept: "application/json" },
      timeoutSeconds: some(10, 30),
    },
  ],
  [
    "mail",
    {
      to: word("{{contact.email}}|{{user.email}}|team@example.com"),
      subject: word("Welcome on board|Your weekly summary|We received your request|A short reminder"),
      templateId: whole(1, 40),
    },
  ],
  [
    "sms|whatsapp|text message",
    {
      to: "{{contact.phone}}",
      body: word("Your appointment is tomorrow.|Your order has shipped.|Your code is {{code}}."),
    },
  ],
  [
    "slack|teams|discord|chat|message",
    {
      channel: word("#sales|#support|#alerts|#general"),
      text: word("New entry: {{title}}|{{name}} needs an answer.|Done: {{title}}"),
    },
  ],
  [
    "push|notif|alert",
    {
      to: word("owner|assignee|team"),
      title: word("A new entry is waiting|Please review|Finished"),
      channel: word("email|push|in_app"),
    },
  ],
  [
    "delay|wait|sleep|pause|timer",
    { amount: some(1, 2, 3, 12, 24), unit: word("hours|days|minutes"), workdaysOnly: yes(0.2) },
  ],
  [
    "split|ab test|random|experiment",
    {
      branches: [
        { name: "A", percent: 50 },
        { name: "B", percent: 50 },
      ],
    },
  ],
  [
    "condition|branch|if|switch|decision|filter|router|gateway",
    {
      field: word("status|country|amount|plan"),
      operator: word("equals|not_equals|contains"),
      value: word("active|DE|pro|open"),
      otherwise: word("end|next"),
    },
  ],
  [
    "loop|iterat|for each|foreach|batch",
    { items: word("{{steps.fetch.items}}|{{trigger.rows}}"), batchSize: some(1, 10, 50) },
  ],
  [
    "code|script|function|javascript|python|lambda",
    {
      language: word("javascript|javascript|python"),
      code: word(
        "return items.filter((item) => item.active);|return { total: items.length };|return items.map((item) => item.id);",
      ),
    },
  ],
  [
    "approv|review|human|sign off",
    {
      approvers: [word("manager|finance|team_lead")],
      deadlineHours: some(24, 48, 72),
      onTimeout: word("reject|remind"),
    },
  ],
  [
    "ai|llm|prompt|gpt|agent|classif|summar|extract|generat",
    {
      model: word("gpt-4o-mini|claude-sonnet-4-5|gemini-2.5-flash"),
      prompt: word(
        "Summarise {{input}} in two sentences.|Which category does {{text}} belong to?|Write a short reply to {{message}}.",
      ),
      temperature: some(0, 0.2, 0.7),
    },
  ],
  ["assign|owner|round robin", { to: word("round_robin|least_busy|owner"), team: word("sales|support|success") }],
  ["tag|label", { tag: word("vip|trial|follow-up|newsletter"), mode: word("add|add|remove") }],
  [
    "score|point",
    { points: some(5, 10, 20, -10), reason: word("visited pricing|opened mail|unsubscribed|asked for a demo") },
  ],
  [
    "task|todo|activity|ticket|issue",
    {
      title: word("Call back|Check the answer|Prepare an offer|Send documents"),
      dueInDays: some(1, 2, 3, 7),
      assignee: word("owner|manager"),
    },
  ],
  [
    "transform|set|map|format|parse|edit|merge|variable",
    {
      assignments: [
        {
          name: word("full_name|total|is_new"),
          value: word("{{first_name}} {{last_name}}|{{price}} * {{quantity}}|true"),
        },
      ],
    },
  ],
  [
    "create|update|delete|upsert|insert|record|row|database|query|sql|status|field|lookup|find|search",
    {
      object: word("contact|order|ticket|deal"),
      match: word("email|id|external_id"),
      values: { status: word("active|open|new|done") },
    },
  ],
  [
    "file|document|pdf|upload|export|csv|report",
    { format: word("pdf|csv|xlsx"), folder: word("/Exports|/Reports|/Documents") },
  ],
  ["segment|list|campaign|sequence|enrol|subscribe", { listId: whole(1, 40), mode: word("add|add|remove") }],
];

/** What a field of a form, or one that users added, may hold. */
const OF_FIELDS: JsonOfKinds["kinds"] = [
  [
    "select|choice|radio|dropdown|drop down|checkboxes|enum|picklist|list|option|tags?$|ranking",
    { searchable: yes(0.3), allowOther: yes(0.2), shuffle: yes(0.1) },
  ],
  [
    "rating|star|scale|nps|score|slider",
    { min: some(0, 1), max: some(5, 10), minLabel: word("Not at all|Poor"), maxLabel: word("Very much|Excellent") },
  ],
  ["currency|money|price|amount", { currency: word("EUR|USD|GBP"), decimals: 2, min: 0 }],
  ["percent", { min: 0, max: 100, decimals: some(0, 1) }],
  [
    "number|integer|int|decimal|float|numeric|quantity",
    { min: some(0, 0, 1), max: some(10, 100, 1000), step: some(1, 1, 5), decimals: some(0, 0, 2) },
  ],
  [
    "date ?time|timestamp",
    { format: word("YYYY-MM-DD HH:mm|DD.MM.YYYY HH:mm"), timezone: "UTC", minuteStep: some(5, 15, 30) },
  ],
  ["date|day", { format: word("YYYY-MM-DD|DD.MM.YYYY|MM/DD/YYYY"), disablePast: yes(0.4), includeTime: yes(0.2) }],
  ["time", { format: word("HH:mm|hh:mm a"), minuteStep: some(5, 15, 30) }],
  [
    "file|upload|attachment|image|photo|picture",
    { maxSizeMb: some(5, 10, 25), accept: words("pdf|jpg|png|docx"), multiple: yes(0.3) },
  ],
  ["mail", { confirm: yes(0.2), blockFreeDomains: yes(0.2) }],
  ["phone|tel|mobile", { defaultCountry: word("US|DE|GB|FR"), format: word("international|national") }],
  ["url|link|website", { allowedProtocols: ["https"], openInNewTab: yes(0.6) }],
  [
    "bool|check|toggle|switch|yes ?no|consent|legal",
    { defaultChecked: yes(0.1), onLabel: word("Yes|I agree|Active"), offLabel: word("No|Inactive") },
  ],
  [
    "relation|lookup|reference|user|member|person|people|contact|owner|connection",
    { multiple: yes(0.3), searchable: yes(0.9), showAvatar: yes(0.5) },
  ],
  [
    "formula|calculat|computed|rollup",
    { expression: word("{price} * {quantity}|{end} - {start}|{score} / 10"), format: word("number|currency|percent") },
  ],
  ["address|location|map|geo", { autocomplete: yes(0.7), countries: words("US|DE|GB|FR|AT") }],
  ["signature|sign", { penColor: word("#000000|#1a237e"), width: some(300, 400) }],
  ["color|colour", { format: word("hex|rgb"), allowAlpha: yes(0.2) }],
  ["matrix|grid|table", { rows: words("Price|Quality|Service|Delivery"), columns: words("Good|Fair|Poor") }],
  ["hidden", { source: word("query|cookie|constant"), name: word("utm_source|ref|user_id") }],
  ["heading|section|statement|static|divider|page|group", { level: some(2, 3), alignment: word("left|center") }],
  ["json|object", { indent: 2, collapsed: yes(0.5) }],
  [
    "long|area|paragraph|rich|html|markdown|multi ?line|comment|essay",
    { rows: some(3, 4, 6), maxLength: some(500, 1000, 2000), richText: yes(0.2) },
  ],
  [
    "text|string|short|single ?line|input|name|varchar",
    { placeholder: word("Your answer|Please type|"), maxLength: some(50, 100, 255) },
  ],
];

/** What an answer has to be. */
const ASKED: JsonOfKinds["kinds"] = [
  ["multi|checkboxes|tags?$|ranking|list", { minSelected: some(0, 1), maxSelected: some(2, 3, 5) }],
  ["select|choice|radio|dropdown|enum|picklist", { allowOther: yes(0.3) }],
  ["rating|star|scale|nps|slider", { min: some(0, 1), max: some(5, 10) }],
  [
    "currency|money|price|amount|percent|number|integer|int|decimal|float|numeric|quantity",
    { min: some(0, 0, 1), max: some(10, 100, 1000), integer: yes(0.7) },
  ],
  ["date|day|time", { min: word("2025-01-01|2026-01-01"), max: word("2026-12-31|2030-12-31") }],
  ["file|upload|attachment|image|photo", { maxSizeMb: some(5, 10, 25), types: words("pdf|jpg|png|docx") }],
  ["mail", { format: "email", blockDisposable: yes(0.5) }],
  ["phone|tel|mobile", { pattern: "^\\+?[0-9 ]{7,16}$" }],
  ["url|link|website", { format: "uri", httpsOnly: yes(0.6) }],
  ["bool|check|toggle|switch|yes ?no|consent", { mustBeTrue: yes(0.4) }],
  [
    "text|string|area|line|name|comment|markdown|html|short|long",
    { minLength: some(0, 1, 2), maxLength: some(80, 255, 1000) },
  ],
];

/** What pages are put together of. */
const BLOCKS: JsonOfKinds["kinds"] = [
  [
    "hero|header|cover|jumbotron",
    {
      title: word("Work that runs by itself|Made for small teams|Everything in one place"),
      subtitle: word("Start in five minutes.|No card needed.|Used by teams in twelve countries."),
      buttonLabel: word("Try it now|Book a demo"),
      buttonUrl: word("/signup|/demo"),
      imageUrl: "/media/hero.jpg",
    },
  ],
  [
    "heading|title|headline",
    { text: word("How it works|What is new|Questions and answers|Our team|Prices"), level: some(1, 2, 2, 3) },
  ],
  [
    "gallery|carousel|slider|slideshow",
    {
      images: [
        { src: "/media/team.jpg", alt: "The team" },
        { src: "/media/office.jpg", alt: "The office" },
      ],
      autoplay: yes(0.3),
    },
  ],
  [
    "image|photo|picture|figure",
    {
      src: make("pattern", { regex: "/media/(team|office|harbour|garden|workshop)-[1-9]\\.jpg" }),
      alt: word("The team at work|The office|View of the harbour"),
      caption: word("|Summer 2025|Photo: archive"),
      width: some(640, 800, 1200),
    },
  ],
  [
    "video|youtube|vimeo",
    {
      url: make("pattern", { regex: "https://video\\.example\\.com/watch/[a-zA-Z0-9]{11}" }),
      autoplay: yes(0.1),
      durationSeconds: whole(30, 600),
    },
  ],
  [
    "audio|podcast",
    { url: make("pattern", { regex: "/media/episode-[1-9][0-9]?\\.mp3" }), durationSeconds: whole(120, 3000) },
  ],
  [
    "embed|iframe",
    { url: word("https://maps.example.com/embed/41|https://forms.example.com/f/contact"), height: some(320, 480, 600) },
  ],
  [
    "quote|testimonial|review",
    {
      text: word("We save a day every week.|It simply works.|Setting it up took an hour."),
      author: make("fullName"),
      role: word("Owner|Team lead|Editor"),
    },
  ],
  [
    "button|cta|call to action",
    {
      label: word("Get started|Read more|Contact us|Book a demo"),
      url: word("/signup|/contact|/pricing|/docs"),
      style: word("primary|secondary|link"),
    },
  ],
  [
    "pricing|plan",
    {
      plans: [
        { name: "Starter", price: 9 },
        { name: "Team", price: 29 },
      ],
      interval: word("month|year"),
    },
  ],
  [
    "faq|accordion|toggle|question",
    {
      items: [
        { question: "Can I cancel at any time?", answer: "Yes, at the end of each month." },
        { question: word("Is there a trial?|Do you offer discounts?"), answer: word("Write to us.|Yes, on request.") },
      ],
    },
  ],
  [
    "feature|benefit|card|grid|icon",
    {
      columns: some(2, 3, 4),
      items: [
        { title: word("Fast|Simple"), text: word("Ready in minutes.|No training needed.") },
        { title: word("Safe|Open"), text: word("Backed up every night.|Works with your tools.") },
      ],
    },
  ],
  [
    "column|row|container|layout|section|group|tab",
    { columns: some(1, 2, 3), gap: some(8, 16, 24), background: word("none|light|dark") },
  ],
  [
    "list|bullet|todo|check",
    { ordered: yes(0.3), items: words("Open the settings|Choose a plan|Invite your team|Import your data", 2) },
  ],
  [
    "code|snippet",
    {
      language: word("javascript|bash|python|json"),
      code: word("npm install|const total = items.length;|print('ready')"),
    },
  ],
  [
    "table",
    {
      header: ["Plan", "Seats", "Price"],
      rows: [
        ["Starter", "3", "9"],
        ["Team", "10", "29"],
      ],
    },
  ],
  ["divider|separator|spacer|space|line|break", { height: some(16, 24, 48), style: word("solid|dashed|none") }],
  [
    "form|newsletter|subscribe|contact",
    {
      formId: whole(1, 40),
      submitLabel: word("Send|Subscribe|Sign up"),
      successMessage: word("Thank you!|We will write soon."),
    },
  ],
  ["map|location", { latitude: part(40, 55, 4), longitude: part(2, 14, 4), zoom: some(10, 13, 15) }],
  [
    "html|raw|custom",
    { html: word('<p>Open on weekdays from nine to five.</p>|<div class="note">Closed on public holidays.</div>') },
  ],
  [
    "banner|alert|callout|notice|info|announcement",
    {
      text: word("We are closed on Monday.|New: export to CSV.|Maintenance on Saturday night."),
      tone: word("info|warning|success"),
      dismissible: yes(0.7),
    },
  ],
  ["post|article|blog|news|feed", { limit: some(3, 6, 9), category: word("all|news|guides"), showImage: yes(0.8) }],
  ["product|collection|shop", { limit: some(4, 8, 12), sort: word("newest|price|popular"), showPrice: yes(0.9) }],
  ["social|share", { networks: words("linkedin|mastodon|instagram|youtube"), size: word("small|medium") }],
  [
    "nav|menu|footer|logo",
    {
      items: [
        { label: "Home", url: "/" },
        { label: "Prices", url: "/pricing" },
        { label: "Contact", url: "/contact" },
      ],
    },
  ],
  [
    "file|download|attachment|document",
    {
      url: make("pattern", { regex: "/media/(price-list|brochure|handbook)-202[4-6]\\.pdf" }),
      label: word("Price list|Brochure|Handbook"),
      size: whole(80_000, 4_000_000),
    },
  ],
  [
    "stat|counter|number|metric|progress",
    {
      items: [
        { label: "Customers", value: whole(200, 4000) },
        { label: "Countries", value: whole(4, 40) },
      ],
    },
  ],
  [
    "team|person|people|author",
    { members: [{ name: make("fullName"), role: word("Director|Editor|Designer") }], columns: some(2, 3, 4) },
  ],
  [
    "text|paragraph|rich|markdown|body|content|prose",
    {
      text: word(
        "We help small teams to spend less time on routine work.|Everything that you need is on one page.|The guide takes you through the first steps.",
      ),
      align: word("left|left|center"),
    },
  ],
];

/** What is shown of figures. */
const WIDGETS: JsonOfKinds["kinds"] = [
  [
    "line|area|trend|time ?series|spark",
    {
      metric: word("revenue|active_users|orders|sessions"),
      interval: word("day|week|month"),
      smooth: yes(0.5),
      showLegend: yes(0.7),
    },
  ],
  [
    "bar|column|histogram|stack",
    {
      metric: word("revenue|orders|signups"),
      groupBy: word("month|country|plan|channel"),
      stacked: yes(0.3),
      limit: some(5, 10, 20),
    },
  ],
  [
    "pie|donut|doughnut|treemap",
    { metric: word("revenue|orders|users"), groupBy: word("plan|country|device|channel"), showPercent: yes(0.8) },
  ],
  [
    "gauge|progress|goal|target",
    { metric: word("conversion_rate|uptime|capacity"), min: 0, max: 100, thresholds: [60, 85] },
  ],
  ["funnel", { steps: ["visit", "signup", "activate", "pay"], windowDays: some(7, 14, 30) }],
  [
    "retention|cohort",
    { period: word("day|week|month"), targetEvent: word("login|purchase|page_view"), periods: some(8, 12) },
  ],
  ["path|flow|sankey|journey", { startPoint: word("/|/signup|/pricing"), stepLimit: some(4, 5, 6) }],
  ["lifecycle|sticki", { event: word("page_view|login|purchase"), interval: word("day|week") }],
  ["heat ?map|calendar", { metric: word("sessions|orders"), x: word("hour|week"), y: "weekday" }],
  ["map|geo", { metric: word("customers|orders"), level: word("country|region"), zoom: some(2, 4, 6) }],
  [
    "table|pivot|list|leaderboard|grid",
    {
      columns: words("name|status|amount|owner|created_at", 3),
      sort: word("-created_at|name|-amount"),
      pageSize: some(5, 10, 25),
    },
  ],
  [
    "text|markdown|note|html|heading",
    { text: word("Figures are updated every night.|Targets for this quarter.|Ask the data team for access.") },
  ],
  ["image|logo|iframe|embed|video", { url: word("/media/logo.svg|/media/floor-plan.png"), fit: word("contain|cover") }],
  [
    "kpi|metric|number|stat|counter|single|score ?card|big",
    {
      metric: word("revenue|active_users|open_tickets|orders"),
      compareTo: word("previous_period|last_year"),
      format: word("number|currency|percent"),
    },
  ],
  ["scatter|bubble|radar", { x: word("price|sessions"), y: word("orders|revenue"), size: word("users|none") }],
  ["activity|feed|timeline|log|recent", { limit: some(5, 10, 20), showAvatars: yes(0.7) }],
];

/** What goes to and fro in conversations. */
const SAID: JsonOfKinds["kinds"] = [
  [
    "image|photo|picture|gif",
    {
      url: make("pattern", { regex: "https://cdn\\.example\\.com/chat/[a-f0-9]{10}\\.jpg" }),
      width: some(800, 1080, 1600),
      height: some(600, 1080, 1200),
    },
  ],
  [
    "video",
    {
      url: make("pattern", { regex: "https://cdn\\.example\\.com/chat/[a-f0-9]{10}\\.mp4" }),
      durationSeconds: whole(4, 180),
    },
  ],
  [
    "audio|voice",
    {
      url: make("pattern", { regex: "https://cdn\\.example\\.com/chat/[a-f0-9]{10}\\.ogg" }),
      durationSeconds: whole(3, 120),
    },
  ],
  [
    "file|document|attachment",
    {
      url: make("pattern", { regex: "https://cdn\\.example\\.com/chat/[a-f0-9]{10}\\.pdf" }),
      name: word("offer.pdf|invoice.pdf|plan.pdf|contract.pdf"),
      size: whole(20_000, 3_000_000),
    },
  ],
  ["location", { latitude: part(40, 55, 4), longitude: part(2, 14, 4) }],
  ["contact|vcard", { name: make("fullName"), email: make("email") }],
  ["sticker|emoji|reaction", { emoji: word("👍|🎉|❤️|😄") }],
  [
    "template|campaign",
    {
      template: word("order_shipped|appointment_reminder|welcome"),
      language: word("en|de|fr"),
      variables: { name: make("firstName") },
    },
  ],
  ["button|interactive|quick|list|choice", { buttons: words("Yes|No|Later|Talk to a person", 2) }],
  ["poll", { options: words("Monday|Tuesday|Thursday|Friday"), multiple: yes(0.2) }],
  ["call", { durationSeconds: whole(20, 1800), answered: yes(0.8) }],
  ["tool|function", { name: word("search_docs|get_order|create_ticket"), arguments: { id: whole(100, 9000) } }],
  ["system|event|join|leave|notice|status", { event: word("member_joined|member_left|title_changed|assigned") }],
  ["text|plain|markdown|message|chat|user|human|assistant|bot", {}],
];

/** What people do in programs, and what is written down of it. */
const HAPPENED: JsonOfKinds["kinds"] = [
  [
    "page ?view|screen|[$]pageview|visit|viewed page|landing",
    {
      url: word("/|/pricing|/docs|/blog/release-notes|/signup"),
      title: word("Home|Pricing|Documentation|Release notes|Sign up"),
      referrer: word("|https://www.example.com/|https://news.example.org/"),
    },
  ],
  [
    "document|file|folder|workbook|template|dashboard|record",
    {
      id: whole(100, 9000),
      title: word("Price list|Contract draft|Meeting notes|Roadmap|Budget 2026"),
      from: word("list|search|link|home"),
    },
  ],
  [
    "fail|error|exception|crash|denied|declin",
    { code: word("timeout|invalid_input|forbidden|not_found"), message: make("errorMessage") },
  ],
  [
    "purchas|order|checkout|paid|pay|invoice|charge|refund|transaction",
    { reference: reference("(ORD|INV)-"), amount: part(9, 480), currency: word("EUR|USD|GBP"), items: whole(1, 6) },
  ],
  [
    "cart|basket|product|item|wishlist",
    { sku: make("pattern", { regex: "SKU-[1-9][0-9]{3}" }), price: part(5, 240), quantity: some(1, 1, 2, 3) },
  ],
  [
    "trial|subscri|plan|upgrad|downgrad|cancel|renew",
    { plan: word("starter|team|business"), previousPlan: word("free|starter|trial"), interval: word("month|year") },
  ],
  [
    "sign ?up|regist|account created|user created",
    { method: word("email|email|google|sso"), plan: word("free|trial|starter"), invited: yes(0.3) },
  ],
  [
    "log ?in|sign ?in|log ?out|sign ?out|session|auth|2fa|mfa|password",
    { method: word("password|password|google|sso|magic_link"), mfa: yes(0.4), newDevice: yes(0.15) },
  ],
  ["search|query|filter", { query: word("invoice|export|api key|holiday|pricing"), results: whole(0, 48) }],
  [
    "click|tap|button|cta|link",
    { element: word("button|link|menu"), text: word("Sign up|Read more|Buy now|Next"), page: word("/|/pricing|/docs") },
  ],
  [
    "form|survey|submit|answer|response",
    { form: word("contact|demo|newsletter|feedback"), fields: whole(2, 9), durationSeconds: whole(12, 240) },
  ],
  [
    "video|play|watch|listen|stream",
    {
      title: word("Introduction|Release tour|Customer story"),
      positionSeconds: whole(3, 400),
      durationSeconds: whole(401, 1200),
    },
  ],
  ["invit|member|team|join", { role: word("member|admin|viewer"), channel: word("email|link") }],
  [
    "permission|role|access|grant|revok",
    { role: word("editor|viewer|admin"), previousRole: word("viewer|member|none") },
  ],
  ["export|download|report", { format: word("csv|xlsx|pdf"), rows: whole(10, 9000) }],
  ["import|upload|sync|migrat", { source: word("csv|api|drive"), rows: whole(10, 4000), skipped: some(0, 0, 1, 4) }],
  ["shar|publish|unpublish", { visibility: word("team|public|link"), recipients: whole(1, 6) }],
  ["comment|message|reply|mention|chat|note", { length: whole(8, 400), mentions: some(0, 0, 1, 2) }],
  [
    "mail|bounce|open|deliver|unsubscrib|sms|notif|push",
    {
      template: word("welcome|reminder|newsletter|receipt"),
      provider: word("ses|postmark|smtp"),
      campaign: word("spring|onboarding|none"),
    },
  ],
  [
    "setting|config|preference|profile|toggle|enable|disable|feature",
    { field: word("language|timezone|notifications|theme"), from: word("off|default|en"), to: word("on|dark|de|UTC") },
  ],
  [
    "status|stage|state|mov|assign|approv|reject|archiv|restor|clos|open|resolv",
    { from: word("draft|open|pending|new"), to: word("review|approved|done|closed") },
  ],
  ["upd|edit|chang|renam|modif", { fields: words("name|status|description|owner|due_date") }],
  ["creat|add|insert|new|clone|duplicat", { source: word("web|api|import|template") }],
  ["delet|remov|destroy|purge", { permanent: yes(0.2), reason: word("duplicate|outdated|requested|") }],
  ["start|begin|complet|finish|end|run|execut|process", { durationMs: whole(80, 48_000), attempt: some(1, 1, 1, 2) }],
  ["lesson|course|quiz|test", { score: whole(40, 100), attempts: some(1, 1, 2) }],
  [
    "install|app|launch|update",
    { version: make("pattern", { regex: "[2-5]\\.[0-9]\\.[0-9]" }), platform: word("ios|android|web") },
  ],
];

/** What becomes of mails and messages. */
const MAILED: JsonOfKinds["kinds"] = [
  [
    "bounce|hard|soft|fail|reject|drop",
    some(
      { code: "550", type: "hard", reason: "mailbox unavailable" },
      { code: "552", type: "soft", reason: "mailbox full" },
      { code: "554", type: "hard", reason: "rejected by policy" },
      { code: "421", type: "soft", reason: "try again later" },
    ),
  ],
  [
    "click|link",
    { url: word("https://www.example.com/offer|https://www.example.com/news|https://www.example.com/pricing") },
  ],
  ["open|read|seen|view", { client: word("Apple Mail|Gmail|Outlook|Thunderbird"), device: word("mobile|desktop") }],
  ["unsub|opt ?out|leave", { list: word("Newsletter|Product news|Offers"), method: word("link|link|reply|header") }],
  ["compl|spam|abuse", { feedbackType: "abuse", source: word("mail.example.net|mx.example.org") }],
  ["deliver|accept", { server: word("mx1.example.net|mx2.example.org"), seconds: whole(1, 40), tls: yes(0.95) }],
  ["sent|send|queue|process|defer|schedul", { messageId: make("uuid"), provider: word("ses|postmark|smtp") }],
  ["convert|purchas|order", { reference: reference("ORD-"), amount: part(9, 480) }],
];

/** What people do with those whom they want to win. */
const DEALT: JsonOfKinds["kinds"] = [
  [
    "(?:call|phone)s?$",
    {
      direction: word("outbound|outbound|inbound"),
      result: word("reached|voicemail|no answer"),
      minutes: whole(1, 45),
    },
  ],
  [
    "(?:mail)s?$",
    { subject: word("Our offer|Following up|Your questions|Dates for a demo"), opened: yes(0.6), replied: yes(0.3) },
  ],
  [
    "(?:meeting|meet|demo|visit|lunch)s?$",
    { place: word("Video call|Their office|Our office"), minutes: some(30, 45, 60, 90), attendees: whole(2, 6) },
  ],
  ["(?:task|todo|follow up)s?$", { priority: word("normal|high|low"), reminderDays: some(0, 1, 2) }],
  ["(?:note|comment)s?$", { pinned: yes(0.1), length: whole(40, 600) }],
  ["(?:sms|whatsapp|chat|message|linkedin)s?$", { direction: word("outbound|inbound"), answered: yes(0.5) }],
  [
    "(?:status|stage)(?: changed?)?$",
    { from: word("new|qualified|proposal"), to: word("qualified|proposal|won|lost") },
  ],
  [
    "(?:doc|file|contract|quote|proposal)s?$",
    { file: word("offer.pdf|contract.pdf|price-list.pdf"), viewed: yes(0.6) },
  ],
];

/** What rewards and rebates are. */
const GIVEN: JsonOfKinds["kinds"] = [
  ["percent", { percent: some(5, 10, 15, 20, 25), maxAmount: some(20, 50, 100) }],
  ["free ship|shipping|delivery", { minOrder: some(20, 35, 50), countries: words("DE|AT|US|GB") }],
  ["bogo|buy|get|bundle", { buy: some(1, 2, 3), get: 1, percentOff: some(50, 100) }],
  ["point|loyal", { points: some(50, 100, 250, 500) }],
  ["gift|free|item|product", { sku: make("pattern", { regex: "SKU-[1-9][0-9]{3}" }), quantity: 1 }],
  [
    "tier|volume",
    {
      tiers: [
        { from: 10, percent: 5 },
        { from: 50, percent: 10 },
      ],
    },
  ],
  ["fixed|amount|flat|cash|credit", { amount: some(5, 10, 20, 50), currency: word("EUR|USD|GBP") }],
];

const FIELDS = /(?:^| )(?:field|attribute|question|property|column|input|characteristic)(?: |$)/;

/** Groups of kinds; the first that fits counts. */
export const JSON_OF_KINDS: readonly JsonOfKinds[] = [
  {
    rows: FIELDS,
    called: /^(?:(?:field|input) )?(?:validation|validation rule|constraint|validator|rule)$/,
    kinds: ASKED,
  },
  { rows: FIELDS, called: FIELD_SETTINGS, kinds: OF_FIELDS },
  {
    rows: /(?:^| )(?:block|section|component|element|module|content|slice|fragment)(?: |$)/,
    called: CONTENT,
    kinds: BLOCKS,
  },
  {
    rows: /(?:^| )(?:widget|chart|tile|panel|card|visualization|visualisation|insight|graph|dashboard item|gadget|report)(?: |$)/,
    called:
      /^(?:(?:widget|chart|visual|query|data) )?(?:config|configuration|setting|option|parameter|param|property|prop|query|datum|data|definition|spec)$/,
    kinds: WIDGETS,
  },
  {
    rows: /(?:^| )(?:trigger|enrollment|enrolment|start condition)(?: |$)/,
    called: SETTINGS,
    vague: /^(?:datum|data|input|property|prop)$/,
    kinds: BEGUN,
  },
  {
    rows: /(?:^| )(?:mail|email|message|sms|newsletter|campaign|delivery|recipient|mailing)(?: \w+)* (?:event|log|activity|history|status)$/,
    called: /^(?:(?:event|raw|extra) )?(?:datum|data|detail|payload|metadata|meta|info|property|extra)$/,
    kinds: MAILED,
  },
  {
    rows: /(?:^| )(?:activity|engagement|touchpoint|interaction|touch)$/,
    called: /^(?:detail|metadata|meta|datum|data|property|extra|info|payload)$/,
    kinds: DEALT,
  },
  {
    rows: /(?:^| )(?:event|activity|audit|log|history|track|interaction|timeline|engagement|touchpoint|journal)(?: |$)/,
    called: /^(?:property|prop|event property)$/,
    vague:
      /^(?:(?:event|action|activity|custom|extra) )?(?:metadata|meta|parameter|param|attribute|detail|extra|info|body)$|^(?:datum|data)$/,
    kinds: HAPPENED,
  },
  {
    rows: /(?:^| )(?:action|node|step|task|automation|sequence step|operation|effect)(?: |$)/,
    called: SETTINGS,
    vague: /^(?:(?:action|node|step|task) )?(?:datum|data|payload|property|prop)$/,
    kinds: DONE,
  },
  {
    rows: /(?:^| )(?:message|chat|reply|post|comment)(?: |$)/,
    called: /^(?:(?:message|content) )?(?:payload|content|datum|data|media|body)$/,
    vague: /^(?:metadata|meta|extra|attribute|property)$/,
    kinds: SAID,
  },
  {
    rows: /(?:^| )(?:reward|discount|promotion|coupon|offer|benefit|incentive|voucher)(?: |$)/,
    called:
      /^(?:(?:reward|discount|benefit|offer) )?(?:config|configuration|setting|value|datum|data|detail|rule|definition|parameter)$/,
    vague: /^(?:metadata|meta)$/,
    kinds: GIVEN,
  },
  {
    rows: /(?:^| )(?:integration|connection|connector|destination|source|channel|provider|account|credential|service|app|data source|datasource|gateway|auth|plugin)(?: |$)/,
    called: /^(?:(?:auth|api|oauth|encrypted) )?(?:credential|secret|auth data|auth datum)$/,
    kinds: SECRETS,
  },
  { rows: /(?:^| )credential$/, called: /^(?:datum|data|value|field|payload|metadata|meta)$/, kinds: REACHED },
  {
    rows: /(?:^| )(?:integration|connection|connector|destination|source|channel|provider|sink|target|credential|webhook|endpoint|auth|account|export|import|storage|backend|notification|gateway|service|app|plugin|datasource|identity|sso|login|delivery|sync|inbox|mailbox|queue|resource)(?: |$)/,
    called: SETTINGS,
    kinds: REACHED,
  },
];
