import { known, knownLines } from "./known.ts";
import type { Known } from "./known.ts";

/** Sports by their signs. */
const SPORTS = known([/^(?:emoji|icon emoji|symbol emoji|icon)$/], {
  Golf: ["⛳"],
  Running: ["🏃"],
  Cricket: ["🏏"],
  Cycling: ["🚴"],
  Rowing: ["🚣"],
  Sailing: ["⛵"],
  Fencing: ["🤺"],
  Hockey: ["🏑"],
  "Ice hockey": ["🏒"],
  Rugby: ["🏉"],
  Tennis: ["🎾"],
  Baseball: ["⚾"],
  Basketball: ["🏀"],
  "Table tennis": ["🏓"],
  Football: ["⚽"],
  Swimming: ["🏊"],
  Handball: ["🤾"],
  Badminton: ["🏸"],
  Skiing: ["⛷"],
  Boxing: ["🥊"],
  Climbing: ["🧗"],
  Judo: ["🥋"],
  Volleyball: ["🏐"],
});

/** Nutrients by the numbers that tables of food have for them, and by their units. */
const NUTRIENTS = knownLines(
  [/^(?:nutrient )?(?:nbr|number|num|no|code)$/],
  `Energy;208
Protein;203
Total lipid (fat);204
Carbohydrate, by difference;205
Fiber, total dietary;291
Sugars, total;269
Calcium, Ca;301
Iron, Fe;303
Magnesium, Mg;304
Phosphorus, P;305
Potassium, K;306
Sodium, Na;307
Zinc, Zn;309
Copper, Cu;312
Selenium, Se;317
Vitamin A, RAE;320
Vitamin C;401
Vitamin D (D2 + D3);328
Vitamin E (alpha-tocopherol);323
Vitamin K;430
Folate, total;417
Water;255
Cholesterol;601`,
);

/** Groups of food by the numbers that tables of food have for them. */
const FOOD_GROUPS = knownLines(
  [/^(?:group |category |food group |food category )?code$/],
  `Dairy and Egg Products;0100
Spices and Herbs;0200
Baby Foods;0300
Fats and Oils;0400
Poultry Products;0500
Soups, Sauces, and Gravies;0600
Breakfast Cereals;0800
Fruits and Fruit Juices;0900
Pork Products;1000
Vegetables;1100
Nut and Seed Products;1200
Beef Products;1300
Beverages;1400
Finfish and Shellfish;1500
Legumes;1600
Baked Products;1800
Sweets;1900
Snacks;2500`,
);

/** Crimes by the codes of the state and of the federal statistics. */
const CRIMES = knownLines(
  [/^iucr$/, /^(?:fbi|ucr|nibrs)(?: code)?$/],
  `theft;0820|0810|0860;06
battery;0460|0486|0430;08B
criminal damage;1310|1320;14
assault;0560|0520;08A
narcotics;1811|2027;18
burglary;0610|0620;05
motor vehicle theft;0910|0920;07
robbery;0320|031A;03
deceptive practice;1153|1150;11
criminal trespass;1330|1365;26
arson;1020|1025;09
fraud;1130|1150;11
murder;0110;01A
homicide;0110;01A
weapons violation;143A|1477;15
prostitution;1505|1506;16
gambling;1611|1661;19
blackmail;2820;26
bribery;3960;26`,
);

/** Cars to be hired by the four letters of the trade. */
const HIRED_CARS = knownLines(
  [/^(?:acriss|sipp)(?: code)?$/],
  `Mini;MCMR|MDMR
Economy;EDMR|ECMR|EDAR
Compact;CDMR|CCMR|CDAR
Intermediate;IDMR|IDAR
Standard;SDMR|SDAR
Full size;FDAR|FDMR
SUV;IFAR|SFAR|CFMR
Estate;IWMR|SWAR
Premium;PDAR
Luxury;LDAR
Van;SVMR|FVMR
Minibus;FVMR|PVMR
Convertible;STMR|CTAR
Electric;CDAE|IDAE`,
);

/** What roles are like, where an application knows a few kinds of them. */
const ROLES = knownLines(
  [/^archetype$/],
  `admin;manager
owner;manager
manager;manager
developer;manager
billing;manager
operator;manager
editor;editingteacher
contributor;teacher
moderator;teacher
support;teacher
analyst;teacher
auditor;teacher
user;student|user
viewer;guest
guest;guest`,
);

/** Ways to pay, by what shops' modules are called. */
const PAID_BY = knownLines(
  [/^(?:payment )?(?:code|module|method code|method key)$/],
  `paypal;paypal
debit_card;card
credit_card;card
google_pay;card
apple_pay;card
invoice;bank_transfer
bank_transfer;bank_transfer
direct_debit;bank_transfer
cash;cod
gift_card;free_checkout
cheque;cheque`,
  { of: /(?:^| )(?:payment method|method|payment type)$/, table: /(?:^| )(?:order|checkout|cart|sale|basket)$/ },
);

/** What people are allergic to. */
const ALLERGENS = knownLines(
  [/^(?:allergen|allergy) (?:type|category|kind|class)$/, /^(?:comment|note|remark)$/],
  `Tree nuts;food;Swelling of the lips after hazelnuts.
Peanuts;food;Carries an injector.
Shellfish;food;Rash within the hour.
Milk;food;Small amounts are tolerated.
Eggs;food;Baked egg is tolerated.
Soy;food;Mild, since childhood.
Sesame;food;Found by skin test.
Wheat;food;Stomach pain, no rash.
Penicillin;drug;Hives after a course in 2015.
Aspirin;drug;Wheezing after one tablet.
Sulfonamides;drug;Rash on the trunk.
Latex;latex|environment;Gloves without latex only.
Nickel;environment;Eczema below jewellery.
Mould;environment;Worse in autumn.
Dust mites;environment;Blocked nose in the morning.
Pollen;environment;From April to July.
Cat hair;environment;Itching eyes.
Bee stings;insect|environment;Carries an injector.`,
  { table: /allerg/ },
);

/** Units by their signs. */
const UNITS = knownLines(
  [/^(?:symbol|abbreviation|short name|short|abbr|sign|unit symbol)$/],
  `pair;pr
centimetre;cm
box;bx
metre;m
set;set
dozen;doz
millilitre;ml
litre;l
cubic metre;m³
square metre;m²
gram;g
kilogram;kg
hour;h
day;d
month;mo
piece;pcs
bottle;btl
pack;pk
roll;rl
bag;bag
pallet;plt`,
);

/** Units by the codes under which trade and stocks keep them. */
const UNITS_OF_CODES = knownLines(
  [/^(?:name|unit name|description|unit description|unit of measure(?: name)?)$/],
  `EA;each
PCS;piece
PC;piece
KG;kilogram
G;gram
T;tonne
L;litre
ML;millilitre
M;metre
CM;centimetre
MM;millimetre
M2;square metre
M3;cubic metre
BOX;box
BX;box
SET;set
PAL;pallet
PAK;pack
PK;pack
CT;carton
BTL;bottle
ROL;roll
PR;pair
DZ;dozen`,
  { of: /(?:^| )(?:code|uom|symbol)$/, table: /unit|uom|measure/, over: true },
);

/** Networks over others have no wires of their own. */
const SEGMENTS = knownLines(
  [/^(?:provider )?physical network$/],
  `vxlan;
geneve;
gre;
vlan;physnet1|physnet2
flat;provider|physnet1`,
);

/** What only networks of the newer sort have. */
const ADDRESS_VERSIONS = known([/^ip ?v ?6 (?:ra|address) mode$/], {
  "4": [""],
  "6": ["slaac|dhcpv6-stateful|dhcpv6-stateless"],
});

/** Services are counted in hours and months, and have neither batches nor serial numbers. */
const SERVICES = knownLines(
  [
    /^(?:stock |sale |sales )?(?:uom|unit|unit of measure)$/,
    /^(?:batch|lot|serial) (?:number|no)$|^(?:batch|lot|serial)$/,
    /^(?:item |product )?group$/,
  ],
  `Consulting, per hour;Hour;;Services
Monthly subscription;Month|Nos;;Services
Setup and configuration;Nos|Hour;;Services
Hosting;Month|Nos;;Services
Support package;Month|Nos;;Services
Website maintenance;Hour|Month|Nos;;Services
Training day;Day|Nos;;Services
Workshop, half a day;Nos;;Services
Design of the landing page;Nos;;Services
Travel expenses;Nos;;Services
Additional users;Nos|User;;Services
Data import;Hour|Nos;;Services
Licence, one year;Nos;;Software|Services
Printing and shipping;Nos;;Services
Storage, 100 GB;Month|Nos;;Services
Priority support;Month|Nos;;Services`,
);

/** What is bought over a line only where there is a line. */
const LINES = known([/^multiple lines?$/], { No: ["No phone service"], Yes: ["Yes|No"] }, { of: /^phone service$/ });
const ONLINE = known(
  [/^(?:online (?:security|backup)|device protection|tech support|streaming (?:tv|movie|movies))$/],
  { No: ["No internet service"], DSL: ["Yes|No"], "Fiber optic": ["No|Yes"] },
  { of: /^internet service$/ },
);

/** Platforms and what runs on them. */
const PLATFORMS = knownLines(
  [/^(?:os|operating system)$/, /^(?:os build|os version|operating system version)$/],
  `ios;iOS 17|iOS 18;21H16|22B83
android;Android 14|Android 15;UP1A.231005.007|AP2A.240805.005
web;Windows 11|macOS 15|Ubuntu 24.04;22631.4317|24B83|24.04
windows;Windows 11|Windows 10;22631.4317|19045.5011
macos;macOS 15|macOS 14;24B83|23J21
linux;Ubuntu 24.04|Debian 12|Fedora 41;24.04|12.7`,
  { of: /^platform$/ },
);
const DEVICES = knownLines(
  [/^(?:os|operating system)$/],
  `smart_tv;webOS 23|Tizen 7|Android TV 12
tv;webOS 23|Tizen 7|Android TV 12
phone;iOS 18|Android 15|iOS 17|Android 14
mobile;iOS 18|Android 15|iOS 17|Android 14
tablet;iPadOS 18|Android 14
web;Windows 11|macOS 15|Windows 10
desktop;Windows 11|macOS 15|Ubuntu 24.04
laptop;Windows 11|macOS 15|Ubuntu 24.04
console;PlayStation 5|Xbox
streaming_stick;Fire OS 8|Roku OS 13`,
  { of: /(?:^| )(?:device type|device|device category)$/ },
);
const SYSTEMS = knownLines(
  [/^(?:os|operating system)$/],
  `Linux 6.1 x86_64;Linux
Debian GNU/Linux 12;Linux
Cisco IOS Software, C2960X;Cisco IOS
Juniper Networks, Inc. ex2300-24t;JunOS
RouterOS RB4011;RouterOS
APC Web/SNMP Management Card;AOS
FortiGate-60F;FortiOS`,
);
const SHORT_SYSTEMS = knownLines(
  [/(?:^| )os version$/],
  `WIN;11|10
MAC;14.5|13.6|15.1
IOS;17.4|18.1|16.7
AND;14|13|15
LIN;
COS;126.0|130.0`,
);

/** What stands on maps by its class. */
const PLACES_OF_MAPS = knownLines(
  [/^(?:fclass|feature class|f class)$/],
  `PPL;P
PPLA;P
PPLA2;P
PPLC;P
ADM1;A
ADM2;A
STM;H
LK;H
MT;T
ISL;T
HTL;S
AIRP;S
SCH;S
FRST;V`,
);

/** What laboratories measure, by the codes of LOINC and by what is normal. */
const ANALYTES = knownLines(
  [/^loinc(?: code| num)?$/, /^(?:normal|reference)(?: range)?$/, /^(?:test |lab )?category$/],
  `Glucose;2345-7;70-99;Chemistry
Haemoglobin;718-7;12.0-16.0;Hematology
Creatinine;2160-0;0.6-1.2;Chemistry
Sodium;2951-2;135-145;Chemistry
Potassium;2823-3;3.5-5.1;Chemistry
Platelets;777-3;150-400;Hematology
Lactate;2524-7;0.5-2.2;Blood Gas
pCO2;2019-8;35-45;Blood Gas
pO2;2703-7;75-100;Blood Gas
Leukocytes;6690-2;4.0-11.0;Hematology
Cholesterol;2093-3;< 200;Chemistry
ALT;1742-6;7-56;Chemistry
AST;1920-8;10-40;Chemistry
TSH;3016-3;0.4-4.0;Chemistry
Ferritin;2276-4;30-300;Chemistry
HbA1c;4548-4;4.0-5.6;Chemistry
CRP;1988-5;< 5.0;Chemistry
Calcium;17861-6;8.6-10.2;Chemistry
Vitamin D;1989-3;30-100;Chemistry
Urea;3094-0;7-20;Chemistry
Uric acid;3084-1;3.5-7.2;Chemistry`,
);

/** Diagnoses in the older classification, and in lists of codes in the newer one. */
const DIAGNOSES = knownLines(
  [/^icd ?9(?: cm)? ?code$|^icd 9$/, /^icd code$/],
  `Psoriasis;6961;L40.0
Anaemia;2859;D64.9
Asthma;49390;J45.909
Influenza;4871;J11.1
Lower back pain;7242;M54.5
Hyperlipidaemia;2724;E78.5
Dermatitis;6929;L30.9
Allergic rhinitis;4779;J30.9
Hypertension;4019;I10
Gastritis;53550;K29.70
Migraine;34690;G43.909
Tonsillitis;463;J03.90
Fracture of the wrist;81400;S62.101A
Pneumonia;486;J18.9
Otitis media;3829;H66.90
Sprained ankle;84500;S93.401A
Sinusitis;4739;J32.9
Insomnia;78052;G47.00
Eczema;6929;L30.9
Urinary tract infection;5990;N39.0
Acute bronchitis;4660;J20.9
Carpal tunnel syndrome;3540;G56.00
Osteoarthritis;71590;M19.90
Gallstones;57420;K80.20
Hypothyroidism;2449;E03.9
Vertigo;7804;R42
Conjunctivitis;37230;H10.9
Type 2 diabetes;25000;E11.9
Appendicitis;5409;K35.80
Tendinitis;72690;M77.9`,
);

/** Creatures by who named them and by what people call them. */
const SPECIES = knownLines(
  [/^(?:author|authority|authorship|scientific name authorship)$/, /^(?:common name|vernacular name|english name)$/],
  `Apis mellifera;Linnaeus, 1758;Honey bee
Felis catus;Linnaeus, 1758;Domestic cat
Canis lupus;Linnaeus, 1758;Wolf
Ursus arctos;Linnaeus, 1758;Brown bear
Danio rerio;(Hamilton, 1822);Zebrafish
Arabidopsis thaliana;(L.) Heynh.;Thale cress
Ovis aries;Linnaeus, 1758;Sheep
Mus musculus;Linnaeus, 1758;House mouse
Bos taurus;Linnaeus, 1758;Cattle
Rosa canina;L.;Dog rose
Escherichia coli;(Migula 1895);Colon bacillus
Salmo salar;Linnaeus, 1758;Atlantic salmon
Quercus robur;L.;English oak
Gallus gallus;(Linnaeus, 1758);Red junglefowl
Panthera leo;(Linnaeus, 1758);Lion
Pinus sylvestris;L.;Scots pine
Homo sapiens;Linnaeus, 1758;Human
Equus ferus;Boddaert, 1785;Wild horse
Drosophila melanogaster;Meigen, 1830;Fruit fly
Vulpes vulpes;(Linnaeus, 1758);Red fox`,
);

/** Products of insurers by their codes. */
const COVERS = knownLines(
  [/^(?:product |plan |policy )?code$/],
  `Home Comfort;HOM-10|HOM-20|HOM-30
Motor Comprehensive;MOT-10|MOT-20
Term Life 20;LIF-20
Travel Annual;TRV-10|TRV-20
Family Health Plus;HLT-20|HLT-30
Personal Liability;LIA-10
Income Protection;INC-10|INC-30
Critical Illness Cover;HLT-40
Hospital Cash;HLT-10
Senior Care;HLT-30`,
  { of: /(?:^| )(?:name|product)$/ },
);

/** Contacts of amateur radio. */
const RADIO = knownLines(
  [/^rst (?:sent|rcvd|received|s|r)$/, /^sub ?mode$/],
  `SSB;59|57|58|55;USB|LSB
CW;599|579|589|559;
FT8;-08|-12|-15|-03|+02;
FT4;-06|-10|-14;FT4
FM;59|58;
AM;59|57;
RTTY;599|589;
PSK31;599|589;PSK31`,
);

/** Rules of code by their keys. */
const CODE_RULES = knownLines(
  [/^(?:rule )?name$/, /^plugin config key$/],
  `S1192;String literals should not be duplicated;S1192
S3776;Cognitive Complexity of functions should not be too high;S3776
S125;Sections of code should not be commented out;java:S125
S1481;Unused local variables should be removed;py:S1481
S2259;Null pointers should not be dereferenced;
S107;Functions should not have too many parameters;
S1135;Track uses of TODO tags;
S4830;Server certificates should be verified;
no-unused-vars;Unused local variables should be removed;checker/unused
S2068;Credentials should not be hard-coded;`,
  { of: /(?:^| )rule key$|(?:^| )key$/ },
);

/** Coins of chains of their own have no contract on another. */
const COINS = known(
  [/^(?:contract|token) address$/],
  Object.fromEntries(
    ["BTC", "ETH", "SOL", "XRP", "ADA", "DOT", "AVAX", "LTC", "DOGE", "ATOM"].map((coin) => [coin, [""]]),
  ),
);

/** What vehicles may be driven with. */
const LICENCES = known(
  [
    /^(?:fuhrerschein|fuehrerschein|fuhrerscheinklasse|fuehrerscheinklasse|driving licence|license class|licence class)$/,
  ],
  {
    pkw: ["B|BE"],
    auto: ["B"],
    transporter: ["B|C1"],
    lkw: ["C|CE|C1"],
    motorrad: ["A|A1"],
    car: ["B"],
    van: ["B"],
    truck: ["C|CE"],
    motorcycle: ["A"],
    bus: ["D"],
  },
);

/** Indicators that are made of two parts have a second value. */
const INDICATORS = known(
  [/^value ?2$/],
  Object.fromEntries(
    [
      "ip-dst",
      "ip-src",
      "domain",
      "url",
      "md5",
      "sha1",
      "sha256",
      "email-src",
      "email-dst",
      "filename",
      "user-agent",
      "vulnerability",
    ].map((type) => [type, [""]]),
  ),
);

/** What is known of things in trades, laboratories and programs. */
export const TRADES: readonly Known[] = [
  ...SPORTS,
  ...NUTRIENTS,
  ...FOOD_GROUPS,
  ...CRIMES,
  ...HIRED_CARS,
  ...ROLES,
  ...PAID_BY,
  ...ALLERGENS,
  ...UNITS,
  ...UNITS_OF_CODES,
  ...SEGMENTS,
  ...ADDRESS_VERSIONS,
  ...SERVICES,
  ...LINES,
  ...ONLINE,
  ...PLATFORMS,
  ...DEVICES,
  ...SYSTEMS,
  ...SHORT_SYSTEMS,
  ...PLACES_OF_MAPS,
  ...ANALYTES,
  ...DIAGNOSES,
  ...SPECIES,
  ...COVERS,
  ...RADIO,
  ...CODE_RULES,
  ...COINS,
  ...LICENCES,
  ...INDICATORS,
];
