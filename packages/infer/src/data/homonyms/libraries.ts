import { senses } from "./sense.ts";

const JWT = "~eyJhbGciOiJSUzI1NiIsImtpZCI6I[A-Za-z0-9]{7}\\.eyJ[A-Za-z0-9_-]{80}\\.[A-Za-z0-9_-]{86}";

/** Words of those who keep pages, mailboxes, forums, media libraries and browsers, and of what signs in to them. */
export const LIBRARY_HOMONYMS = [
  // Who has signed in elsewhere, and what that house has handed over.
  ...senses("scope, token scope", [
    "provider+account+refresh+access provider+refresh+id provider+account+id",
    "openid email profile|openid email profile|read:user user:email|openid profile email offline_access",
  ]),
  ...senses("id token", ["provider access refresh", JWT]),
  ...senses("session state", ["provider+refresh provider+access", "~[0-9a-f]{40}\\.[A-Za-z0-9_-]{22}"]),
  // What a payment service reports.
  ...senses("type, event type", [
    "^stripe+^event",
    "invoice.paid|customer.subscription.updated|checkout.session.completed|payment_intent.succeeded|invoice.payment_failed|customer.subscription.created|customer.subscription.deleted|charge.refunded",
  ]),
  ...senses("description", [
    "^stripe+^payment ^stripe+^charge ^stripe+^invoice",
    "Subscription creation|Subscription update|Monthly subscription|Annual subscription|Additional seats|Plan change, pro rata",
  ]),
  ...senses("base 64, base 64 datum, base 64 data", [
    "file picture image document attachment",
    "~(JVBERi0xLjcKJeLjz9MK|iVBORw0KGgoAAAANSUhEUgAA|/9j/4AAQSkZJRgABAQEASABI)[A-Za-z0-9+/]{96}[A-Za-z0-9+/]{2}==",
  ]),
  ...senses("step name", [
    "input+output+error input+output+retry",
    "validate_input|fetch_data|classify|retrieve_documents|generate_answer|check_result|save_result|send_notification",
  ]),
  // Who practises law, and where.
  ...senses("law firm, law firm name", [
    "",
    "~(Wagner|Reid|Torres|Bennett|Hale|Norwood|Castell|Ashby|Marlow|Denholm) (& (Partners|Torres|Bennett|Hale|Norwood) LLP|Law Group|Legal|Law Office)",
  ]),
  ...senses("occupation, profession, job title", [
    "practice+area law+firm law+practice",
    "Attorney|Associate|Partner|Paralegal|Notary|Legal counsel|Trainee",
  ]),
  ...senses("rejection reason", [
    "practice+area law+firm",
    "Licence could not be verified|Not admitted to practice|Firm not found in the register|Second account of the same person|No answer to our questions",
  ]),

  // When a site's own tasks are run, as a crontab has it.
  ...senses("minute", ["hour+weekday hour+month+enabled", "0|*|15|30|5,35|10|45"]),
  ...senses("hour", ["minute+weekday minute+month+enabled", "*|0|3|*|1|2|6|4"]),
  ...senses("day, day of month", ["minute+hour", "*|*|*|1|15"]),
  ...senses("month", ["minute+hour+weekday minute+hour+enabled", "*|*|*|*|1,7"]),
  ...senses("weekday, day of week", ["minute+hour", "*|*|0|1|6"]),
  ...senses("title, name", [
    "^task+minute+hour+weekday",
    "Hourly Cleanup|Daily Cleanup|Weekly Backup|User Pruning|Mass Mail|Tidy Sessions|Check Tables|Promote Members|Delete Old Logs|Recount Statistics",
  ]),
  ...senses("file, file name, script", [
    "^task+minute+hour+weekday",
    "hourlycleanup|dailycleanup|backupdb|userpruning|massmail|tidysessions|checktables|promotions|logcleanup|recountstats",
  ]),
  ...senses("description", [
    "^task+minute+hour+weekday",
    "Removes old searches and captcha images.|Marks old topics as read and closes expired polls.|Writes the database to the backup folder.|Deletes accounts that were never activated.|Sends what is waiting in the mail queue.|Deletes sessions that have ended.|Repairs tables that are damaged.|Moves members to the group that their posts have earned.|Deletes log entries older than a month.|Counts posts and topics anew.",
  ]),
  // Boards.
  ...senses("module", [
    "^log+action+ip+address",
    "user-users|forum-management|config-settings|user-groups|tools-maintenance|config-plugins|style-themes|tools-cache|forum-attachments|config-smilies",
  ]),
  ...senses("thumbnail", [
    "^attachment+attach ^attachment+hash",
    "~2025(0[1-9]|1[0-2])/post_[1-9][0-9]{0,2}_17[3-6][0-9]{7}_[0-9a-f]{32}_thumb\\.jpg",
  ]),
  ...senses("options, option", [
    "^poll+question+vote ^poll+question+timeout",
    "~(Yes\\|\\|~\\|\\|No\\|\\|~\\|\\|Not sure|Monday\\|\\|~\\|\\|Wednesday\\|\\|~\\|\\|Saturday|Every day\\|\\|~\\|\\|Once a week\\|\\|~\\|\\|Hardly ever)",
  ]),
  ...senses("pm folder, pmfolder, pm folders, pmfolders, private message folders", [
    "",
    "~1\\*\\*Inbox\\$%%\\$2\\*\\*Sent Items\\$%%\\$3\\*\\*Drafts\\$%%\\$4\\*\\*Trash Can(|\\$%%\\$5\\*\\*(Friends|Work|Meetings|To answer))",
  ]),
  ...senses("birth date privacy", ["", "all|all|age|none"]),
  // Sites of articles, categories and menus.
  ...senses("message language key", [
    "",
    "PLG_ACTIONLOG_USER_LOGGED_IN|PLG_SYSTEM_ACTIONLOGS_CONTENT_UPDATED|PLG_SYSTEM_ACTIONLOGS_CONTENT_ADDED|PLG_ACTIONLOG_USER_LOGGED_OUT|PLG_SYSTEM_ACTIONLOGS_CONTENT_DELETED|PLG_ACTIONLOG_USER_LOGIN_FAILED|PLG_ACTIONLOG_APPLICATION_CONFIG_UPDATED",
  ]),
  ...senses("message", [
    "message_language_key language+key+extension",
    '{"action":"login","id":"42","title":"admin","app":"PLG_ACTIONLOG_APPLICATION_ADMINISTRATOR"}|{"action":"update","type":"PLG_ACTIONLOG_TYPE_ARTICLE","id":"17","title":"Opening hours"}|{"action":"add","type":"PLG_ACTIONLOG_TYPE_CATEGORY","id":"9","title":"News"}|{"action":"delete","type":"PLG_ACTIONLOG_TYPE_MENU_ITEM","id":"108","title":"Contact"}|{"action":"logout","id":"42","title":"admin","app":"PLG_ACTIONLOG_APPLICATION_SITE"}',
  ]),
  ...senses("created by alias, core created by alias, author alias", [
    "",
    "||||Editorial team|Press office|Guest author|The web team",
  ]),
  ...senses("route", [
    "finder publish+indexdate md5sum+route",
    "~index\\.php\\?option=com_content&view=(article&id=[1-9][0-9]{0,2}&catid=[1-9]|category&id=[1-9][0-9]?)",
  ]),
  ...senses("version id", [
    "^schema+extension",
    "4.4.0-2023-10-17|4.3.2-2023-05-20|4.2.7-2022-12-29|5.0.0-2023-09-11|4.0.3-2021-09-05",
  ]),
  ...senses("profile key", [
    "profile+value",
    "profile.address1|profile.city|profile.country|profile.website|profile.phone|profile.aboutme|profile.postal_code|profile.dob|profile.favoritebook",
  ]),
  ...senses("location", [
    "update+site update+extra+query",
    "~https://updates?\\.example\\.(org|com)/(core|extensions|language|templates)/[a-z]{4,9}\\.xml",
  ]),
  ...senses("image", ["^language+sef ^language+lang+code", "en_gb|de_de|fr_fr|es_es|it_it|nl_nl|pl_pl|pt_br|sv_se"]),
  ...senses("parent", ["^template+inheritable ^style+inheritable", "||cassiopeia|atum"]),
  ...senses("title, name", [
    "^view+^level",
    "Public|Registered|Special|Guest|Super Users|Members|Editors|Staff|Volunteers|Press",
  ]),

  // Calendars and address books on a server.
  ...senses(
    "dav name",
    [
      "^collection ^binding ^property",
      "~/(ada|jonas|mira|noor|felix|lena|omar|ines|team|office)/(calendar|contacts|tasks|home|work|family|holidays|birthdays)/",
    ],
    [
      "",
      "~/(ada|jonas|mira|noor|felix|lena|omar|ines|team|office)/(calendar|tasks|home)/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\.ics",
    ],
  ),
  ...senses("dav display name", [
    "",
    "Calendar|Work|Family|Team calendar|Holidays|Birthdays|Contacts|Tasks|Meeting room|Training|School",
  ]),
  ...senses("type", ["^dav+^binding", "calendar|addressbook"]),
  ...senses("external url", [
    "^dav+^binding",
    "~https://calendars\\.example\\.(com|org)/(holidays|school|team|sports|events)(-[a-z]{4,7})?\\.ics",
  ]),
  ...senses("fburl", ["", "~https://cal\\.example\\.org/freebusy\\.php/(ada|jonas|mira|noor|felix|lena|omar|ines)"]),
  ...senses("caluri", ["", "~https://cal\\.example\\.org/caldav\\.php/(ada|jonas|mira|noor|felix|lena|omar|ines)/"]),
  ...senses("caladruri", ["", "~mailto:(ada|jonas|mira|noor|felix|lena|omar|ines)@example\\.org"]),
  ...senses("first name", ["fburl caladruri nick+fburl", "@fullName"]),
  ...senses("version", ["fburl nick+fburl", "3.0|4.0|2.1"]),
  ...senses("note", [
    "fburl caladruri",
    "Met at the fair in May.|Prefers email.|Only reachable in the afternoon.|Neighbour of Ada.|Moved in March, old number still works.|Knows the caretaker.|Birthday dinner every June.",
  ]),
  ...senses("summary, description", [
    "^alarm+trigger+action",
    "Reminder|Team meeting in 15 minutes|Dentist at 10|Call the landlord|Parents' evening tonight|Train leaves in an hour|Birthday of Anna tomorrow",
  ]),
  ...senses("component", [
    "^alarm+trigger+action",
    "~BEGIN:VALARM\\nTRIGGER:-PT(5|10|15|30|60)M\\nACTION:DISPLAY\\nDESCRIPTION:Reminder\\nEND:VALARM",
  ]),
  ...senses("attendee", [
    "rsvp+property cn+rsvp",
    "~mailto:(ada|jonas|mira|noor|felix|sofia|theo|lena|omar|ines|paul|yara)\\.(weber|berg|novak|haddad|lang|rossi|martin|silva|dupont|keller)@example\\.(com|org|net)",
  ]),
  ...senses("cn, common name", ["rsvp attendee+role", "@fullName"]),
  ...senses("description", [
    "^attendee+^status",
    "Waiting for an answer|Accepted|Declined|Tentative|Delegated|Invitation sent|Delivery failed",
  ]),
  ...senses("principal type description", ["", "Person|Resource|Group"]),
  ...senses("name", [
    "^relationship+^type+bit+group ^relationship+^type+group+confers",
    "Administers Group|is Assisted by|is Member of|Meeting Admin|Administers Resource|Assists|Administers",
  ]),
  ...senses("config ers, confers", ["", "RW|R|A|AU"]),
  ...senses("tzid", ["", "@timeZone"]),
  ...senses("tzalias, tz alias", [
    "",
    "~(US|SystemV|Microsoft|Canada)/(Eastern|Central|Mountain|Pacific|Atlantic|Alaska)|(GMT|Romance|Central European|Eastern|Pacific|Tokyo|China|India|Singapore|Arabian|Egypt|Israel) Standard Time|GB|Eire|NZ|Japan|Singapore|Hongkong|Israel|Turkey|Poland|Portugal",
  ]),
  ...senses("localised name, localized name", [
    "^zone ^time",
    "Central European Time|Eastern Time|Pacific Time|Greenwich Mean Time|Mountain Time|Eastern European Time|India Standard Time|Japan Standard Time|Central Time|Mitteleuropäische Zeit|Heure d'Europe centrale|Hora de Europa central",
  ]),
  ...senses("property name", [
    "dav",
    "http://apple.com/ns/ical/:calendar-color|http://apple.com/ns/ical/:calendar-order|urn:ietf:params:xml:ns:caldav:calendar-description|urn:ietf:params:xml:ns:caldav:calendar-timezone|http://calendarserver.org/ns/:calendar-availability",
  ]),
  // Books of one's own money.
  ...senses("name", [
    "^account+official ^account+off+budget",
    "Joint Checking|Savings|Visa|Everyday Checking|Emergency Fund|Cash|Credit Card|Mortgage|Brokerage|Holiday Savings|Car Loan",
  ]),
  ...senses("official name", [
    "mask+balance mask+subtype ^account+bank",
    "Everyday Checking|Platinum Card|Total Savings|Joint Current Account|Instant Access Saver|Rewards Credit Card|Student Account|Fixed Rate Mortgage",
  ]),
  ...senses("account sync source, sync source", ["account", "simpleFin|goCardless|pluggyai"]),
  ...senses("cat group, category group", ["category+goal income+goal", "@uuid"]),
  ...senses("goal def, goal definition", [
    "",
    '[{"type":"simple","monthly":50,"directive":"template","priority":0}]|[{"type":"by","amount":1200,"month":"2026-12","directive":"template"}]|[{"type":"average","numMonths":3,"directive":"template"}]|[{"type":"simple","limit":{"amount":500},"directive":"goal"}]',
  ]),
  ...senses("cleanup def, cleanup definition", [
    "",
    '[{"type":"sink","weight":1}]|[{"type":"source","amount":null}]|[]',
  ]),
  ...senses("name", [
    "^category+^group+income",
    "Usual Expenses|Bills|Income|Savings|Investments|Household|Fun|Travel|Children|Car",
  ]),
  ...senses("name", ["^cleanup+^group", "Sinking funds|Month end|Savings first|Left over|Holidays"]),
  ...senses("month", ["^budget+^created", "~202[456]-(0[1-9]|1[0-2])"]),
  ...senses("group by", ["balance+graph balance+interval budget+graph", "Category|Group|Payee|Account|Interval"]),
  ...senses("mode", ["balance+graph budget+graph", "total|time"]),
  ...senses("date range", [
    "graph+interval balance+graph",
    "Last 3 months|Last 6 months|Year to date|Last month|This month|Last year|All time",
  ]),
  ...senses("name", [
    "^report+balance+graph ^report+budget+graph",
    "Spending by category|Net worth|Monthly income|Groceries by payee|Bills of the year|Savings rate|Travel costs|Income against expenses",
  ]),
  ...senses("selected category", [
    "budget+graph balance+graph",
    '[{"id":"9f7be2d1","name":"Groceries","is_income":0}]|[{"id":"41c0aa73","name":"Rent","is_income":0},{"id":"5d0e19c8","name":"Utilities","is_income":0}]|[{"id":"c2b1f0a4","name":"Salary","is_income":1}]',
  ]),
  ...senses("type", [
    "^dashboard+width+height+meta",
    "net-worth-card|cash-flow-card|spending-card|custom-report|markdown-card|summary-card|calendar-card",
  ]),
  ...senses("name", ["^dashboard+^page", "Main|Savings|Spending|Overview|Year|Family|Investments"]),
  ...senses("clock", [
    "^message",
    '~\\{"timestamp":"2025-0[1-9]-[12][0-8]T(0[7-9]|1[0-9]|2[0-2]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z-0000-[0-9a-f]{16}","merkle":\\{"hash":-?[1-9][0-9]{8}\\}\\}',
  ]),
  ...senses("dataset", [
    "row+column+value",
    "transactions|accounts|payees|categories|zero_budgets|rules|schedules|notes|prefs",
  ]),
  ...senses("row", ["dataset+column+value", "@uuid"]),
  ...senses("column", ["dataset+row+value", "amount|category|notes|cleared|date|name|tombstone|sort_order|payee"]),
  ...senses("category", [
    "^payee #payee+acct #payee+account+imported",
    "Groceries|Rent|Utilities|Dining|Transport|Health|Fun|Gifts|Travel|Salary|Insurance",
  ]),
  ...senses("stage", ["^rule+action+condition+tombstone", "pre|post|"]),
  ...senses("action, actions", [
    "^rule+stage+condition+tombstone",
    '~\\[\\{"op":"set","field":"(category|payee|account)","value":"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}","type":"id"\\}\\]',
  ]),
  ...senses("rule", ["^schedule+tombstone", "@uuid"]),
  ...senses("schedule", ["tombstone+acct tombstone+account", "@uuid"]),
  ...senses("name", [
    "^schedule+rule+transaction",
    "Rent|Phone bill|Salary|Electricity|Gym|Insurance|Mortgage|Streaming|Water|Internet|Council tax|Savings transfer",
  ]),
  ...senses("payee, account, amount, date", ["^json+^path", "$[0].value|$[1].value|$[2].value|$[3].value"]),
  ...senses("name", [
    "^transaction+^filter",
    "Uncategorised|Large expenses|Last month|Groceries this year|Without a payee|To be reimbursed|Cash only|Subscriptions",
  ]),
  ...senses("description", [
    "^tag+tombstone",
    "Summer trip 2025|Tax deductible|To be reimbursed|Shared with the flatmates|Renovation|Gifts|Work expenses",
  ]),
];
