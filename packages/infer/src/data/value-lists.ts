/** Values of `status`-like and `type`-like columns by what the table is about; commonest first. */
const list = (text: string): readonly string[] => text.split(",").map((word) => word.trim());

/** Values of `action`-like columns: what was done. */
export const ACTIONS: readonly string[] = list("update,create,view,delete,login,export");
export const TICKETS: readonly string[] = list("adult,child,student,senior,family,group");
export const LIVESTOCK: readonly string[] = list(
  "Holstein,Angus,Merino,Suffolk,Duroc,Leghorn,Boer,Haflinger,Simmental,Jersey",
);
export const PETS: readonly string[] = list(
  "Labrador,Siamese,Beagle,Poodle,Persian,Dachshund,Maine Coon,Boxer,Ragdoll,Border Collie",
);
/** What works of art are made with. */
export const MEDIA: readonly string[] = [
  "Oil on canvas",
  "Watercolour on paper",
  "Bronze",
  "Acrylic on canvas",
  "Etching",
  "Tempera on panel",
  "Charcoal on paper",
  "Marble",
  "Photograph",
  "Mixed media",
];
/** Types of airliners. */
export const AIRCRAFT: readonly string[] = list("A320-200,B737-800,A321neo,E195-E2,ATR 72-600,A350-900,B787-9,CRJ-900");
export const ALERTS: readonly string[] = [
  "Temperature above threshold",
  "Battery below 15 %",
  "Device has not reported for 30 minutes",
  "Humidity outside the allowed range",
  "Signal lost",
  "Firmware update failed",
  "Power supply interrupted",
  "Unexpected restart",
  "Sensor reading implausible",
  "Storage almost full",
];
export const DEALS: readonly string[] = [
  "Annual licence renewal",
  "Platform upgrade",
  "Pilot for one department",
  "Support contract, two years",
  "Additional seats",
  "Data migration project",
  "Training package",
  "Rollout in three branches",
  "Framework agreement",
  "Consulting days",
  "Replacement of the old system",
  "Hardware refresh",
];
/** What websites and programs report. */
export const EVENTS: readonly string[] = list(
  "page_view,click,sign_in,purchase,sign_up,search,download,error,sign_out",
);
export const CARE_SERVICES: readonly string[] = list("MED,CMED,SURG,NMED,ORTHO,CSURG,OMED,NSURG,TRAUM,GYN,PSYCH");
export const LAB_UNITS: readonly string[] = list("mg/dL,mmol/L,mg,mL,g/dL,%,bpm,mmHg,U/L,mEq/L,mL/hr,mcg");
export const CARE_CATEGORIES: readonly string[] = list(
  "Routine Vital Signs,Labs,Respiratory,Medications,General,Cardiovascular,Pain/Sedation,Access Lines,Neurological,Nutrition,Skin,Fluids",
);
export const CARE_SIGNS: readonly string[] = list(
  "HR,RR,Temp,ABP,SpO2,Pain,Wt,Glu,Foley,CT,NS,D5W,Ins,Hep,Prop,NE,PIV,NGT,Braden,UOP",
);
export const CARE_ITEMS: readonly string[] = list(
  "Heart Rate,Respiratory Rate,Temperature Celsius,Arterial Blood Pressure,O2 Saturation,Pain Level,Daily Weight,Glucose,Foley,Chest Tube,NaCl 0.9%,Dextrose 5%,Insulin,Heparin Sodium,Propofol,Norepinephrine,Peripheral IV,Gastric Tube,Braden Score,Urine Output",
);
export const DIVISIONS: readonly string[] = list(
  "Operations,Sales and Marketing,Research and Development,Finance and Administration,Manufacturing,Customer Care,Quality,Executive Office",
);
export const SOURCES: readonly string[] = list("web,mobile,api,import,manual");
export const CHANNELS: readonly string[] = list("email,web,phone,chat,sms");
export const FREQUENCIES: readonly string[] = list("daily,weekly,monthly,quarterly,yearly");
export const LOGIN_METHODS: readonly string[] = list("password,oauth,sso,magic_link");
export const VISIBILITIES: readonly string[] = list("public,private,internal");
export const OUTCOMES: readonly string[] = list("success,failure,partial,skipped");
export const OPERATORS: readonly string[] = list("=,>,<,contains,starts_with");
export const TASKS: readonly string[] = [
  "Prepare quarterly report",
  "Review pull request",
  "Update user documentation",
  "Fix login redirect",
  "Call supplier about delivery",
  "Schedule team meeting",
  "Clean up test data",
  "Migrate billing service",
  "Design onboarding screens",
  "Check backup restore",
  "Write release notes",
  "Renew certificates",
  "Investigate slow search",
  "Order office supplies",
  "Draft marketing plan",
  "Follow up with customer",
  "Add export to CSV",
  "Improve page load time",
  "Set up new laptop",
  "Plan sprint backlog",
  "Interview candidates",
  "Audit access rights",
  "Translate help pages",
  "Replace faulty sensor",
  "Test payment flow",
  "Archive old projects",
  "Update price list",
  "Inspect delivery vehicles",
  "Organise training day",
  "Reconcile accounts",
];
export const CHANNEL_NAMES: readonly string[] = list(
  "general,random,announcements,support,engineering,marketing,sales,design,product,help,introductions,feedback,releases,incidents,social,jobs",
);
export const FOLDER_NAMES: readonly string[] = list(
  "Documents,Pictures,Invoices,Contracts,Reports,Archive,Projects,Templates,Downloads,Backups,Marketing,Presentations,Receipts,Drafts,Shared,Photos 2025",
);
export const GAME_TITLES: readonly string[] = [
  "Iron Harbor",
  "Skyward Legends",
  "Echoes of Vale",
  "Neon Drift",
  "Shadow Frontier",
  "Crystal Odyssey",
  "Rogue Galaxy Run",
  "Puzzle Grove",
  "Kingdom of Ash",
  "Turbo Rally",
  "Deep Sea Colony",
  "Frost Keep",
  "Pixel Farm",
  "Starlight Tactics",
  "Wild Canyon",
  "Last Lantern",
];
export const EXAM_NAMES: readonly string[] = [
  "Midterm Exam",
  "Final Exam",
  "Quiz 1",
  "Quiz 2",
  "Unit Test",
  "Homework 3",
  "Lab Report",
  "Oral Exam",
  "Placement Test",
  "Group Project",
  "Essay",
  "Practice Test",
];
export const TERM_NAMES: readonly string[] = [
  "Fall 2023",
  "Spring 2024",
  "Fall 2024",
  "Spring 2025",
  "Summer 2025",
  "Fall 2025",
  "Spring 2026",
  "Summer 2026",
];
export const PROJECT_NAMES: readonly string[] = [
  "Website Redesign",
  "Mobile App",
  "Data Migration",
  "Customer Portal",
  "Brand Refresh",
  "Warehouse Automation",
  "Payment Integration",
  "Onboarding Revamp",
  "Analytics Dashboard",
  "Security Audit",
  "Cloud Migration",
  "Search Improvements",
  "Annual Report",
  "Partner Program",
  "Office Relocation",
  "Inventory System",
  "Support Chatbot",
  "Spring Campaign",
  "Quality Initiative",
  "API Platform",
];

/** Where on the body something is done. */
export const BODY_SITES: readonly string[] = list(
  "left arm,right arm,left forearm,right forearm,left hand,right hand,abdomen,left thigh,right thigh,chest,back,neck",
);

export const EQUIPMENT: readonly string[] = list(
  "Forklift,Projector,Air Compressor,Generator,Pallet Jack,Treadmill,Rowing Machine,Microscope,Label Printer,Server Rack,Drill Press,Welding Set,Water Pump,Scissor Lift,Workbench,Oscilloscope,Centrifuge,Conference Phone,Espresso Machine,Floor Cleaner",
);
export const FUNDS: readonly string[] = list(
  "General Fund,Building Fund,Missions Fund,Youth Fund,Emergency Relief,Scholarship Fund,Endowment,Capital Reserve,Growth Fund,Community Fund,Music Fund,Operations Fund",
);
export const PARTIES: readonly string[] = list(
  "Progress Alliance,Green Future,Liberal Union,Citizens' Party,Democratic Center,People's Movement,Social Reform,National Renewal,Rural Coalition,New Horizon,Workers' List,Freedom Bloc",
);
export const INCIDENTS: readonly string[] = list(
  "Checkout errors spike,Login page slow,Database failover,Mail delivery delayed,API returns 500,Search index stale,Payment provider down,Certificate expired,Disk full on web server,High latency in Europe,Broken image uploads,Message queue backlog",
);
export const STOPS: readonly string[] = list(
  "Central Station,Market Square,City Hall,University,Harbour,Airport,Main Street,Old Town,Riverside,Stadium,Park Lane,West End,Hospital,Museum,North Gate,South Bridge,Exhibition Centre,Technology Park,Lakeside,Castle Hill",
);
export const STAGES_OF_BUILDS: readonly string[] = list("build,test,deploy,lint,release,package");
export const LOG_LINES: readonly string[] = [
  "User logged in",
  "Request completed in 84 ms",
  "Cache miss for key session:1841",
  "Started worker 3",
  "Connection to database established",
  "Job finished",
  "Retrying request, attempt 2",
  "Configuration reloaded",
  "Sent mail to queue",
  "Rate limit reached",
  "Slow query: 1240 ms",
  "Could not resolve host",
  "Permission denied for /srv/exports",
  "Job failed after 3 attempts",
];
export const OUTAGE_CAUSES: readonly string[] = list(
  "Storm damage,Equipment failure,Tree contact,Planned maintenance,Vehicle collision,Animal contact,Overload,Cable fault",
);
export const SIGNATURES: readonly string[] = list(
  "Kind regards,Best wishes from the coast,Still learning,Coffee first,Sent from my phone,Never give up,Read the manual,Keep it simple",
);
/** What forms ask for. */
export const FIELD_LABELS: readonly string[] = list(
  "Department,Cost center,Start date,Region,Contact person,Budget,Reference number,Preferred language,Company size,Industry,Due date,Approved by,Delivery notes,Phone number,Date of birth,Website,Size,Colour,Material,Comments",
);

/** Teams of people who work together, by what they do. */
export const TEAMS: readonly string[] = list(
  "Support,Sales,Engineering,Marketing,Customer Success,Billing,Operations,Product,Design,Onboarding,Platform,Data,Finance,Quality,Partnerships,Mobile",
);

/** What shops give away, as a regular expression. Without a number, which would promise a discount that the row does not give. */
export const COUPON_CODES =
  "(WELCOME|SPRING|SAVE|SUMMER|THANKYOU|LOYAL|FRIENDS|NEWS|BIRTHDAY|COMEBACK|EARLYBIRD|PARTNER|AUTUMN|WINTER|HELLO|VIP|FLASH|WEEKEND|EXTRA|STUDENT|HOLIDAY|BUNDLE)(NOW|DEAL|CLUB|GIFT|BONUS|TODAY|PLUS)";

/** Towns (made up, in ten letters at most), as a regular expression: where no list has as many as have to differ. */
export const TOWNS =
  "(Ald|Ash|Brad|Brom|Cal|Corn|Dar|Dun|East|El|Fair|Glen|Hal|Har|Hart|Kel|Lang|Mar|Mel|Nor|Oak|Pen|Ren|Rush|Sal|Shel|Stan|Wal|West|Win|Wyn)(bridge|bury|by|combe|dale|den|field|ford|ham|ley|low|mere|mouth|port|stead|ton|wick|worth)";

/** Rivers and hills that parts of a country are called after (made up), and where along them these lie. */
export const PARTS_OF_LAND =
  "(Upper|Lower|North|South|East|West|Central) (Alder|Arden|Brenn|Calder|Corra|Dorne|Elling|Ester|Farrow|Garrel|Harrow|Ister|Kerrin|Lorne|Marrel|Nairn|Orwen|Perrin|Quill|Rothen|Sarre|Tarn|Ulver|Vesk|Wendel|Yarrow|Avel|Bellin|Corvan|Denne)";
