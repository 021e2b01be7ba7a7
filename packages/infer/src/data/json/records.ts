import { day, make, moment, part, some, whole, within, word, words, yes } from "./parts.ts";
import type { Shapes } from "./parts.ts";

const META = "metadata, meta, extra";
const FLAGGED = "feature flag, featureflag, feature toggle, flag, client application, addon";
const MODELS = "gpt-4o|cl100k_base|claude-sonnet-4-5";
const hex = (length: number) => make("pattern", { regex: `[a-f0-9]{${length}}` });

/** What programs of one sort keep in JSON, where the name of the column alone would mean something else or nothing. */
export const RECORD_SHAPES: Shapes = {
  // What queues run, and what came of it.
  ...within(
    "job, good job, good job execution, job execution, queue job, solid queue job, background job, delayed job, periodic job",
    "serialized param, serialized parameter, serialized params",
    {
      jobClass: word("SendEmailJob|SyncImagesJob|CleanupJob|ExportOrdersJob"),
      jobId: make("uuid"),
      queueName: word("default|default|mailers|low"),
      arguments: [whole(1, 5000)],
      executions: some(0, 0, 1),
      locale: "en",
    },
  ),
  ...within("solid queue job, queue job, sidekiq job", "argument, arg", {
    job_class: word("SendEmailJob|SyncImagesJob|CleanupJob|ExportOrdersJob"),
    arguments: [whole(1, 5000)],
    locale: "en",
  }),
  ...within("job, background job, hangfire job", "invocation data, invocationdata", {
    Type: word("Shop.Jobs.MailJob, Shop|Shop.Jobs.StockJob, Shop|Shop.Jobs.ReportJob, Shop"),
    Method: word("Send|Run|Refresh"),
    ParameterTypes: '["System.Int32"]',
    Arguments: '["42"]',
  }),
  ...within("outbox message, outbox, message outbox, integration event", "property, header, metadata", {
    contentType: "application/json",
    routingKey: word("orders.created|orders.paid|customers.updated|stock.changed"),
    correlationId: make("uuid"),
    retries: some(0, 0, 1),
  }),
  ...within("log, app log, application log, serilog", "property, log property", {
    SourceContext: word("Shop.Api.OrdersController|Shop.Mail.Sender|Shop.Jobs.StockJob"),
    RequestPath: word("/api/orders|/api/customers|/login|/health"),
    RequestId: make("pattern", { regex: "0H[A-Z0-9]{11}:0000000[1-9]" }),
    ElapsedMs: whole(3, 900),
  }),
  ...within("persisted grant, grant", "data, datum", {
    PersistentGrantDataContainerVersion: 1,
    DataProtected: true,
    Payload: make("pattern", { regex: "CfDJ8[A-Za-z0-9_-]{60}" }),
  }),
  ...within("runner job, transcoding job, video job", "payload, private payload", {
    input: { videoFileUrl: make("pattern", { regex: "https://tube\\.example\\.com/files/[a-f0-9]{12}\\.mp4" }) },
    output: { resolution: some(480, 720, 1080), fps: some(25, 30, 60) },
  }),
  ...within("scheduled task, background task, queued task", "task data, data, datum", {
    postId: whole(1, 900),
    attempt: some(1, 1, 2),
  }),
  ...within("callback request", "callback data, data, datum, request data", {
    fullFilepath: word("/opt/airflow/dags/etl.py|/opt/airflow/dags/sales.py"),
    dagId: word("etl|daily_sales|refresh_stock"),
    taskId: word("load|extract|notify"),
    msg: word("Task failed|Heartbeat timed out"),
  }),
  ...within("rendered task instance field, task instance field", "rendered field, field", {
    bashCommand: word("echo load|python load.py --day 2026-01-06|dbt run"),
    env: null,
    appendEnv: false,
  }),
  ...within("dataset event, asset event", META, some({}, { from: "rest" }, { rows: 18_402 })),
  ...within("periodic task, periodictask", "header", some({}, {}, { "x-source": "beat" })),
  ...within("scheduler, schedule, report schedule, scheduled report", "parameter, param", {
    dateRange: word("last_month|this_month|last_quarter|last_week"),
    format: word("pdf|csv"),
    clients: [],
  }),
  ...within("scheduler task, scheduled job", "parameter, param", {
    individualLog: yes(0.2),
    logFile: "",
    notifications: { successMail: 0, failureMail: 1 },
  }),
  // Who signed in, with what.
  ...within("user session, offline user session, client session", "data, datum", {
    ipAddress: make("ipv4"),
    authMethod: "openid-connect",
    rememberMe: yes(0.3),
    state: "LOGGED_IN",
  }),
  ...within("web session, browser session, session", "state", {
    csrf: make("pattern", { regex: "[A-Za-z0-9_-]{32}" }),
    lastForcedRefresh: some(0, 0, 1_768_471_200),
    flashMessage: "",
  }),
  ...within("user, account", "raw app meta data, raw app metadata, app metadata, app meta data", {
    provider: word("email|email|google|github"),
    providers: ["email"],
  }),
  ...within("user, account", "two factor preference, 2 fa preference", {
    default: word("authenticator_app|security_keys"),
  }),
  ...within(
    "social account, socialaccount, external account, oauth identity",
    "extra data, extra datum, data, datum, raw data, profile",
    { id: make("pattern", { regex: "1[0-9]{20}" }), name: make("fullName"), email: make("email"), locale: "en" },
  ),
  ...within("saml provider, identity provider, saml config", "attribute mapping", {
    keys: { email: { name: "mail" }, name: { name: "displayName" } },
  }),
  ...within(
    "oauth authorization, oauth 2 authorization, oauth2 authorization",
    "access token metadata, token metadata, refresh token metadata, authorization code metadata, id token metadata, oidc id token metadata, attribute",
    { "@class": "java.util.Collections$UnmodifiableMap", "metadata.token.invalidated": yes(0.05) },
  ),
  ...within("verification token, virtual key", "permission", some({}, {}, { get_spend_routes: true })),
  ...within("e2e device, e 2 e device", "key json", {
    algorithms: ["m.olm.v1.curve25519-aes-sha2", "m.megolm.v1.aes-sha2"],
    device_id: make("pattern", { regex: "[A-Z]{10}" }),
    keys: { ed25519: make("pattern", { regex: "[A-Za-z0-9+/]{43}" }) },
  }),
  ...within("key json", "key json, key", {
    algorithms: ["m.olm.v1.curve25519-aes-sha2", "m.megolm.v1.aes-sha2"],
    device_id: make("pattern", { regex: "[A-Z]{10}" }),
    keys: { ed25519: make("pattern", { regex: "[A-Za-z0-9+/]{43}" }) },
  }),
  ...within("receipt linearized, receipts linearized, receipt", "data, datum", {
    ts: whole(1_735_700_000_000, 1_768_470_000_000),
  }),
  ...within("room tag", "content", { order: part(0, 1) }),
  ...within("pusher", "data, datum", {
    url: "https://push.example.com/_matrix/push/v1/notify",
    format: "event_id_only",
  }),
  ...within("user filter", "filter json, filter", { room: { timeline: { limit: some(10, 20, 50) } } }),
  ...within("sent activity, received activity, remote activity", "data, datum", {
    "@context": "https://www.w3.org/ns/activitystreams",
    type: word("Announce|Create|Like|Follow|Undo"),
    actor: word("https://social.example/u/ada|https://forum.example/u/omar"),
  }),
  ...within("audit log entry", "payload", {
    action: word("login|logout|token_refreshed|user_signedup|user_recovery_requested"),
    actorId: make("uuid"),
    logType: word("account|token|user"),
  }),
  ...within("event log", "metadata, meta", { ip: make("ipv4"), userAgent: make("userAgent") }),
  ...within("submission, form submission, form entry", "metadata, meta", {
    ip: make("ipv4"),
    userAgent: make("userAgent"),
    referer: word("https://www.example.com/contact|https://www.example.org/"),
  }),
  // What was changed, and who noted it.
  ...within(
    "object change, objectchange, change log, changelog",
    "prechange data, postchange data, pre change data, post change data, prechange datum, postchange datum",
    {
      name: word("fra1-core-01|ams2-leaf-04|lon1-fw-02|web-07"),
      status: word("active|planned|offline"),
      description: "",
      tags: [],
    },
  ),
  ...within("thread event, ticket event", "data, datum", {
    status: word("Open|Closed|Resolved"),
    staff: make("fullName"),
  }),
  ...within("customer activity, affiliate activity, member activity", "data, datum", {
    id: whole(1, 900),
    name: make("fullName"),
  }),
  ...within("task, project task, page, article", "html field history, field history", {
    description: [{ patch: "+@4 updated", revision_id: whole(1, 9), create_date: moment }],
  }),
  ...within("journal", "cause", some({}, {}, { type: "work_package_parent_changed_times" })),
  ...within("action log", "log meta, meta, metadata", {
    name: { old: word("Laptop 12|Phone 7|Desk 4"), new: word("Laptop 12b|Phone 8|Desk 5") },
  }),
  // Switches and who gets them.
  ...within(FLAGGED, "strategy", words("default|flexibleRollout|userWithId|gradualRolloutRandom|remoteAddress")),
  ...within(FLAGGED, "environment", words("development|production|staging|test")),
  ...within("addon", "event", words("feature-created|feature-archived|feature-updated|feature-environment-enabled")),
  ...within("feature flag, featureflag, feature toggle", "filter", {
    groups: [{ properties: [], rolloutPercentage: some(0, 20, 50, 100) }],
  }),
  ...within("cohort", "filter", {
    properties: {
      type: "AND",
      values: [{ key: word("country|plan|email"), operator: "exact", value: word("DE|pro|true") }],
    },
  }),
  ...within("insight", "filter, query", {
    insight: word("TRENDS|FUNNELS|RETENTION"),
    events: [{ id: word("$pageview|signed up|order placed"), type: "events" }],
    dateFrom: word("-7d|-30d|-90d"),
  }),
  ...within("insight, tile, dashboard tile", "layout", { sm: { x: some(0, 6), y: some(0, 5, 10), w: 6, h: 5 } }),
  ...within("segment, saved segment", "parameter, param", {
    filters: [
      some(
        { name: "country", operator: "eq", value: "DE" },
        { name: "browser", operator: "eq", value: "chrome" },
        { name: "os", operator: "eq", value: "Windows 10" },
        { name: "device", operator: "neq", value: "desktop" },
        { name: "path", operator: "c", value: "/blog" },
        { name: "country", operator: "neq", value: "US" },
      ),
    ],
  }),
  ...within("event, analytics event, autocapture event", "element", [
    { tagName: word("a|button|input"), text: word("Sign up|Buy now|Next|Read more") },
  ]),
  ...within("ahoy event, analytics event, tracking event, page event, product event", "property, data, datum", {
    url: word("/pricing|/|/signup|/blog|/docs"),
    button: word("Sign up|Buy now|Read more"),
    referrer: word("https://www.example.com/|"),
  }),
  ...within("transaction event, error event, span, issue event, crash event", "tag", {
    environment: word("production|staging"),
    browser: word("Chrome|Firefox|Safari"),
    release: make("pattern", { regex: "web@[1-4]\\.[0-9]{1,2}\\.[0-9]" }),
  }),
  ...within("plugin", "config schema", [
    { key: word("apiKey|host|eventNames"), name: word("API key|Host|Events"), type: "string", required: yes(0.7) },
  ]),
  // What a shop, a form or a booking asks.
  ...within("event type", "booking field, custom input, field", [
    { name: "name", type: "name", required: true },
    { name: "email", type: "email", required: true },
    { name: "notes", type: "textarea", required: false },
  ]),
  ...within("event type, meeting type, appointment type", "location", [
    { type: word("integrations:daily|integrations:zoom|phone|inPerson") },
  ]),
  ...within("booking, appointment, meeting", "response, answer", {
    name: make("fullName"),
    email: make("email"),
    notes: word("|First visit.|Please call when you arrive.|We are two."),
  }),
  ...within("form, routing form", "route", [
    {
      id: make("uuid"),
      action: { type: word("eventTypeRedirectUrl|customPageMessage"), value: word("team/demo|team/support|Thank you") },
    },
  ]),
  ...within("user", "personalization answer, personalisation answer, onboarding answer, signup answer", {
    companySize: word("<20|20-99|100-499|500-999"),
    role: word("developer|analyst|founder|support"),
    codingSkill: word("1|2|3"),
  }),
  ...within(
    "ticket type, ticket tier, pass type",
    "perk, benefit, inclusion",
    words(
      "early entry|free drink|meet and greet|lounge access|reserved seat|programme booklet|free cloakroom|backstage tour",
    ),
  ),
  ...within(
    "coupon, promo code, voucher, offer, deal",
    "airline restriction, allowed airline",
    words("IndiGo|Air India|Lufthansa|Emirates|KLM|Qatar Airways"),
  ),
  ...within(
    "coupon, promo code, voucher, offer, deal",
    "card restriction, bank restriction, allowed card",
    words("Visa|Mastercard|American Express|RuPay|Maestro|Diners Club"),
  ),
  ...within("flight cache, flights cache, fare cache, flight search", "result, offer, fare", [
    {
      airline: word("IndiGo|Air India|Lufthansa|KLM"),
      flight: make("pattern", { regex: "(6E|AI|LH|KL)[1-9][0-9]{2,3}" }),
      price: whole(60, 900),
      departure: moment,
    },
  ]),
  ...within("flight cache, flights cache, fare cache", "source stat, source statistic", {
    web: { count: whole(3, 40), ms: whole(200, 2400) },
    partner: { count: whole(0, 20), ms: whole(200, 2400) },
  }),
  ...within(
    "saving log, savings log, user saving log, user savings log",
    "strategy used, strategy",
    words("coupon|card_offer|points|flexible_dates|bundle|cashback"),
  ),
  ...within("client, customer, company, vendor", "tax info, tax datum, tax data, tax detail", {
    geoPostalCode: make("postalCode"),
    geoState: word("CA|NY|TX|WA"),
    taxSales: part(0.04, 0.1, 4),
  }),
  ...within("company, workspace, account setting", "custom field", {
    client1: "VAT class",
    invoice1: "Project",
    product1: "Season",
  }),
  ...within("company", "report header, report footer, invoice term html", {
    en_US: word("<p>Your partner for furniture</p>|<p>Quality since 1978</p>|<p>At your service</p>"),
  }),
  ...within("project", "label task, task label", { en_US: word("Tasks|Issues|Tickets|Steps") }),
  ...within(
    "project, team, stage",
    "property definition, task property definition, properties definition, task properties definition",
    [{ name: hex(16), type: word("char|integer|boolean|date"), string: word("Reference|Budget|Checked|Visit") }],
  ),
  // What fits whom: food, health, learning.
  ...within(
    "user, profile, member, guest, attendee, diet, meal plan, nutrition profile",
    "restriction, dietary restriction, diet restriction",
    words("vegetarian|halal|vegan|kosher|gluten-free|no pork|pescatarian|low sodium"),
  ),
  ...within(
    "user, profile, member, guest, attendee, diet, meal plan, nutrition profile",
    "food allergy, allergen",
    words("peanuts|lactose|gluten|shellfish|eggs|soy|tree nuts|fish"),
  ),
  ...within(
    "family member, patient, child, pet, person, student",
    "health info, health data, health datum, medical info, medical data, medical datum, health matrix, health record",
    {
      bloodType: word("A+|0+|B+|AB-|0-"),
      allergies: words("nuts|pollen|penicillin|none|lactose|dust"),
      heartRate: whole(58, 92),
    },
  ),
  ...within("appointment, event, task, bill, chore", "recurring, recurrence", {
    frequency: word("weekly|monthly|daily"),
    interval: some(1, 1, 2),
    until: day,
  }),
  ...within(
    "question, quiz question, exercise",
    "likely error tag, error tag, mistake tag, misconception",
    words("sign_error|wrong_denominator|unit_mix_up|place_value|order_of_operations|careless|wrong_formula|rounding"),
  ),
  ...within(
    "topic, exercise, quiz, learning objective",
    "tag",
    words("fractions|number|algebra|geometry|reading|grammar|measurement|statistics|vocabulary|equations"),
  ),
  ...within("evaluation, interview evaluation, interview", "score", {
    correctness: whole(1, 5),
    communication: whole(1, 5),
    codeQuality: whole(1, 5),
  }),
  ...within("roadmap, learning path, skill tree, mind map", "node, topic, milestone", [
    { id: "basics", title: word("HTML basics|First steps|Introduction") },
    { id: "project", title: word("A first project|Forms|A small site") },
  ]),
  ...within("roadmap, learning path, skill tree, mind map", "edge, link", [{ from: "basics", to: "project" }]),
  ...within("leaderboard, ranking, scoreboard", "entry, standing, ranking", [
    { rank: 1, team: word("Team Alder|Team Birch|Night Owls"), score: part(80, 98, 1) },
    { rank: 2, team: word("Team Cedar|Blue Shift|Team Delta"), score: part(60, 80, 1) },
  ]),
  ...within("leaderboard, hackathon, tournament", "round", [
    { name: "Round 1", weight: 0.4 },
    { name: "Final", weight: 0.6 },
  ]),
  ...within("submission, project submission", "item, artifact, deliverable", [
    {
      type: "repository",
      url: make("pattern", { regex: "https://git\\.example\\.com/team-[1-9][0-9]?/(app|demo|site)" }),
    },
    {
      type: word("slides|video"),
      url: make("pattern", { regex: "https://files\\.example\\.com/(demo|pitch)-[1-9][0-9]{2}" }),
    },
  ]),
  // Claims and what is read from papers.
  ...within(
    "claim document, insurance document, receipt scan, expense receipt, kyc document",
    "ocr result, ocr datum, ocr data, ocr raw datum, ocr raw data, ocr output, ocr",
    {
      text: word("INVOICE No. 40217 Total 318.20|Receipt Pharmacy Total 24.90|Discharge summary Ward 4"),
      confidence: part(0.8, 0.99),
      fields: { date: day, amount: part(20, 900) },
    },
  ),
  ...within("claim, insurance claim", "ocr raw datum, ocr raw data, ocr data, ocr datum", {
    fields: { hospital: word("Lakeside Hospital|City Clinic"), amount: part(80, 4200), date: day },
    confidence: part(0.8, 0.99),
  }),
  ...within("claim review, claim, insurance claim", "ai analysis, analysis, ai analysis result, analysis result", {
    label: word("consistent|needs_documents|likely_covered|unclear"),
    confidence: part(0.55, 0.98),
    summary: word(
      "The documents support the claim.|The invoice date precedes the policy.|The amount is above the usual range.|The doctor's report is missing.",
    ),
  }),
  ...within("fraud pattern, fraud rule", "detection rule, rule, condition", {
    field: word("claims_30d|amount|payee_age_days|distance_km"),
    operator: ">",
    value: some(3, 5, 500, 10_000),
  }),
  // Data and models.
  ...within("dataset facet, run facet, job facet, facet", "facet, data, datum", {
    schema: {
      fields: [
        { name: "id", type: "INTEGER" },
        { name: word("email|total|created_at"), type: word("VARCHAR|DECIMAL|TIMESTAMP") },
      ],
    },
  }),
  ...within("run result, test result, model result", "adapter response", {
    code: word("SELECT|INSERT|CREATE VIEW"),
    rowsAffected: whole(0, 48_000),
    message: "OK",
  }),
  ...within("dbt test, data test, expectation", "test param, test parameter, parameter, param, kwarg", {
    columnName: word("status|id|email|country"),
    values: words("paid|open|sent|void"),
  }),
  ...within("build step, pipeline step, build", "url", [
    {
      name: word("report|logs|coverage"),
      url: make("pattern", { regex: "https://ci\\.example\\.com/builds/[1-9][0-9]{3}/(report|logs)" }),
    },
  ]),
  ...within("app model config, model config", "chat prompt config, completion prompt config, prompt config", {
    prompt: [
      {
        role: "system",
        text: word(
          "You answer questions about orders.|Summarise the text in three sentences.|Reply politely and briefly.",
        ),
      },
    ],
  }),
  ...within("app model config, model config", "dataset config", {
    retrievalModel: word("single|multiple"),
    datasets: { datasets: [] },
    topK: some(3, 4),
  }),
  ...within("dataset, knowledge base, knowledge", "retrieval model, retrieval setting, retrieval config", {
    searchMethod: word("semantic_search|hybrid_search|full_text_search"),
    topK: some(2, 3, 5),
    rerankingEnable: yes(0.3),
  }),
  ...within("eval template, evaluator, evaluation template", "output schema, schema", {
    score: "Number between 0 and 1",
    reasoning: "One sentence",
  }),
  ...within("model", "tokenizer config", { tokenizerModel: word(MODELS), tokensPerMessage: 3, tokensPerName: 1 }),
  ...within("prompt, prompt version", "prompt, prompt content", [
    { role: "system", content: word("You are a helpful assistant.|You write short summaries.") },
    { role: "user", content: word("Summarise: {{text}}|Translate into {{language}}: {{text}}") },
  ]),
  ...within(
    "node execution, workflow node execution, workflow run",
    "execution metadata, process data, process datum",
    { totalTokens: whole(0, 2400), totalPrice: "0.002", currency: "USD" },
  ),
  ...within("test run, evaluation run, eval run", "metric", {
    accuracy: part(0.6, 0.98),
    latencySeconds: part(0.4, 3, 1),
  }),
  ...within("message agent thought, agent thought", "tool label, tool labels", { web_search: { en_US: "Web search" } }),
  ...within("workflow entity, workflow history, published workflow, workflow version", "connection", {
    Webhook: { main: [[{ node: word("Set|HTTP Request|Send mail"), type: "main", index: 0 }]] },
  }),
  ...within("flow, flow version", "value", {
    modules: [
      { id: "a", value: { type: word("script|rawscript|forloopflow"), path: word("f/shared/load|f/shared/send") } },
    ],
  }),
  ...within("resource", "value", {
    host: word("db.internal.example|192.0.2.14"),
    port: some(5432, 3306),
    user: "app",
    dbname: "app",
  }),
  ...within("tool, function, plugin", "metadata, meta", {
    description: word("Searches the web|Reads the calendar|Draws a chart"),
    manifest: { version: "1.2", author: "ops" },
  }),
  ...within("folder", "item", { chatIds: [make("uuid")], fileIds: [] }),
  ...within("feedback", "snapshot", {
    chat: {
      title: word("Trip to Lisbon|Invoice question|Recipe"),
      messages: [{ role: "user", content: word("Which train is fastest?|Can you check this sum?") }],
    },
  }),
  // Machines, images and what is wrong with them.
  ...within("artifact, image, manifest, container image, helm chart", "annotation", {
    "org.opencontainers.image.title": word("api|web|worker"),
    "org.opencontainers.image.version": make("pattern", { regex: "[1-4]\\.[0-9]{1,2}\\.[0-9]" }),
  }),
  ...within("execution, task", "extra attr, extra attribute", {
    dryRun: yes(0.1),
    freedSpace: some(0, 1_048_576, 52_428_800),
  }),
  ...within("quota, resource quota, quota usage", "hard, used", {
    storage: some(-1, 10_737_418_240, 53_687_091_200),
    count: some(-1, 100, 500),
  }),
  ...within("scan report, vulnerability report, security report", "report, data, datum", {
    severity: word("High|Medium|Critical|Low"),
    vulnerabilities: [
      {
        id: make("pattern", { regex: "CVE-202[3-5]-[1-9][0-9]{3,4}" }),
        package: word("openssl|zlib|curl|libxml2"),
        fixVersion: word("3.0.15|1.3.1|8.9.1"),
      },
    ],
  }),
  ...within("vulnerability record, vulnerability", "vendor attribute, attribute", {
    CVSS: { nvd: { V3Score: part(3, 9.8, 1), V3Vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N" } },
  }),
  ...within(
    "device, virtual machine, config context",
    "local context data, local context datum, context data, context datum",
    { ntpServers: ["192.0.2.1"], snmpLocation: word("A03|B12|C07") },
  ),
  ...within("config template, configtemplate, export template", "environment param, environment parameter", {
    trim_blocks: true,
    lstrip_blocks: yes(0.7),
  }),
  ...within("mail template", "parameter, param", { tags: words("name|sitename|link|username|activate|email") }),
  ...within("monitor data, monitor datum", "data, datum", { rtt: whole(8, 240), code: some(200, 200, 200, 500) }),
  ...within("domain intel cache, intel cache, domain cache, domain, whois record", "nameserver, name server", [
    "ns1.dns.example",
    "ns2.dns.example",
  ]),
  ...within("domain intel cache, intel cache, whois record", "raw, raw whois, whois", {
    registrar: word("Example Registrar|Northline Names"),
    created: day,
    expires: day,
    status: "clientTransferProhibited",
  }),
  ...within(
    "health check result history item, check result history item, history item, check result",
    "metadata, meta",
    { diskSpaceUsedPercentage: whole(20, 92) },
  ),
  ...within(
    "service status, host status, servicestatus, hoststatus",
    "original attribute",
    some({}, {}, { enable_notifications: true }, { check_interval: 300 }),
  ),
  ...within("state attribute, state attr", "shared attr, shared attribute", {
    friendly_name: word("Kitchen light|Living room temperature|Front door|Washing machine"),
    unit_of_measurement: word("°C|W|%|kWh"),
    device_class: word("temperature|power|humidity|energy"),
  }),
  ...within(
    "media, attachment, image",
    "responsive image",
    some([], { thumb: { urls: ["photo___thumb_300_200.jpg"], base64svg: "" } }),
  ),
  ...within("file, upload file, media file", "format", {
    thumbnail: { url: make("pattern", { regex: "/uploads/thumbnail_[a-f0-9]{8}\\.jpg" }), width: 245, height: 156 },
    small: { width: 500, height: 318 },
  }),
  ...within(
    "object, file, storage object",
    "user metadata",
    some({}, {}, { caption: "Front view" }, { album: "Summer" }),
  ),
  ...within("channel", "banner info", {
    enabled: yes(0.3),
    text: word("Maintenance tonight at ten|Read the new rules|"),
    backgroundColor: make("colorHex"),
  }),
  ...within("dashboard", "json metadata, position json", {
    colorScheme: word("supersetColors|lyftColors"),
    refreshFrequency: some(0, 0, 60),
    expandedSlices: {},
  }),
  ...within("table, dataset, sql table", "extra", some({}, {}, { certification: { certifiedBy: "Data team" } })),
  ...within("report execution log, report schedule", "value row json, last value row json", [[part(10, 99, 1)]]),
  ...within("report schedule", "extra json", { dashboard: { activeTabs: [] } }),
  ...within("theme", "json data, json datum", { token: { colorPrimary: make("colorHex") } }),
  ...within("plugin setting", "json data, json datum", { apiUrl: "https://api.example.com", timeout: some(10, 30) }),
  ...within("preference", "json data, json datum", { language: word("en-US|de-DE|fr-FR"), navbar: {} }),
  ...within("action run, workflow run", "event payload", {
    ref: word("refs/heads/main|refs/heads/fix-login|refs/tags/v1.4.0"),
    before: hex(40),
    after: hex(40),
    commits: [{ id: hex(40), message: word("Fix the login|Update the docs|Add a test") }],
  }),
  ...within("hook task, webhook delivery", "request content", {
    url: "https://hooks.example.com/push",
    httpMethod: "POST",
    headers: { "Content-Type": "application/json" },
  }),
  ...within("package version", "metadata json, metadata", {
    description: word("HTTP client|Date helpers|Small logger"),
    license: word("MIT|Apache-2.0|BSD-3-Clause"),
    dependencies: {},
  }),
  ...within("pay webhook, stripe event, stripe webhook, payment webhook", "event, data, datum, payload", {
    id: make("pattern", { regex: "evt_[A-Za-z0-9]{24}" }),
    type: word("invoice.paid|customer.subscription.updated|charge.refunded"),
    livemode: true,
  }),
  ...within("webhook", "custom payload", {
    ticket: "#{ticket.number}",
    title: "#{ticket.title}",
    state: "#{ticket.state.name}",
  }),
  ...within("draft", "data, datum", {
    reply: word("Thanks, that helped.|Could you post the log?|I see the same here."),
    action: word("reply|edit|createTopic"),
    categoryId: whole(1, 12),
  }),
  ...within("collection", "duplication field, item duplication field", words("title|body|author|status")),
  ...within("collection, field", "translation", [
    { language: word("en-US|de-DE|fr-FR"), translation: word("Articles|Title|Summary|Pages") },
  ]),
  ...within("preset", "filter", { _and: [{ status: { _eq: word("draft|published") } }] }),
  ...within("admin permission", "property", { fields: words("title|slug|body|author") }),
  ...within("staff, agent, user account", "extra", { browserLang: word("en_US|en_US|de|fr"), defAssnRole: yes(0.8) }),
  ...within("list item", "extra, property", some({}, {}, { 31: "yes" })),
  ...within("comment", "comment data, comment datum", {}),
  ...within("tag, post tag", "slug", { en: word("hiring|remote|news|events|how-to|release") }),
  ...within("barcode scan result, barcodescanresult, scan result", "response", {
    success: word("Match found for barcode data|Match found"),
    part: { pk: whole(1, 900) },
  }),
  ...within("retracted item", "data, datum", {
    reasons: words("Error in data|Concerns about images|Duplicate publication|Unreliable results"),
    doi: make("pattern", { regex: "10\\.1000/[a-z]{4}\\.[0-9]{4}" }),
  }),
  ...within("consultation result, expert result", "structured result", {
    summary: word("Safe to merge after one change.|Two risks found.|No objection."),
    findings: words("Missing index|Unclear naming|No test|Slow query"),
    confidence: part(0.5, 0.98),
  }),
  ...within("short link, link", "geo", { DE: "https://www.example.com/de", FR: "https://www.example.com/fr" }),
  ...within("segment rule, custom column", "display", { description: "", date_format: word("dd MMM yyyy|MMM yyyy") }),
};
