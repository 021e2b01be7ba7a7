import { senses } from "./sense.ts";

const CALENDARED = "dtstamp transp vevent ics ical caldav";
const CARDED = "vcard vcf n+family n+given card+address+book card+data+etag";
const SAML = "saml sso+idp slo+sso idp+acs idp+entity idp+metadata";
const OAUTH = "oauth redirect oidc pkce jwk grant+client client+redirect";
const LDAP = "ldap dn bind kerbero sam+account";
const JWK = "kid kty jwk crv";
const FAULT =
  "culprit+occurrence culprit+first fingerprint+occurrence fingerprint+culprit stack+trace+occurrence backtrace+occurrence exception+occurrence";
const MEASURED = "apdex p+95+failure throughput+failure transaction+sdk";
const ALERTED = "^alert+threshold ^alert+window ^alert+^rule";
const MODEL = "context+window quantization modality input+token embedding+dimension";
const MAILTO =
  "~mailto:(ada|jonas|mira|noor|felix|sofia|theo|lena|omar|ines|paul|yara)\\.(weber|berg|novak|haddad|lang|rossi|martin|silva|dupont|keller)@(example\\.(com|org|net)|northline\\.example|oakfield\\.example)";

/** Words that standards give a few values: of calendars, cards, locks, directories, sign-in, keys, and of those who build and run programs. */
export const STANDARD_HOMONYMS = [
  // Calendars (iCalendar, iTIP) and what servers of them keep.
  ...senses("class, classification, access class", [CALENDARED, "PUBLIC|PUBLIC|PRIVATE|CONFIDENTIAL"]),
  ...senses(
    "status, state, event status",
    ["part+rsvp sharee", "ACCEPTED|NEEDS-ACTION|DECLINED"],
    ["vtodo todo+uid task+uid+due percent+uid", "NEEDS-ACTION|COMPLETED|IN-PROCESS|CANCELLED"],
    [CALENDARED, "CONFIRMED|TENTATIVE|CANCELLED"],
  ),
  ...senses("part status, participation status, attendee state, attendee status", [
    "rsvp attendee+cal attendee+calendar cutype attendee+dtstamp attendee+property",
    "ACCEPTED|NEEDS-ACTION|DECLINED|TENTATIVE|DELEGATED",
  ]),
  ...senses("role, participation role", [
    "cutype cal+attendee part+rsvp part+attendee calendar+attendee",
    "REQ-PARTICIPANT|OPT-PARTICIPANT|CHAIR|NON-PARTICIPANT",
  ]),
  ...senses("cutype, calendar user type", ["", "INDIVIDUAL|ROOM|GROUP|RESOURCE"]),
  ...senses("schedule status", ["cutype cal+attendee part+rsvp rsvp part+attendee", "1.2|2.0|1.1|3.7|5.1"]),
  ...senses("schedule agent", ["cutype cal+attendee part+rsvp rsvp", "SERVER|CLIENT|NONE"]),
  ...senses("cal address, calendar address, attendee url", ["attendee organizer rsvp cutype calendar", MAILTO]),
  ...senses("organizer", [CALENDARED, MAILTO]),
  ...senses("delegated to, delegated from, sent by", ["cal+attendee cutype rsvp", MAILTO]),
  ...senses("action", ["alarm+calendar alarm+trigger+repeat alarm+trigger+related", "DISPLAY|AUDIO|EMAIL"]),
  ...senses("trigger", [
    "alarm+calendar alarm+action+repeat alarm+action+related alarm+component",
    "-PT15M|-PT30M|-PT5M|-PT1H|-P1D|PT0S",
  ]),
  ...senses("related", ["alarm+trigger", "START|END"]),
  ...senses(
    "duration",
    ["alarm+trigger+repeat", "PT5M|PT10M|PT15M"],
    [CALENDARED, "PT1H|PT30M|PT2H|PT15M|PT1H30M|P1D"],
  ),
  ...senses("method", [
    "itip imip recipient+principal recipient+calendar+data recipient+ics scheduling",
    "REQUEST|REPLY|CANCEL|REFRESH|COUNTER",
  ]),
  ...senses("fbtype, free busy type, busy type, free busy type", ["", "BUSY|BUSY-TENTATIVE|FREE|BUSY-UNAVAILABLE"]),
  ...senses("schedule transp, schedule calendar transp", ["", "opaque|transparent"]),
  ...senses("caldav type, ical component, calendar component", ["", "VEVENT|VTODO|VCARD|VJOURNAL"]),
  ...senses(
    "summary, title, subject",
    [
      "alarm+trigger+repeat",
      "Reminder: Team meeting|Reminder: Dentist|Reminder: Weekly review|Reminder: Call with the supplier|Reminder: Choir practice",
    ],
    [
      "vtodo todo+uid task+uid+due percent+uid",
      "Renew passport|Order printer paper|Send the minutes|Water the plants|File the tax return|Book the train|Call the landlord|Prepare slides|Buy a present for Ada|Back up the laptop|Return the library books|Pay the electrician",
    ],
    [
      CALENDARED,
      "Team meeting|Dentist|Weekly review|Choir practice|Lunch with Noor|Sprint planning|Call with the supplier|Parents' evening|One-on-one|Birthday dinner|Project kick-off|Yoga|Car inspection|Budget review",
    ],
  ),
  ...senses(
    "description, note",
    ["collection address+book", "-"],
    [
      CALENDARED,
      "Agenda: figures of the month, open points, dates|Please bring the drafts|Dial in with the link in the invitation|Bring the insurance card|Minutes are in the shared folder|Slides follow on the day before|Parking is behind the building|Prepare two questions each",
    ],
  ),
  ...senses("location", [
    CALENDARED,
    "Room 2.14|Main office|Video call|Café Linden|Conference room A|School hall|Dr. Weber's practice|Town library",
  ]),
  ...senses("category", [
    `${CALENDARED} vtodo todo+uid`,
    "Work|Personal|Family|Meetings|Travel|Birthdays|Health|Work,Meetings",
  ]),
  ...senses("access, share access, access level", [
    "sharee share+principal share+calendar share+address+book",
    "read-write|read|read|owner",
  ]),
  // Locks, collections and principals of WebDAV.
  ...senses(
    "lock type",
    ["door key bicycle gate room", "-"],
    ["owner+depth token+depth scope+depth scope+token dav", "write"],
  ),
  ...senses("type", ["lock+depth lock+scope+token lock+scope+timeout", "write"]),
  ...senses("lock scope", ["", "exclusive|shared"]),
  ...senses("scope", ["lock+depth lock+token lock+timeout", "exclusive|shared"]),
  ...senses("depth", ["lock+scope lock+token lock+timeout", "infinity|0|1"]),
  ...senses("resource type", [
    "dav+collection etag+collection dav+etag",
    "<DAV::collection/><urn:ietf:params:xml:ns:caldav:calendar/>|<DAV::collection/><urn:ietf:params:xml:ns:carddav:addressbook/>|<DAV::collection/>",
  ]),
  ...senses("parent container", ["dav calendar address+book etag", "~/(ada|jonas|mira|noor|felix|team|office)/"]),
  ...senses("namespace", [
    "dav+property dav+value #dav+property",
    "DAV:|urn:ietf:params:xml:ns:caldav|urn:ietf:params:xml:ns:carddav|http://apple.com/ns/ical/|http://calendarserver.org/ns/",
  ]),
  ...senses("collection type", ["sync+token+change dav+change", "calendar|address+book"]),
  // Cards of contacts.
  ...senses("kind, type, card kind", [CARDED, "individual|individual|group|org|location"]),
  ...senses("role, vcard role", [
    CARDED,
    "Project lead|Account manager|Treasurer|Team lead|Board member|Buyer|Coordinator",
  ]),
  ...senses("photo type, logo type", [CARDED, "JPEG|PNG"]),
  ...senses("property, property name", ["preference+contact preference+card vcard", "TEL|EMAIL|ADR|URL|IMPP|ORG|NOTE"]),
  ...senses("type", ["preference+property preference+value+contact", "home|work|cell|other"]),
  ...senses("organization unit, organizational unit", [
    "",
    "Sales|Marketing|Engineering|Finance|Support|Human Resources|Purchasing|Operations|Legal|IT",
  ]),
  // Signing in: OAuth, OpenID Connect, SAML.
  ...senses("response type", [OAUTH, "code|code id_token|id_token|token"]),
  ...senses("response mode", [OAUTH, "query|form_post|fragment"]),
  ...senses("prompt, prompt type", [
    "oauth nonce redirect acr code+challenge authorization+scope",
    "login|consent|select_account|none",
  ]),
  ...senses("audience, aud", [
    `${OAUTH} token+client issuer jwt token+scope`,
    "https://api.example.com|api://orders|https://billing.example.com|api://reports|https://api.example.com/v1|account",
  ]),
  ...senses("access token format, token format", [`${OAUTH} token+client`, "jwt|opaque"]),
  ...senses("pkce, pkce mode, pkce method, pkce policy", ["", "required|optional|S256"]),
  ...senses("consent mode, consent type, consent policy", [OAUTH, "explicit|implicit|external"]),
  ...senses("amr", ["", "pwd|pwd,otp|pwd,mfa|hwk|fed|swk"]),
  ...senses("contact, technical contact", [`${OAUTH} ${SAML}`, "@email"]),
  ...senses(
    "status, grant status",
    ["oauth+code ^grant+code ^grant+nonce ^grant+scope", "active|consumed|expired|revoked"],
    ["^mfa ^totp ^authenticator aaguid", "verified|pending|disabled"],
  ),
  ...senses("state", ["nonce code+challenge pkce+redirect", "~[A-Za-z0-9_-]{30}"]),
  ...senses("strategy, connection strategy", [
    `${SAML} idp+connection saml+connection oidc+connection connection+jit`,
    "saml|oidc|google-oauth2|waad|adfs|email|auth0",
  ]),
  ...senses("authentication strategy, login strategy", ["", "local|google|github|jwt|oidc|native"]),
  ...senses("strategy", ["authentication login session+authentication", "local|google|github|jwt|oidc|native"]),
  ...senses("type, connection type, provider type", [
    "saml sso+entity idp+entity idp+metadata",
    "saml|oidc|oauth2|ldap",
  ]),
  ...senses("name", [
    "saml+sso sso+slo idp+slo sso+entity",
    "Okta Workforce|Microsoft Entra ID|Google Workspace|Keycloak|OneLogin|Partner portal|University login|ADFS",
  ]),
  ...senses("sso url, sso login url, single sign on url, login url, saml login url", [
    "saml entity+slo idp entity+metadata",
    "~https://(idp|login|sso)\\.(example\\.(com|org|net)|northline\\.example|oakfield\\.example)/(saml2/sso|adfs/ls|app/[a-z0-9]{12}/sso/saml)",
  ]),
  ...senses("slo url, single logout url, logout url", [
    "saml entity+sso idp entity+metadata",
    "~https://(idp|login|sso)\\.(example\\.(com|org|net)|northline\\.example|oakfield\\.example)/(saml2/slo|adfs/ls|app/[a-z0-9]{12}/slo/saml)",
  ]),
  ...senses("signature algorithm, signing algorithm, sign algorithm", [
    SAML,
    "RSA-SHA256|RSA-SHA512|ECDSA-SHA256|RSA-SHA1",
  ]),
  ...senses("digest algorithm", [SAML, "SHA256|SHA512|SHA1"]),
  ...senses("binding, sso binding, slo binding, acs binding, saml binding, request binding, response binding", [
    `${SAML} entity+metadata`,
    "HTTP-POST|HTTP-Redirect",
  ]),
  ...senses("reviewer strategy, approver strategy", ["", "manager|resource_owner|group_owner|self|specific_user"]),
  ...senses("condition", [
    "principal policy+effect permission+effect role+principal grant+effect",
    'resource.owner == user.id|request.ip in office_ips|request.time < "20:00"|user.department == "finance"|resource.env != "production"|true',
  ]),
  ...senses("reason, justification", [
    "privilege elevation role+principal role+granted+expiration access+granted+expiration",
    "On call this week|Hand-over of the project|Incident response|New team lead|Stands in for a colleague|Audit of the quarter|Temporary access for a contractor|Migration to the new system",
  ]),
  ...senses("reason, failure reason, error reason", [
    "^login ^authentication ^signin mfa+outcome",
    "wrong_password|unknown_user|mfa_failed|account_locked|expired_session|ip_blocked|consent_denied",
  ]),
  ...senses("category, event category", [
    "authentication+outcome login+outcome mfa+outcome authentication+outcome authentication+factor",
    "authentication|session|mfa|account|administration|token",
  ]),
  ...senses("outcome, result", [
    "authentication+event login+event mfa+event authentication+event signin",
    "success|failure|denied|challenged",
  ]),
  // Second factors.
  ...senses(
    "factor, factor type, mfa type, mfa method, authenticator type, second factor, otp method, two factor method, two factor type, mfa factor, 2fa method",
    ["emission conversion carbon unit multiplier", "-"],
    ["", "totp|webauthn|sms|push|email|recovery_code"],
  ),
  ...senses("type, method, kind", ["^mfa ^totp ^authenticator aaguid", "totp|webauthn|sms|push|email|recovery_code"]),
  ...senses("transport", [
    "aaguid credential passkey authenticator",
    "internal|usb|nfc|hybrid|internal,hybrid|usb,nfc",
  ]),
  // Directories (LDAP) and provisioning (SCIM).
  ...senses("search scope, ldap scope, user search scope, group search scope", ["", "subtree|subtree|onelevel|base"]),
  ...senses("object class, user object class, group object class", [
    `${LDAP} directory uid+attribute entry+attribute`,
    "inetOrgPerson|person|user|posixAccount|groupOfNames",
  ]),
  ...senses("vendor, directory type, server type", [
    LDAP,
    "Active Directory|OpenLDAP|FreeIPA|389 Directory Server|other",
  ]),
  ...senses("scope", [LDAP, "global|universal|domain_local"]),
  ...senses("source, identity source, user source, origin", [
    `${LDAP} idp saml oidc scim zoneinfo synced+dn`,
    "local|ldap|scim|saml|oidc|csv_import",
  ]),
  ...senses("membership type", [`${LDAP} idp group+user+role`, "direct|nested|dynamic"]),
  ...senses("operation, action", ["scim", "create|update|deactivate|replace|delete"]),
  ...senses("resource type", ["scim", "User|User|Group"]),
  ...senses("zone info, zoneinfo", ["", "@timezone"]),
  ...senses("issuer", [
    `${SAML} ${OAUTH} identity+tenant realm`,
    "~https://(login|id|auth|sso|accounts)\\.example\\.(com|org|net)(/(acme|main|staff))?",
  ]),
  // Keys (JOSE).
  ...senses("kty, key type", [`${JWK} alg signing`, "RSA|EC|OKP"]),
  ...senses("use, key use, usage, key usage", [JWK, "sig|sig|enc"]),
  ...senses("crv, curve", [JWK, "P-256|Ed25519|P-384|X25519"]),
  // What programs report of their own failures.
  ...senses("klass, error class, exception class, exception type, error klass", [
    "",
    "NoMethodError|TypeError|ActiveRecord::RecordNotFound|Timeout::Error|KeyError|ValueError|NullPointerException|ReferenceError|ConnectionRefusedError|JSON::ParserError",
  ]),
  ...senses("message, title, error message, exception message", [
    FAULT,
    "TypeError: Cannot read properties of undefined (reading 'id')|TimeoutError: request took longer than 30 s|IntegrityError: duplicate key value violates unique constraint \"users_email_key\"|KeyError: 'currency'|ConnectionError: Connection refused|ValueError: invalid literal for int() with base 10: ''|PermissionDenied: missing scope orders.write|NullPointerException: order is null|ReferenceError: checkout is not defined|OutOfMemoryError: Java heap space",
  ]),
  ...senses("culprit, location, source location, top frame", [
    FAULT,
    "checkout.views in submit_order|api.users in get_profile|src/components/Cart.tsx in render|worker.tasks in send_email|OrdersController#create|src/services/rates.ts in fetchRates|SyncJob#perform|billing.tasks.send_invoice",
  ]),
  ...senses("level, severity", [FAULT, "error|warning|fatal|info|debug"]),
  ...senses("kind, type, category", [FAULT, "exception|message|timeout|csp|log"]),
  ...senses("mechanism, error mechanism", [
    "handled exception unhandled fingerprint",
    "generic|onerror|onunhandledrejection|excepthook|middleware|rack",
  ]),
  ...senses("state, status", [FAULT, "resolved|unresolved|ignored|regressed"]),
  ...senses("resolution", [FAULT, "fixed|wont_fix|duplicate|cannot_reproduce|fixed_in_next_release"]),
  ...senses("first release, last release, release, resolved in version, fixed in version", [
    FAULT,
    "~[1-9]\\.[0-9]{1,2}\\.[0-9]{1,2}",
  ]),
  ...senses("runtime, runtime name", [
    "operating+environment sdk browser+environment exception platform+sdk stack+trace backtrace dsn",
    "Node.js 22.4|CPython 3.12.4|Ruby 3.3.4|PHP 8.3|Java 21|Go 1.22|.NET 8.0",
  ]),
  ...senses("language, programming language", [
    "framework+platform framework+repository framework+runtime repository+branch dsn",
    "JavaScript|Python|Ruby|TypeScript|PHP|Java|Go|C#",
  ]),
  ...senses("name, transaction, transaction name, endpoint", [
    MEASURED,
    "GET /api/orders|POST /api/checkout|GET /products/:id|worker.send_email|PUT /api/profile|GET /api/search|tasks.sync_stock|POST /login|GET /dashboard|cron.daily_report",
  ]),
  ...senses("operation, span operation", [
    MEASURED,
    "http.server|db.query|http.client|cache.get|template.render|queue.process",
  ]),
  ...senses("method", [MEASURED, "GET|POST|PUT|DELETE"]),
  ...senses("source, name source", [MEASURED, "route|url|task|component|view"]),
  ...senses("status, state", [MEASURED, "ok|internal_error|not_found|deadline_exceeded|unauthenticated"]),
  ...senses("trigger, trigger type", [ALERTED, "new_issue|threshold_exceeded|regression|error_rate|no_data|anomaly"]),
  ...senses(
    "condition",
    ["execution rule+group+data data+model ^rule+data", "-"],
    [ALERTED, "above|below|equals|above_or_equal"],
  ),
  ...senses("action, action type", [ALERTED, "notify|page|create_ticket|call_webhook|escalate"]),
  ...senses("target, target identifier, recipient", [
    ALERTED,
    "#alerts|oncall@example.com|#ops|platform-team|#payments|sre@example.com",
  ]),
  // Building, keeping and shipping code.
  ...senses("reference type", ["sha commit pipeline build+branch git", "branch|branch|tag"]),
  ...senses("type, runner type, scope, runner scope", [
    "^runner+executor ^runner+architecture",
    "instance|group|project",
  ]),
  ...senses("platform, operating system", ["^runner+executor ^runner+architecture", "linux|linux|windows|darwin"]),
  ...senses("source, trigger source, pipeline source", [
    "pipeline+sha pipeline+reference build+sha pipeline+commit workflow+sha",
    "push|merge_request|schedule|web|api|trigger",
  ]),
  ...senses("config source", ["pipeline+sha pipeline+reference", "repository|remote|auto_devops|compliance"]),
  ...senses("push access, merge access, push access level, merge access level, unprotect access", [
    "",
    "maintainers|developers|admins|no_one",
  ]),
  ...senses("enforcement, enforcement level", ["branch ruleset rule+target", "active|evaluate|disabled"]),
  ...senses(
    "target",
    ["branch+rule ruleset branch+pattern", "branch|tag"],
    [
      "deployment+environment deployment+sha deployment+strategy deploy+environment",
      "web-cluster|k8s-production|eu-west-1|app-servers|edge|staging-cluster",
    ],
  ),
  ...senses("tier, environment tier", [
    "deployment environment+sha environment+deployed environment+url",
    "production|staging|testing|development|other",
  ]),
  ...senses("type, variable type", ["^variable+masked ^variable+protected", "env_var|file"]),
  ...senses("scope, environment scope", ["^variable+masked ^variable+protected", "*|production|staging|review/*"]),
  ...senses("key, name, variable key", [
    "^variable+masked ^variable+protected ^variable+#pipeline",
    "~(DATABASE|REDIS|API|AWS|NPM|DEPLOY|SENTRY|DOCKER|SMTP|CACHE)_(URL|TOKEN|KEY|PASSWORD|HOST|USER)",
  ]),
  ...senses("status, state", [
    "^package+version+download ^package+registry ^package+version+#repository",
    "published|published|deprecated|processing|error",
  ]),
  ...senses("title, name, label", [
    "fingerprint+^deploy",
    "CI server|Laptop|Production server|Backup host|Build agent|Desktop at work|Staging|Home",
  ]),
  ...senses("key, public key, ssh key", [
    "fingerprint+^deploy",
    "~ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43} (deploy|ci|backup|build)@example\\.(com|org)",
  ]),
  ...senses("type, key type, algorithm", ["fingerprint+^deploy ^ssh+^key", "ed25519|rsa|ecdsa"]),
  ...senses("access, access level", ["fingerprint+^deploy", "read|read_write"]),
  ...senses("content type", ["webhook hook+url hook+secret", "application/json|application/x-www-form-urlencoded"]),
  ...senses("milestone", [
    "merge pull+branch branch+label #branch+issue #commit+issue",
    "v2.4|v3.0|Backlog|1.12.1|Q3 2026|v2.5|Sprint 14",
  ]),
  ...senses("mirror direction", ["", "pull|push"]),
  ...senses("squash option", ["", "default_off|default_on|always|never"]),
  ...senses("verification, signature status, verification status", [
    "sha+commit sha+author commit+parent",
    "verified|unsigned|unverified",
  ]),
  ...senses("path, full path, slug", [
    "^namespace+visibility ^namespace+kind",
    "~(platform|web|mobile|data|infra|labs|northline|oakfield)(-team|-tools|-services|)",
  ]),
  ...senses("name, title", [
    "^namespace+visibility ^namespace+kind",
    "Platform|Web Team|Mobile|Data Science|Infrastructure|Labs|Northline|Oakfield|Internal Tools|Documentation",
  ]),
  // Models, agents and what they are fed with.
  ...senses("license", [MODEL, "proprietary|Apache-2.0|MIT|Llama Community License|Gemma Terms of Use|CC-BY-NC-4.0"]),
  ...senses("parameter, parameter size, model size, parameter count", [
    `${MODEL} model+license`,
    "7B|8B|70B|3B|13B|32B|405B",
  ]),
  ...senses("reranker, reranker model, rerank model, reranking model", [
    "",
    "bge-reranker-v2-m3|rerank-v3.5|jina-reranker-v2|bge-reranker-large",
  ]),
  ...senses("distance, similarity, metric, distance function, similarity function", [
    "embedding vector chunk+dimension",
    "cosine|cosine|dot|l2",
  ]),
  ...senses(
    "method, tuning method, training method",
    ["epoch lora tuning learning+rate training+file", "lora|full|qlora|dpo|supervised"],
    [
      "judge dataset+metric rubric evaluation+model evaluation+dataset",
      "llm_judge|exact_match|regex|human|semantic_similarity",
    ],
  ),
  ...senses("training file, validation file, dataset file", [
    "epoch tuning base+model model+job learning",
    "~(support|faq|intents|summaries|reviews|tickets)-(train|valid|v[1-9])\\.jsonl",
  ]),
  ...senses("stage, phase, hook, apply to, direction", ["guardrail", "input|output|tool_call"]),
  ...senses("category, type, kind", ["guardrail", "pii|toxicity|prompt_injection|off_topic|jailbreak|secrets"]),
  ...senses("stage, label, alias, deployment label", [
    "prompt+template prompt+variable prompt+version",
    "production|staging|latest|draft",
  ]),
  ...senses("role, message role", ["prompt+template prompt+variable", "system|user|assistant"]),
  ...senses("incomplete reason", [
    "run thread token step message model",
    "max_tokens|content_filter|max_steps|timeout",
  ]),
  ...senses("required action", ["run+thread run+assistant run+agent thread", "submit_tool_outputs|approve_tool_call"]),
  ...senses("memory strategy, memory mode", [
    "agent assistant model temperature",
    "summary|buffer_window|full_history|vector|none",
  ]),
  ...senses("hand off policy, hand off mode, hand off strategy, escalation mode", [
    "agent assistant model temperature",
    "never|on_request|on_failure|always",
  ]),
  ...senses("approval mode, approval policy, tool approval", ["tool agent mcp", "never|always|on_write"]),
  ...senses("source", ["tool+schema tool+transport tool+mcp tool+agent", "builtin|custom|mcp|marketplace|openapi"]),
  ...senses("heading path, section path", [
    "chunk embedding",
    "Setup > Installation|Billing > Invoices|API > Authentication|Returns > Exceptions|Security > Passwords|Deployment > Rollback|Account > Profile",
  ]),
  ...senses("folder, collection", [
    "prompt+template prompt+label prompt+version prompt+variable",
    "support|marketing|sales|internal|experiments|summaries",
  ]),
  ...senses("source, connector, connector type", [
    "embedding chunk #chunk+#document #embedding+#document",
    "upload|website|confluence|google_drive|notion|s3|github",
  ]),
  ...senses("status, state, ingestion status, index status", [
    "chunk+token chunk+checksum parser+chunk ingested embedding+document",
    "indexed|indexed|processing|pending|failed",
  ]),
  ...senses("title, thread title, conversation title, name", [
    "^thread+agent ^thread+assistant ^thread+model ^conversation+agent+model",
    "Reset a password|Compare two contracts|Plan the launch mail|Explain the last invoice|Rewrite the job posting|Debug a SQL query|Summarise the meeting|Draft a reply to a complaint|Trip to Lisbon|Unit tests for the parser",
  ]),
  ...senses("summary, conversation summary", [
    "^thread+agent ^thread+assistant ^thread+model",
    "The user asks how to change a delivery address; solved.|Two contracts were compared, the differences are in the notice period.|The user wants a refund and was handed over.|A query was rewritten with an index.|Draft of a mail to customers, second version accepted.|The user could not sign in after a reset; link sent again.",
  ]),
  ...senses("goal, objective", [
    "agent+temperature agent+model agent+instruction agent+prompt",
    "Answer questions on orders and returns|Find sources and summarise them|Keep the inbox empty|Review pull requests for bugs|Qualify leads before a call|Draft replies in the tone of the house|Turn requests into SQL|Book meetings without back and forth",
  ]),
  ...senses("feedback comment, feedback text", [
    "token+model assistant+model tool+call",
    "Solved my problem.|The source is wrong.|Too long.|Exactly what I needed.|Invented an option that does not exist.|Did not answer the question.|Good, but ignores the second part.",
  ]),
  // What is watched over, and who is called when it fails.
  ...senses("region, location, probe region", [
    "^monitor ^check ^probe ttfb ^cluster ^bucket ^instance ^replica ^shard ^deployment+url",
    "eu-west-1|us-east-1|eu-central-1|us-west-2|ap-southeast-1|ap-northeast-1",
  ]),
  ...senses("zone, availability zone", [
    "^target+weight ^instance ^replica ^cluster ^node upstream+target upstream+weight",
    "eu-west-1a|eu-west-1b|eu-west-1c|us-east-1a|us-east-1b",
  ]),
  ...senses("name, title", [
    "^alert+^policy",
    "High error rate|Latency above 500 ms|Disk almost full|Queue is growing|Certificate expires soon|No data for 10 minutes|Memory above 90 %|CPU above 80 %|Payments failing|Replication lag|Too many restarts|Error budget almost spent",
  ]),
  ...senses("query, expression, expr, metric query", [
    "^alert+threshold ^alert+metric ^panel ^alert+^rule+condition",
    'rate(http_requests_total{status=~"5.."}[5m])|up == 0|histogram_quantile(0.95, rate(http_request_duration_seconds_bucket[5m]))|sum(queue_depth) by (queue)|node_filesystem_avail_bytes / node_filesystem_size_bytes|avg(cpu_usage) by (host)',
  ]),
  ...senses("status, state", [
    "^alert+^event ^alert+fingerprint ^alert+start+end",
    "resolved|firing|acknowledged|suppressed",
  ]),
  ...senses("source, alert source", [
    "^alert+fingerprint ^alert+severity ^alert+^event",
    "prometheus|grafana|cloudwatch|pingdom|sentry|datadog",
  ]),
  ...senses("summary, title, message", [
    "^alert+fingerprint ^alert+^event+severity",
    "Error rate of checkout above 5 %|p95 of the API above 500 ms|Disk of db-1 is 92 % full|3,200 jobs are waiting|Certificate ends in 6 days|Replica is 40 s behind|Pod restarted 5 times|No heartbeat for 10 minutes|Memory of worker-3 above 90 %|Too many failed logins",
  ]),
  ...senses("dedup key, deduplication key, alert key, incident key", [
    "",
    "~(checkout|api|db-1|worker-3|search|mail|billing)[/:](error-rate|latency|disk|cpu|memory|heartbeat|certificate)",
  ]),
  ...senses("title, name, description, summary", [
    "^action+^item+incident ^postmortem+^action ^incident+^action",
    "Add an alert for queue depth|Raise the connection limit|Write a runbook for failover|Test restore of backups|Add a timeout to the payment client|Automate the certificate renewal|Document the rollback|Move cron jobs off the primary|Limit retries of webhooks|Review on-call hand-over",
  ]),
  ...senses("type, kind, category", ["^action+^item+incident ^incident+^action", "prevent|mitigate|detect|process"]),
  ...senses(
    "state, status",
    ["^action+^item", "open|done|in_progress|wont_do"],
    ["^incident+^update", "investigating|identified|monitoring|resolved"],
  ),
  ...senses("kind, type, update type", ["^incident+^update", "update|status_change|note|postmortem"]),
  ...senses("name, title, component, component name", [
    "^status+^component ^component+uptime",
    "API|Website|Dashboard|Webhooks|Mobile app|Search|Email delivery|Payments|File uploads|Background jobs|Authentication|Reports",
  ]),
  ...senses("group name, group, component group", [
    "^status+^component ^component+uptime",
    "Core services|Apps|Integrations|Infrastructure|Regions",
  ]),
  ...senses("status, state", [
    "^status+^component ^component+uptime",
    "operational|operational|degraded_performance|partial_outage|major_outage|under_maintenance",
  ]),
  ...senses("description", [
    "^status+^component ^component+uptime",
    "REST and GraphQL endpoints|Pages for customers|Delivery of events to other systems|Sign-in and sessions|Search in documents and orders|Outgoing mail|Uploads and downloads|Nightly and scheduled jobs",
  ]),
  ...senses(
    "scope",
    ["maintenance+start maintenance+window", "all services|database|network|API|storage|eu-west-1"],
    ["^rate+^limit throttle", "consumer|ip|route|global|api_key"],
    ["^plugin+route ^plugin+service ^plugin+phase", "global|service|route|consumer"],
  ),
  ...senses("target type, escalation target", ["^escalation ^rotation oncall", "user|team|schedule"]),
  ...senses("target name, target", [
    "^escalation",
    "Platform on-call|Primary|Secondary|Team lead|Database team|Duty manager",
  ]),
  ...senses("number data behaviour, number data behavior, number data action, missing data", [
    "",
    "alert|ignore|ok|keep_last",
  ]),
  ...senses("for duration, evaluation window, evaluation interval, pending period", [
    "^alert alert metric threshold",
    "5m|10m|1m|15m|30m|2m",
  ]),
  ...senses(
    "provider",
    ["^whatsapp", "whatsapp_cloud|twilio|360dialog"],
    ["channel+destination channel+recipient channel+sent channel+template", "twilio|sendgrid|ses|fcm|slack|mailgun"],
  ),
  ...senses("contact method, notification channel", ["^user+quiet oncall ^escalation", "sms|push|email|phone"]),
  ...senses("title, name", [
    "^panel+datasource ^panel+query ^dashboard+^panel",
    "CPU usage|Memory|Requests per second|Error rate|p95 latency|Disk usage|Queue depth|Open connections|Cache hit ratio|Network in and out|Restarts|Active users",
  ]),
  ...senses("datasource, data source, data source name", [
    "^panel dashboard+query panel+query grafana",
    "Prometheus|Loki|PostgreSQL|Elasticsearch|InfluxDB|CloudWatch|Graphite",
  ]),
  ...senses("unit", ["^panel dashboard+panel metric+aggregation", "percent|ms|s|bytes|reqps|short"]),
  ...senses("legend format, legend", ["", "{{instance}}|{{job}}|{{status}}|p95|{{queue}}"]),
  ...senses("method", ["^monitor+interval ^monitor+timeout ^monitor+target ^check+url ^probe", "GET|GET|HEAD|POST"]),
  ...senses("expected body, expected content, body contain, expected keyword, expected text", [
    "",
    'ok|healthy|"status":"up"|Welcome|pong|Sign in',
  ]),
  ...senses("assertion, assertion rule", [
    "^monitor ^check",
    'status == 200|body contain ok|latency < 800|json.status == "up"|certificate_days > 14',
  ]),
  ...senses("hand off time, handover time, rotation time", ["", "09:00|09:00|08:00|17:00|10:00"]),
  ...senses("rotation, rotation type", ["^schedule hand+off shift+length oncall", "weekly|daily|biweekly|custom"]),
  // What stands between programs: gateways, queues, certificates.
  ...senses("algorithm, balancing algorithm, load balancing algorithm, lb algorithm, balancing, load balancing", [
    "^upstream slot+hash upstream+weight ^balancer ^pool+member",
    "round_robin|least_connections|consistent_hashing|ip_hash|latency",
  ]),
  ...senses("algorithm, strategy, limit algorithm", [
    "^rate+^limit burst+window",
    "token_bucket|sliding_window|fixed_window|leaky_bucket",
  ]),
  ...senses("key, limit by, limit key", ["^rate+^limit+window ^rate+^limit+burst", "ip|consumer|api_key|user_id|path"]),
  ...senses(
    "action",
    ["^rate+^limit", "reject|throttle|log|delay"],
    ["filter+hit filter+pattern", "discard|keep|mask"],
  ),
  ...senses("hash on, hash by", ["", "none|consumer|ip|header|cookie"]),
  ...senses("match type, path match, match", ["^route+path ^route+host ^ingress redirect+path", "prefix|exact|regex"]),
  ...senses("authentication, authentication type", [
    "^route+path ^service+protocol ^upstream ^endpoint+path",
    "key-auth|jwt|none|oauth2|basic",
  ]),
  ...senses("version, api version", ["^route+path ^route+method", "v1|v2|v3"]),
  ...senses("stage, lifecycle, lifecycle stage", [
    "^route+path ^service+tier ^api+version",
    "production|beta|deprecated|experimental",
  ]),
  ...senses("tier, criticality", [
    "^service+lifecycle ^service+runbook ^service+slo ^service+oncall",
    "tier-1|tier-2|tier-3|tier-0",
  ]),
  ...senses(
    "type, kind",
    ["^service+lifecycle ^service+runbook ^service+repository", "api|worker|website|database|library|cron"],
    ["^credential+consumer ^credential+key+scope", "key-auth|jwt|hmac-auth|basic-auth|oauth2|mtls"],
    ["^queue+concurrency ^queue+visibility ^queue+dead", "standard|fifo|delay|priority"],
  ),
  ...senses("lifecycle", ["^service+repository ^service+runbook ^service+owner", "production|experimental|deprecated"]),
  ...senses("language", ["^service+repository ^service+runbook", "Go|TypeScript|Python|Java|Kotlin|Ruby"]),
  ...senses("name, plugin, plugin name", [
    "^plugin+route ^plugin+phase ^plugin+service+config",
    "rate-limiting|key-auth|cors|jwt|request-transformer|ip-restriction|prometheus|acl|response-cache|oauth2",
  ]),
  ...senses("phase", ["^plugin", "access|rewrite|header_filter|body_filter|log|certificate"]),
  ...senses("issuer, issued by, certificate authority", [
    "certificate+not+before common+name certificate+serial ^certificate",
    "Let's Encrypt R11|Let's Encrypt E6|DigiCert TLS RSA SHA256 2020 CA1|ZeroSSL RSA Domain Secure Site CA|Internal CA|Sectigo RSA Domain Validation CA",
  ]),
  ...senses("serial, serial number", [
    "common+name ^certificate+issuer ^certificate+after",
    "~0[0-9A-F](:[0-9A-F]{2}){9}",
  ]),
  ...senses("source, origin", ["^certificate", "acme|acme|uploaded|internal_ca"]),
  ...senses("challenge, challenge type, validation method, acme challenge", [
    "^certificate common+name acme domain+certificate",
    "http-01|dns-01|tls-alpn-01",
  ]),
  ...senses("backend, driver, broker", [
    "^queue+concurrency ^queue+visibility ^queue+dead ^queue+retention",
    "redis|sqs|rabbitmq|postgres|kafka",
  ]),
  ...senses(
    "state, status",
    ["^queue+concurrency ^queue+visibility ^queue+dead ^queue+depth", "active|paused|draining"],
    ["^worker+heartbeat ^worker+pid ^worker+concurrency", "busy|idle|starting|stopping"],
  ),
  ...senses("state, status", [
    "^job+attempt ^job+backoff ^job+queue+run",
    "completed|running|queued|retrying|failed|dead",
  ]),
  ...senses("last status, last run status, last result", [
    "cron schedule+run job+run next+run",
    "success|failed|skipped|running",
  ]),
  ...senses("outcome, result, status", [
    "^webhook+^delivery hook+attempt+response",
    "delivered|failed|retrying|timed_out",
  ]),
  ...senses("signing scheme, signature scheme, signature type, signing method", [
    "",
    "hmac-sha256|hmac-sha512|ed25519|none",
  ]),
  ...senses("dead letter queue, dlq, dead letter topic", ["", "~(default|mailers|imports|webhooks|billing)[-_]dlq"]),
  ...senses("overlap policy, concurrency policy, overlap mode", ["", "skip|queue|allow|replace"]),
  ...senses("misfire policy, catchup policy, catch up policy", ["", "run_once|skip|run_all"]),
  ...senses("retry policy, backoff policy, backoff strategy, retry strategy", ["", "exponential|fixed|linear|none"]),
  ...senses("restart policy", ["", "always|unless-stopped|on-failure|no"]),
  ...senses("pull policy, image pull policy", ["", "IfNotPresent|Always|Never"]),
  ...senses("reclaim policy, deletion policy, delete policy", [
    "volume storage claim snapshot stack resource",
    "Delete|Retain|Snapshot",
  ]),
  ...senses("eviction policy, cache policy, replacement policy", ["", "lru|lfu|allkeys-lru|volatile-ttl|noeviction"]),
  ...senses("conflict policy, conflict resolution, conflict strategy, on conflict", [
    "",
    "overwrite|skip|merge|rename|fail",
  ]),
  ...senses("rotation policy, key rotation, rotation period", [
    "key secret certificate token credential",
    "30d|90d|180d|manual",
  ]),
  ...senses("update policy, update strategy, rollout strategy, upgrade policy", [
    "",
    "rolling|recreate|on_delete|blue_green|canary",
  ]),
  // Names and mail: records, zones, mailboxes, what servers say to one another.
  ...senses("rtype, rr type, record type, dns type, dns record type", [
    "rdata ttl+zone ttl+host ttl+content dns zone+host",
    "A|AAAA|CNAME|MX|TXT|NS|SRV|CAA",
  ]),
  ...senses("origin", [
    "serial+refresh serial+minimum ^zone+serial",
    "~(northline|oakfield|riverside|harborline|cleargate|starpoint)\\.example",
  ]),
  ...senses("dnssec", ["", "signed|unsigned|pending|off"]),
  ...senses("registration status, domain status, status", [
    "registrar+expiration registrar+tld ^domain+registrar",
    "registered|registered|transfer_pending|expired|redemption|locked",
  ]),
  ...senses("parking mode", ["^domain registrar", "off|landing|redirect|for_sale"]),
  ...senses("geo policy, routing policy, dns policy", [
    "ttl rdata dns record+zone",
    "none|latency|geo|weighted|failover",
  ]),
  ...senses("health, health status, health state", [
    "^record+ttl ^target ^upstream ^endpoint ^node ^replica",
    "healthy|healthy|unhealthy|unknown",
  ]),
  ...senses("source, origin", ["^record+ttl ^record+rdata", "manual|api|import|acme|dhcp"]),
  ...senses("password scheme, hash scheme", ["", "BLF-CRYPT|SHA512-CRYPT|ARGON2ID|SSHA512"]),
  ...senses("access, allowed protocol", [
    "^mailbox mailbox+quota maildir",
    "imap,smtp|imap,pop3,smtp|imap,smtp,sieve|smtp",
  ]),
  ...senses("spam action, virus action, junk action", ["", "move_to_junk|reject|tag|deliver|quarantine"]),
  ...senses("sieve, sieve script, sieve filter, filter script", [
    "email mailbox maildir quota address",
    'require ["fileinto"];\\nif header :contains "X-Spam-Flag" "YES" {\\n  fileinto "Junk";\\n}|require ["fileinto"];\\nif address :is "from" "news@example.org" {\\n  fileinto "Newsletters";\\n}|require ["vacation"];\\nvacation :days 7 "I am away until Monday.";|keep;',
  ]),
  ...senses("mode, reply mode", [
    "^auto+^reply ^autoresponder ^vacation+subject out+office",
    "always|first_only|contacts_only|schedule",
  ]),
  ...senses("policy, access policy, posting policy", [
    "^alias+destination ^alias+goto ^list+moderator",
    "public|domain|members_only|moderated|internal",
  ]),
  ...senses("type, kind, alias type", ["^alias+destination ^alias+goto", "forward|list|catch_all|group"]),
  ...senses("algo, algorithm, key algorithm", ["dkim selector+domain selector+key ^dkim", "rsa|ed25519"]),
  ...senses("priv key, private key, publisher key, public key", [
    "dkim selector+algo",
    "~MII[A-Za-z0-9+/]{120}[A-Za-z0-9+/]{40}==",
  ]),
  ...senses("dkim, dkim result, dkim status", ["spf helo dmarc disposition dsn", "pass|pass|none|fail|neutral"]),
  ...senses("spf, spf result, spf status", ["dkim helo dmarc disposition dsn", "pass|pass|softfail|fail|none|neutral"]),
  ...senses("dmarc, dmarc result, dmarc status", ["spf dkim helo disposition", "pass|pass|fail|none"]),
  ...senses("disposition", ["dkim spf dmarc", "none|none|quarantine|reject"]),
  ...senses("policy p, policy published, published policy, policy sp", [
    "dkim spf dmarc disposition",
    "none|quarantine|reject",
  ]),
  ...senses("adkim, aspf", ["", "r|r|s"]),
  ...senses("organization name, reporter, reporting organization", [
    "dkim+disposition spf+disposition dmarc",
    "google.com|Outlook.com|Yahoo|Mail.Ru|Fastmail Pty Ltd|AMAZON-SES|Enterprise Outlook",
  ]),
  ...senses("reply code, smtp code, response code", ["helo dsn", "250|250|550|451|421|554"]),
  ...senses("reply text, smtp response, response text, reply, response", [
    "helo dsn smtp+code",
    "2.0.0 Ok: queued as 4F2B11C0A3|5.1.1 User unknown in virtual mailbox table|4.7.1 Greylisted, try again later|5.7.1 Message rejected as spam|4.4.1 Connection timed out|5.2.2 Mailbox full|2.1.5 Recipient ok",
  ]),
  ...senses("action, verdict", [
    "helo spf dkim+score symbol+score rspamd",
    "no action|add header|greylist|reject|soft reject|rewrite subject",
  ]),
  ...senses("symbol, rule hit", [
    "helo spf dkim spam rspamd",
    "R_SPF_ALLOW,R_DKIM_ALLOW,DMARC_POLICY_ALLOW|R_SPF_FAIL,MISSING_MID,HFILTER_HELO_1|BAYES_SPAM,URIBL_BLACK,R_DKIM_NA|RCVD_TLS_ALL,ARC_NA,MIME_GOOD|FORGED_SENDER,SUBJ_ALL_CAPS,BAYES_SPAM",
  ]),
  ...senses("tls, tls version, tls protocol", ["helo spf dsn cipher relay", "TLSv1.3|TLSv1.3|TLSv1.2|none"]),
  ...senses("client, client name, client host", [
    "helo spf dsn",
    "~(mail|smtp|mx|out)[1-4]?\\.(example\\.(com|org|net)|northline\\.example|oakfield\\.example)",
  ]),
  ...senses("queue, queue name", [
    "nexthop sender+recipient+attempt sender+recipient+next",
    "deferred|active|incoming|hold",
  ]),
  ...senses("nexthop, next hop, relay host", [
    "sender+recipient queue+recipient",
    "~(mx|mail|smtp)[1-3]?\\.(example\\.(com|org|net)|oakfield\\.example)",
  ]),
  ...senses("reason, delay reason, deferral reason", [
    "nexthop sender+recipient+attempt sender+recipient+queue",
    "connect to mx1.example.net[198.51.100.25]:25: Connection timed out|450 4.2.0 Greylisted, try again in 300 seconds|452 4.2.2 Mailbox full|421 4.7.0 Too many connections|Host or domain name not found|451 4.3.0 Temporary lookup failure",
  ]),
  ...senses("list", ["^filter+entry ^filter+object filter+match", "allow|block"]),
  ...senses("scope", ["^filter+entry ^filter+object", "mailbox|domain|global"]),
  ...senses("entry, pattern", [
    "^filter+object ^filter+list",
    "@example.com|*@promo.example|198.51.100.0/24|billing@example.org|*.example.net|news@example.com",
  ]),
  ...senses("match field, match", ["^filter+entry ^filter+action", "from|to|subject|ip|helo"]),
  ...senses("action", ["^filter+entry ^filter+match", "accept|reject|quarantine|tag"]),
  ...senses("role", [
    "^server+ip ^server+operating ^server+load ^node+ip ^host+ip ^server+location",
    "web|mail|dns|database|backup|monitoring|proxy",
  ]),
  ...senses("operating system, operating system name", [
    "^server ^instance ^vm",
    "Debian 12|Ubuntu 24.04 LTS|Rocky Linux 9|Debian 11|AlmaLinux 9|Windows Server 2022|FreeBSD 14.1",
  ]),
  ...senses("operating system image, node image, base image", [
    "^pool ^node ^instance ^machine ^template machine+type",
    "Ubuntu 24.04|Debian 12|Flatcar 3815|Bottlerocket 1.20|Rocky Linux 9|Windows Server 2022",
  ]),
  ...senses("location, site, data center, datacenter", [
    "^server+ip ^server+rack ^node+ip ^rack",
    "fra1|ams2|lon1|nyc3|sgp1|par2",
  ]),
  // Clouds, clusters and copies kept.
  ...senses(
    "image",
    [
      "^instance+flavor ^instance+vcpus ^vm+flavor ^server+flavor ^instance+ram",
      "ubuntu-24.04|debian-12|rocky-9|windows-server-2022|ubuntu-22.04|alpine-3.20|almalinux-9",
    ],
    [
      "^workload ^pod ^deployment+replica ^container",
      "~(registry\\.example\\.com/(shop|billing|search|web)|ghcr\\.io/northline/(api|worker|auth)|nginx|redis|postgres):(1\\.[0-9]{1,2}\\.[0-9]|2\\.[0-9]|latest|v3\\.[1-9])",
    ],
  ),
  ...senses("task state", ["vcpus hypervisor power flavor", "none|none|spawning|rebooting|resizing|migrating"]),
  ...senses("boot mode, boot type, firmware type", ["", "uefi|bios"]),
  ...senses(
    "encryption, encryption mode, encryption type",
    ["wifi ssid wireless wlan", "-"],
    ["^volume ^bucket ^snapshot ^backup ^disk storage+class", "aes-256|kms|none|customer_key"],
  ),
  ...senses("support level, support plan, support tier", ["", "basic|standard|premium|enterprise"]),
  ...senses(
    "name",
    [
      "^backup+^policy ^backup+^plan ^backup+schedule ^backup+retention",
      "Nightly full|Weekly offsite|Databases hourly|Monthly archive|File server daily|Virtual machines daily|Mailboxes nightly|Before upgrades|Workstations weekly|Gold, 30 days",
    ],
    [
      "^pool+machine ^pool+^node ^node+^pool",
      "default-pool|gpu-pool|spot-pool|system|workers-a|workers-b|build-pool|memory-pool",
    ],
    [
      "^bucket+object ^bucket+acl ^bucket+versioning ^bucket+storage ^bucket+size ^bucket+region",
      "~(northline|oakfield|shop|billing|media|data)-(assets|backups|logs|uploads|exports|archive)(-eu|-prod|-staging|)",
    ],
    [
      "^firewall+^rule ^firewall+protocol ^security+^rule+port",
      "allow-https|allow-ssh-office|deny-all|allow-postgres|allow-dns|allow-health-checks|allow-internal|block-smtp-out|allow-vpn|allow-monitoring",
    ],
    [
      "^workload+kind ^workload+namespace ^pod+namespace ^deployment+namespace+replica",
      "~(checkout|billing|search|auth|frontend|worker|mailer|redis|postgres|ingress-nginx)(-api|-web|-canary|)",
    ],
  ),
  ...senses("description, comment, note", [
    "^firewall+^rule ^firewall+protocol ^security+^rule+port",
    "Web traffic from anywhere|SSH from the office|Default, drops everything else|Database from the app subnet|Health checks of the load balancer|Monitoring|No outgoing mail|VPN clients|Until the migration is over",
  ]),
  ...senses("source, destination, source range, destination range", [
    "^firewall ^acl+port ^security+^rule direction+protocol+port",
    "0.0.0.0/0|10.0.0.0/16|198.51.100.0/24|any|10.0.12.0/24|203.0.113.0/24|tag:web|192.0.2.10/32",
  ]),
  ...senses("target, destination, repository, backup target", [
    "^backup+retention ^backup+schedule ^backup+compression",
    "s3://backups-eu|nas01:/backup|offsite|azure-blob|tape-library|local",
  ]),
  ...senses("lock mode, object lock mode, retention mode", [
    "retention backup bucket storage+class",
    "governance|compliance|none",
  ]),
  ...senses("consistency, consistency level", ["^backup ^snapshot", "crash|application|filesystem"]),
  ...senses("retention, retention period", ["^backup ^snapshot ^bucket", "30d|14d|90d|7d|1y|7y"]),
  ...senses("rpo, rto", ["", "1h|4h|24h|15m"]),
  ...senses("kind, type, backup type", [
    "^backup+byte ^backup+^run ^backup+^job ^backup+dedup",
    "incremental|full|differential|synthetic_full",
  ]),
  ...senses("stage, phase, step", ["^backup+byte ^backup+^run ^backup+^job", "upload|snapshot|verify|prune|finished"]),
  ...senses("verification, verification status, verify status", [
    "^backup ^snapshot byte+dedup",
    "verified|pending|failed|skipped",
  ]),
  ...senses("channel, release channel", [
    "^cluster+version ^cluster+cni ^cluster+node",
    "stable|regular|rapid|extended",
  ]),
  ...senses(
    "mode, cluster mode",
    ["^cluster+cni ^cluster+version", "standard|autopilot|private"],
    ["^vpc ^network+cidr+mtu", "auto|custom|isolated"],
  ),
  ...senses("version, kubernetes version", ["^cluster+cni ^cluster+^k8s kubelet", "~v1\\.(2[89]|3[0-2])\\.[0-9]"]),
  ...senses("cni, network plugin", ["", "cilium|calico|flannel|aws-vpc"]),
  ...senses("upgrade window, maintenance window, update window, backup window", [
    "",
    "Sun 02:00-05:00|Sat 22:00-02:00|daily 03:00-04:00|Wed 01:00-03:00|Sun 00:00-04:00 UTC",
  ]),
  ...senses("runtime, container runtime", [
    "^pool ^node+kubelet machine+type",
    "containerd 1.7|cri-o 1.30|containerd 2.0",
  ]),
  ...senses("capacity type, purchase option, purchasing option, provisioning model", ["", "on_demand|spot|reserved"]),
  ...senses("strategy, deployment strategy", [
    "^workload+replica ^deployment+replica",
    "RollingUpdate|Recreate|OnDelete",
  ]),
  ...senses("service type", [
    "^workload ^service+cluster+port namespace+replica",
    "ClusterIP|LoadBalancer|NodePort|Headless",
  ]),
  ...senses("reason, status reason", [
    "^workload ^pod namespace+phase+replica",
    "Completed|CrashLoopBackOff|Evicted|OOMKilled|Unschedulable|ImagePullBackOff",
  ]),
  ...senses("type, event type", ["^k8s+^event ^kube+^event ^event+involved", "Normal|Normal|Warning"]),
  ...senses("message", [
    "^k8s+^event ^kube+^event ^event+involved",
    "Back-off restarting failed container|Successfully pulled image|0/6 nodes are available: insufficient memory|Scaled up replica set to 3|Readiness probe failed: HTTP 503|Started container app|Created pod|Liveness probe failed: connection refused",
  ]),
  ...senses("component, source, reporting component", [
    "^k8s+^event ^kube+^event ^event+involved",
    "kubelet|default-scheduler|deployment-controller|replicaset-controller|horizontal-pod-autoscaler|node-controller",
  ]),
  ...senses("type, kind", ["^load+^balancer", "application|network|gateway"]),
  ...senses("session persistence, session affinity, stickiness, affinity", [
    "^load+^balancer ^upstream ^pool listener backend",
    "none|source_ip|cookie|app_cookie",
  ]),
  ...senses("listener protocol, backend protocol", ["", "https|http|tcp|udp|tls"]),
  ...senses("vip, virtual ip, vip address, floating ip", ["^load+^balancer listener", "@ipAddress"]),
  ...senses("zone", ["^subnet+cidr ^vpc ^instance+flavor", "eu-west-1a|eu-west-1b|eu-west-1c|us-east-1a"]),
  ...senses("tier, subnet type", ["^subnet", "public|private|data|management"]),
  ...senses("class, storage class, tier", ["^bucket ^object+key+etag", "standard|infrequent_access|archive|nearline"]),
  ...senses("versioning, versioning status", ["^bucket object acl", "enabled|suspended|disabled"]),
  ...senses("lifecycle, lifecycle rule, lifecycle policy", [
    "^bucket",
    "Archive after 90 days|Delete after 365 days|Delete old versions after 30 days|none|Move to infrequent access after 30 days",
  ]),
  ...senses("replication, replication mode", ["^bucket ^volume ^database", "none|same_region|cross_region|async"]),
  ...senses("acl, canned acl, access control", ["^bucket", "private|private|public-read|authenticated-read"]),
  ...senses("principal, member, grantee", [
    "^iam ^binding+role binding+effect role+principal+type",
    "user:ada@example.com|group:platform@example.com|serviceAccount:deploy@example.org|user:jonas@example.net|group:finance@example.org|serviceAccount:backup@example.com",
  ]),
  ...senses("role, role name", [
    "^iam ^binding+principal",
    "roles/viewer|roles/editor|roles/storage.admin|roles/compute.admin|roles/billing.viewer|roles/owner",
  ]),
  ...senses("scope, resource, resource scope", [
    "^iam ^binding+principal",
    "project|organization|folder:platform|bucket:billing-exports|cluster:prod-1",
  ]),
  // Data: where it comes from, what is made of it, and whether it is good.
  ...senses("name, title, source name, connection name", [
    "^source+engine+host ^source+engine+ssl",
    "Shop database|CRM|Billing|Web analytics|Support desk|ERP|Event stream|Data warehouse|Marketing mails|Payments|Mobile app|HR system",
  ]),
  ...senses("tier, data tier, asset tier", ["^data+^source ^dataset ^asset+lineage", "tier-1|tier-2|tier-3"]),
  ...senses("kind, type, dataset type, asset type, object type", [
    "^dataset+schema+partition ^dataset+schema+layer ^dataset+schema+row",
    "table|table|view|materialized_view|external",
  ]),
  ...senses("partition by, partition key, partition column, cluster by", [
    "dataset table ^model schema row",
    "order_date|created_at|event_date|country|customer_id|loaded_at",
  ]),
  ...senses("cursor field, cursor column, incremental key, watermark column", [
    "",
    "updated_at|id|created_at|modified_on|event_time",
  ]),
  ...senses("freshness sla, freshness, sla, delivery sla", [
    "^dataset ^table ^source+schedule ^pipeline",
    "1h|24h|6h|15m|7d",
  ]),
  ...senses("classification, data classification, sensitivity, sensitivity label", [
    "^dataset ^column+masking ^column+pii ^asset+lineage ^schema+owner ^bucket ^document+encryption",
    "internal|confidential|public|restricted",
  ]),
  ...senses("description, summary", [
    "^dataset+schema+partition ^dataset+schema+layer ^dataset+schema+row",
    "One row per order, loaded every night|Customers, without test accounts|Raw events as they come in|Daily revenue by country|Stock at the end of the day|Invoices with their lines|Deduplicated by email|Kept for old reports, do not use|Costs by campaign and day|Sessions of the web shop",
  ]),
  ...senses("masking, masking policy, mask type", [
    "^column ^field+pii data+type",
    "none|hash|partial|nullify|tokenize",
  ]),
  ...senses("pii type, pii category, pii class", ["", "none|email|name|phone|address|iban|date_of_birth"]),
  ...senses("destination, sink, target", [
    "^connector ^connection+sync ^sync cursor+schedule",
    "Warehouse|Data lake|Snowflake|BigQuery|PostgreSQL, analytics|Redshift",
  ]),
  ...senses("type, connector type, kind", [
    "^connector+cursor ^connector+docker ^connector+source+destination ^connector+schedule",
    "database|api|file|event_stream|saas",
  ]),
  ...senses("schedule type", ["cron", "cron|cron|manual|interval|continuous"]),
  ...senses("write disposition, write mode, load mode", ["", "append|merge|replace"]),
  ...senses("schema change, on schema change, schema evolution, schema change policy, schema change behavior", [
    "connector sync incremental materialization cursor ^model",
    "append_new_columns|ignore|fail|sync_all_columns",
  ]),
  ...senses("phase, stage, step", [
    "^sync+row ^sync+^run ^load+^run ^ingestion ^etl ^pipeline+^run",
    "extract|load|normalize|finished",
  ]),
  ...senses("transformation, transform, transformation type", [
    "^lineage+^edge ^lineage+upstream",
    "copy|join|aggregate|filter|rename|union",
  ]),
  ...senses("type, edge type, lineage type, relation type", [
    "^lineage+^edge ^lineage+upstream",
    "table|column|view|job",
  ]),
  ...senses("source, origin, detected by", ["^lineage+^edge ^lineage+upstream", "sql_parser|manual|dbt|query_log"]),
  ...senses("name, title, check name, test name", [
    "^quality+^check ^quality+^rule ^check+dimension ^data+^test ^expectation",
    "No missing customer|Order id is unique|Amount is positive|Loaded within 24 h|Country is known|Row count as usual|Email looks valid|No orders in the future|Every line has an order|Currency is ISO 4217|Totals add up",
  ]),
  ...senses("type, check type, test type, kind", [
    "^quality+^check ^quality+^rule ^check+dimension ^expectation",
    "not_null|unique|freshness|range|row_count|referential|custom_sql",
  ]),
  ...senses("expression, condition, rule, sql expression", [
    "^quality+^check ^quality+^rule ^check+dimension ^expectation",
    "customer_id IS NOT NULL|COUNT(*) = COUNT(DISTINCT order_id)|amount >= 0|MAX(loaded_at) > now() - interval '1 day'|country IN (SELECT code FROM countries)|length(currency) = 3",
  ]),
  ...senses("action, action on failure, on failure", [
    "^quality+^check ^quality+^rule ^check+dimension ^expectation",
    "warn|block|quarantine|notify",
  ]),
  ...senses("outcome, result, status", [
    "^quality+^result ^check+^result+observed failed+row+observed",
    "passed|passed|failed|warning|error",
  ]),
  ...senses("incremental strategy, merge strategy, load strategy", ["", "merge|append|delete+insert|insert_overwrite"]),
  ...senses("language", ["^model+materialization ^model+compiled ^query+engine", "sql|sql|python"]),
  ...senses("path, file path, original path", [
    "^model+materialization ^model+compiled",
    "~models/(staging|marts|intermediate)/(stg|fct|dim|int)_(orders|customers|invoices|sessions|payments)\\.sql",
  ]),
  ...senses("name, model name", [
    "^model+materialization ^model+compiled",
    "~(stg|fct|dim|int)_(orders|customers|invoices|sessions|payments|products|refunds)",
  ]),
  ...senses("grain, granularity", [
    "^model+materialization ^fact",
    "one row per order|one row per customer and day|one row per session|one row per invoice line",
  ]),
  ...senses("contract", ["^model+materialization ^dataset", "enforced|none|draft"]),
  ...senses("type, metric type", [
    "^metric+aggregation+expression ^metric+model ^metric+grain",
    "simple|ratio|derived|cumulative",
  ]),
  ...senses("format, display format, number format", [
    "^metric+aggregation ^metric+grain ^measure",
    "#,##0|0.0%|$#,##0.00|#,##0.0",
  ]),
  ...senses("unit", ["^metric+grain ^metric+model", "EUR|%|orders|users|days"]),
  ...senses("warehouse, compute, cluster", [
    "^query+engine ^query+scanned ^query+sql",
    "wh_small|wh_bi|wh_etl|default|wh_adhoc",
  ]),
  ...senses("color scheme, color palette, palette", [
    "^chart ^graph ^plot visualization viz",
    "categorical|sequential_blue|diverging|tableau10|pastel|viridis",
  ]),
  ...senses("time range, date range, time window, period", [
    "^chart ^panel ^dashboard ^report+chart viz",
    "last_30_days|last_7_days|last_90_days|this_year|this_month|last_24_hours",
  ]),
  ...senses("folder, collection, space", [
    "^dashboard ^report+chart ^panel",
    "Finance|Sales|Operations|Marketing|Product|Data team",
  ]),
  ...senses("purpose, reason, justification, business reason", [
    "^access+^request privilege+request",
    "Monthly revenue report|Churn analysis|Reconciliation with accounting|Support case of a customer|Model for the sales forecast|Audit of the year|Migration of old reports|Dashboard for the board",
  ]),
  ...senses("duration, access duration", ["^access+^request", "30 days|90 days|7 days|1 year|24 hours"]),
  ...senses("status, state, term status", [
    "^glossary ^term+definition ^term+steward",
    "approved|draft|in_review|deprecated",
  ]),
  ...senses("definition, description", [
    "^glossary ^term+steward ^term+synonym",
    "Share of customers who left within the period.|Revenue less the direct cost of what was sold.|Customers with an order in the last 30 days.|Time from sign-up to the first order.|Orders that were neither cancelled nor returned.|Recurring revenue of a month, without one-off fees.|Average revenue of a customer in a month.",
  ]),
  ...senses("formula", [
    "^glossary ^term+definition ^metric+grain ^kpi",
    "lost / customers at start|(revenue - cost) / revenue|SUM(mrr)|orders / visits|revenue / customers",
  ]),
];
