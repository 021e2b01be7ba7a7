import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";
import { pattern } from "../../short-meanings.ts";

const SURE = { confidence: 0.955 };
const NAME = "name, title, label, display name, caption";

/** What things of programs, sites and households are called, where the noun alone tells. */
export const NAMES_OF_THINGS: readonly Meaning[] = [
  ...plainly(
    "quick reply, saved reply, reply template, saved response, text snippet, standard reply, mail response, identity response",
    one(
      NAME,
      "Out of office|Thank you for your message|Meeting declined|Received, answer follows|Please send more details|Appointment confirmed|Refund on its way|Opening hours|How to reset the password|Closing the ticket|Passed on to a colleague|Price on request|We are sorry|Good news: it is fixed",
      SURE,
    ),
  ),
  ...plainly(
    "form, web form, contact form, routing form, online form, booking form, form template",
    one(
      NAME,
      "Contact form|Newsletter signup|Job application|Feedback|Support request|Event registration|Quote request|Callback request|Volunteer signup|Appointment request|Customer survey|Report a problem|Order form|Guest book|Membership application|Product return|Sales enquiry|Waiting list",
      { confidence: 0.93 },
    ),
    one(
      "form name, form id, form key, form slug",
      "contact|newsletter|application|feedback|support|registration|quote|callback|volunteer|appointment",
      { confidence: 0.86 },
    ),
  ),
  ...plainly(
    "label template, label layout, sticker template, label format",
    one(
      NAME,
      "Shelf label|Address label|Part label with QR|Pallet label|Price tag|Asset tag|Bin label|Shipping label|Small item 24 mm|Barcode 50 x 30|Cable label|Test sticker",
      SURE,
    ),
  ),
  ...plainly(
    "report template, print template, print format, document template, document layout",
    one(
      NAME,
      "Packing list|Delivery note|Purchase order|Stock count|Test report|Build report|Customer statement|Monthly summary|Price list|Order confirmation|Invoice|Credit note|Parts list|Work order|Inspection report",
      SURE,
    ),
  ),
  ...plainly(
    "parameter template, part parameter, technical parameter, specification, spec template",
    one(
      NAME,
      "Resistance|Voltage|Length|Colour|Weight|Tolerance|Material|Capacity|Power|Temperature range|Package|Width|Height|Thread|Diameter|Current|Frequency|Protection class",
      SURE,
    ),
  ),
  ...plainly(
    "test template, part test, test step template",
    one(
      NAME,
      "Torque check|Visual inspection|Burn-in|Leak test|Continuity|Weight check|Function test|Insulation|Firmware version|Calibration",
      SURE,
    ),
    one(
      "key",
      "torquecheck|visualinspection|burnin|leaktest|continuity|weightcheck|functiontest|insulation|firmwareversion|calibration",
      SURE,
    ),
  ),
  ...plainly(
    "eval template, evaluation template, evaluator, scorer, llm judge, eval metric, llm metric",
    one(
      NAME,
      "Hallucination|Toxicity|Helpfulness|Relevance|Conciseness|Faithfulness|Correctness|Coherence|Completeness|Personal data|Tone of voice|Context recall|Refusals|Language match",
      SURE,
    ),
  ),
  ...plainly(
    "config template, configuration template, device template",
    one(
      NAME,
      "ios-access-switch|junos-base|nxos-leaf|eos-spine|firewall-branch|router-edge|wlc-office|ups-default|ntp-snmp-syslog|vlan-interfaces",
      SURE,
    ),
  ),
  ...plainly(
    "theme, skin, site theme, color scheme, colour scheme, appearance",
    one(
      NAME,
      "Classic|Modern|Elegant|Minimal|Dark|Light|Ocean|Paper|Slate|High contrast|Forest|Sand|Midnight|Aurora|Compact|Spring",
      { confidence: 0.93 },
    ),
  ),
  ...plainly(
    "css template, stylesheet, custom css",
    one(
      "name, title, template name, label",
      "Flat|Courier Black|Dark header|Compact tables|Print|Large text|No borders|Wide charts|Brand colours",
      SURE,
    ),
  ),
  ...plainly(
    "content template, post template, social template, caption template",
    one(
      NAME,
      "Product launch|Weekly tip|Behind the scenes|Customer story|Event announcement|Seasonal sale|Question of the week|New blog post|Team introduction|Giveaway|Holiday greeting|Throwback",
      SURE,
    ),
  ),
  ...plainly(
    "ticket template, issue template, request template, task template, predefined task description, task description template",
    one(
      NAME,
      "New laptop|Password reset|Access request|New employee|Software installation|Hardware fault|Leaving employee|Bug report|Feature request|Release checklist|Incident report|Change request|Monthly maintenance",
      SURE,
    ),
  ),
  ...plainly(
    "calendar, shared calendar, event calendar, team calendar, business calendar, work calendar",
    one(
      NAME,
      "Public holidays|Team calendar|Room bookings|Support hours|Events|Personal|Birthdays|School holidays|On call|Working hours|Maintenance|Training|Deadlines|Travel|Youth|Church services|Deliveries|Board meetings",
      { confidence: 0.93 },
    ),
  ),
  ...plainly(
    "maintenance, vehicle maintenance, maintenance plan, service plan",
    one(
      "name, title, label",
      "Oil change|Tyre rotation|Inspection|Brake check|Filter change|Annual service|Battery check|Air conditioning|Timing belt|Safety check|Wash and clean|Coolant",
      { confidence: 0.92 },
    ),
  ),
  ...plainly(
    "rack, server rack, cabinet",
    pattern(NAME, "Rack [A-D](0[1-9]|1[0-2])|DC[12]-R(0[1-9]|1[0-9])|(North|South|Lab|Office) rack [1-4]", {
      confidence: 0.93,
    }),
  ),
  ...plainly(
    "cluster, compute cluster, virtualization cluster, server cluster",
    one(
      NAME,
      "vc-prod-01|vc-prod-02|proxmox-lab|k8s-prod|k8s-staging|hyperv-office|ceph-main|edge-north|edge-south|db-prod|vc-dmz|gpu-research|dr-site|vdi-pool-1",
      { confidence: 0.94 },
    ),
  ),
  ...plainly(
    "virtual machine, virtualmachine, vm, instance template",
    pattern(
      NAME,
      "(web|db|app|mail|cache|queue|proxy|monitor|backup|ci|build|dns|ldap|file|print|vpn)(-prod|-test|-dev)?-?0[1-9]",
      { confidence: 0.93 },
    ),
  ),
  ...plainly(
    "mail server, outgoing mail server, smtp server, email server, fetchmail server, smtp config, smtp account, mail transport",
    one(
      NAME,
      "Office mail|SMTP relay|Newsletter|Backup relay|Notifications|Sales mail|Support mail|Invoices|System mail|Reports",
      { confidence: 0.94 },
    ),
  ),
  ...plainly(
    "passkey, webauthn, web authentication, webauthn credential, security key, authenticator, webauthn device, web authn, fido key, twofactor device, mfa device",
    one(
      NAME,
      "YubiKey 5|iPhone|MacBook|Work laptop|Pixel 8|Windows Hello|Blue security key|iPad|Backup key|Home computer|Galaxy S24|Titan key|Office key",
      SURE,
    ),
  ),
  ...plainly(
    "app password, application password, device password",
    one(
      NAME,
      "Phone|Tablet|Thunderbird|News reader|Calendar sync|Laptop|Home server|Scanner|Mail on the phone|Backup script|Desktop client|Contacts sync",
      SURE,
    ),
  ),
  ...plainly(
    "token, api token, access token, personal access token, api key, authentication token, auth token, user token, service token, personal token, client api key, user api key",
    one(
      "name, title, label, token name, key name, alias",
      "CI pipeline|Backup script|Mobile app|Reporting|CRM integration|Zapier|Monitoring|Deploy script|Home automation|Data export|Laptop|Staging|Website|Import job|Partner access|Warehouse scanner",
      { confidence: 0.945 },
    ),
  ),
  ...plainly(
    "application credential, service credential, api credential, machine account",
    one(
      NAME,
      "ci-deploy|backup|monitoring|terraform|image-builder|autoscaler|dns-updater|metrics|k8s-cloud-provider|billing-export",
      SURE,
    ),
  ),
  ...plainly(
    "taxonomy, vocabulary, term set",
    one(
      "name, title, label",
      "Categories|Brands|Topics|Tags|Regions|Collections|Series|Audiences|Materials|Seasons|Departments|Formats",
      { confidence: 0.92 },
    ),
  ),
  ...plainly(
    "quote, quotation, sales quote, sales opportunity, lead opportunity",
    one(
      "name, title, subject, opportunity name, quote name",
      "Office relocation|50 licences|Annual maintenance|Website relaunch|Machines for the new hall|Service contract 2026|Spare parts package|Training for the sales team|Network upgrade|20 chairs and desks|Security audit|Support renewal|Pilot with two branches|Extension of the warehouse",
      { confidence: 0.945 },
    ),
  ),
  ...plainly(
    "lead, prospect",
    one(
      "opportunity name, deal name",
      "Office relocation|40 licences|Annual maintenance|Website relaunch|Service contract 2026|Network upgrade|Security audit|Pilot with two branches",
      SURE,
    ),
  ),
  ...plainly(
    "return action, refund action, rma action",
    one(
      NAME,
      "Refunded|Credit issued|Replacement sent|Repaired|Rejected|Partial refund|Exchanged|Returned to supplier",
      SURE,
    ),
  ),
  ...plainly(
    "acl action, module action, permission action",
    one("name", "access|view|list|edit|delete|import|export|massupdate|create|print", SURE),
  ),
  ...plainly(
    "syslog, system log, error log, event log",
    one(
      "title, subject, headline",
      "Failed login attempt|Database error|Cron job finished|Mail could not be sent|Disk space low|Configuration changed|Upload rejected|Session expired|Backup completed|Password changed",
      SURE,
    ),
  ),
  ...plainly(
    "design, invoice design, invoice template, theme design",
    one("name, title", "Plain|Clean|Bold|Modern|Business|Creative|Elegant|Playful|Tech|Calm|Classic|Minimal", {
      confidence: 0.93,
    }),
  ),
  ...plainly(
    "mount, shared mount, volume mount",
    one(
      "name, title",
      "Shared maps|Backups|Media|Uploads|Game files|Config templates|Logs|Certificates|Plugins|Databases",
      { confidence: 0.93 },
    ),
  ),
  ...plainly(
    "storage path, storage location path, filing rule",
    one(
      "name, title",
      "By year|Taxes|Insurance|Contracts|Invoices|Medical|Home|Work|Car|School|Bank|By correspondent|Archive|Receipts",
      SURE,
    ),
    pattern(
      "path, pattern, template",
      "(\\{\\{ created_year \\}\\}/)?\\{\\{ (correspondent|document_type|owner_username) \\}\\}/\\{\\{ title \\}\\}",
      SURE,
    ),
  ),
  ...plainly(
    "vault, password vault, secret vault, safe, credential store",
    one(
      "name, title",
      "Router passwords|Web certificates|Database accounts|Shared logins|Finance|Wi-Fi|Servers|Personal|Team|Recovery codes|Social media|Cloud accounts|Suppliers|Licence keys",
      { confidence: 0.93 },
    ),
  ),
  ...plainly(
    "name server, nameserver, dns server set",
    one(
      "name, title",
      "Internal DNS|Office resolvers|Public resolvers|Data centre DNS|Guest network|Backup DNS|Branch north|Branch south",
      { confidence: 0.93 },
    ),
    pattern(
      "server, name server, namesrv1, nameserver, name server1",
      "(192\\.0\\.2|198\\.51\\.100)\\.(5[3-9]|[1-4]0);(203\\.0\\.113)\\.(5[3-9]|[1-4]0)",
      { confidence: 0.94 },
    ),
  ),
  ...plainly(
    "annotation layer, annotation group, chart annotation layer",
    one(
      "name, title",
      "Holidays|Releases|Outages|Campaigns|Price changes|School holidays|Maintenance|Trade fairs|Strikes|Product launches",
      SURE,
    ),
  ),
  ...plainly(
    "report schedule, scheduled report, report subscription, report job",
    one(
      "name, title",
      "Daily sales report|Weekly summary|Monthly revenue|Low stock alert|Failed payments|New customers|Open tickets|Stock value|Overdue invoices|Team hours|Quarterly figures|Site traffic",
      SURE,
    ),
  ),
  ...plainly(
    "row level security filter, row level security, security filter, data policy, row policy",
    one(
      "name, title",
      "Own region only|EMEA sales only|Own tenant|No salaries|Public data|Own department|Last two years|Hide test accounts|Partners: own customers",
      SURE,
    ),
  ),
  ...plainly(
    "sla, service level, service level agreement, sla plan, sla policy",
    one(
      "name, title, label",
      "Gold 24x7|Silver|Bronze|Office hours 99.5 %|Standard|Critical: 1 hour|Premium support|Next business day|Response in 4 hours|Public sector",
      SURE,
    ),
  ),
  ...plainly(
    "metadata schema, content model, data model definition",
    one("name, title", "article|page|product|event|author|category|asset|comment", { confidence: 0.9 }),
  ),
  ...plainly(
    "time block, time slot template, blackout, blackout series",
    one("end label", "12:00|13:00|17:00|18:00", { confidence: 0.9 }),
    one(
      "title, name",
      "Maintenance|Public holiday|Cleaning|Closed|Exam period|Fire drill|Renovation|Stocktaking|Staff meeting",
      { confidence: 0.92 },
    ),
  ),
  ...plainly(
    "asset depreciation, depreciation, depreciation method",
    one(
      "name, title",
      "Computers 3 years|Servers 5 years|Furniture 10 years|Vehicles 6 years|Phones 2 years|Buildings 30 years|Machines 8 years|Software 3 years|Office equipment 7 years|Straight line 4 years",
      { confidence: 0.94 },
    ),
  ),
  ...plainly(
    "asset class, fixed asset class, asset category",
    one(
      NAME,
      "Computers|Vehicles|Furniture|Machinery|Buildings|Office equipment|Software licences|Tools|Land|Leasehold improvements|Phones|Servers",
      { confidence: 0.94 },
    ),
  ),
  ...plainly(
    "payroll deduction class, deduction type, deduction class, payroll deduction",
    one(
      NAME,
      "Income tax|Social security|Pension|Health insurance|Union dues|Loan repayment|Garnishment|Savings plan|Life insurance|Parking",
      SURE,
    ),
  ),
  ...plainly(
    "payroll income class, earning type, income class, earnings type",
    one(NAME, "Wages|Salary|Overtime|Bonus|Commission|Allowance|Sick pay|Holiday pay|Severance|Tips", SURE),
  ),
  ...plainly(
    "payroll employee class, employee class, employee category",
    one(NAME, "Hourly|Salaried|Part-time|Temporary|Contractor|Apprentice|Executive|Seasonal", SURE),
  ),
  ...plainly(
    "payroll pto class, pto class, pto type, paid time off",
    one(NAME, "Vacation|Sick|Personal|Parental|Bereavement|Jury duty|Training|Compensatory", SURE),
  ),
  ...plainly(
    "business unit class, dimension type, reporting unit class",
    one(NAME, "Department|Project|Fund|Job|Customer|Cost centre|Campaign|Grant|Location", SURE),
  ),
  ...plainly(
    "disposal method, asset disposal method",
    one(NAME, "Sale|Abandonment|Scrapped|Donated|Lost|Stolen|Trade-in|Returned to lessor", SURE),
  ),
  ...plainly(
    "depreciation method, asset dep method, dep method",
    one(
      "method, name, short name, label",
      "Straight line|Declining balance|Double declining|Units of production|Sum of years|Immediate write-off",
      SURE,
    ),
  ),
  ...plainly(
    "payment method, payment type, pay method, tender, payment option, mode of payment",
    one("payment name, pay name", "Cash|Credit card|Bank transfer|Cheque|Direct debit|Invoice|Voucher|Mobile payment", {
      confidence: 0.93,
    }),
  ),
  ...plainly(
    "bank account, cash account, company bank account",
    one(
      "bank account name, account name, label, title",
      "Business Checking|Savings account|Current account|Payroll account|Tax reserve|Petty cash|Euro account|Dollar account|Credit card|Deposit account|Project account",
      { confidence: 0.93 },
    ),
  ),
  ...plainly(
    "chart master, chart of account, gl account, ledger account, general ledger account",
    one(
      "account name, name, title, label",
      "Sales|Petty Cash|Accounts Receivable|Accounts Payable|Inventory|Cost of Goods Sold|Wages|Rent|Office Supplies|VAT Payable|Bank Charges|Depreciation|Travel|Insurance|Utilities|Retained Earnings|Advertising|Repairs|Telephone|Interest Income",
      { confidence: 0.945 },
    ),
  ),
  ...plainly(
    "accounting journal, account journal, gl journal, journal type",
    one(
      "name, title, label",
      "General|Sales|Purchases|Bank|Cash|Payroll|Opening balances|Miscellaneous operations|Receipts|Payments|Year-end entries|Currency differences",
      { confidence: 0.935 },
    ),
  ),
  ...plainly(
    "expense category, spending category, ospos expense category, cost category",
    one(
      "category name",
      "Rent|Utilities|Office supplies|Wages|Repairs|Fuel|Advertising|Travel|Insurance|Cleaning|Bank fees|Postage",
      SURE,
    ),
  ),
  ...plainly(
    "customer package, loyalty package, discount package, customers package",
    one("package name, name, title", "Bronze|Silver|Gold|Premium|Default|Staff|Family|Student", SURE),
  ),
  ...plainly(
    "attribute definition, item attribute, custom attribute",
    one(
      "definition name",
      "Color|Size|Brand|Expiry date|Material|Weight|Country of origin|Shelf|Warranty|Season",
      SURE,
    ),
  ),
  ...plainly(
    "faq category, help category, help topic, knowledge category, knowledge base category",
    one(
      "name, title",
      "Getting started|Billing|Account|Troubleshooting|Orders|Shipping|Returns|Privacy|Mobile app|Integrations|Security|Payments",
      { confidence: 0.94 },
    ),
  ),
  ...plainly(
    "knowledge base translation, knowledge base, help center, help centre",
    one("title, name", "Help Center|Knowledge Base|Customer Help|Support|Documentation|Answers", { confidence: 0.93 }),
  ),
  ...plainly(
    "answer translation, knowledge base answer, knowledge base answer translation, help article, support article, help answer",
    one(
      "title, name, subject",
      "How to reset your password|Changing your e-mail address|Where do I find my invoices?|Cancelling a subscription|Setting up two-factor sign-in|Exporting your data|Inviting colleagues|Why was my card declined?|Connecting a calendar|Supported browsers|Deleting an account|Importing contacts",
      SURE,
    ),
  ),
  ...plainly(
    "ban rule, ban, block rule, spam rule",
    one(
      "name, title, label, rule name",
      "Spam links|Throwaway addresses|Known scammers|Repeated registrations|Fake listings|Blocked network|Abusive messages|Bots|Stolen accounts",
      { confidence: 0.93 },
    ),
  ),
  ...plainly(
    "mail rule, mailbox rule, inbox rule, email import rule",
    one(
      "name, title",
      "Invoices from the shop|Scan to mail|Bank statements|Insurance letters|Receipts|Tax office|Energy bills|Phone bills|Newsletters to archive|Orders",
      { confidence: 0.945 },
    ),
  ),
  ...plainly(
    "saved search, job alert, search alert, search agent",
    one(
      "name, title, label",
      "Remote only|Near me|Part-time|New this week|Under budget|Full-time in the city|Entry level|With parking|Top rated|Senior roles",
      { confidence: 0.93 },
    ),
  ),
  ...plainly(
    "ab test, split test, ab experiment, growth experiment",
    one(
      "name, title",
      "Button colour|Shorter form|Price on top|New onboarding|Free trial banner|One-page checkout|Larger pictures|Reminder after a day|Search suggestions|Social proof",
      { confidence: 0.935 },
    ),
  ),
  ...plainly(
    "external link, custom page link, sidebar link",
    one(
      "title, name, label",
      "Wiki|Status page|Documentation|Ticket system|Network map|Handbook|Release notes|Support|Monitoring|Intranet",
      { confidence: 0.92 },
    ),
  ),
  ...plainly(
    "task external link, external task link",
    one(
      "title",
      "Pull request #42|Design draft|Ticket 1841|Specification|Build log|Customer mail|Mockup|Release notes",
      SURE,
    ),
  ),
  ...plainly(
    "import export link, shortcut, quick link, favorite link, favourite link",
    one(
      "title, name, link title, label",
      "Add content|All content|My reports|Open orders|New customer|Settings|Calendar|Recent changes|Dashboard|Import",
      { confidence: 0.92 },
    ),
  ),
  ...plainly(
    "user title, rank, forum rank, usertitle",
    one("title, name", "Newcomer|Junior member|Member|Regular|Senior member|Veteran|Expert|Moderator|Legend", {
      confidence: 0.93,
    }),
  ),
  ...plainly(
    "profile field, user profile field",
    one(
      "name, title, label",
      "Location|Biography|Occupation|Interests|Website|Favourite game|Pronouns|Hometown|Signature|Languages",
      { confidence: 0.94 },
    ),
  ),
  ...plainly(
    "custom dimension, tracking dimension",
    one(
      "name, title, label",
      "User type|Page author|Logged in|Subscription|Content group|Language|Experiment|Membership|Store",
      SURE,
    ),
  ),
  ...plainly(
    "ivr menu, voice menu, phone menu",
    one(
      "name, ivr menu name, menu name, title",
      "Main menu|Sales menu|Support menu|After hours|Holidays|Language choice|Billing menu|Emergency|Opening hours",
      SURE,
    ),
  ),
  ...plainly(
    "sip profile",
    one("name, sip profile name, profile name", "internal|external|internal-ipv6|external-ipv6|trunks|webrtc", SURE),
  ),
  ...plainly(
    "music on hold, hold music",
    one("name, music on hold name, title", "default|classical|jazz|sales|support|holidays", SURE),
  ),
  ...plainly(
    "game, video game, board game",
    one(
      "developer, studio, development studio",
      "Lumen Forge Games|Paper Lantern Studio|Northgate Interactive|Copper Fox Games|Silent Harbour|Bright Pixel Works|Twelve Owls|Ironbark Studios|Moonrise Interactive|Little Comet|Deep Signal Games|Wild Acorn",
      SURE,
    ),
  ),
  ...plainly(
    "custom field, customfield, user field, userfield, additional field, extra field, object attribute, object manager attribute, custom field definition, ticket field, contact field",
    one(
      "name, title, label, caption, display, display name",
      "Contract number|Customer|Cost centre|Warranty until|Severity|Browser|Due date|Invoice number|Region|Purchase order|Serial number|Approved by|Language|Department|Reference|Budget|Delivery date|Colour|Size|Source",
      { confidence: 0.95 },
    ),
  ),
  ...plainly(
    "plugin, addon, add on, plugin config, plugin datum, plugin storage, plugin schema version, dynamic plugin, extension module",
    one(
      "name, title, label, display name, plugin",
      "Calendar|Image Gallery|Contact Form|SEO Tools|Two-Factor|Backup|Slack Notifications|CSV Import|Analytics|Comments|Maps|Spam Filter|Dark Theme|PDF Export|Cookie Banner|Webhooks|Audit Log|LDAP Login|Statistics|Search Plus",
      { confidence: 0.945 },
    ),
  ),
  ...plainly(
    "change, release, schema version, archive",
    one("plugin, plugin name", "Calendar|Backup|Analytics|Comments|Maps|Search|Statistics|Webhooks", {
      confidence: 0.9,
    }),
  ),
  one(
    "module, module name, lhs module, rhs module, related module, parent module",
    "Accounts|Contacts|Calls|Meetings|Tasks|Opportunities|Cases|Documents|Notes|Projects|Leads|Campaigns",
    {
      confidence: 0.93,
      of: [
        "relationship",
        "tracker",
        "acl action",
        "recently viewed",
        "favorite",
        "role action",
        "saved search",
        "import map",
      ],
    },
  ),
  one("backend, authentication backend, auth backend, login backend", "local|ldap|saml|oauth2|database", {
    confidence: 0.93,
    of: ["staff", "user", "account", "user account", "agent", "login", "authentication"],
  }),
  one("service, provider service, api service", "openai|anthropic|replicate|elevenlabs|apify|google|aws|twilio", {
    confidence: 0.93,
    of: ["cost", "cost tracking", "cost summary", "monthly cost summary", "usage cost", "api cost"],
  }),
  one(
    "job class, job class name, worker class, job handler class",
    "SendEmailJob|CleanupJob|ImportCustomersJob|GenerateInvoiceJob|SyncInventoryJob|NotifyOverdueJob|ExportReportJob|ResizeImageJob|ProcessWebhookJob|RefreshTokensJob|ArchiveOrdersJob",
    { confidence: 0.94 },
  ),
  pattern(
    "java class name, java class, class path, classpath, bean class, handler class name, fully qualified class name",
    "com\\.example\\.(orders|billing|users|reports|imports|core)\\.(Order|Invoice|User|Report|Import|Mail|Stock)(Handler|Service|Task|Listener|Validator|Processor)",
    { confidence: 0.94 },
  ),
  pattern("reference extension, ref extension, external reference extension", "(EXT|WEB|ERP)-[1-9][0-9]{3,4}", {
    confidence: 0.97,
  }),
  one(
    "model pdf, pdf model, document model pdf, last model pdf",
    "standard|classic|modern|compact|detailed|letterhead",
    { confidence: 0.96 },
  ),
  pattern(
    "email message id, email msgid, msgid, mail message id, message id header, email mid",
    "<[a-f0-9]{8}\\.[0-9]{10}@mail\\.(example\\.com|northline\\.example|harbour\\.example)>",
    { confidence: 0.93 },
  ),
  ...plainly(
    "extension, fax, device line, phone extension, sip extension, voicemail box, hunt group, ring group",
    pattern("extension, fax extension, extension number", "[1-4][0-9]{2}|10[0-9]{2}", { confidence: 0.955 }),
  ),
  ...plainly(
    "authentication ldap, ldap, ldap server, ldap config, auth ldap, authldap, ldap setting, directory server",
    one(
      "login field, user field, username field, uid field, login attribute, username attribute, user attribute",
      "uid|samaccountname|userprincipalname|mail",
      SURE,
    ),
    one("sync field, unique field, guid field, sync attribute", "objectguid|entryuuid|employeenumber|uid", SURE),
    one(
      "group field, member field, group attribute, group member field",
      "memberof|member|uniquemember|memberuid",
      SURE,
    ),
    one("realname field, lastname field, last name field, surname field, surname attribute", "sn", SURE),
    one("firstname field, first name field, given name field, firstname attribute", "givenname", SURE),
    one("email field, email1 field, mail field, email attribute, mail attribute", "mail|proxyaddresses", SURE),
    one("phone field, telephone field, phone attribute", "telephonenumber", SURE),
    one("mobile field", "mobile", SURE),
    one("title field", "title", SURE),
    one("comment field", "info|description", SURE),
  ),
  one("ldap field, ldap attribute, directory attribute", "memberof|department|ou|cn", { confidence: 0.94 }),
];
