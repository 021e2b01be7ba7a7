import type { NamedThing } from "./named-things.ts";

/** What programs, shops and schools call things whose word means something else, or nothing, elsewhere. */
export const NAMED_RECORDS: readonly NamedThing[] = [
  // Programs that watch others.
  [
    "graph",
    "host item trigger template graph metric sensor",
    "CPU load|Memory usage|Network traffic on eth0|Disk space usage on /|CPU utilization|Swap usage|Processes|Response time|Disk I/O|Temperature|Free inodes on /var|Number of users",
  ],
  [
    "dashboard,dashboard title,dashboard name",
    "trigger item panel provisioning snapshot",
    "Global view|Node overview|Network interfaces|API latency|Linux servers|Kubernetes cluster|Database health|Disk usage|Web servers|Backups|Temperatures|Uptime of services",
  ],
  [
    "dashboard",
    "device sensor reading telemetry firmware alert gateway",
    "Energy use|Building A climate|Server room|Production line 2|Cold storage|Water and power|Air quality|Fleet of gateways|Greenhouse|Rooftop solar",
  ],
  [
    "widget",
    "host item trigger dashboard template sensor map",
    "Current problems|CPU load|System information|Problems by severity|Top hosts by CPU|Host availability|Network traffic|Clock|Local map|Disk usage",
  ],
  [
    "report",
    "host trigger dashboard item media severity",
    "Weekly availability|Monthly SLA report|Daily problems|Quarterly capacity|Weekly backups|Monthly uptime|Servers, every Monday|Network, daily",
  ],
  [
    "image",
    "host icon graph sysmap map trigger item",
    "~(Server|Router|Switch|Cloud|Firewall|Workstation|Printer|Rack|Satellite|UPS|Storage|Phone)_\\((24|48|64|96|128)\\)",
  ],
  [
    "host,host title",
    "ping uptime incident collector metric_sample",
    "web-01|web-02|db-01|nas|mail-01|backup-02|proxy-01|pi4|gateway|build-03|vpn-01|files",
  ],
  ["context snmpv3,snmpv3 context", "", "|mgmt|vrf-red|public"],
  // Helpdesks.
  [
    "ticket article type,article type",
    "ticket article sender macro",
    "email|phone|web|note|sms|chat|twitter status|facebook feed post|twitter direct-message",
  ],
  ["ticket state type,state type", "ticket", "new|open|pending reminder|pending action|closed|merged|removed"],
  [
    "macro",
    "ticket agent group article",
    "Close & tag as spam|Close & reply later|Escalate to second level|Postpone until tomorrow|Take over|Set to pending|Close as duplicate|Forward to billing|Thank and close",
  ],
  [
    "queue,queue title",
    "ticket agent department thread canned",
    "Open|My Tickets|Closed|Overdue|Answered|Assigned to me|Unassigned|Closed today|Waiting for customer|Open, VIP",
  ],
  [
    "queue column",
    "ticket queue",
    "Ticket #|Date Created|Subject|From|Priority|Assigned To|Status|Due Date|Last Updated|Department",
  ],
  [
    "faq category",
    "ticket thread canned department",
    "Getting started|Billing|Account and login|Troubleshooting|Shipping|Security|Privacy|Downloads|Known problems|Contact",
  ],
  [
    "user device,known device",
    "user agent location fingerprint ticket",
    "Mac, Firefox|Windows, Chrome|Linux, Firefox|iPhone, Safari|Android, Chrome|Windows, Edge|iPad, Safari",
  ],
  [
    "change",
    "ticket problem impact urgency rollback itil checklist",
    "Migrate mail server to the new version|Upgrade core switch|Replace UPS batteries|Move file server to storage B|Roll out new VPN client|Patch databases|Renew TLS certificates|New firewall rules for guests|Replace access points, 2nd floor|Raise disk quota",
  ],
  [
    "problem",
    "ticket change impact urgency cause symptom itil",
    "Recurring VPN drops|Mail delays since the update|Slow logins on Monday mornings|Print jobs vanish on floor 3|Wi-Fi drops in meeting rooms|Backups of the file server fail|Time drift on terminals|Calendar does not sync to phones",
  ],
  [
    "monitor",
    "computer printer phone peripheral serial inventory network_equipment",
    "Dell U2723QE|Monitor right, desk 14|HP E24 G5|LG 27UP850|Samsung S24|Monitor reception|EIZO EV2480|BenQ GW2485|Monitor training room 2|Lenovo T27h",
  ],
  // Calendars, meetings and bookings.
  [
    "blackout series,blackout instance,closure,closing",
    "",
    "Maintenance|Public holiday|Cleaning|Closed for the holidays|Staff training day|Inventory|Renovation|Fire drill|Reserved by the management",
  ],
  [
    "schedule",
    "reservation resource accessory blackout",
    "Default|Meeting rooms|Vehicles|Laboratories|Sports hall|Equipment|Guest desks|Parking spaces",
  ],
  [
    "accessory,accessory name",
    "reservation resource blackout booking room",
    "Projector|Whiteboard|Extra chair|Flip chart|Microphone|Laptop|Video camera|Extension cable|Catering trolley|Presenter",
  ],
  // Directories and identity.
  [
    "provider display,identity provider",
    "realm alias broker federated saml oidc",
    "Google|GitLab|GitHub|Company login|Microsoft|Corporate SAML|Partner login|Facebook|LinkedIn",
  ],
  [
    "user domain",
    "ldap realm auth login",
    "EXAMPLE.COM|corp.example|ad.example.net|Local|staff.example|LDAP|branch.example",
  ],
  // Metadata of data.
  ["catalog,ctlg", "database table partition serde tbls dbs", "hive|spark|iceberg|delta|main"],
  [
    "database,dbs",
    "table partition serde tbls sds hive",
    "default|sales|analytics|staging|finance|marketing|raw|events|warehouse|sandbox|reporting|hr",
  ],
  [
    "partition key,partition",
    "serde tbls sds table pkey",
    "dt|country|region|year|month|hour|event_date|customer_tier|ds",
  ],
  ["serde", "", "orders|customers|events|page_views|payments|sessions|products|clicks|shipments|returns|stock|visits"],
  [
    "principal",
    "privilege grant grantor tbls table",
    "analysts|etl_user|admin|hive|public|reporting|data_engineers|auditors|bi_tools|spark",
  ],
  [
    "change source",
    "build builder sourcestamp patch",
    "GitPoller: https://git.example.com/app|github-webhook|gitlab-webhook|GitPoller: https://git.example.com/docs|P4Source: //depot/main|gerrit-stream|GitPoller: https://git.example.com/infra",
  ],
  [
    "slot pool,pool",
    "slot dag task xcom trigger",
    "default_pool|etl|ml|api|exports|imports|reports|backfill|dbt|sensors",
  ],
  [
    "view menu,ab view menu",
    "",
    "DAGs|Task Instances|Connections|Variables|Pools|Audit Logs|Jobs|XComs|Users|Roles|Configurations|Plugins|Charts|Dashboards|Datasets|SQL Lab",
  ],
  ["ab permission", "", "can_read|can_edit|can_create|can_delete|menu_access|can_list|can_show|can_export"],
  [
    "assessment",
    "survey question answer quota participant",
    "Low satisfaction|High risk|Medium risk|Very satisfied|Needs follow-up|Balanced|Below average|Above average|Low stress|High stress",
  ],
  // Engines of processes.
  [
    "task instance,task inst,taskinst,activity inst,actinst,act inst,ru task,hi taskinst,hi actinst",
    "process execution definition deployment procdef decision",
    "Approve request|Check documents|Send invoice|Review application|Confirm order|Call customer|Sign contract|Prepare offer|Notify applicant|Release payment|Assess risk|Book travel",
  ],
  [
    "variable inst,varinst,hi varinst,ru variable",
    "process execution task procdef",
    "amount|applicant|approved|customerId|orderId|reviewer|comment|priority|dueDate|documentId|initiator|score",
  ],
  [
    "decision,decinst,dec def,decision inst,decision def",
    "process execution dmn",
    "Credit rating|Discount|Risk class|Claim routing|Approval limit|Shipping method|Eligibility|Customer tier",
  ],
  // Pages, menus, tags of systems for sites.
  [
    "shortcut",
    "menu node block role user router",
    "Add content|All content|People|Appearance|Add media|Reports|Menus|Blocks|Comments|Files",
  ],
  [
    "finder link,search index,fulltext search",
    "term token content taxonomy",
    "About us|Opening hours|Annual report|Contact|Summer festival|How to become a member|Our history|News from the office|Frequently asked questions|Privacy",
  ],
  ["view level,viewlevel,access level", "", "Public|Registered|Special|Guest|Super Users|Members|Editors|Staff"],
  ["role", "menu_tree node taxonomy block", "Anonymous user|Authenticated user|Administrator|Content editor|Moderator"],
  [
    "operation",
    "flow trigger panel dashboard collection",
    "Send mail|Read data|Condition|Update item|Log to console|Webhook request|Run script|Transform payload|Create item|Send notification",
  ],
  [
    "panel",
    "dashboard flow collection operation",
    "Articles per month|New users|Open drafts|Latest comments|Orders today|Files by type|Visitors|Published this week",
  ],
  [
    "policy",
    "collection flow permission access preset",
    "Administrator|Editors|Public|Authors|Translators|Read only|Marketing|Support|API access",
  ],
  [
    "release",
    "content entry locale strapi action",
    "Spring campaign|Release 2025-03|Homepage relaunch|Christmas pages|Product launch|Price update|Autumn collection|Legal pages",
  ],
  [
    "hook",
    "module tab carrier shop",
    "displayHeader|displayFooter|actionOrderStatusUpdate|displayProductAdditionalInfo|actionCartSave|displayHome|actionCustomerAccountAdd|displayNav1|displayTop|actionProductUpdate|displayLeftColumn|displayOrderConfirmation",
  ],
  [
    "contact",
    "shop lang carrier hook configuration",
    "Customer service|Webmaster|Sales|Returns|Billing|Press|Wholesale",
  ],
  [
    "image type",
    "shop product category hook",
    "cart_default|small_default|medium_default|home_default|large_default|category_default|stores_default|brand_default",
  ],
  [
    "module",
    "extension layout store seo_url banner",
    "Category - Bestsellers|Home slideshow|Featured products|Brands carousel|Footer links|Newsletter box|Latest in home|Banner left column|Account menu|Special offers",
  ],
  [
    "module,modules",
    "course quiz forum assign grade",
    "assign|forum|quiz|resource|page|url|scorm|glossary|wiki|lesson|folder|choice|feedback|workshop|h5pactivity|book",
  ],
  [
    "mail rule,mailrule",
    "",
    "Invoices from the shop|Scan to mail|Newsletters to archive|Receipts|Contracts by mail|Bank statements|Payslips|Insurance letters|Delivery notes",
  ],
  [
    "feed browser cache,feedbrowser,feedbrowser cache",
    "",
    "Kitchen Blog|Science Daily|Local News|Tech Notes|The Garden Post|Open Source Weekly|City Voice|Photo Stories|Market Brief|Book Talk",
  ],
  [
    "filter",
    "feed entry label article",
    "Hide sponsored posts|Star release notes|Mark podcasts read|Drop duplicates|Label recipes|Publish local news|Score security alerts|Delete job ads",
  ],
  [
    "label caption,labels",
    "feed entry article filter",
    "Important|Later|Recipes|Work|Share|Reference|Funny|Watch|Follow up|Read again",
  ],
  // Households, games, hobbies.
  [
    "task category",
    "chore product recipe battery",
    "Household|Garden|Paperwork|Repairs|Shopping|Car|Pets|Children|Kitchen|Holidays",
  ],
  [
    "user entity,userentity",
    "chore recipe battery stock shopping meal",
    "books|plants|tools|board_games|vinyl_records|bikes|keys|insurances|pets|guests",
  ],
  [
    "equipment",
    "chore recipe battery shopping product meal",
    "Dishwasher|Coffee machine|Washing machine|Vacuum cleaner|Fridge|Lawn mower|Boiler|Oven|Router|Sewing machine|Freezer|Dehumidifier",
  ],
  [
    "product group",
    "chore recipe battery shopping meal stock",
    "Dairy|Vegetables|Fruit|Bakery|Sweets|Drinks|Frozen food|Canned food|Spices|Cleaning|Hygiene|Meat and fish|Pasta and rice",
  ],
  [
    "gift",
    "stream live quiz viewer coin diamond",
    "Rose|Finger Heart|Lion|Perfume|Doughnut|Galaxy|Ice Cream Cone|Sunglasses|Confetti|Rocket|Heart Me|Crown",
  ],
  [
    "gift",
    "table restaurant reservation menu guest qr wheel",
    "Free dessert|Glass of prosecco|Coffee on the house|10 % off the next visit|Starter of the day|Free soft drink|Bottle of wine|Cake to take away",
  ],
  [
    "hackathon,hackathon title",
    "",
    "Climate Tech Hack|AI for Health Challenge|City Data Hackathon|Open Banking Sprint|Green Code Weekend|Hack the Harbour|EdTech Jam|Mobility Hack Days|Food Waste Challenge|Rust Game Jam|Accessibility Hack|Civic Code Night",
  ],
  [
    "team",
    "hackathon submission judge project_submission",
    "Null Pointers|Byte Busters|Stack Smashers|Cache Me If You Can|Segfault Society|The Merge Conflicts|Binary Bandits|Off By One|Lambda Lions|Kernel Panic|Git Happens|Async Avengers",
  ],
  [
    "elimination move,move",
    "wrestler elimination team match",
    "Spear|Superkick|Frog splash|Clothesline|Powerbomb|Moonsault|DDT|Chokeslam|Piledriver|Big boot",
  ],
  [
    "operation",
    "garment stitch tailor piece_rate worker fabric lot bundle",
    "Collar|Sleeve|Overlock|Button hole|Cuff|Side seam|Pocket|Hemming|Zipper|Ironing|Cutting|Packing",
  ],
  ["section", "class student teacher subject grade", "A|B|C|D|Blue|Red|Green|Rose|Lotus|E|Morning|Evening"],
  [
    "section,section name",
    "course degree semester transcript student",
    "Section 001|Section 002|Section A|Section B|Lab 1|Lab 2|Evening section|Online section|Section 101|Honours section",
  ],
  // Money.
  [
    "customer account",
    "broker trade security holding customer",
    "Retirement Account|Individual Account|Joint Account|IRA Account|College Savings Account|Emergency Fund|Play Money|Trust Account",
  ],
  [
    "fund,fund name",
    "investor lp capital commitment raise startup",
    "Bluebird Capital Fund III|Northgate Ventures II|Harbour Growth Fund I|Seed Fund 2024|Climate Fund IV|Lakeside Opportunity Fund|Alpine Ventures Fund II|Early Stage Fund V",
  ],
  [
    "charge",
    "loan savings client office gl",
    "Loan processing fee|Disbursement fee|Withdrawal fee|Late payment penalty|Annual fee|Card replacement fee|Account opening fee|Early repayment fee|Statement fee|Overdraft charge",
  ],
  [
    "role",
    "loan savings office client gl",
    "Super user|Loan Officer|Teller|Branch Manager|Accountant|Back Office|Field Agent|Auditor|Self Service User",
  ],
  [
    "code value",
    "loan savings office client",
    "Male|Female|Passport|Drivers License|Spouse|Farmer|Widowed|Single|Married|National ID|Trader|House|Vehicle|Land title",
  ],
  [
    "rule group",
    "account budget bill transaction piggy",
    "Default rules|Groceries|Subscriptions|Salary|Housing|Rent and utilities|Travel|Transfers|Savings",
  ],
  [
    "rule",
    "account budget bill transaction piggy",
    "Set category Groceries|Tag subscriptions|Salary to Income|Rent to Housing|Petrol is Car|Transfers to savings|Insurance yearly|Streaming to Leisure|Cash withdrawals|Restaurants to Eating out",
  ],
  [
    "transaction group",
    "account budget bill piggy",
    "Groceries and household|Rent and utilities|Holiday in the mountains|Car service|Birthday party|Split dinner|New laptop and case|School supplies",
  ],
  // Parts of frameworks.
  ["state", "counter hash lock", "Enqueued|Processing|Succeeded|Failed|Scheduled|Deleted|Awaiting"],
  [
    "job parameter,jobparameter",
    "counter hash lock",
    "CurrentCulture|CurrentUICulture|RetryCount|RecurringJobId|Time|Continuations",
  ],
  ["active storage attachment", "", "avatar|image|images|attachments|documents|logo|cover|file|photos|embeds"],
  ["theme field", "", "scss|head_tag|header|after_header|body_tag|footer|embedded_scss|settings|common"],
  // Animals and what they are treated with.
  [
    "species",
    "pet owner breed vet appointment veterinarian",
    "Dog|Cat|Rabbit|Guinea pig|Hamster|Horse|Parrot|Budgerigar|Tortoise|Ferret|Chinchilla|Goat",
  ],
  [
    "vaccine",
    "pet breed species owner veterinarian",
    "Rabies|DHPP|FVRCP|Bordetella|FeLV|Leptospirosis|Lyme disease|Canine influenza|Myxomatosis|RHDV2|Parvovirus|Tetanus",
  ],
  [
    "medication,drug,medicine",
    "pet breed species owner veterinarian",
    "Carprofen|Meloxicam|Enrofloxacin|Amoxicillin-Clavulanate|Gabapentin|Prednisolone|Maropitant|Praziquantel|Fipronil|Metronidazole|Pimobendan|Apoquel|Cephalexin|Tramadol",
  ],
  // Money, sales, surroundings.
  [
    "category",
    "payee checking budget",
    "Bills|Groceries|Rent|Salary|Car|Insurance|Leisure|Health|Travel|Education|Gifts|Clothing|Taxes|Interest|Dining out|Home repair|Pets|Subscriptions",
  ],
  [
    "crm lead,opportunity,lead name",
    "crm_stage partner stage team expected lost_reason utm_source",
    "Quote for 20 chairs|Office fit-out|Website relaunch|Maintenance contract|Software licences|Fleet of ten bikes|Annual supply of paper|Training for the sales team|Warehouse shelving|Consulting days|New reception desk|Solar panels for the roof",
  ],
  [
    "feature,available feature,other available feature",
    "property room real_estate bedroom",
    "Swimming pool|Security system|Garage|Garden|Balcony|Fireplace|Air conditioning|Lift|Sea view|Sauna|Parking space|Built-in wardrobes",
  ],
  [
    "competition theme",
    "farm competition",
    "Ploughing|Best Dairy Cow|Sheep Shearing|Harvest Display|Pumpkin Growing|Tractor Pulling",
  ],
  // Who may do what in programs of one kind.
  ["role", "ticket macro overview sla article", "Admin|Agent|Customer|Team lead|Observer"],
  ["role", "dag dagrun slot xcom slice sql_lab", "Admin|Op|User|Viewer|Public|Alpha|Gamma"],
  [
    "role",
    "galaxy correlation sighting warninglist taxonomy attribute feed",
    "admin|Org Admin|User|Publisher|Sync user|Read Only|Automation",
  ],
  [
    "role",
    "vlan aggregate rir vrf prefix",
    "Production|Management|Voice|Loopbacks|Storage|Guest|Transit|DMZ|Backup|Point-to-point links",
  ],
  [
    "role",
    "reservation blackout accessory resource",
    "Group Admin|Application Admin|Resource Admin|Schedule Admin|Scheduler",
  ],
  ["role", "federation trust implied endpoint region keystone", "admin|member|reader|service|manager|auditor"],
  [
    "role",
    "donation grant volunteer beneficiary campaign",
    "Administrator|Programme manager|Editor|Volunteer coordinator|Fundraiser|Finance officer|Viewer",
  ],
  // What is taught where.
  [
    "course",
    "chess puzzle opening endgame elo",
    "Opening Principles|Endgame Basics|Tactics for Beginners|The Italian Game|Rook Endings|Attacking the King|Pawn Structures|Positional Play|Calculation|Sicilian for White",
  ],
  [
    "module",
    "chess puzzle opening endgame elo",
    "Pins and Forks|Rook Endings|Mating Patterns|Pawn Play|Opening Traps|Exchanges|King Safety|Open Files|Weak Squares|Simple Combinations",
  ],
  [
    "lesson",
    "chess puzzle opening endgame elo",
    "Sicilian Defence: first moves|The fork|Mate in two|Opposition of kings|The back rank|Lucena's position|Isolated pawns|Castling early|Discovered attack|The Greek gift|Passed pawns|The skewer",
  ],
  [
    "module,unit",
    "coding code_exercise challenge starter_code programming xp code_snippet language_track",
    "Variables|Loops|Functions|Lists and Dictionaries|Conditions|Files|Objects|Errors and Tests|Recursion|Strings|Modules|Sorting",
  ],
  [
    "lesson",
    "coding code_exercise challenge starter_code programming code_snippet",
    "For loops|Lists and tuples|Return values|Reading a file|If and else|String methods|Your first class|Debugging with prints|While loops|Dictionaries|Default arguments|Handling exceptions",
  ],
  [
    "class",
    "art artist workshop medium instructor studio",
    "Watercolour Basics|Sketching for Kids|Life Drawing|Oil Painting Evenings|Clay for Beginners|Printmaking|Collage and Mixed Media|Urban Sketching|Calligraphy|Portrait Drawing|Comics Workshop|Colour Theory",
  ],
  [
    "blog,blog post",
    "donation volunteer beneficiary advocacy justice programme",
    "Why clean water starts with women|What a mediator does all day|Five years of the legal aid clinic|Notes from our field office|How your donation is used|Young leaders, one year on|A day at the community kitchen|What we learned from the survey",
  ],
  [
    "news update,news",
    "donation volunteer beneficiary advocacy justice programme",
    "New water point opened|Legal aid clinic moves to Main Street|Annual report is out|Forty volunteers trained|School meals reach three more districts|Open day on Saturday|New partner for the youth programme|Winter appeal has begun",
  ],
  [
    "ad,advert",
    "room hotel guest booking reservation restaurant",
    "Stay 3, pay 2|Summer pool pass|Breakfast included in May|Spa weekend for two|Early booking: 15 % off|Dinner on the terrace|Conference rooms with lunch|Late check-out on Sundays",
  ],
];
