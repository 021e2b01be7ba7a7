import { one, plainly } from "../../lexicon/one.ts";
import { meaning } from "../../meaning.ts";
import type { Meaning } from "../../meaning.ts";
import { pattern } from "../../short-meanings.ts";

const SURE = { confidence: 0.95 };
const BASE62 = "[0-9A-Za-z]";

const PLUGINS =
  "calendar|image-gallery|contact-form|seo-tools|two-factor|backup|slack-notify|csv-import|analytics|comments|maps|spam-filter|dark-theme|export-pdf|cookie-banner|webhooks|search-plus|audit-log|ldap-auth|statistics";
const MODULES =
  "customers|items|sales|suppliers|reports|employees|expenses|messages|settings|attributes|invoices|stock|calendar|documents|tasks|payments|users|orders|taxes|home";
const APPS =
  "google-calendar|zoom|stripe|slack|zapier|outlook|google-meet|paypal|hubspot|dropbox|mailchimp|github|jira|trello|salesforce|whatsapp|discord|twilio|notion|quickbooks";
const DAGS =
  "daily_sales_report|etl_orders|customer_sync|nightly_export|data_quality_checks|invoice_import|churn_model|inventory_snapshot|log_cleanup|currency_rates|weekly_digest";
const STEPS =
  "extract_orders|load_customers|transform_sales|build_report|send_summary|check_quality|refresh_dashboard|archive_files|sync_products|train_model|score_leads|cleanup_temp";

/** Identifiers in text that have a form of their own, or that are words: no UUID would stand there. */
export const WRITTEN_IDS: readonly Meaning[] = [
  // What a payment service calls its things.
  pattern("stripe customer id, stripe customer, stripe cus id", `cus_${BASE62}{14}`, SURE),
  pattern("stripe subscription id, stripe sub id", `sub_1${BASE62}{23}`, SURE),
  pattern("stripe price id, stripe plan id, stripe price", `price_1${BASE62}{23}`, SURE),
  pattern("stripe product id, stripe product", `prod_${BASE62}{14}`, SURE),
  pattern("stripe invoice id", `in_1${BASE62}{23}`, SURE),
  pattern("stripe charge id", `ch_3${BASE62}{23}`, SURE),
  pattern("stripe account id, stripe connect id", `acct_1${BASE62}{15}`, SURE),
  pattern("stripe session id, checkout session id, stripe checkout session id", `cs_live_${BASE62}{58}`, SURE),
  pattern("stripe event id", `evt_1${BASE62}{23}`, SURE),
  pattern("stripe payment id, stripe payment intent id", `pi_3${BASE62}{23}`, SURE),
  pattern("stripe payment method id, stripe payment method", `pm_1${BASE62}{23}`, SURE),
  ...plainly("stripe event", pattern("event id", `evt_1${BASE62}{23}`, SURE)),
  ...plainly("stripe payment, stripe charge", pattern("invoice id", `in_1${BASE62}{23}`, SURE)),
  ...plainly(
    "stripe subscription, stripe customer",
    pattern("default payment method id, default payment method", `pm_1${BASE62}{23}`, SURE),
  ),
  ...plainly(
    "subscription, billing subscription, pay subscription",
    pattern("stripe id, processor id", `sub_1${BASE62}{23}`, SURE),
  ),
  ...plainly("subscription item", pattern("stripe id, processor id", `si_${BASE62}{14}`, SURE)),
  ...plainly("charge, pay charge, payment charge", pattern("stripe id, processor id", `ch_3${BASE62}{23}`, SURE)),
  ...plainly("payment method, pay payment method, card", pattern("stripe id, processor id", `pm_1${BASE62}{23}`, SURE)),
  ...plainly("invoice", pattern("stripe id, processor id", `in_1${BASE62}{23}`, SURE)),
  ...plainly("price, plan", pattern("stripe id, processor id", `price_1${BASE62}{23}`, SURE)),
  ...plainly("product", pattern("stripe id, processor id", `prod_${BASE62}{14}`, SURE)),
  pattern("stripe id", `cus_${BASE62}{14}`, { confidence: 0.92 }),
  ...plainly(
    "customer, user, account, pay customer, team, organization, company, tenant",
    pattern("stripe id, processor id", `cus_${BASE62}{14}`, SURE),
  ),

  // What other services call theirs.
  pattern(
    "spotify id, spotify track id, spotify album id, spotify artist id, spotify playlist id, spotify song id",
    `[0-7]${BASE62}{21}`,
    SURE,
  ),
  pattern("spotify user id", "31[a-z0-9]{24}", SURE),
  pattern("spotify uri", `spotify:(track|album|artist):[0-7]${BASE62}{21}`, SURE),
  pattern("youtube id, youtube video id, yt video id", "[A-Za-z0-9_-]{10}[AEIMQUYcgkosw048]", SURE),
  pattern("youtube channel id", "UC[A-Za-z0-9_-]{21}[AQgw]", SURE),
  pattern("imdb id, imdb title id, imdb", "tt(0[1-9]|[1-3][0-9])[0-9]{5}", SURE),
  pattern("vimeo id, vimeo video id", "[1-9][0-9]{8}", SURE),
  pattern("instagram user id, instagram business account id, instagram account id", "178414[0-9]{11}", SURE),
  pattern("facebook page id, facebook user id, facebook id, fb page id, fb user id", "10[0-9]{13}", SURE),
  pattern("tiktok user id, tiktok id", "6[0-9]{18}", SURE),
  pattern("twitter id, twitter user id, tweet id", "1[0-9]{18}", SURE),
  pattern("discord id, discord user id, discord channel id, discord guild id, guild snowflake", "[1-9][0-9]{17}", SURE),
  pattern("telegram id, telegram user id, telegram chat id, chat id telegram, tg user id", "[1-9][0-9]{8}", SURE),
  pattern("slack channel id", "C0[0-9A-Z]{9}", SURE),
  pattern("slack user id", "U0[0-9A-Z]{9}", SURE),
  pattern("slack team id, slack workspace id", "T0[0-9A-Z]{9}", SURE),
  pattern("google place id, place id google", "ChIJ[A-Za-z0-9_-]{23}", SURE),
  pattern("google id, google user id, google account id, google sub", "1[01][0-9]{19}", SURE),
  pattern("apple user id, apple id sub", "00[01][0-9]{3}\\.[0-9a-f]{32}\\.[0-2][0-9][0-5][0-9]", SURE),
  pattern("platform post id, external post id, social post id", "17[89][0-9]{14}", SURE),
  pattern("platform user id, platform account id, social user id, social account id", "178414[0-9]{11}", SURE),
  pattern(
    "google analytics id, analytics tag id, google analytics tag id, google analytics tracking id, ga tracking id, ga measurement id, measurement id, google analytics api key, google analytics key",
    "G-[0-9A-HJ-NP-Z]{10}",
    SURE,
  ),
  pattern("google tag manager id, gtm id, gtm container id, tag manager id", "GTM-[0-9A-HJ-NP-Z]{7}", SURE),
  pattern("facebook pixel id, fb pixel id, meta pixel id", "[1-9][0-9]{14}", SURE),
  pattern(
    "matrix id, matrix user id, matrix user, matrix handle, mxid, matrix bot user",
    "@(anna|ben|clara|emil|finn|greta|hugo|ines|kira|leo|mia|noor|omar|rita|sam|tess|bot|notifier)[0-9]{0,2}:(matrix\\.example|example\\.(org|net|com))",
    SURE,
  ),
  pattern(
    "radius called station id, radius calling station id, called station id, calling station id",
    "([0-9A-F][02468ACE])(-[0-9A-F]{2}){5}",
    SURE,
  ),
  pattern("xconnect id, cross connect id", "XC-[1-9][0-9]{4}|[1-9][0-9]{7}-[A-D]", SURE),
  pattern("nct id, nct number, clinical trial id", "NCT0[2-6][0-9]{6}", SURE),
  pattern("orcid id", "0000-000[1-3]-[0-9]{4}-[0-9]{3}[0-9X]", SURE),
  pattern("pubmed id, pmid, pub med id", "[1-3][0-9]{7}", SURE),
  pattern("pmc id, pmcid", "PMC[1-9][0-9]{6}", SURE),
  pattern("grant id, grant number", "(R01|R21|U01|P30|K08|T32) (HL|CA|AI|GM|DK|MH|NS|AG)[0-9]{6}", { confidence: 0.9 }),
  pattern("ensembl id, ensembl gene id", "ENSG00000[0-9]{6}", SURE),
  ...plainly("gene", pattern("stable id", "ENSG00000[0-9]{6}", SURE)),
  ...plainly("transcript", pattern("stable id", "ENST00000[0-9]{6}", SURE)),
  ...plainly("exon", pattern("stable id", "ENSE0000[0-3][0-9]{6}", SURE)),
  ...plainly("translation", pattern("stable id", "ENSP00000[0-9]{6}", SURE)),
  pattern("uniprot id, uniprot accession", "[OPQ][0-9][A-Z0-9]{3}[0-9]", SURE),
  pattern("attendance device id, biometric id, fingerprint id, enroll number", "[1-9][0-9]{2,3}", SURE),
  pattern("client job id, requisition id, job requisition id", "REQ-[1-9][0-9]{3}", SURE),
  pattern("ead id", "(us|gb|de|ca)-[a-z]{3}-ms[0-9]{4}|ms[0-9]{4}_(papers|records|collection|company)\\.xml", SURE),
  pattern("authority id", "http://id\\.loc\\.gov/authorities/(subjects/sh|names/n)[0-9]{8}", { confidence: 0.92 }),
  pattern("digital object id", "ms[0-9]{4}_(do|img|av)_[0-9]{3}", SURE),

  // What programs go by are words.
  one("plugin id, extension id, addon id, add on id, theme plugin id", PLUGINS, SURE),
  ...plainly("plugin, addon, add on", one("id, code, slug, key, identifier", PLUGINS, SURE)),
  ...plainly(
    "theme, skin",
    one(
      "id, code, slug, key, identifier",
      "elegant|modus|classic|minimal|aurora|slate|paper|bootstrap_darkroom|clear|horizon|atlas|lumen",
      SURE,
    ),
  ),
  one("theme id, skin id", "elegant|modus|classic|minimal|aurora|slate|paper|clear|horizon|lumen", { confidence: 0.9 }),
  one("module id", MODULES, { confidence: 0.92 }),
  ...plainly("module", one("id, code, slug, key, identifier", MODULES, SURE)),
  ...plainly(
    "language, locale",
    one(
      "id",
      "en_US|de_DE|fr_FR|es_ES|it_IT|nl_NL|pt_BR|pl_PL|cs_CZ|sv_SE|da_DK|en_UK|tr_TR|ja_JP|zh_CN|ru_RU|el_GR|fi_FI|hu_HU|uk_UA",
      SURE,
    ),
  ),
  one("app id, application id, integration id, connector id", APPS, { confidence: 0.86 }),
  one("dag id, source dag id, flow id, parent dag id, pipeline id", DAGS, {
    confidence: 0.9,
    of: ["dag", "task instance", "dag run", "xcom", "sla miss"],
  }),
  one("dag id, source dag id, target dag id, external dag id", DAGS, SURE),
  one("task id, source task id, downstream task id, upstream task id", STEPS, {
    confidence: 0.93,
    of: [
      "task",
      "task instance",
      "task fail",
      "task run",
      "xcom",
      "sla miss",
      "log",
      "rendered task instance field",
      "dataset event",
      "dag",
    ],
  }),
  pattern(
    "run id, dag run id, source run id",
    "(scheduled|manual)__2025-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T(0[0-9]|1[0-9]|2[0-3]):00:00\\+00:00",
    {
      confidence: 0.93,
      of: ["dag run", "task instance", "xcom", "task fail", "rendered task instance field", "dataset event", "log"],
    },
  ),
  one(
    "connection id, conn id",
    "postgres_default|aws_default|http_crm|sftp_partner|mysql_shop|slack_alerts|gcs_exports|dwh|smtp_default|redis_cache|s3_archive|snowflake_prod",
    {
      confidence: 0.93,
      of: ["connection", "dag", "task"],
    },
  ),
  one(
    "template id, mail template id, email template id",
    "users.registration|users.password_reset|orders.confirmation|orders.shipped|invoices.new|invoices.reminder|contact.copy|newsletter.welcome|comments.new|account.locked",
    { confidence: 0.92, of: ["mail template", "email template", "message template"] },
  ),
  one(
    "client id, oauth client id",
    "web-app|mobile-app|admin-console|account-console|cli|reporting|partner-portal|spa|backend-service|grafana|gitlab|nextcloud|desktop|jenkins|api-gateway|kiosk",
    {
      confidence: 0.9,
      of: [
        "client",
        "oidc client",
        "device code",
        "persisted grant",
        "application",
        "open iddict application",
        "relying party",
      ],
    },
  ),
  one("provider id", "ldap|kerberos|rsa-generated|hmac-generated|trusted-hosts|scope|max-clients|aes-generated", {
    confidence: 0.93,
    of: ["component"],
  }),
  one("federation protocol id, protocol id", "saml2|openid|mapped|oidc", { confidence: 0.9 }),
  ...plainly(
    "protocol, federation protocol",
    one("id", "saml2|openid|mapped|oidc|x509|kerberos", { confidence: 0.93 }),
  ),
  pattern(
    "remote id, idp entity id, saml entity id, identity provider entity id",
    "https://(idp|login|sso|auth)\\.(northline|harbourworks|bluefield|oakridge|fernhill)\\.example/(saml2/metadata|idp|realms/staff)",
    {
      confidence: 0.93,
      of: ["idp", "identity provider", "saml provider", "sso", "federation", "saml", "idp remote id"],
    },
  ),
  pattern(
    "entity id",
    "https://(idp|login|sso|auth)\\.(northline|harbourworks|bluefield|oakridge|fernhill)\\.example/(saml2/metadata|idp|realms/staff)",
    {
      confidence: 0.93,
      of: ["saml provider", "saml", "identity provider", "idp", "sso provider"],
    },
  ),
  pattern("thread id", "Thread-[1-8]|MainThread", {
    confidence: 0.93,
    of: ["run result", "execution", "dbt run result"],
  }),
  pattern(
    "unique id",
    "(model|test|seed|snapshot|source)\\.(shop|finance|core)\\.(stg|dim|fct|int)_(orders|customers|payments|products|invoices|sessions|refunds|events)",
    {
      confidence: 0.93,
      of: ["dbt", "run result", "dbt run result", "dbt test", "manifest"],
    },
  ),
  pattern(
    "listener id",
    "com\\.example\\.(orders|billing|shipping|users)\\.(OrderEvent|Invoice|Notification|Stock|Mail|Audit)(Listener|Handler)\\.on\\(com\\.example\\.(orders|billing|users)\\.(OrderCreated|InvoicePaid|UserRegistered|OrderShipped|PaymentFailed)\\)",
    SURE,
  ),
  pattern(
    "migration id",
    "202[3-5](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])(0[8-9]|1[0-9])[0-5][0-9][0-5][0-9]_(InitialCreate|AddOrders|AddUserRoles|AddAuditLog|RenameStatus|AddIndexes|AddInvoices|DropLegacyColumns|AddSettings|SeedCountries)",
    SURE,
  ),
  ...plainly(
    "migration, schema migration",
    pattern("id", "202[3-5](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])(0[8-9]|1[0-9])[0-5][0-9]", SURE),
  ),
  ...plainly("session, php session", meaning("id, session id", { text: "sessionId" }, { confidence: 0.9 })),

  // A timetable's.
  ...plainly("agency, transit agency", pattern("id, agency id", "CTA|MTA|RTD|VTA|TM|DB|[1-9]", { confidence: 0.9 })),
  pattern("service id", "WD|SA|SU|weekday|saturday|sunday|holiday|WD_summer|school_days", {
    confidence: 0.93,
    of: ["calendar", "calendar date", "trip"],
  }),
  pattern(
    "fare id",
    "adult_single|adult_return|child_single|day_pass|weekly_pass|monthly_pass|senior_single|student_month",
    SURE,
  ),
  pattern("route id", "(M|U|S|B|N)?[1-9][0-9]?|[1-9][0-9]-[1-9]0", {
    confidence: 0.93,
    of: ["route", "trip", "fare rule"],
  }),
  pattern("trip id", "(M|U|S|B)?[1-9][0-9]?-(WD|SA|SU)-(0[5-9]|1[0-9]|2[0-3])[0-5][0-9]-[1-9]", {
    confidence: 0.93,
    of: ["trip", "stop time", "frequency", "trip update"],
  }),
  pattern("stop id", "S[1-9][0-9]{3}", { confidence: 0.93, of: ["stop", "stop time", "transfer", "pathway"] }),
  pattern("zone id", "[A-F]|[1-9]", { confidence: 0.93, of: ["stop", "fare", "fare rule"] }),

  // What is told by numbers in text.
  pattern("employee id, emp id, emp other id, employee other id, staff number", "0[0-9]{3}|1[0-4][0-9]{2}", {
    confidence: 0.9,
    of: ["employee", "staff", "personnel", "worker"],
  }),
  pattern("course id", "(CS|BIO|HIS|MU|PHY|EE|FIN|MAT|CHE|ENG)-[1-4][0-9]{2}", {
    confidence: 0.9,
    of: ["course", "section", "teach", "take", "prerequisite"],
  }),
  pattern("section id, sec id", "[1-4]", { confidence: 0.9, of: ["section", "teach", "take"] }),
  pattern("time slot id, timeslot id", "[A-H][1-9]?", { confidence: 0.9 }),
  pattern("rack facility id, facility id", "(A|B|C|DC1-R)[0-2][0-9]", {
    confidence: 0.93,
    of: ["rack", "location", "room"],
  }),
  pattern(
    "part id",
    "SFP-10G-(LR|SR|ER)|PWR-C[1-6]-(350|715|1100)WAC|QSFP-40G-SR4|GLC-(TE|SX|LH)-[A-Z]{3}|MEM-[1-9]{2}GB-[A-Z]{2}[0-9]",
    { confidence: 0.93, of: ["inventory item", "module"] },
  ),
];
