/**
 * What things are called whose word means something else in other applications: the nouns that the table's name ends in, words of which two
 * stand in the names of the schema's tables or of the row's columns (none where the noun alone tells), and the names, as a sense has them. A noun may end in `title`, where only that is meant.
 */
export type NamedThing = readonly [nouns: string, beside: string, meant: string];

const RUNS = "~(Production run|Batch|Series|Prototype|Pre-series|Rework) [1-9][0-9]?";

export const NAMED_THINGS: readonly NamedThing[] = [
  // What goods are sent in, and what a shop shows together.
  [
    "package",
    "weight length width height box carrier shipment",
    "Small box|Medium box|Large box|Flat envelope|Padded envelope|Mailing tube|Poly mailer|Pallet|Long box|Wine carton",
  ],
  // What goods are told by, what an application shows where, and what is switched on step by step.
  [
    "attribute,product attribute,attribute definition,property definition,custom attribute,facet,product option,option group,product option group,option type,metafield definition",
    "filterable translatable swatch option choice set product sku variant catalog facet category hex price configurable searchable storefront",
    "Color|Size|Material|Brand|Weight|Length|Width|Style|Pattern|Season|Fit|Gender|Sleeve length|Heel height|Energy class|Screen size|Memory|Storage capacity|Power|Voltage|Warranty|Country of origin|Care instructions|Capacity|Flavour|Scent|Age group|Compatibility|Finish|Shape",
  ],
  [
    "attribute choice,attribute option,attribute value,option value,facet value,product option value,swatch",
    "attribute swatch product sku variant catalog facet hex price option",
    "Red|Blue|Black|White|Green|Grey|Beige|Small|Medium|Large|X-Large|Cotton|Leather|Wool|Linen|Steel|Oak|Glass|Slim|Regular|Striped|Plain|Summer|Winter|Matt|Glossy|16 GB|32 GB|Yellow|Navy|Brown|Polyester",
  ],
  [
    "attribute set,attribute group,product attribute set,property set,attribute family",
    "attribute product sku catalog option choice filterable entity code",
    "Default|Clothing|Shoes|Electronics|Furniture|Books|Food|Cosmetics|Toys|Tools|Jewellery|Gift cards|Bedding|Lighting|Sports equipment|Kitchenware",
  ],
  [
    "widget instance,widget placement,widget,block instance,placement",
    "area route layout template page theme component slot region html cache",
    "Homepage banner|Featured products|Footer links|Newsletter box|Category tree|Opening hours|Cookie notice|Bestsellers|Recently viewed|Brand logos|Contact box|Promotion bar|Search box|Breadcrumbs|Store finder|Customer reviews|New arrivals|Social icons",
  ],
  [
    "rollout,rollout plan,release plan,feature rollout,staged rollout,release plan definition",
    "segment percentage strategy flag environment theme audience milestone percent",
    "New checkout, staged|Summer layout|Search relevance v2|Faster start page|New navigation|Dark mode|Payment by invoice|Homepage redesign|Mobile menu|Recommendations block|New editor for staff|One-page checkout|Image compression|Login with passkeys",
  ],
  [
    "layout template,layout,page layout,page template,theme template",
    "slot theme engine page widget block region component site identifier preview",
    "Full width|Sidebar left|Sidebar right|Landing page|Product detail|Category grid|Blog post|Article with sidebar|Contact|Checkout|Homepage|Search results|Error page|Two columns|Gallery|Event detail",
  ],
  [
    "extension,plugin,app,add on,addon,marketplace app,theme extension",
    "install vendor changelog semver rating zip marketplace version compatibility",
    "SEO Toolkit|Image Optimizer|Contact Forms Pro|Cookie Consent|Event Calendar|Gallery Grid|Backup Manager|Live Chat Bridge|Invoice PDF|Multi-language Menu|Analytics Panel|Redirect Manager|Social Share|Product Feeds|Two-factor Login|Price Rules|Newsletter Sync|Table Builder|Speed Cache|Store Locator",
  ],
  [
    "institution,museum,holding institution,lending institution",
    "object exhibition accession museum collection loan artwork",
    "Harbour Museum|City Art Gallery|Museum of Town History|Natural History Museum|Open-Air Museum Millfield|Design Museum North|Textile Museum|Maritime Centre|Castle Museum|Museum of Toys|Gallery of Modern Art|Railway Museum|University Collection|Museum of Childhood",
  ],
  // What sites are made of.
  [
    "block,content block,section,reusable section,reusable block,page section,saved section,saved block,snippet,content snippet,pattern,partial,component,page component,template part",
    "page entry content site layout html css widget cms post theme editor landing newsletter",
    "Newsletter sign-up|Homepage hero|Call to action|Opening hours|Team grid|Testimonials|Contact strip|Pricing table|FAQ accordion|Footer columns|Logo wall|Cookie notice|Video banner|Author box|Event teaser|Download box|Map and directions|Social links|Related articles|Photo gallery|Two columns with image|Quote|Feature list|Sponsor row",
  ],
  [
    "menu item,menu link,navigation item,nav item,nav link",
    "target rel css href entry page post cms navigation link",
    "Home|About us|News|Blog|Contact|Services|Products|Team|Events|Gallery|Downloads|Imprint|Privacy|Log in|Search|Careers|Partners|FAQ|Our story|Press|Locations|Prices|Support",
  ],
  [
    "content type,collection type,entry type",
    "entry field page cms content slug locale block api singleton",
    "Article|Page|Event|Author|Product|Landing page|FAQ|Press release|Recipe|Job offer|Team member|Testimonial|Category|Case study|Download|Location|Gallery|Banner|Podcast episode|Glossary term|Homepage|Site settings|Footer|Course|Partner",
  ],
  [
    "release,content release,changeset,change set",
    "page entry content publish locale site editor theme layout widget",
    "Homepage relaunch|Summer campaign|Christmas pages|Price update|Product launch|Careers section|New team pages|Updated legal texts|Back to school|Black Friday banner|Spanish translation|Annual report|Spring layout|New navigation|Trade fair landing page|Footer clean-up",
  ],
  // Shops that are themselves programs.
  [
    "stage",
    "festival artist concert capacity set venue band gig performer curfew",
    "Main Stage|Forest Stage|Tent|River Stage|Club Stage|Sunset Stage|Hill Stage|Acoustic Corner|Second Stage|Night Tent",
  ],
  [
    "zone",
    "geojson parking speed fine polygon scooter ride city delivery courier",
    "Old Town|Harbour|University|Main Station|Stadium|Market Square|Riverside|Hospital|Park|Business District|Airport Road|West End",
  ],
  [
    "pass,visit pass,access pass,ticket type,pass type",
    "visit validity price day entry member use credit purchase",
    "Day pass|Week pass|10-visit pass|Monthly pass|Evening pass|Student pass|Weekend pass|5-visit pass|Family pass|Annual pass|Guest pass|Trial day",
  ],
  [
    "shipping option,shipping option type,delivery option",
    "",
    "Standard|Express|Pick-up in store|Next day|Economy|International|Same day|Parcel locker|Courier|Freight",
  ],
  [
    "shipping profile,delivery profile",
    "",
    "Default|Gift cards|Oversized goods|Fragile goods|Digital goods|Heavy goods|Perishables",
  ],
  [
    "fulfillment set,delivery set",
    "",
    "Main warehouse delivery|Store pick-up|European warehouse delivery|North warehouse delivery|City store pick-up|Express delivery",
  ],
  [
    "promotion campaign,promo campaign",
    "",
    "Summer sale|Black Friday|Winter sale|Welcome offer|Spring launch|Back to school|Holiday offers|Loyalty week|Clearance|Free shipping week|Cyber Monday|New Year sale",
  ],
  [
    "snapshot",
    "server host monitor camera volume disk device client",
    "Before the update|Nightly|Weekly|After installation|Before migration|Manual|Monthly|Test|Clean state|Last known good",
  ],
  [
    "tenant",
    "oidc oauth connector application sso token database schema db",
    "Acme|Acme Staging|My Project|Northline|Production|Development|Demo|Partner Portal|Test|Contoso",
  ],
  [
    "newsletter",
    "member subscription post email sender subscriber",
    "The Weekly Brew|Monday Digest|Product News|The Morning Letter|Member Update|Weekend Reads|The Monthly Review|Behind the Scenes|Editor's Picks|Daily Brief",
  ],
  [
    "filter",
    "event monitor server storage query concurrent",
    "Recent events|Older than a month|Purge when full|Alarms today|Archived|Unreviewed|Send by email|Long recordings|Night only|Last hour",
  ],
  [
    "queue",
    "ticket scrip requestor correspond",
    "General|Support|Billing|Helpdesk|Sales|Network|Security|Facilities|Human resources|Purchasing|Web|Complaints",
  ],
  [
    "export template",
    "table database column db query bookmark",
    "Nightly SQL dump|CSV for Excel|Structure only|Data only|Customers as CSV|Full backup|JSON for the API|Without large tables",
  ],
  ["layout", "monitor camera zone", "Freeform|2 wide|3 wide|4 wide|Entrances|Full screen|Night|Car park"],
  [
    "bookmark label",
    "query sql table column database dbase",
    "Active users last month|Unpaid invoices|Orders of today|Largest tables|Duplicate addresses|New customers|Failed logins|Stock below minimum",
  ],
  [
    "parent,group parent",
    "job build test version machine worker",
    "Main|Staging|Maintenance|Development|Released|Updates|Experimental|Nightly",
  ],
  // Learning by cards.
  ["field", "card deck flashcard cloze", "Front|Back|Extra|Example|Picture|Audio|Hint|Source|Translation|Notes"],
  [
    "deck",
    "card note flashcard cloze review",
    "Spanish vocabulary|Capitals of the world|Anatomy|French verbs|Kanji|Organic chemistry|Guitar chords|Birds of Europe|Default|Exam questions|Music theory|Dates of history|German articles|Statistics|Trees and leaves|First aid|Road signs|Poems",
  ],
  [
    "note type,notetype",
    "card deck flashcard cloze",
    "Basic|Basic (and reversed card)|Cloze|Vocabulary|Image occlusion|Basic (type in the answer)|Picture and word|Listening",
  ],
  // What is lent or reserved.
  [
    "resource",
    "reservation schedule booking blackout room calendar",
    "Meeting room 1|Projector|Meeting room 2|Company car|Lecture hall|Laptop trolley|Sports hall|Video camera|Small office|Workshop|Kitchen|Van|Seminar room|Music room|Copier",
  ],
  [
    "table,dinner table,restaurant table,dining table",
    "sale order reservation menu guest restaurant waiter seat bill pos item dinner",
    "~Table [1-9][0-9]?|Terrace [1-9]|Bar [1-9]|Window [1-5]|Garden [1-9]",
  ],
  ["time block,time slot block", "", "Morning|Afternoon|Evening|Lunch break|Night|Early hours|Closed|Midday"],
  // Sports.
  [
    "exercise",
    "workout muscle gym rep weight trainer training membership",
    "Bench press|Squat|Deadlift|Pull-up|Push-up|Plank|Overhead press|Barbell row|Lunge|Dip|Leg press|Biceps curl|Lat pulldown|Romanian deadlift|Hip thrust|Face pull|Calf raise|Rowing machine|Burpee|Leg curl",
  ],
  [
    "track,race track",
    "race racing seating car driver circuit",
    "Riverside Speedway|Lakeside Raceway|Harbour Ring|Red Hill Raceway|Northfield Speedway|Valley Motor Park|Oak Ridge Raceway|Pine Valley Speedway|Summit Circuit|Airfield Ring|Coast Speedway|Silver Creek Raceway",
  ],
  [
    "roller coaster,coaster",
    "",
    "Thunderbolt|Black Mamba|Silver Arrow|Wild Mouse|Dragon Flight|Cyclone|Steel Serpent|Iron Falcon|Twister|Phantom|Mountain Express|Storm Chaser|Nightfall|Timber Wolf|Vertigo|Sky Rocket",
  ],
  // Schools and courses.
  [
    "workshop",
    "student class teacher registration batch course gallery instructor participant seat",
    "Watercolour landscapes|Introduction to pottery|Portrait drawing|Printmaking|Creative writing|Photography outdoors|Calligraphy|Clay for children|Acrylic painting|Sketching in the city|Bookbinding|Textile design",
  ],
  [
    "lesson",
    "course module unit chapter quiz progress enrollment student topic",
    "Introduction|First steps|The basics|Practice 1|Practice 2|Examples|Common mistakes|Step by step|Going further|Review|Final exercise|Quiz|Summary|Worked example|Overview|Questions and answers",
  ],
  [
    "module,course module,unit,course unit,chapter,course section",
    "lesson course quiz progress enrollment student topic",
    "Getting started|The basics|Foundations|Core ideas|First project|Practice|Going further|Advanced topics|Review and test|Final project|Introduction|Tools and methods",
  ],
  // Offices and trade.
  [
    "interview,job interview",
    "candidate vacancy applicant recruitment job hiring",
    "Phone screening|First interview|Technical interview|Second interview|Interview with the team|Final interview|Assessment day|Trial day",
  ],
  [
    "license",
    "employee staff hr skill education person",
    "Driving licence class B|First aid certificate|Forklift licence|Project management certificate|Electrician's licence|Nursing registration|Teaching certificate|Welding certificate|Security guard licence|Truck licence class C",
  ],
  [
    "membership",
    "employee hr skill education license nationality",
    "Chamber of Commerce|Institute of Accountants|Society of Engineers|Association of HR Managers|Bar Association|Chartered Institute of Marketing|Medical Association|Union of Journalists",
  ],
  [
    "project activity",
    "",
    "Development|Meetings|Testing|Documentation|Travel|Support|Design|Project management|Training|Installation|Planning|Review",
  ],
  ["teller", "cashier office branch bank", "~(Counter|Teller|Desk) [1-9]"],
  [
    "account group",
    "gl ledger chart account journal bank tax supplier",
    "Fixed Assets|Current Assets|Current Liabilities|Long-term Liabilities|Equity|Sales|Cost of Goods Sold|Operating Expenses|Payroll|Other Income|Bank and Cash|Taxes|Depreciation|Inventory",
  ],
  [
    "jurisdiction,tax jurisdiction",
    "",
    "City of Northfield|Harbour County|State of Westmark|City of Greenvale|Lake County|Transit District|School District 4|City of Ashford|River County|Federal",
  ],
  ["sub unit,subunit", "", "@department"],
  ["debtor master,debtor,debtor account", "", "@companyName"],
  [
    "security",
    "trade broker exchange holding symbol watch dividend stock company",
    "~(Harborline|Northway|Cedarstone|Brightfield|Summit Peak|Ironbridge|Bluewater|Oakmont|Silverline|Greenvale|Redwood|Westmark) (Industries|Holdings|Group|Energy|Financial|Foods|Systems|Pharma) (Common Stock|Class A|Preferred Series B|Class B)",
  ],
  [
    "stock",
    "checking payee symbol ticker dividend portfolio",
    "~(Harborline|Northway|Cedarstone|Brightfield|Summit Peak|Ironbridge|Bluewater|Oakmont) (Industries|Holdings|Energy|Financial|Foods|World Index Fund|Bond Fund)",
  ],
  [
    "asset",
    "checking account payee budget transaction bank",
    "House|Car|Flat|Jewellery|Boat|Art collection|Motorbike|Furniture|Computer|Savings bonds|Land|Caravan",
  ],
  [
    "adjustment",
    "order promotion tax spree shipment payment",
    "Sales tax|Shipping|Spring promotion|VAT 20 %|Loyalty discount|Free shipping|Staff discount|Rounding|Tax exempt|Goodwill",
  ],
  ["build,build order", "part stock bom supplier", RUNS],
  [
    "test template,part test",
    "part stock build serial",
    "Insulation test|Burn-in 24 h|Visual inspection|Leak test|Firmware check|Power-on test|Torque check|Final inspection|Calibration|Drop test|Noise test|Label check",
  ],
  // Programs.
  [
    "router",
    "route path fit link menu",
    "entity.node.canonical|user.login|system.admin|view.frontpage.page_1|contact.site_page|user.page|entity.user.edit_form|search.view|node.add|entity.taxonomy_term.canonical",
  ],
  ["node", "comment taxonomy promote sticky langcode revision vocabulary", "@articleTitle"],
  [
    "ldap,auth ldap,authentication ldap,ldap server,ldap config,auth source",
    "",
    "Company LDAP|Active Directory|OpenLDAP Berlin|Students|Partner directory|Backup directory|LDAP read only|Directory Lyon",
  ],
  [
    "mail account,email account,mailbox account,mail collector,email collector,mail receiver,mailgate",
    "",
    "Support mailbox|Invoices|Info mailbox|Orders|Accounting|Applications|Contracts|Scanner|Help desk|Newsletter replies|Returns|Office",
  ],
  ["ticket article sender,article sender", "", "Agent|Customer|System"],
  [
    "strategy title,feature strategy title",
    "feature environment toggle segment constraint rollout",
    "Beta testers|Gradual rollout|Employees only|Premium customers|Germany and Austria|10 % of users|Internal test|Mobile users|New accounts|Everybody",
  ],
  [
    "browser",
    "link click visit referrer utm session url",
    "Chrome|Safari|Firefox|Edge|Opera|Samsung Internet|Brave|Vivaldi",
  ],
  [
    "context",
    "todo project tag note dependency",
    "@home|@work|@phone|@computer|@errands|@office|@waiting|@online|@town|@anywhere",
  ],
  [
    "send",
    "cipher folder vault collection organization",
    "Wi-Fi password|Contract draft|Door code|Bank details|Photos of the flat|Access for the auditor|Tax documents|Server password",
  ],
  [
    "video channel",
    "",
    "Travel with Nora|Harbour Cooking|Bike Repair Weekly|Open Source Talks|Garden Diaries|Small Town History|Math in Ten Minutes|City Council Live|Piano at Night|The Slow Workshop|Wild Birds|Robotics Club",
  ],
  [
    "radio channel,radio station",
    "",
    "Harbour FM|Jazz after Dark|Radio Northlight|Classic Wave|City Beat 98.4|Folk and Roots|Ambient Garden|Indie One|News and Talk|Soul Kitchen Radio|Retro 80s|Lake Radio",
  ],
  [
    "site,sign up,signup,blog site",
    "navigation block exhibit signup blog",
    "Harbour History|City Museum Online|Northlight Photography|Garden Club|Village Archive|Open Letters|Student Magazine|Neighbourhood News|The Reading Room|Local Maps|Choir of St. Anne|Science for All",
  ],
  [
    "site,website,web site",
    "theme cms entry blog seo redirect navigation homepage favicon tagline subdomain",
    "Harbour Hotel|Northline Corporate|Careers at Northline|City Museum Online|Developer Docs|Help Centre|Partner Portal|Press Room|The Garden Blog|Investor Relations|Student Magazine|Village Archive|Alder & Sons|Science for All|Summer Festival|Members' Area|Intranet|Neighbourhood News|Open Day 2026|Local Maps",
  ],
  ["chat session", "", "@fullName"],
  // Research.
  [
    "keyword",
    "study trial citation mesh article paper journal clinical condition intervention research",
    "asthma|randomized|quality of life|exercise|elderly|primary care|hypertension|biomarkers|rehabilitation|sleep|cognition|obesity|screening|chronic pain|adherence|depression",
  ],
  [
    "intervention",
    "study trial outcome sponsor arm condition",
    "Placebo|Metformin 500 mg|Cognitive behavioural therapy|Vitamin D|Usual care|Exercise programme|Lisinopril 10 mg|Mindfulness training|Saline|Nutritional counselling|Atorvastatin 20 mg|Physiotherapy",
  ],
  [
    "research publication,scientific publication",
    "research author journal abstract doi citation",
    "Access to justice in rural areas|Digital skills of young adults|Women in local government|A survey of community mediation|Data protection in practice|Online learning after school|Housing and health|Water use in small towns|Trust in public services|Youth employment and training",
  ],
  [
    "trend shift,trend,market trend",
    "",
    "Slow fashion|Refill packaging|Quiet luxury|Plant-based snacks|Second-hand first|Longevity care|Micro trips|Smart textiles|Local sourcing|Home fragrance|Cold brewing|Repair cafés",
  ],
  // Whom a ledger knows, and what people look at again.
  ["entity,business entity,legal entity", "vendor customer employee credit bill ledger", "@companyName"],
  [
    "saved view,savedview",
    "",
    "Inbox|Unpaid invoices|This year|To review|Contracts|Recently added|My open items|Without owner|Due this week|Archive|Taxes|Newest first",
  ],
  [
    "chart master",
    "",
    "Cash|Accounts Receivable|Inventory|Accounts Payable|Sales Revenue|Cost of Goods Sold|Salaries|Rent|Office Supplies|Bank Charges|Sales Tax Payable|Retained Earnings|Depreciation|Insurance|Travel|Advertising",
  ],
  // What is entered in calendars.
  [
    "calendar event,post calendar event,postcalendar event,appointment",
    "patient encounter clinic immunization prescription",
    "Office visit|New patient|Follow-up|Annual check-up|Vaccination|Lab results|Blood pressure check|Consultation|Physical examination|Telephone consultation",
  ],
  [
    "calendar event",
    "candidate interview vacancy joborder recruiter pipeline",
    "Phone screening|Interview with candidate|Call with client|Send shortlist|Reference check|Team meeting|Offer call|Second interview|Follow-up call|Training",
  ],
  [
    "event,sport event,sports event",
    "sport athlete coach match league athletics squad",
    "City Marathon|Regional Championships|Summer Cup|Cross-country Run|Junior Tournament|Track and Field Meet|Club Championships|Autumn Relay|Swimming Gala|Season Opening|Charity Run|Indoor Cup",
  ],
  // What is set up where something is bought or counted.
  [
    "membership plan,membership type,membership,gym plan",
    "gym workout trainer exercise fitness checkin muscle plan member attendance",
    "Monthly|Annual|Off-peak|Student|Family|Day pass|Ten visits|Corporate|Senior|Weekend|Quarterly|Trial week",
  ],
  [
    "gallery item,gallery,artwork",
    "art student class workshop artist exhibition batch painting",
    "Still life with pears|Self-portrait|Harbour at dusk|Clay vessel|City in the rain|Paper cranes|Abstract in blue|Garden, watercolour|Charcoal study|Old bridge|Masks|Sunflowers",
  ],
  [
    "feature,property feature,available feature,house feature",
    "property house rent estate apartment bedroom listing landlord building",
    "Balcony|Garden|Fireplace|Garage|Cellar|Swimming pool|Air conditioning|Fitted kitchen|Underfloor heating|Terrace|Lift|Solar panels|Walk-in wardrobe|Sea view|Storage room|Alarm system",
  ],
];
