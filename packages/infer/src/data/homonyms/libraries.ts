import { senses } from "./sense.ts";

const JWT = "~eyJhbGciOiJSUzI1NiIsImtpZCI6I[A-Za-z0-9]{7}\\.eyJ[A-Za-z0-9_-]{80}\\.[A-Za-z0-9_-]{86}";

/** Words of those who keep pages, mailboxes, forums, media libraries and browsers, and of what signs in to them. */
export const LIBRARY_HOMONYMS = [
  // Who has signed in elsewhere, and what that house has handed over.
  ...senses("scope, token scope", [
    "provider+account+refresh provider+refresh+access",
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
    "validate_input|fetch_data|classify|transform|enrich|check_result|save_result|send_notification",
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
    "~https://updates?\\.example\\.(org|com)/(core|extensions|language|templates)/(list|details|collection|gallery|calendar|forms|backup|search|slider|maps)\\.xml",
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
    "~https://calendars\\.example\\.(com|org)/(holidays|school|team|sports|events)(-(north|south|city|club|2026|family|office|class-4b))?\\.ics",
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
    "#payee+^dashboard+width+height",
    "net-worth-card|cash-flow-card|spending-card|custom-report|markdown-card|summary-card|calendar-card",
  ]),
  ...senses("name", ["#payee+^dashboard+^page", "Main|Savings|Spending|Overview|Year|Family|Investments"]),
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

  // Who visits a site, and what is reckoned from that.
  ...senses("name", [
    "^archive+period+date+processing",
    "done|done.VisitsSummary|nb_visits|nb_uniq_visitors|nb_actions|bounce_count|done.Goals|max_actions|sum_visit_length",
  ]),
  ...senses("report", [
    "^archive+period+processing",
    "VisitsSummary.get|Actions.getPageUrls|Referrers.getAll|Goals.get",
  ]),
  ...senses("title", [
    "^change+plugin+version ^changelog+plugin+version",
    "New: heatmaps for mobile pages|Faster segments|Reports by weekday|Export to spreadsheets|Dark theme|New consent banner|Goals by country|Simpler funnels",
  ]),
  ...senses("description", [
    "^change+plugin+version ^changelog+plugin+version",
    "See where visitors of mobile pages tap and scroll.|Large segments are now processed in half the time.|All reports can be compared by weekday.|The interface follows the setting of your device.|Funnels can be built from any report.|Rows can be exported as they are shown.",
  ]),
  ...senses("link name", ["plugin+version", "Learn more|View the report|Open the settings|Read the guide|Try it now"]),
  ...senses("search cat, search category", ["idvisit visit+action", "||products|blog|help|"]),
  ...senses("referer name, referrer name", [
    "visit+keyword visit+referer visit+referrer",
    "Google|Bing|DuckDuckGo|Ecosia|news.example.com|partner.example.org|blog.example.net|Yahoo!",
  ]),
  ...senses("config device brand", ["", "AP|SA|GO|XI|HU|LE|SO"]),
  ...senses("config device model", [
    "",
    "iPhone|Galaxy S23|iPad|Pixel 8|Galaxy A54|Redmi Note 12|P30|Tab M10|Xperia 5",
  ]),
  ...senses("custom dimension 1, custom dimension 2", ["visit idvisit", "logged-in|guest|premium|free|newsletter"]),
  ...senses("type", ["^report+evolution", "email|mobile"]),
  ...senses("period", ["^report+evolution", "week|month|day|never"]),
  ...senses("period param, period parameter", ["^report", "week|month|day"]),
  ...senses("name", [
    "^site+main+ecommerce ^site+main+search",
    "Cedar Bakery|Company blog|Online shop|Intranet|Help centre|City library|Booking portal|Support forum|Landing pages|Mobile app",
  ]),
  ...senses("type", ["^site+main+ecommerce", "website|website|mobileapp|intranet"]),
  ...senses("excluded user agent, excluded user agents", [
    "",
    "|Googlebot|UptimeRobot|bot,spider,crawler|Pingdom,StatusCake",
  ]),
  ...senses("site search keyword parameter, sitesearch keyword parameters", [
    "",
    "q,query,s,search,searchword,k,keyword|q,s|search|",
  ]),
  ...senses("site search category parameter, sitesearch category parameters", ["", "|cat|category|section"]),
  ...senses("excluded referrer, excluded referrers", [
    "",
    "|https://pay.example.com|https://login.example.org|https://checkout.example.net",
  ]),
  ...senses("request url", [
    "^tracking+^failure",
    "~https://stats\\.example\\.org/track\\?idsite=[1-9][0-9]?&rec=1&action_name=(Prices|Contact|News|Shop|Start)&rand=[0-9]{6}",
  ]),
  // Albums of pictures, and what cameras note in them.
  ...senses("label", ["^album+^root", "Pictures|My Photos|External Drive|Network Storage|Archive|Scans|Phone Uploads"]),
  ...senses("identifier", [
    "^album+^root",
    "~volumeid:\\?uuid=[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|networkshareid:\\?mountpath=%2Fmnt%2F(nas|photos|backup)",
  ]),
  ...senses("specific path", [
    "^album+^root",
    "~/home/(anna|ben|clara|david|emma|felix)/(Pictures|Photos|Pictures/(Scans|Phone|Archive))|/mnt/(nas|backup)/photos|/",
  ]),
  ...senses("relative path", [
    "^album+caption+collection ^album+root+caption",
    "~/(20(0[5-9]|1[0-9]|2[0-5])/(Italy|Norway|Garden|Wedding of Tom|Hiking|Christmas|School|Lake|Lisbon|Harvest|Concert|Sailing)|(Family|Friends|Travel|Work)/(Birthday|Summer|Winter|Weekend|Trip) 20(0[5-9]|1[0-9]|2[0-5]))",
  ]),
  ...senses("collection", ["^album+caption+path", "Travel|Family|Holidays|Friends|Nature|Work|Pets|Events"]),
  ...senses("context", ["identity+embedding", "image|face|tag|detected"]),
  ...senses("attribute", ["^identity+value", "fullName|name|uuid"]),
  ...senses("language", ["^image+^comment+type", "x-default|en-US|de-DE|fr-FR"]),
  ...senses("comment", [
    "^image+^comment+type",
    "Anna at the lake, summer 2019|Grandfather's garden|First day at school|View from the tower in Lisbon|Tom and the new boat|The old bridge before the flood|Snow in April|Our tent, second night|Market in the rain|Ines with the neighbour's dog",
  ]),
  ...senses("property", [
    "^image+^copyright",
    "creator|copyrightNotice|rightsUsageTerms|provider|source|creatorJobTitle|instructions",
  ]),
  ...senses("extra value", ["^image+^copyright", "x-default||"]),
  ...senses("history", [
    "^image+^history",
    '~<\\?xml version="1\\.0" encoding="UTF-8"\\?><history version="2"><file fileName="(IMG|DSC|DSCF)_[0-9]{4}\\.(JPG|NEF)" filePath="/home/anna/Pictures/(Italy|Garden|Lake)"><filter filterName="(filter:BCG|filter:Crop|filter:WhiteBalance)" version="1"/></file></history>',
  ]),
  ...senses("property", ["^image+^property", "city|country|provinceState|location|countryCode|creatorContact"]),
  ...senses("property", ["^image+^tag+^property", "tagRegion|autodetectedFace|autodetectedPerson|faceToTrain"]),
  ...senses("property", ["^tag+^property+tag", "person|faceEngineName|faceEngineUuid|tagKeyboardShortcut|iconName"]),
  ...senses("name", [
    "^image+album+hash+manual",
    "~(IMG|DSC|DSCF|PXL|P)_?[0-9]{4}\\.(JPG|JPG|jpg|NEF|CR2|heic|png|MP4)",
  ]),
  ...senses("name", [
    "^search+type+query #album+^search+query",
    "Five stars|Italy 2023|Anna and Tom|Without tags|Taken with the phone|Map: Lisbon|Duplicates|Last import|Black and white",
  ]),
  ...senses("query", [
    "^search+type+name",
    '~<search><group><field name="(rating|tagid|albumid|creationdate|make)" oper="(greaterthanorequal|equal|inlist|interval)">[1-5]</field></group></search>',
  ]),
  ...senses("keyword", [
    "#album+^setting+value",
    "DBVersion|DBVersionRequired|UniqueHashVersion|databaseImageFormats|databaseVideoFormats|databaseAudioFormats|databaseUUID|Locale|preAlphaV5Fix|DeleteRemovedCompleteTime|FilterSettingsVersion",
  ]),
  ...senses("channel type", ["audio+video", "Stereo|Mono|5.1|7.1"]),
  ...senses("compressor", ["audio+video", "aac|mp3|pcm_s16le|ac3|opus|flac"]),
  // Films, series and songs on the shelf of a media centre.
  ...senses("c 00", ["^movie ^film", "@movieTitle"]),
  ...senses("c 01", [
    "^movie ^film",
    "A lighthouse keeper finds letters that were never sent and looks for the one who wrote them.|Two sisters inherit a bankrupt theatre and have one season to save it.|A detective returns to the island where her first case was never solved.|Three strangers share a car across the country and arrive as friends.|After a storm a fishing village has to decide whether to stay.",
  ]),
  ...senses("c 02", [
    "^movie ^film",
    "Letters from a lighthouse.|Two sisters and a theatre.|An old case on an island.|Three strangers, one car.|A village after the storm.",
  ]),
  ...senses("c 03", [
    "^movie ^film",
    "Some letters arrive late.|The curtain has to rise.|The island remembers.|Every road ends somewhere.|After the storm comes the truth.|",
  ]),
  ...senses("c 04", ["^movie ^film", "~[1-9][0-9]{2,4}"]),
  ...senses("c 05", ["^movie ^film", "~[1-9][0-9]{0,3}"]),
  ...senses("release group mbid, release group mb id", ["", "@uuid"]),
  ...senses("player state", ["bookmark", "|<navstate><title>1</title><chapter>3</chapter></navstate>|"]),
  ...senses("file name", [
    "^file+play+path",
    "~(The Quiet Harbour \\(2019\\)\\.mkv|Northern Lights \\(2021\\)\\.mp4|Glass City \\(2016\\)\\.mkv|Cold Trail \\(2012\\)\\.avi|Second Shift - S0[1-4]E(0[1-9]|1[0-2])\\.mkv|Station Nine - S0[1-3]E(0[1-9]|1[0-2])\\.mkv)",
  ]),
  ...senses("file name", [
    "^song+album ^song+artist",
    "~(0[1-9]|1[0-4]) - (Blue Rooms|Home Again|Night Train|Paper Boats|Small Hours|Salt and Wind|Wild Sea|Long Light|Open Windows|Second Floor)\\.(flac|mp3|m4a)",
  ]),
  ...senses("review", [
    "^album+mood ^album+label+style",
    "Ten songs without a weak one; the second half is quieter and better.|A confident debut between folk and electronics.|Recorded in two weeks, and one hears the fun they had.|Fewer guitars, more strings: a change that suits them.|The live tracks are the reason to own it.|Long, dark and worth the patience.",
  ]),
  ...senses("time, times", ["^stacktime", "~[1-5][0-9]{3},[6-9][0-9]{3}"]),

  // Boards.
  ...senses("session page, user last page, last page", [
    "viewonline forwarded user+avatar+lastvisit",
    "~index\\.php|viewtopic\\.php\\?t=[1-9][0-9]{0,2}|viewforum\\.php\\?f=[1-9]|ucp\\.php\\?i=pm|search\\.php",
  ]),
  ...senses("lastpage", [
    "lastvisit lastmark",
    "~index\\.php|viewtopic\\.php\\?t=[1-9][0-9]{0,2}|viewforum\\.php\\?f=[1-9]|ucp\\.php\\?i=pm",
  ]),
  ...senses("to address, bcc address", [
    "author+bbcode author+smilies msg+bbcode",
    "~u_[1-9][0-9]?(:u_[1-9][0-9]?)?|g_[1-9]",
  ]),
  // Encyclopedias that everybody may write.
  ...senses("category title, title", [
    "^category+page+cat ^category+page+file",
    "~(Lakes|Rivers|Mountains|Museums|Castles|Islands|Universities|Bridges)_(of|in)_(Norway|Kenya|Peru|Portugal|Vietnam|Iceland|Ghana|Chile|Austria|Nepal)|(19[4-9][0-9]|20[01][0-9])_births|Living_people|(Geography|History|Music|Sport)_stubs",
  ]),
  ...senses("to", [
    "^category+^link",
    "~(Lakes|Rivers|Mountains|Museums|Castles|Islands|Universities|Bridges)_(of|in)_(Norway|Kenya|Peru|Portugal|Vietnam|Iceland|Ghana|Chile|Austria|Nepal)|(19[4-9][0-9]|20[01][0-9])_births|Living_people|(Geography|History|Music|Sport)_stubs",
  ]),
  ...senses("name", [
    "^change+^tag+count+defined ^change+^tag+user",
    "~mw-(undo|rollback|reverted|blank|replace|manual-revert|new-redirect|removed-redirect|changed-redirect-target|contentmodelchange|recreated|server-side-upload)|mobile( web| app)? edit|visualeditor(-wikitext|-switched)?|(discussiontools|newcomer task|advanced mobile|ios app|android app)( (edit|reply|newtopic|section))",
  ]),
  ...senses("name", [
    "^image+major+minor ^archive+major+minor",
    "~(Church|Bridge|Harbour|Market|Castle|Station|Lighthouse|Old_town)_in_(Cusco|Graz|Valletta|Bergen|Porto|Accra|Hue)_20(0[5-9]|1[0-9]|2[0-4])\\.jpg",
  ]),
  ...senses("storage group", ["^archive+deleted", "deleted"]),
  ...senses("storage key", ["^archive+deleted", "~[0-9a-z]{31}\\.(jpg|png|svg|pdf)"]),
  ...senses("module", [
    "^module+skin",
    "ext.cite.styles|skins.vector.styles|mediawiki.page.gallery.styles|site.styles|user.styles|ext.visualEditor.desktopArticleTarget.noscript|jquery.makeCollapsible.styles|skins.minerva.styles",
  ]),
  ...senses("key name, keyname", [
    "exptime modtoken value+expiration+flag",
    "~wiki:(pcache:idhash:[1-9][0-9]{1,3}-0!canonical|messages:en|sidebar:en|resourceloader:module-versions:[0-9a-f]{8}|site_stats)",
  ]),
  ...senses("interwiki", ["^redirect+fragment", "|||||commons|de"]),
  ...senses("fragment", ["^redirect+interwiki", "||||History|See_also|References"]),
  ...senses("app id, application id", [
    "bp bot+grant grant+restriction+password",
    "AWB|pywikibot|archiver|huggle|importer|linter",
  ]),
  // Servers that talk to one another.
  ...senses("account, acct", [
    "^alias+url ^migration+follower",
    "~(ada|jonas|mira|noor|felix|sofia|theo|lena|omar|ines|paul|yara)(_(art|photo|writes|music|dev|cooks|bikes|reads))?@(social|town|photos|forum)\\.example\\.(org|net|com)",
  ]),
  ...senses("url, uri", [
    "^account+^alias",
    "~https://(social|town|photos|forum)\\.example\\.(org|net|com)/users/(ada|jonas|mira|noor|felix|sofia|theo|lena|omar|ines|paul|yara)",
  ]),
  ...senses("permalink", [
    "human+target+route",
    "~https://town\\.example\\.org/@(ada|jonas|mira|noor|felix|sofia|theo|lena)(/11[0-9]{16})?",
  ]),
  ...senses("route param, route parameter", ["human+target+permalink", "~[1-9][0-9]{2,4}"]),
  ...senses("image content type", ["^emojis ^emoji shortcode+image", "image/png|image/png|image/gif"]),
  ...senses("domain", [
    "^domain+^block ^domain+^allow",
    "~(spam|bots|ads|fake|mail|trash|junk|temp|free|social|town|photos)-?(hub|net|zone|box|farm|world|now|club|store|point|land|link|wave|cloud|feed|house)[0-9]{0,2}\\.example",
  ]),
  ...senses("file name", ["^site+^upload+var", "thumbnail.png|mascot.png|app_icon.png|favicon.png"]),
  ...senses("name", [
    "^oauth+^application+superapp ^oauth+^application+super",
    "Web|Ivory|Tusky|Mona|Elk|Ice Cubes|Fedilab|Pinafore|Toot|Megalodon",
  ]),
  // Files, calendars and talks on a server of one's own.
  ...senses("scope", [
    "remember+login+password remember+login+activity",
    '{"filesystem":true}|{"filesystem":true}|{"filesystem":false}',
  ]),
  ...senses("id", [
    "^trash+location+mime",
    "Harbour.jpg|Minutes March.md|Offer.pdf|Budget 2024.xlsx|IMG_2041.jpg|Old notes|Recipes.md|Scans",
  ]),
  ...senses("gid", ["^group+display", "admin|family|board|editors|students|teachers|members|guests|office|choir"]),
  ...senses("mount point", [
    "storage+root+user",
    "~/(ada|jonas|mira|noor|felix|sofia|theo|lena|omar|ines|paul|yara)(\\.(berg|lang|novak|weber|rossi|silva|martin|keller|haddad|dupont|brandt|fischer))?/",
  ]),
  ...senses("app, application", [
    "^notification+object+subject",
    "files_sharing|spreed|calendar|deck|comments|updatenotification|announcementcenter|activity",
  ]),
  ...senses("subject", [
    "^notification+object+application ^notification+object+app",
    "incoming_user_share|mention|chat|invitation|card-assigned|update_available|comment|calendar_reminder",
  ]),
  ...senses("item source", ["share+item+target", "~[1-9][0-9]{1,3}"]),
  ...senses("label", ["^share+token+item", "|||For the printers|Press|Parents of 4b"]),
  ...senses("id", [
    "^storage+available+numeric",
    "~home::(ada|jonas|mira|noor|felix|sofia|theo|lena|omar|ines|paul|yara)(\\.(berg|lang|novak|weber|rossi|silva|martin|keller|haddad|dupont|brandt|fischer)|[0-9]{2})|local::/var/www/data/|object::user:(ada|jonas|mira|noor|felix)",
  ]),
  // Requests that a help desk answers.
  ...senses(
    "namespace",
    ["#ticket+^config+key+value", "~core|(staff|dept|plugin|schedule)\\.[1-9][0-9]?"],
    ["^draft", "~(ticket\\.(response|note|staff)\\.[1-9][0-9]{0,2}|canned|topic|page|kb)"],
  ),
  ...senses("folder", ["^email+^account ^mail+^account fetchfreq", "INBOX|INBOX|INBOX.Support|Tickets"]),
  ...senses("archive folder, archivefolder", [
    "^email+^account ^mail+^account",
    "Processed|Archive|INBOX.Done|Fetched",
  ]),
  ...senses("auth bk, authentication bk", ["", "basic|oauth2:google|oauth2:microsoft|none"]),
  ...senses("value", [
    "^form+^entry+field",
    "Printer does not print|+1 202-555-0143|10234|Room 214|Windows 11|anna.weber@example.com|Second floor|No access to the shared folder|Tuesday morning|Laptop",
  ]),
  ...senses("name", [
    "^form+^field+hint+flag",
    "subject|message|priority|name|email|phone|notes|address|website|department|room|asset_tag|serial_number|operating_system|order_number",
  ]),
  ...senses("number format", ["^topic ticket sequence", "######|HD-####|REQ-######|#####"]),
  ...senses("value", [
    "^list+^item+sort+property",
    "Windows 11|Printer|Router|Laptop|Telephone|Headquarters|Second floor|Invoice|Complaint|Low|High|English",
  ]),
  ...senses("install path", [
    "phar isphar",
    "~plugins/(auth-ldap|storage-s3|auth-oauth2|storage-fs|audit|auth-2fa|auth-passthru|slack)(\\.phar)?",
  ]),
  ...senses("primary", [
    "^queue+^column",
    "number|created|cdata__subject|user__name|dept__name|assignee|lastupdate|source",
  ]),
  ...senses("secondary", ["^queue+^column", "|user__name|staff_id|est_duedate"]),
  ...senses("recipient, recipients", [
    "^thread+^entry poster+editor",
    '{"to":{"12":"Anna Weber <anna.weber@example.com>"}}|{"to":{"31":"Tom Berg <tom.berg@example.org>"},"cc":{"14":"Clara Lang <clara.lang@example.net>"}}|{"to":{"7":"Omar Haddad <omar.haddad@example.com>"}}',
  ]),
  ...senses("header, headers", [
    "^entry+^email ^thread+^email",
    "~Return-Path: <(anna|ben|clara|omar|felix|lena)\\.(berg|lang|novak|weber|rossi|silva|martin|keller|haddad|dupont|brandt|fischer)@example\\.(com|org)>\\nReceived: from mail\\.example\\.net \\(198\\.51\\.100\\.[1-9][0-9]?\\)\\nSubject: (Printer|Invoice|Password|Delivery)\\nContent-Type: text/plain; charset=utf-8",
  ]),
  // Pages put together from parts, with fields, routes and translations.
  ...senses("language code, langcode", [
    "default+vid default+revision+reusable default+email+init",
    "en|en|en|en|en|en|en|en|en|de|fr|und",
  ]),
  ...senses("type", ["^block+^content reusable+revision", "basic|basic|banner|footer_block|teaser"]),
  ...senses("cid", [
    "^cache+serialized+checksum",
    "~entity_view:(node|block|user|taxonomy_term):[a-z0-9_]{4,14}:\\[languages:language_interface\\]=en:\\[theme\\]=(olivero|claro)",
  ]),
  ...senses("checksum", ["^cache+serialized+cid", "~[1-9][0-9]?"]),
  ...senses("field name", ["^comment+entity+thread", "comment|comment|field_comments"]),
  ...senses("host name, hostname", ["^comment+website+thread", "@ipv4"]),
  ...senses("comment type", ["entity+thread+field", "comment|comment|comment|review"]),
  ...senses(
    "collection",
    ["^config+name+datum ^config+data", "||||language.de|language.fr"],
    [
      "^key+^value+name",
      "state|system.schema|entity.definitions.installed|config.entity.key_store.view|entity.storage_schema.sql|post_update",
    ],
  ),
  ...senses("name", [
    "^key+^value+collection",
    "system.cron_last|system.private_key|install_time|system.css_js_query_string|node.entity_type|user.field_storage_definitions|routing.menu_masks.router|update.last_check|comment.node_comment_statistics_scale|views.view_route_names",
  ]),
  ...senses("value", [
    "^key+^value+collection",
    '~i:17[3-9][0-9]{7};|s:6:"[a-z0-9]{6}";|b:[01];|i:[1-9]0[0-9]{2};|a:0:\\{\\}',
  ]),
  ...senses("identifier", [
    "^flood",
    "~(203\\.0\\.113|198\\.51\\.100)\\.[1-9][0-9]?|[1-9][0-9]?-(203\\.0\\.113|198\\.51\\.100)\\.[1-9][0-9]?",
  ]),
  ...senses("source", [
    "lid+context ^locale+^source",
    "Log in|Save configuration|Read more|Comments|Submitted by @author|Add new content|Delete|Search|Page not found|Home|Published|Reset your password|Next page|All languages",
  ]),
  ...senses("translation", [
    "lid+language ^locale+^target",
    "Se connecter|Enregistrer|Lire la suite|Commentaires|Speichern|Weiterlesen|Suche|Startseite|Seite nicht gefunden|Iniciar sesión|Guardar|Leer más|Buscar|Inicio",
  ]),
  ...senses("language", ["lid+translation ^locale+^target", "fr|de|es"]),
  ...senses("parent", [
    "mlid",
    "|||system.admin|system.admin_structure|system.admin_config|system.admin_reports|node.add_page",
  ]),
  ...senses("title", [
    "mlid",
    "Home|Content|Structure|Appearance|Extend|Configuration|People|Reports|Help|Add content|Taxonomy|Menus|My account|Log out",
  ]),
  ...senses("description", [
    "mlid",
    "Find and manage content.|Administer blocks, content types and menus.|Select and configure themes.|Add and enable modules.|Administer settings.|Manage user accounts, roles and permissions.|View reports, updates and errors.",
  ]),
  ...senses("id", [
    "mlid",
    "~(system\\.admin(_content|_structure|_themes|_config|_reports|_index)?|node\\.(add|add_page|type_add)|entity\\.(user|menu|view|block)\\.(collection|add_form|edit_form)|user\\.(page|logout|admin_index)|views_view:views\\.(frontpage|archive|blog|news|files|people|glossary|events|gallery|search)\\.page_[1-9])",
  ]),
  ...senses("body format, text format", ["bundle+delta", "basic_html|full_html|plain_text|restricted_html"]),
  ...senses("alias", [
    "^alias+path",
    "~/(about-us|contact|(blog|news)/(garden|harbour|winter|market|bridge|river|music|school|summer|forest|coffee|travel)-(guide|notes|plans|stories|photos|list|tour|week|ideas|news)(-[2-9])?|team/(anna|ben|clara|omar|felix|lena)|services/(repair|design|training|rental|advice|printing))",
  ]),
  ...senses("path", [
    "^path+^alias",
    "~/node/[1-9][0-9]{0,3}|/node/[1-9][0-9]{0,3}|/taxonomy/term/[1-9][0-9]?|/user/[1-9][0-9]?",
  ]),
  ...senses("name", [
    "^queue+expiration+created+item ^queue+expire+created",
    "update_fetch_tasks|aggregator_feeds|media_entity_thumbnail|cron_search_index|locale_translation|mail_digest|image_derivatives|file_cleanup",
  ]),
  ...senses("pattern outline", [
    "",
    "/node/%|/admin/content|/admin/structure/types/manage/%|/user/%/edit|/taxonomy/term/%|/node/add/%|/admin/people|/search/%|/admin/reports/%",
  ]),
  ...senses("path", [
    "^router+route+fit",
    "/node/{node}|/admin/content|/admin/structure/types/manage/{node_type}|/user/{user}/edit|/taxonomy/term/{taxonomy_term}|/node/add/{node_type}|/admin/people|/search/{plugin_id}|/admin/reports/{view}",
  ]),
  ...senses("route", [
    "^router+path+fit",
    'O:31:"Symfony\\Component\\Routing\\Route":9:{s:4:"path";s:12:"/node/{node}";s:4:"host";s:0:"";}|O:31:"Symfony\\Component\\Routing\\Route":9:{s:4:"path";s:14:"/admin/content";s:4:"host";s:0:"";}|O:31:"Symfony\\Component\\Routing\\Route":9:{s:4:"path";s:12:"/user/{user}";s:4:"host";s:0:"";}',
  ]),
  ...senses("name", [
    "^semaphore+value+expiration",
    "cron|router_rebuild|menu_tree_rebuild|locale_update|theme_registry:build|library_info:olivero|config_import|views_data",
  ]),
  ...senses("value", ["^semaphore+name+expiration", "~[0-9a-f]{13}\\.[0-9]{8}"]),
  ...senses("link", [
    "^watchdog",
    '|<a href="/node/12">View</a>|<a href="/node/41/edit">Edit</a>|<a href="/user/7">View</a>',
  ]),

  // Appointments that are booked online.
  ...senses("slug", [
    "^application+directory+key ^app+directory",
    "google-calendar|zoom|stripe|office365-calendar|google-meet|daily-video|apple-calendar|zapier|paypal|hubspot|jitsi|slack|giphy|msteams|salesforce|whereby",
  ]),
  ...senses("directory name", [
    "slug+key slug+category",
    "googlecalendar|zoomvideo|stripepayment|office365calendar|googlevideo|dailyvideo|applecalendar|zapier|paypal|hubspot|jitsivideo|slackmessaging|giphy|salesforce|whereby",
  ]),
  ...senses("redirect url on exit", [
    "",
    "~https://www\\.(northline|oakfield|brightside|harbour)\\.example/(thanks|done|feedback|goodbye)",
  ]),
  ...senses("type", [
    "#calendar+^credential+key",
    "google_calendar|zoom_video|stripe_payment|office365_calendar|daily_video|hubspot_other_calendar|apple_calendar",
  ]),
  ...senses("integration", ["^calendar+external", "google_calendar|office365_calendar|apple_calendar|caldav_calendar"]),
  ...senses("slug", [
    "^feature+stale+enabled",
    "organizations|calendar-cache|booker-layouts|insights|teams|webhooks|workflows|email-verification|google-workspace-directory|disable-signup|attributes|bookings-v3|calendar-view|team-booking-page-cache",
  ]),
  ...senses("link", ["^hashed+usage ^hash+usage", "~[A-Za-z0-9]{22}"]),
  ...senses("payment option", ["booking+fee", "ON_BOOKING|ON_BOOKING|HOLD"]),
  ...senses("channel expiration", ["channel+watch channel+resource", "~17[6-9][0-9]{10}"]),
  ...senses("reset interval", ["rr", "DAY|MONTH"]),
  ...senses("bio", [
    "#booking+^team+slug",
    "Book a call with our sales team.|We answer questions about invoices.|Onboarding for new customers.|Support for partners in Europe.|Interviews and first talks.|Consultations on Tuesdays and Thursdays.",
  ]),
  ...senses("type", ["watch+severity+action", "EMAIL|DOMAIN|USERNAME"]),
  ...senses("trigger", [
    "#booking+^workflow+time+unit",
    "BEFORE_EVENT|NEW_EVENT|EVENT_CANCELLED|AFTER_EVENT|RESCHEDULE_EVENT",
  ]),
  ...senses("method", ["^workflow+^reminder ^reminder+booking", "EMAIL|EMAIL|SMS|WHATSAPP"]),
  ...senses("action", [
    "#booking+^workflow+^step+sender",
    "EMAIL_ATTENDEE|EMAIL_HOST|SMS_ATTENDEE|EMAIL_ADDRESS|SMS_NUMBER|WHATSAPP_ATTENDEE",
  ]),
  ...senses("lock state", ["sms", "UNLOCKED|UNLOCKED|UNLOCKED|LOCKED"]),
  // Papers that are scanned, read and filed.
  ...senses("name", [
    "^correspondent+match",
    "City Utilities|Lakeshore Bank|Tax Office|Dr. Malone|Northern Insurance|Landlord|Employer|Telephone Company|Car Workshop|Pension Fund|University|Health Insurance",
  ]),
  ...senses("value text", [
    "#correspondent+^custom+^field",
    "RE-2025-0417|Policy 48812|Customer 20417|Paid|To be checked|Shelf 3, folder 12|Contract 7731|Valid until further notice",
  ]),
  ...senses("name", [
    "^document+^type+match",
    "Invoice|Contract|Letter|Payslip|Insurance policy|Receipt|Bank statement|Certificate|Manual|Notice|Report",
  ]),
  ...senses("task name", [
    "acknowledged+task",
    "documents.tasks.consume_file|documents.tasks.index_optimize|documents.tasks.sanity_check|documents.tasks.train_classifier|mail.tasks.process_mail_accounts|documents.tasks.bulk_update_documents",
  ]),
  ...senses("filter file name, filter filename", [
    "^trigger+filter+matching",
    "*invoice*|scan_*.pdf|*.pdf|*statement*|*contract*|IMG_*",
  ]),
  ...senses("filter path", ["^trigger+filter+matching", "*/invoices/*|*/scans/*|/consume/bank/*|*/tax/2025/*"]),
  ...senses("user name", [
    "imap+character imap+security",
    "~(info|scan|invoices|office|documents|archive)@(northline|oakfield|harbour|lakeside)\\.example",
  ]),
  ...senses("folder", ["filter+maximum+action ^email+^rule", "INBOX|INBOX|INBOX/Invoices|INBOX/Scans|Bills"]),
  ...senses("action parameter", ["filter+maximum+assign ^email+^rule", "Processed|Archive|paperwork|Done"]),
  ...senses("filter attachment file name include, attachment file name include", [
    "filter+maximum",
    "*.pdf|*invoice*|*.pdf|*statement*",
  ]),
  ...senses("name", [
    "^email+^rule+filter+attachment ^rule+filter+folder+maximum",
    "Invoices from the shop|Scan to mail|Bank statements|Telephone bill|Electricity|Letters of the school|Travel bookings|Insurance|Payslips|Receipts",
  ]),
  // Phones: calls, messages and calendars on them.
  ...senses("data set", ["^account+type", "||plus"]),
  ...senses("ct l, ct_l", ["", "~http://mms\\.example\\.(com|net)/servlets/mms\\?message-id=[0-9A-F]{12}"]),
  ...senses("sub", ["^pdu message+ct", "|||Photos|Holiday|Birthday"]),
  ...senses("subject", ["^sms+service", "|"]),
  ...senses("duration", ["^event+rrule+sync", "P3600S|P1800S|P5400S|P1D|P7200S"]),
  ...senses("title", [
    "^event+sync+attendee+organizer ^event+sync+self",
    "Dentist|Team meeting|Lunch with Ann|Choir practice|Birthday of Tom|Car inspection|Yoga|Parents' evening|Haircut|Call with the bank|Dinner at Clara's|Train to Leeds",
  ]),
  // Printers that print in layers, and those who watch them.
  ...senses("stream url", [
    "^camera+printer",
    "~http://(192\\.168\\.(0|1|178)\\.[1-9][0-9]?|printer-[1-9]\\.local)(:8080)?/(webcam/)?\\?action=stream",
  ]),
  ...senses("name", [
    "^camera+^stream",
    "Farm overview|Printer 3, front|Printer 3, nozzle|Enclosure left|Enclosure right|Workshop door|Resin corner|Row A|Row B",
  ]),
  ...senses("gcode, g code", [
    "name+description",
    "G28\nM104 S200\nM140 S60|G28 X Y|M104 S0\nM140 S0\nM107|M106 S255|G91\nG1 Z10\nG90|M84|G29|M600",
  ]),
  ...senses("name", [
    "^gcode",
    "Preheat PLA|Home all axes|Cool down|Fan on|Lift nozzle|Motors off|Level bed|Change filament",
  ]),
  ...senses("description", [
    "^gcode",
    "Heats the nozzle to 200 and the bed to 60 degrees.|Moves all axes to their end stops.|Switches all heaters off.|Full speed for the part fan.|Lifts the nozzle by 10 mm.|Lets the axes be moved by hand.|Pauses for another filament.",
  ]),
  ...senses("name", ["#printer+^floor", "Ground floor|First floor|Second floor|Basement|Attic|Annex"]),
  ...senses("name", [
    "#printer+#floor+^group",
    "PLA printers|Row A|Row B|Resin|Large format|Prototypes|School|Orders|In repair|TPU only",
  ]),
  ...senses("file name", [
    "print+completion print+gcode ^print+^job",
    "~(benchy|bracket|gear_(20|32)t|case_(top|bottom)|vase|clip_v[1-4]|hook|calibration_cube|spool_holder|knob)_0\\.[123]mm_(PLA|PETG|ABS|TPU)\\.gcode",
  ]),
  ...senses("completion log", [
    "print printer",
    "Print finished.|Print cancelled by user.|Thermal runaway, heater off.|Filament runout, print paused.|Connection to printer lost.|First layer did not stick, cancelled.",
  ]),
  ...senses("status", ["^print+^completion", "completed|completed|started|failed|cancelled"]),
  ...senses("name", [
    "^printer+feed ^printer+flow+api",
    "~(Prusa MK4|Prusa MINI|Ender-3|Ender-5|Voron 2\\.4|Bambu P1S|CR-10|Ultimaker 3) (#[1-9]|left|right|row [AB])",
  ]),
  ...senses("printer url", [
    "",
    "~http://(192\\.168\\.(0|1|178)\\.[1-9][0-9]?|octopi-[1-9]\\.local|printer-[1-9]\\.local)",
  ]),
  ...senses("disabled reason", [
    "printer",
    "Nozzle clogged|Waiting for a new hotend|Bed is not level|Belt worn|Out of filament|Fan broken|Firmware update",
  ]),
  ...senses("wizard", [
    "server+frontend server+front",
    '{"wizardCompleted":true,"wizardCompletedAt":"2025-03-14T10:12:00.000Z","wizardVersion":1}|{"wizardCompleted":false,"wizardCompletedAt":null,"wizardVersion":1}',
  ]),
  ...senses("printer file clean", [
    "",
    '{"autoRemoveOldFilesBeforeUpload":false,"autoRemoveOldFilesAtBoot":false,"autoRemoveOldFilesCriteriumDays":7}|{"autoRemoveOldFilesBeforeUpload":true,"autoRemoveOldFilesAtBoot":false,"autoRemoveOldFilesCriteriumDays":14}',
  ]),
  ...senses("front end, frontend", [
    "wizard+server",
    '{"gridCols":8,"gridRows":8,"largeTiles":false,"tilePreferCancelOverQuickStop":false}|{"gridCols":4,"gridRows":5,"largeTiles":true,"tilePreferCancelOverQuickStop":false}',
  ]),
  ...senses("server", [
    "wizard+credential",
    '{"port":4000,"loginRequired":true,"registration":false,"sentryDiagnosticsEnabled":false}|{"port":4000,"loginRequired":false,"registration":true,"sentryDiagnosticsEnabled":false}',
  ]),
  ...senses("credential, credentials", [
    "wizard+server",
    '{"jwtExpiresIn":3600,"refreshTokenAttempts":50,"refreshTokenExpiry":1209600}|{"jwtExpiresIn":7200,"refreshTokenAttempts":-1,"refreshTokenExpiry":1209600}',
  ]),
  ...senses("timeout", ["wizard+server", '{"apiTimeout":1000}|{"apiTimeout":5000}|{"apiTimeout":10000}']),
  // Series that are looked for, fetched and renamed.
  ...senses("duration", ["^command+queued+exception", "~00:0[0-3]:[0-5][0-9]\\.[0-9]{7}"]),
  ...senses("name", [
    "^download+^client+implementation",
    "qBittorrent|SABnzbd|Transmission|Deluge|NZBGet|rTorrent|Flood",
  ]),
  ...senses("name", [
    "^indexer+implementation",
    "Open Feed|Harbour Index|Usenet Library|Torrent Garden|Anime Shelf|Public Archive|Night Feed|House Indexer",
  ]),
  ...senses("name", [
    "^notification+implementation+grab",
    "Discord|Telegram|Plex|Email|Kodi|Pushover|Webhook|Jellyfin|Slack",
  ]),
  ...senses("setting, settings", [
    "^notification+implementation+grab",
    '{"webHookUrl":"https://hooks.example.com/discord/41","username":"Series"}|{"botToken":"4711:AAE","chatId":"-10023"}|{"host":"192.168.1.20","port":32400,"updateLibrary":true}|{"server":"smtp.example.com","port":587,"from":"series@example.com","to":["anna@example.com"]}',
  ]),
  ...senses("season folder format", ["", "Season {season:00}|Season {season}|S{season:00}"]),
  ...senses("series folder format", ["", "{Series Title}|{Series Title} ({Year})|{Series TitleYear} [tvdb-{TvdbId}]"]),
  ...senses("daily episode format", [
    "",
    "{Series Title} - {Air-Date} - {Episode Title}|{Series Title} - {Air-Date} - {Episode Title} {Quality Full}",
  ]),
  ...senses("path", [
    "#series+^root+^folder #episode+^root+^folder",
    "~/(media/|mnt/nas/|srv/|data/)?(tv|series|anime|kids)/?",
  ]),
  ...senses("type name", [
    "interval+last+execution",
    "RefreshSeriesCommand|RssSyncCommand|MessagingCleanupCommand|HousekeepingCommand|BackupCommand|CheckHealthCommand|ApplicationUpdateCheckCommand|CleanUpRecycleBinCommand|ImportListSyncCommand|RefreshMonitoredDownloadsCommand|UpdateSceneMappingCommand",
  ]),
  ...senses("certification", ["^series+network ^series+season", "TV-14|TV-MA|TV-PG|TV-G|TV-Y7"]),
  ...senses("finale type", ["", "||||||season|season|midseason|series"]),
  ...senses("data", [
    "^history+download+quality",
    '{"indexer":"Open Feed","releaseGroup":"NORTH","size":"1520435200"}|{"indexer":"Harbour Index","releaseGroup":"QUIET","size":"734003200"}|{"fileId":"412","droppedPath":"/downloads/series/","importedPath":"/tv/"}',
  ]),

  // Servers of chats (XMPP).
  ...senses("peer", [
    "bare+xml bare+txt",
    "~(anna|ben|clara|david|emma|felix|ines|jonas|lena|omar|sofia|theo)(\\.(berg|lang|novak|weber|rossi|silva|martin|keller|haddad|dupont|brandt|fischer)|[0-9]{2})?@(chat|im|xmpp)\\.example\\.(com|net|org)/(phone|laptop|web|desktop)",
  ]),
  ...senses("publisher", [
    "node+item+payload",
    "~(anna|ben|clara|david|emma|felix|ines|jonas|lena|omar|sofia|theo)(\\.(berg|lang|novak|weber|rossi|silva|martin|keller|haddad|dupont|brandt|fischer)|[0-9]{2})?@(chat|im|xmpp)\\.example\\.(com|net|org)",
  ]),
  ...senses("payload", [
    "node+item+publisher",
    "~<(metadata xmlns='urn:xmpp:avatar:metadata'><info bytes='[1-9][0-9]{3}' id='[0-9a-f]{40}' type='image/png'/></metadata|list xmlns='eu\\.siacs\\.conversations\\.axolotl'><device id='[1-9][0-9]{8}'/></list|nick xmlns='http://jabber\\.org/protocol/nick'>(Anna|Ben|Clara|Omar)</nick)>",
  ]),
  ...senses("node", [
    "plugin+host+parent",
    "urn:xmpp:avatar:metadata|eu.siacs.conversations.axolotl.devicelist|urn:xmpp:avatar:data|http://jabber.org/protocol/nick|urn:xmpp:bookmarks:1|http://jabber.org/protocol/tune|urn:xmpp:microblog:0|storage:bookmarks|urn:xmpp:mds:displayed:0",
  ]),
  ...senses("host", [
    "plugin+node+parent",
    "~pubsub\\.(chat|im|xmpp)\\.example\\.(com|net|org)|(anna|ben|clara|david|emma|felix|ines|jonas|lena|omar|sofia|theo)(\\.(berg|lang|novak|weber|rossi|silva|martin|keller|haddad|dupont|brandt|fischer)|[0-9]{2})?@(chat|im|xmpp)\\.example\\.(com|net|org)",
  ]),
  ...senses("parent", ["plugin+host+node", ""]),
  ...senses("name, option", [
    "^node+^option",
    "access_model|max_items|persist_items|send_last_published_item|deliver_payloads|deliver_notifications|notify_retract|notify_config|notify_delete|publish_model|max_payload_size|roster_groups_allowed|title|type|notification_type|presence_based_delivery",
  ]),
  ...senses("owner", [
    "^node+^owner",
    "~(anna|ben|clara|david|emma|felix|ines|jonas|lena|omar|sofia|theo)(\\.(berg|lang|novak|weber|rossi|silva|martin|keller|haddad|dupont|brandt|fischer)|[0-9]{2})?@(chat|im|xmpp)\\.example\\.(com|net|org)",
  ]),
  ...senses("scope", ["jid+token", "sasl_auth|chat:admin|sasl_auth chat:user|get_roster|send_message"]),
  ...senses("server key, serverkey", ["iteration+salt", "~[A-Za-z0-9+/]{27}="]),
  ...senses("password", ["iteration+salt+server", "~[A-Za-z0-9+/]{27}="]),
  // Trees of families.
  ...senses("page parameter", ["gedcom page+count", "~I[1-9][0-9]{0,2}|F[1-9][0-9]{0,1}|S[1-9]"]),
  ...senses("from, to", ["^link+file+type", "~I[1-9][0-9]{0,2}|F[1-9][0-9]{0,1}"]),
  ...senses("type", ["^link+file+from+to", "FAMS|FAMC|HUSB|WIFE|CHIL|SOUR|OBJE|NOTE"]),
  ...senses("descriptive title", [
    "multimedia",
    "Wedding of John and Mary, 1902|Grave in Whitby|Census of 1891|Letter from Canada|Farm at Elm Hill|Class of 1934|Baptism record of Anna|Ship's list, 1911|Grandmother's kitchen|Passport of Thomas",
  ]),
  ...senses("type", ["surn+givn surname+soundex", "NAME|NAME|NAME|_MARNM|_AKA"]),
  ...senses("title", [
    "^favorite+xref ^favourite+xref",
    "John Carter|Mary Webb|Thomas Shaw|Family Carter and Webb|Anna Ellis|Our village|Grandparents",
  ]),
  ...senses("body, message", [
    "#gedcom+^message",
    "I think we share an ancestor: Thomas Webb, born in 1841.|Do you know where the family lived before 1890?|I have a picture of the wedding of John and Mary.|The date of birth of Anna Shaw seems to be wrong.|May I use your tree for my school project?",
  ]),
  ...senses("subject", [
    "#gedcom+^message",
    "A common ancestor|Picture of a wedding|A date that is wrong|Question about the Webb family|Your family tree",
  ]),
  // Trackers of bugs.
  ...senses("platform", ["^bug+reproducibility os+build operating+build", "PC|Mac|x86_64|ARM|Laptop|Desktop"]),
  ...senses("build", ["^bug+reproducibility", "~(1[0-9]|2[0-4])[0-9]{2}"]),
  ...senses("operating system build", [
    "",
    "~1904[1-5]\\.[1-4][0-9]{3}|226[23]1\\.[1-4][0-9]{3}|(22|23|24)[A-H][1-9][0-9]{2}",
  ]),
  ...senses("old value, new value", ["^bug+^history", "10|30|50|80|90|20|40"]),
  ...senses("additional information", [
    "^bug+reproduce",
    "Happens since version 2.3.|Only on the second monitor.|Log attached.|Does not happen with an empty database.|Seen by two customers.|Restarting helps for an hour.|Works in the previous version.|Screenshot follows.",
  ]),
  ...senses("config id", [
    "access+value",
    "status_enum_workflow|email_receive_own|set_status_threshold|default_bug_severity|bug_submit_status|view_bug_threshold|notify_flags|window_title|csv_columns|print_issues_page_columns|excel_columns|handle_bug_threshold|update_bug_threshold|due_date_view_threshold",
  ]),
  ...senses("basename, file name", [
    "protected+priority+enabled",
    "~(Graph|XmlImportExport|Gravatar|Calendar|Slack|TimeTracking|Source(Github|Gitlab|Svn)?|Announce|Kanban|EmailReporting|Csv_import|Wiki|MatrixChat|Snippets|Agile|Helpdesk|BBCode|Motives|Inline|Telegram)(Core|Plus|)",
  ]),
  ...senses("file path", ["^project+access+inherit", "|||/var/lib/tracker/uploads/|/srv/attachments/"]),
  ...senses("subject", [
    "^email+metadata+submitted",
    "~\\[(Website|Mobile app|Web shop|Reporting) 00(0|1|2)[0-9]{4}\\]: (Crash when saving|Wrong total in the cart|Login fails after update|Export is empty|Date shown in the wrong zone|Picture is not shown|Slow search)",
  ]),
  ...senses("body", [
    "^email+metadata+submitted",
    "The following issue has been ASSIGNED.|The following issue has been RESOLVED.|A NOTE has been added to this issue.|The following issue has been SUBMITTED.|The following issue has been CLOSED.|The issue has been set as RELATED TO another one.",
  ]),
  // Galleries of pictures.
  ...senses("detail, details", [
    "^activity+session+performed+agent",
    'a:2:{s:6:"script";s:5:"admin";s:6:"method";s:3:"web";}|a:2:{s:6:"script";s:2:"ws";s:6:"method";s:12:"pwg.images.u";}|a:1:{s:6:"script";s:14:"identification";}',
  ]),
  ...senses("action", ["^activity+session+performed+agent", "edit|add|login|delete|logout|move"]),
  ...senses("comment", [
    "^config+param+value ^config+parameter+value",
    "Title of the gallery|Whether pictures can be rated|Address of the administrator|Number of pictures on a page|Language of the guests|Theme of mobile pages|Whether guests may comment|Days after which a picture is no longer new",
  ]),
  ...senses("rule, rules", [
    "^search+last+seen",
    '~a:2:\\{s:6:"fields";a:1:\\{s:8:"allwords";a:1:\\{s:5:"words";a:1:\\{i:0;s:(4:"(lake|snow|anna|city)"|6:"(garden|bridge|winter)");\\}\\}\\}s:4:"mode";s:3:"AND";\\}',
  ]),
  ...senses("gallery url, galleries url", [
    "",
    "~\\./(galleries|upload|photos|archive)/(garden|harbour|winter|market|bridge|river|music|school|summer|forest|coffee|travel)?(-[1-9])?/",
  ]),
  ...senses("description", [
    "^upgrade+applied",
    "add columns for latitude and longitude of pictures|add table of search histories|new parameter for picture sizes|lengthen the column of file names|add index on the date of comments|convert passwords to a better hash|move themes into a table",
  ]),
  ...senses("permalink", [
    "^permalink+last+hit",
    "~(holidays|family|work|nature|events)/(20(0[8-9]|1[0-9]|2[0-5]))/(rome|lisbon|garden|wedding|hiking|concert|lake|market)(-[2-9])?",
  ]),
  // Desks that answer mail, calls and chats.
  ...senses("last name, name last", [
    "follow+assignment+signature",
    "Support|2nd Level|Sales|Invoices|Hardware|Software|Onboarding|Returns|Network|Partners",
  ]),
  ...senses("summary generation", ["", "global_default|enabled|disabled"]),
  ...senses("queue", ["^cti+direction", "support|sales|4930609854180|invoices|hotline"]),
  ...senses("request", [
    "^http+^log+direction",
    '~\\{"content":"(GET|POST|PUT) /api/v1/(tickets|users|organizations)(/[1-9][0-9]{0,3})? HTTP/1\\.1\\\\nAccept: application/json"\\}',
  ]),
  ...senses("ux flow next up", ["", "none|next_task|next_from_overview"]),
  ...senses("link", [
    "^overview+prio ^overview+priority",
    "my_assigned|all_unassigned|my_pending_reached|all_open|all_escalated|my_organization_tickets|all_pending_reached|my_replacement_tickets|recently_closed",
  ]),
  ...senses("group by", ["^overview+prio ^overview+priority", "|customer|priority|owner|organization|state|group"]),
  ...senses("channel", ["^postmaster", "email"]),
  ...senses("generator", ["^counter+content", "Increment|Date|Increment"]),
  ...senses("content", ["^counter+generator", "~[1-9][0-9]{4}"]),
  ...senses("name", ["^ticket+^state+^type", "new|open|pending reminder|pending action|closed|merged|removed"]),
  ...senses("ui icon", ["^priority", "|||important|low-priority"]),
  ...senses("ui color", ["^priority", "|||high-priority|low-priority"]),
  ...senses("last log, last log in, last login, last log out", [
    "^channel+area+preference ^calendar+ical",
    "||Cannot use IMAP: connection refused|Cannot send mail: 535 authentication failed|Certificate has expired|Mailbox INBOX not found",
  ]),

  // Browsers: what they fill in, fetch, search and remember.
  ...senses("target path", ["^download+current", "@filePath"]),
  ...senses("embedder download data, embedder download datum", ["", ""]),
  ...senses("by extension name, by ext name", ["^download+danger", "|||||Download Helper"]),
  ...senses("by extension id, by ext id", ["^download+danger", "||||||abcdefghijklmnopabcdefghijklmnop"]),
  ...senses("url", [
    "short+keyword+suggest",
    "~https://(search|find|www)\\.(quickfind|openseek|webscout|findly|pageseek)\\.example/search\\?q=\\{searchTerms\\}",
  ]),
  ...senses("sender name", ["signon+realm", "|||||Anna Carter|Tom Berg"]),
  ...senses("sender email", ["signon+realm", "|||||anna.carter@example.com|tom.berg@example.org"]),
  ...senses("name", [
    "^segment+url",
    "~https?://(shop|mail|news|forum|www|docs|maps)\\.(riverpath|stonefield|bluewave|northgate|wildbloom)\\.example/",
  ]),
  // Agencies that find people for posts.
  ...senses("md 5 sum text, md5 sum text", ["", "~[0-9a-f]{32}"]),
  ...senses("sum text", ["md+attachment md+file md5", "~[0-9a-f]{32}"]),
  ...senses("title", [
    "#candidate+^calendar+^event",
    "Interview with F. Carlson|Call back the client|Second interview|Meeting at Northgate|Reference check|Send offer|Phone screen|Contract signing|Follow up with candidate|Job fair",
  ]),
  ...senses("short description", ["^calendar+^type", "Call|Email|Meeting|Interview|Personal|Other"]),
  ...senses("icon image", [
    "^calendar+^type",
    "images/phone.gif|images/email.gif|images/meeting.gif|images/interview.gif|images/personal.gif",
  ]),
  ...senses("key skill, key skills", [
    "^candidate",
    "Java, SQL|Forklift, welding|Excel, bookkeeping|German, French|C#, .NET, Azure|Nursing, first aid|AutoCAD, SolidWorks|Sales, negotiation|PHP, JavaScript|Payroll, SAP",
  ]),
  ...senses("key technology, key technologies", [
    "^company",
    "Java, SQL Server|SAP|.NET, Azure|Python, AWS|CNC, CAD|Oracle|Salesforce|React, Node.js",
  ]),
  ...senses("directory name", ["^attachment+md ^attachment+summary", "~site_1/[0-9]xxx/[0-9a-f]{8}/"]),
  ...senses("title", [
    "#candidate+^user+access",
    "Recruiter|Senior Recruiter|Account Manager|Sourcer|Team Lead|Office Manager|Researcher",
  ]),
  ...senses("title", [
    "#candidate+^attachment+profile",
    "Resume|Cover Letter|Certificates|References|Work Sample|Signed Contract|Portfolio",
  ]),
  // Shelves of songs, podcasts and stations.
  ...senses("label", [
    "^cue+hotcue ^cue+position",
    "Drop|Intro|Chorus|Break|Outro|Vocal in|Loop|Build-up|Second verse",
  ]),
  ...senses("friendly name", [
    "transcode",
    "~(Noor|Ada|Felix|Lena|Omar)'s (iPod|phone|player)|SanDisk Clip|USB stick|Old iPod nano|Car stereo|Walkman",
  ]),
  ...senses("icon", [
    "^device+transcode",
    "multimedia-player-ipod|media-flash|drive-removable-media-usb|phone|multimedia-player",
  ]),
  ...senses("path", [
    "#song+^directory",
    "~(/home/(anna|ben|noor|felix|lena)/Music|/mnt/(nas|music))(/(Jazz|Rock|Classical|Incoming|Podcasts|Live|Vinyl))?",
  ]),
  ...senses("title", ["^library+artist+album", "@songTitle"]),
  ...senses("grouping", ["^song+artist ^library+artist", "||Warm-up|Peak time|Late night|Dinner"]),
  ...senses("beat version, beats version", ["", "BeatGrid-2.0|BeatMap-1.0"]),
  ...senses("key version, keys version", ["^library+artist", "KeyMap-1.0"]),
  ...senses("version", ["^track+^analysis", "Waveform-5.0|WaveformSummary-5.0"]),
  ...senses("dynamic playlist backend, playlist backend", ["", "|||subsonic|smart"]),
  ...senses("ui path", ["^playlist", "|||Evening/Jazz|Sport|Work/Quiet|Parties"]),
  ...senses("local url", [
    "^podcast+downloaded ^episode+downloaded",
    "~|file:///home/(anna|ben|noor)/Podcasts/(science-hour|daily|history-bites|tech-talk|city-stories)-ep[1-9][0-9]?\\.mp3",
  ]),
  ...senses("url", [
    "^radio+^channel",
    "~http://(stream|live|ice)\\.(harbourfm|cityradio|jazzline|nordwave|studionine|oldies)\\.example:8000/(live|stream|main|hq)(\\.mp3|\\.aac|)",
  ]),
  ...senses("url", [
    "^song+bitrate ^song+bit+sample ^song+mtime",
    "~file:///home/(anna|ben|noor|felix)/Music/(Blue Rooms|Home Again|Night Train|Paper Boats|Small Hours)/(0[1-9]|1[0-4])\\.(flac|mp3|m4a|ogg)",
  ]),
  // Classified advertisements.
  ...senses("phone country, phone land", ["", "@phone"]),
  ...senses("s search, search", [
    "unsub+secret ^latest+^search",
    "used bike|sofa|iphone 12|desk|washing machine|winter tyres|baby bed|guitar|flat two rooms|garden table|lawn mower|aquarium",
  ]),
  ...senses("body, s body", [
    "^item+^comment+spam",
    "Would you take 50 for it?|Can I pick it up on Saturday?|Is it still available?|Does it come with the charger?|What is the smallest size?|Could you send it by post?|Where exactly are you?|Is the price fixed?",
  ]),
  ...senses("name", ["^item+^resource+extension", "~[A-Za-z0-9]{8}"]),
  ...senses("path", ["^item+^resource+extension", "~content/uploads/[0-9]{1,2}/"]),
  ...senses("extension", ["^item+^resource+content", "jpg|png|jpeg|webp"]),
  ...senses("content type", ["^item+^resource+extension", "image/jpeg|image/png|image/webp"]),
  ...senses("internal name", [
    "^page+indelible",
    "about_us|terms|privacy|email_item_inquiry|email_user_validation|contact|how_it_works|email_new_item|imprint|email_alert|help|email_send_friend",
  ]),
  ...senses("section", ["^preference+name+value", "site|theme|plugin_recaptcha|plugin_seo|plugin_slider|search"]),
  ...senses("code", ["^locale+format", "@localeCode"]),
  ...senses("locale code", ["^description+title", "@localeCode"]),
  // Boards of cards.
  ...senses("title", [
    "^external+^link",
    "Pull request #42|Design draft|Minutes of the kick-off|Specification|Wiki: release steps|Error report 1182|Invoice of the supplier|Test plan|Mock-up of the start page",
  ]),
  ...senses("title", [
    "^subtask+estimated",
    "Write tests|Ask for the numbers|Book a room|Update the screenshots|Call the supplier|Review the text|Check on a phone|Clean up|Inform support|Prepare slides",
  ]),
  // Books of pages that a team writes.
  ...senses("detail", [
    "^activity+loggable",
    "~\\([1-9][0-9]{0,2}\\) (Restore a backup|How we deploy|Onboarding|Holidays|Printer on the second floor|Meeting notes|Expense reports|Style guide)",
  ]),
  ...senses("path", [
    "^image+uploaded+url",
    "~/uploads/images/(gallery|drawio|cover_book|user)/202[3-6]-(0[1-9]|1[0-2])/(garden|harbour|winter|market|bridge|river|music|school|summer|forest|coffee|travel)-(guide|notes|plans|stories|photos|list|tour|week|ideas|news)(-[2-9])?\\.(png|jpg)",
  ]),
  ...senses("type", ["^import+size+metadata", "book|chapter|page"]),
  ...senses("name", [
    "^import+size+metadata",
    "Handbook|Onboarding|IT Guide|House Rules|Travel Policy|Product Manual|Recipes of the canteen|Safety",
  ]),
  ...senses("path", ["^import+size+metadata", "~uploads/files/imports/[0-9A-Za-z]{16}\\.zip"]),
  ...senses("entity type", ["#bookshelf+^permission #book+#chapter+^permission", "page|chapter|book|bookshelf"]),
  ...senses("type", ["^page+^revision+markdown", "version|version|update_draft"]),
  ...senses("name", [
    "#chapter+^role+^permission",
    "~(page|chapter|book|bookshelf|image|attachment|comment)-(create|update|delete|view)-(all|own)|(settings|users|user-roles|restrictions)-manage(-all|-own|)|content-(export|import)|access-api|receive-notifications",
  ]),
  ...senses("system name", ["^user+slug+external", "|||||||public"]),
  ...senses("name", [
    "#chapter+^webhook+endpoint",
    "Slack channel|Docs rebuild|Teams notifications|Search index|Backup|Chat of the editors|Translation|Audit",
  ]),

  // Surveys: how they are saved, set and told in several languages.
  ...senses("pretty print, prettyprint", [
    "eqn gseq",
    '<span class="em-expression">!is_empty(<b class="error">Q4</b>)</span>|<span class="em-expression"><b class="error">Q2</b> &gt; 18</span>|<span class="em-expression">age &gt;= 18 and <b class="error">agee</b> &lt; 65</span>',
  ]),
  ...senses("model", ["^plugin+^setting", "|||Survey|User"]),
  ...senses("module name, modulename", ["^question+relevance", "|||||maps|select_box|browserdetect|ranking"]),
  ...senses("saved this step, saved thisstep, saved_thisstep", ["", "~[1-9]"]),
  ...senses("title, surveyls title", [
    "^survey+^language ^survey+welcometext",
    "Customer satisfaction 2025|Employee survey|Course evaluation|Working from home|Visitors of the library|Reading habits|Mobility in our town|Feedback on the conference|Health at work|Youth centre: your wishes",
  ]),
  ...senses("entity", ["create+read+import", "global|survey|survey|template|surveysgroups"]),
  ...senses("permission", [
    "create+read+import",
    "surveys|labelsets|users|superadmin|auth_db|templates|participantpanel|responses|surveycontent|tokens|statistics",
  ]),
  ...senses("stg name", [
    "",
    "DBVersion|siteadminname|defaulttemplate|defaultlang|sitename|siteadminemail|emailmethod|maxemails|sendadmincreationemail|usercontrolSameGroupPolicy|timeadjust|surveyPreview_require_Auth|force_ssl|defaulthtmleditormode|showqnumcode|pdffontsize",
  ]),
  ...senses("stg value", ["", "~366|Administrator|vanilla|en|Our surveys|smtp|50|1|0|email|inline"]),
  // Pictures of a household, kept on a server of one's own.
  ...senses("path", [
    "^asset+^file",
    "~/upload/(thumbs|preview)/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{8}-(preview\\.jpeg|thumbnail\\.webp)",
  ]),
  ...senses("storage label", [
    "quota",
    "~admin|family|guest|(anna|ben|clara|tom|felix|lena|omar|ines|paul|sofia|noor|april)([0-9]{2}|)",
  ]),
  ...senses("projection type", ["exif lens", "||||||EQUIRECTANGULAR"]),
  ...senses("alternate name, alternate names", ["admin+longitude", "||"]),
  // References of those who write papers.
  ...senses("charset", [
    "^charset",
    "~utf-(8|16|16le|16be|32|7)|iso-8859-([1-9]|1[0-6])|windows-(125[0-8]|874|932)|shift_jis|euc-(jp|kr|tw)|gb(k|2312|18030)|big5|koi8-(r|u|t)|us-ascii|macintosh|ibm(437|850|852|855|866)|tis-620|hz-gb-2312|x-mac-(roman|cyrillic|greek|turkish)|viscii|ks_c_5601",
  ]),
  ...senses("collection name", [
    "^collection+library",
    "Soil carbon|Methods|Chapter 2|Reviewing|To read|Thesis|Grant 2026|Statistics|Field sites|Teaching|Conference Lisbon|Remote sensing|Own papers|Modelling",
  ]),
  ...senses("name", [
    "#item+^feed+library+cleanup",
    "Nature: latest articles|Soil Biology: new issue|Ecology Letters|Preprints in ecology|Journal of Statistics|Science of Forests|Remote Sensing Today|Plants and People",
  ]),
  ...senses("url", [
    "^feed+cleanup+refresh",
    "~https://(journals|feeds|www)\\.(northpress|openscience|oakfield|riverside)\\.example/(ecology|soil|forests|statistics|methods|climate|plants)(/latest|/issue-[1-9])?/(feed|rss|atom)\\.xml",
  ]),
  ...senses("path", [
    "#item+^attachment+storage+link",
    "~storage:(Smith|Berg|Haddad|Novak|Lang|Rossi) (et al\\. )?20(0[5-9]|1[0-9]|2[0-5]) - (Soil carbon|Root growth|Drought|Mixed models|Land use|Peat fires)\\.pdf",
  ]),
  ...senses("content type", [
    "#item+^attachment+storage+link",
    "application/pdf|application/pdf|text/html|application/epub+zip",
  ]),
  ...senses("description", [
    "#item+^group+library+version",
    "Shared references of the lab.|Papers for the reading group.|Sources of the joint project.|Literature for the course.|What the reviewers asked for.",
  ]),
  ...senses("type", ["#item+^library+editable", "user|group|group|feed"]),
  ...senses("host name, hostname", [
    "proxy+^host",
    "~www\\.(journalhub|sciencedesk|openarchive|papers|lawlibrary|medline)\\.example|(search|link|online|journals|data)\\.(journalhub|sciencedesk|openarchive|papers|lawlibrary|medline|northpress)\\.example",
  ]),
  ...senses("predicate", [
    "^predicate ^relation+^predicate",
    "~(dc:(relation|replaces|isReplacedBy|isPartOf|source|references)|owl:sameAs|mergedFrom|rdfs:seeAlso|skos:(related|broader|narrower)|(cito|fabio|prov|bibo):(cites|isCitedBy|discusses|supports|extends|reviews|wasDerivedFrom|wasRevisionOf|updates|hasPart|isPartOf|describes|confirms|disputes))",
  ]),
  ...senses("schema", [
    "^version",
    "system|userdata|translators|triggers|compatibility|delete|repository|localUserKey|globalSchema|feeds|styles",
  ]),
  ...senses("page label", ["annotation color+sort", "~[1-9]|[1-9][0-9]|[1-4][0-9]{2}|i|ii|iv|v|vii|ix|x|xii|xv"]),
  // Cards that are learnt by heart.
  ...senses("fld, flds", [
    "",
    "~(der Hund\u001fthe dog|die Katze\u001fthe cat|das Haus\u001fthe house|der Baum\u001fthe tree|die Brücke\u001fthe bridge|das Buch\u001fthe book|der Tisch\u001fthe table|die Stadt\u001fthe town|mitochondrion\u001fmakes ATP|1789\u001fFrench Revolution)",
  ]),
  ...senses("tag, tags", [
    "usn+flds usn+collapsed",
    " verbs | chapter1 | verbs chapter2 | anatomy | leech | marked | history 1800s ",
  ]),
  ...senses("tag, tags", ["crt+scm", '{}|{"verbs":0}|{"verbs":0,"chapter1":0}']),
  ...senses("name", ["^template+ntid ^template+usn", "Card 1|Card 2|Forward|Reverse|Cloze|Listening"]),
  // Messengers on phones.
  ...senses("value", [
    "^draft+thread",
    "Happy birthday! Are you|On my way, but|Let me check if|Could you bring|See you at|Sorry, I forgot to|Tomorrow would be",
  ]),
  ...senses("network failure, network failures", ["receipt", '|||[{"recipientId":12}]|[{"recipientId":41}]']),
  ...senses("mismatched identity, mismatched identities", ["receipt", '||||[{"recipientId":12,"identityKey":"BVa2"}]']),
  ...senses("body", [
    "^message+receipt+recipient+device",
    "On my way!|Did you see the photos?|Call me when you are free.|Happy birthday!|I am at the station.|See you at seven.|Thank you so much.|Can you bring milk?|Haha, yes|The train is late again.|Sounds good|Who is coming on Saturday?",
  ]),
  ...senses("content type", ["^sticker+pack", "image/webp|image/png|image/apng"]),
  ...senses("snippet uri, snippet url", ["", "~|content://com\\.example\\.messenger/part/[1-9][0-9]{0,2}"]),
  ...senses("note", [
    "^recipient+e+registered ^recipient+blocked",
    "From the climbing club|Neighbour, second floor|Plumber|Met in Lisbon|Landlord|Parent of Tim|Old number: ends in 43|Colleague until 2023",
  ]),
  ...senses("title", [
    "^group+recipient+revision",
    "Family|Book club|Football Thursday|Neighbours|Weekend trip|Class of 2009|Band|Flat 12|Cooking|Parents of 3b",
  ]),

  // Address books, pictures and messages of phones.
  ...senses("value", [
    "^multi+^value+label",
    "~\\+1 202-555-01[0-9]{2}|(anna|tom|clara|omar|felix)\\.(weber|berg|lang|haddad|novak)@example\\.(com|org)",
  ]),
  ...senses("sort section", ["sort+phonetic first+middle", "A|B|C|H|K|L|M|N|R|S|T|W"]),
  ...senses("file name", ["^asset+trashed ^asset+orientation", "~IMG_[0-9]{4}\\.(HEIC|HEIC|JPG|MOV|PNG)"]),
  ...senses("directory", ["^asset+trashed ^asset+orientation", "~DCIM/10[0-6]APPLE"]),
  ...senses("transfer name", ["^attachment+uti", "~IMG_[0-9]{4}\\.(HEIC|JPG|MOV)|(Tickets|Recipe|Map|Contract)\\.pdf"]),
  ...senses("person centric id", ["", "@uuid"]),
  ...senses("id", [
    "^handle+service+country",
    "~\\+1202555(01[0-9]{2})|(anna|tom|clara|omar|felix|lena)(\\.[a-z]|)[0-9]{0,2}@example\\.(com|org|net)",
  ]),
  ...senses("balloon bundle id", ["", "||||com.example.messages.URLBalloonProvider"]),
  ...senses("service", ["^message+handle ^handle+country", "iMessage|iMessage|SMS|RCS"]),
  ...senses("subject", ["^message+handle+service", "|"]),
  // Films that people upload, and who watches and moderates them.
  ...senses("reason", [
    "^abuse+flagged ^abuse+reporter",
    "Reuploaded without permission|Spam|Hateful comments|Misleading title|Violent content|Shows somebody who did not agree|Advertising|Wrong category",
  ]),
  ...senses("client", ["^viewer+device", "Firefox|Chrome|Safari|Edge|Mobile Safari|Opera"]),
  ...senses("description", [
    "^runner+contact+token",
    "Transcoding in rack 2|With graphics card|Only at night|Old laptop in the office|For live streams|Spare machine",
  ]),
  ...senses("type", [
    "#video+^runner+^job",
    "vod-web-video-transcoding|vod-hls-transcoding|vod-audio-merge-transcoding|live-rtmp-hls-transcoding|video-studio-transcoding|video-transcription",
  ]),
  ...senses("plugin authentication, plugin auth", ["", "||||auth-ldap|auth-openid-connect"]),
  ...senses("url", [
    "^video+^comment",
    "~https://(videos|tube|media)\\.example\\.(org|net)/videos/watch/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/comments/[1-9][0-9]{0,3}",
  ]),
  ...senses("metadata url", [
    "^video+^file",
    "~https://(videos|tube|media)\\.example\\.(org|net)/api/v1/videos/[1-9][0-9]{0,2}/metadata/[1-9][0-9]{0,3}",
  ]),
  ...senses("torrent file name, torrent filename", [
    "",
    "~[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}-(240|360|480|720|1080)\\.torrent",
  ]),
  // Rooms of a federated chat.
  ...senses("puppet user id, puppets user id", ["", "@anna:example.org|@omar:chat.example"]),
  ...senses("content", [
    "^account+datum+type ^account+data+type",
    '{"global":{"underride":[]}}|{"@anna:example.org":["!abc:example.org"]}|{"ignored_users":{}}|{"breadcrumbs":["!abc:example.org"]}',
  ]),
  ...senses("progress json", [
    "^background+^update",
    '{"last_room_id":"!abc:example.org","remaining":120}|{"last_event_id":41822,"rows_inserted":5000}|{"max_stream_id_exclusive":90211}|{}',
  ]),
  ...senses("content", [
    "#room+^event+^report",
    '{"reason":"Spam","score":-100}|{"reason":"Abuse","score":-50}|{"reason":"Off topic","score":-10}',
  ]),
  ...senses("user id", [
    "#room+^monthly+^active",
    "~@(anna|ben|clara|felix|lena|omar|sofia|theo|yara|mia|leo|kira)[0-9]{0,3}:(example\\.(org|com)|chat\\.example|matrix\\.example)",
  ]),
  ...senses("key id", ["e+one+time", "~AAAA[A-Z][A-Za-z]"]),
  ...senses("destination", [
    "retry+failure+ordering",
    "~(matrix|chat|talk|im)\\.(north|oak|lake|river|hill|stone|city|club|lab|open)(field|line|side|house|hub|net|works|gate)\\.example|example\\.(org|com|net)",
  ]),
  ...senses("application display name, app display name", [
    "kind+profile",
    "Chat for Android|Chat for iPhone|Chat Web|Element",
  ]),
  ...senses("room type", ["history+federatable join+canonical", "|||||m.space"]),
  ...senses("content", ["^room+^tag", '{"order":0.5}|{"order":0.25}|{}']),
  ...senses("filter json", [
    "",
    '{"room":{"timeline":{"limit":20}}}|{"room":{"timeline":{"limit":30},"state":{"lazy_load_members":true}}}|{"presence":{"not_types":["*"]}}',
  ]),
  ...senses("user type", ["consent+shadow appservice", "||||bot|support"]),
  // Things to do, by where and with what.
  ...senses("name", [
    "#todo+^context",
    "@home|@office|@phone|@computer|Errands|@town|@garden|Waiting for|Read|Agenda|@train|Somewhere",
  ]),
  ...senses("state", ["^context+position", "active|active|hidden|closed"]),
  ...senses("handle", ["assoc+issued", "~\\{HMAC-SHA(1|256)\\}\\{[0-9a-f]{8}\\}\\{[A-Za-z0-9+/]{6}==\\}"]),
  ...senses("title date format", ["", "%A, %d %B %Y|%d %B %Y|%A, %B %d, %Y"]),
  ...senses("state", ["^todo+context", "active|completed|deferred|pending"]),
  ...senses("state", ["#todo+^project+position", "active|active|hidden|completed"]),
  ...senses("description", [
    "^todo+context",
    "Call the dentist|Buy milk|Renew passport|Send minutes to Anna|Fix the bike|Book the train|Pay the rent|Water the plants|Return library books|Prepare slides|Ask for an offer|Clean the oven|Order new filters|Write to the landlord",
  ]),
  ...senses("target", ["recur+occurrence ^recurring+show", "due_date|show_from_date"]),
  ...senses("body", [
    "#todo+^note+project",
    "Ask for a second offer.|Keys are with the neighbour.|Cheaper after the tenth.|Contract ends in May.|Anna has the plans.|Waiting for the plumber.|Costs about 200.|Moved to next month.",
  ]),
  // Films and pictures that are kept with who is in them.
  ...senses("basename, file name", [
    "^file+zip+folder ^file+mod+zip",
    "~scene_[0-9]{4}\\.(mp4|mkv|webm)|IMG_[0-9]{4}\\.(jpg|png|webp)|gallery_[0-9]{3}\\.zip",
  ]),
  ...senses("title", [
    "^gallery+^chapter",
    "Chapter 1|Outdoors|Studio|Portraits|Backstage|Chapter 2|Black and white|Night|Close-ups",
  ]),
  ...senses("field", [
    "^custom+^field+performer",
    "Instagram|Agency|Shoe size|Languages|Based in|Website|Manager|Union",
  ]),
  ...senses("file name, filename", ["^caption+language", "~scene_[0-9]{4}\\.(en|de|fr|es)\\.(srt|vtt)"]),
  // Projects that are planned and tracked.
  ...senses("name", [
    "^enumeration+position+active",
    "Low|Normal|High|Urgent|Immediate|Design|Development|Testing|User documentation|Technical documentation",
  ]),
  ...senses("title", [
    "#work+#package+^meeting",
    "Sprint review|Weekly jour fixe|Kick-off|Steering committee|Retrospective|Backlog refinement|Release planning|Risk review|Design review",
  ]),
  ...senses("column name, column names", [
    "^query+sort",
    "---\n- :subject\n- :status\n- :assigned_to|---\n- :id\n- :type\n- :subject\n- :priority|---\n- :subject\n- :due_date\n- :done_ratio".replaceAll(
      "\\\\n",
      "\\n",
    ),
  ]),
  ...senses("name", [
    "^query+column+sort",
    "Open bugs|My open issues|Due this week|Unassigned|Reported by me|Next release|Recently updated|High priority|Without estimate|Closed this month",
  ]),
  ...senses("display representation", ["^query", "list|card"]),
  ...senses("filter, filters", [
    "^query+column+sort",
    '---\nstatus_id:\n  :operator: o\n  :values: []|---\nassigned_to_id:\n  :operator: "="\n  :values:\n  - me|---\ndue_date:\n  :operator: w\n  :values: []',
  ]),
  ...senses("type", [
    "^user+login+first+identity ^user+login+salt+mail ^user+hashed+mail ^user+ldap+login",
    "User|User|User|Group|AnonymousUser",
  ]),
  ...senses("identity url", ["^user+login", "~|oidc:[0-9a-f]{8}-[0-9a-f]{4}|google:1[0-9]{9}"]),
  ...senses("name", ["^version+sharing", "1.0|1.1|2.0|2.1|Sprint 11|Sprint 12|Sprint 13|Backlog|Beta|Spring release"]),
  ...senses("extra info", ["^repository+root", '---\nextra_report_last_commit: "1"\n|---\nextra_clone_url: ""\n|']),
  ...senses("identifier", ["^repository+root", "main|mobile-app|website|docs|api|tools"]),
  ...senses("title", [
    "^wiki+^page+protected",
    "Wiki|Installation|Release_process|FAQ|Meeting_notes|Architecture|Coding_style|Test_plan|Deployment|Glossary|Backup|Roadmap",
  ]),
  ...senses("start page", ["^wiki ^wikis", "Wiki|Wiki|Start|Home"]),
  ...senses("account", [
    "base+dn attribute+login",
    "cn=tracker,dc=example,dc=com|cn=reader,ou=services,dc=example,dc=org|uid=bind,dc=example,dc=net",
  ]),
  ...senses("host", ["base+dn attribute+login", "ldap.example.com|dc1.example.com|ldap.example.org|ad.example.net"]),
  // Games that viewers of a stream play.
  ...senses("gift name", [
    "diamond",
    "Rose|Perfume|Doughnut|Finger Heart|Lion|Hand Heart|Sunglasses|Galaxy|Money Gun|Ice Cream Cone|Confetti|Paper Crane",
  ]),
  ...senses("source", ["#gift+^game+^event", "stream|system|admin|player"]),
  ...senses("status", ["^game+diamond ^game+viewer", "ENDED|RUNNING|WAITING"]),
];
