import { known, knownLines } from "./known.ts";
import type { Known } from "./known.ts";

/** Regions by what maps and catalogues have of them: abbreviation, code, where their middle is, in full. */
const REGIONS = knownLines(
  [
    /^(?:abbrev|abbreviation)$/,
    /^(?:geography code|iso code)$/,
    /^(?:centroid )?lat(?:itude)?$|^centroid latitude$/,
    /^(?:centroid )?(?:lon|long|lng|longitude)$/,
    /^full name$/,
  ],
  `Maine;ME;US-ME;45.25;-69.23;Maine, United States
Tuscany;TOS;IT-52;43.46;11.14;Tuscany, Italy
Oregon;OR;US-OR;43.93;-120.56;Oregon, United States
Hokkaido;HKD;JP-01;43.46;142.79;Hokkaido, Japan
Brittany;BRE;FR-BRE;48.18;-2.84;Brittany, France
Bavaria;BY;DE-BY;48.95;11.4;Bavaria, Germany
Tasmania;TAS;AU-TAS;-42.02;146.59;Tasmania, Australia
Quebec;QC;CA-QC;53.75;-71.98;Quebec, Canada
Andalusia;AND;ES-AN;37.46;-4.58;Andalusia, Spain
Patagonia;PAT;AR-U;-43.79;-68.53;Patagonia, Argentina
Madagascar;MG;MG;-19.37;46.7;Madagascar
Borneo;BOR;ID-KA;0.96;114.55;Borneo`,
  { table: /geography|geo region|higher geography/ },
);

/** What lies in drawers, jars and on sheets: what one says of it. */
const SPECIMENS = known(
  [/^description$/, /^(?:prep|preparation) type$/],
  {
    "Leaf and flower": ["Flowering branch, pressed|Two duplicates|With fruit", "herbarium sheet"],
    "Egg clutch": ["Four eggs, blown|Clutch of five, one cracked", "dry"],
    "Adult male": ["Adult male, dried|Wings spread", "pinned"],
    Skull: ["Complete, lower jaw separate|Without teeth", "skeleton"],
  },
  { table: /collection ?object|specimen/, over: true },
);

/** Tanks by what they are called: how much they hold, in litres, what lives there, how they are heated. */
const TANKS = known(
  [/^(?:volume|volume l|volume liter|capacity|liter)$/, /^(?:tank )?type$/, /^heater (?:w|watt|power)$/],
  {
    "Living room tank": ["180|240", "planted|freshwater", "150|200"],
    "Nano reef": ["30|54|60", "reef", "50"],
    "Big community tank": ["350|450", "freshwater|planted", "300"],
    "Shrimp cube": ["30", "shrimp", "25|50"],
    "Breeding tank": ["54|60", "freshwater", "50|75"],
    "Office tank": ["54|60|112", "planted|freshwater", "50|100"],
    Quarantine: ["30|54", "freshwater", "50"],
  },
  { table: /aquari|tank/, over: true },
);

/** Fish by what they are called: their names in science, how large they grow in centimetres, how they are with others, and what they eat. */
const FISH = knownLines(
  [/^(?:scientific name|latin name|species)$/, /^(?:size|size cm|adult size|length cm)$/, /^temperament$/, /^diet$/],
  `Neon tetra;Paracheirodon innesi;3|3.5;peaceful;omnivore
Guppy;Poecilia reticulata;3|4;peaceful;omnivore
Angelfish;Pterophyllum scalare;10|12|15;semi-aggressive;omnivore
Cherry shrimp;Neocaridina davidi;2|2.5;peaceful;omnivore
Corydoras;Corydoras paleatus;5|6;peaceful;omnivore
Betta;Betta splendens;5|6;aggressive;carnivore
Clownfish;Amphiprion ocellaris;8|9;semi-aggressive;omnivore
Platy;Xiphophorus maculatus;4|5;peaceful;omnivore
Nerite snail;Neritina natalensis;2|2.5;peaceful;herbivore
Zebra danio;Danio rerio;4|5;peaceful;omnivore
Harlequin rasbora;Trigonostigma heteromorpha;4|4.5;peaceful;omnivore`,
  { table: /livestock|fish|inhabitant|stocking|tank/, of: /name/, over: true },
);

const BANDS = known(
  [/^(?:freq|frequency|freq mhz|frequency mhz)$/],
  {
    "160m": ["1.84|1.835"],
    "80m": ["3.573|3.69|3.74"],
    "40m": ["7.074|7.155|7.03"],
    "30m": ["10.136|10.12"],
    "20m": ["14.074|14.205|14.25|14.04"],
    "17m": ["18.1|18.13"],
    "15m": ["21.074|21.285|21.3"],
    "12m": ["24.915|24.95"],
    "10m": ["28.074|28.45|28.5"],
    "6m": ["50.313|50.15"],
    "2m": ["144.3|145.5|145.45"],
    "70cm": ["432.2|433.5|438.8"],
  },
  { of: /band/, over: true },
);

/** Where radio stations are, by the letters that their calls begin with, their number in the list of entities and their zones. */
const STATIONS = knownLines(
  [/^(?:call|call sign|callsign|worked call)$/, /^dxcc$/, /^cq zone$/, /^itu zone$/, /^continent$/],
  `United States;/[KNW][1-9][A-Z]{3}/;291;3|4|5;6|7|8;NA
Germany;/D[JKL][1-9][A-Z]{2,3}/;230;14;28;EU
United Kingdom;/[GM][0-8][A-Z]{3}/;223;14;27;EU
France;/F[1-8][A-Z]{3}/;227;14;27;EU
Italy;/I[KZ][0-9][A-Z]{3}/;248;15;28;EU
Spain;/EA[1-7][A-Z]{2,3}/;281;14;37;EU
Sweden;/S[AM][0-7][A-Z]{3}/;284;14;18;EU
Netherlands;/P[AD][0-9][A-Z]{2,3}/;263;14;27;EU
Poland;/S[PQ][1-9][A-Z]{2,3}/;269;15;28;EU
Japan;/J[A-H][1-9][A-Z]{3}/;339;25;45;AS
Canada;/V[AE][1-7][A-Z]{3}/;1;4|5;4|9;NA
Brazil;/P[PY][1-8][A-Z]{2}/;108;11;15;SA
Australia;/VK[1-8][A-Z]{2,3}/;150;30;59;OC
Finland;/O[GH][1-9][A-Z]{2,3}/;224;15;18;EU`,
  { of: /country/, table: /qso|contact|contest|log/, over: true },
);
const CONTESTS = known(
  [/^contest(?: id)?$/],
  {
    SSB: ["CQ-WW-SSB|ARRL-FD|"],
    CW: ["CQ-WPX-CW|WAE-DC-CW|IARU-HF"],
    RTTY: ["CQ-WW-RTTY|BARTG-RTTY"],
    FT8: [""],
    FT4: [""],
    FM: [""],
    AM: [""],
    PSK31: [""],
  },
  { of: /^mode$/ },
);

/** What money and stamps of a country say. */
const DENOMINATIONS = known(
  [/^denomination$/, /^face value$/, /^currency$/],
  {
    "United States": ["25 Cents|1 Dollar|50 Cents|10 Cents|5 Cents", "29c|32c|13c|5c|8c", "USD"],
    "United Kingdom": ["1 Crown|1 Penny|50 Pence|1 Shilling|10 Pence", "1d|2½d|10p|26p|1st", "GBP"],
    Germany: ["5 Marks|2 Marks|1 Euro|2 Euro|10 Pfennig", "20 Pf|50 Pf|80 Pf|55 c", "EUR"],
    France: ["1 Franc|5 Francs|10 Francs|2 Euro", "50 c|1 F|2,50 F|0,46 €", "EUR"],
    Canada: ["25 Cents|1 Dollar|5 Cents|10 Cents", "5c|14c|45c|P", "CAD"],
    Australia: ["50 Cents|20 Cents|1 Dollar|10 Cents", "5c|33c|45c|1 $", "AUD"],
    Italy: ["100 Lire|500 Lire|1 Euro|2 Euro", "40 L|450 L|0,60 €", "EUR"],
    Switzerland: ["5 Francs|1 Franc|20 Rappen", "20 c|85 c|1 Fr.", "CHF"],
    Japan: ["100 Yen|500 Yen|10 Yen", "10 ¥|62 ¥|80 ¥", "JPY"],
    Mexico: ["1 Peso|5 Pesos|20 Centavos", "20 c|1,60 $|5 $", "MXN"],
    India: ["1 Rupee|2 Rupees|50 Paise", "25 p|5 ₹", "INR"],
    Spain: ["25 Pesetas|100 Pesetas|1 Euro", "5 pta|28 pta|0,51 €", "EUR"],
    Austria: ["10 Schilling|1 Schilling|2 Euro", "1 S|5,50 S|0,55 €", "EUR"],
  },
  { table: /coin|stamp|banknote/, over: true },
);

/** Yarns by the line that they are sold as: what they are spun of, and how thick. */
const YARNS = known(
  [/^(?:fiber|fibre|fiber content|composition)$/, /^(?:weight|yarn weight)$/],
  {
    "Alpaca Cloud": ["100% alpaca|80% alpaca, 20% silk", "lace|DK"],
    "Cotton Breeze": ["100% cotton", "DK|worsted"],
    "Everyday Aran": ["50% wool, 50% acrylic", "aran"],
    "Merino Fine": ["100% merino", "fingering"],
    "Sock Twist": ["75% wool, 25% nylon", "fingering"],
    "Silk Mist": ["70% mohair, 30% silk", "lace"],
  },
  { table: /yarn|stash/, over: true },
);

const GRADES = known(
  [/^(?:grade system|grading system|system)$/],
  {
    "5a": ["French"],
    "5c": ["French"],
    "6a": ["French"],
    "6a+": ["French"],
    "6b": ["French"],
    "6b+": ["French"],
    "6c": ["French"],
    "7a": ["French"],
    "7b": ["French"],
    "5.9": ["YDS"],
    "5.10a": ["YDS"],
    "5.11b": ["YDS"],
    V3: ["V-scale|Hueco"],
    V4: ["V-scale|Hueco"],
    V5: ["V-scale|Hueco"],
    VII: ["UIAA"],
    "VII+": ["UIAA"],
  },
  { of: /grade/, over: true },
);

/** Where wineries are, and what grows there. */
const WINES = known(
  [/^region$/, /^(?:appellation|aoc|doc)$/, /^country$/],
  {
    "Château Bellevue": ["Bordeaux", "Saint-Émilion|Médoc|Bordeaux", "France"],
    "Château Rivière": ["Bordeaux", "Médoc|Graves|Bordeaux", "France"],
    "Domaine Rivière": ["Burgundy", "Chablis|Beaune|Burgundy", "France"],
    "Silver Creek Vineyards": ["Napa Valley", "Napa Valley|Oakville", "United States"],
    "Weingut Sonnberg": ["Rheingau", "Rheingau", "Germany"],
    "Quinta do Vale": ["Douro", "Douro", "Portugal"],
    "Tenuta Monteverde": ["Piedmont|Tuscany", "Barolo|Chianti", "Italy"],
    "Bodegas del Sol": ["Rioja", "Rioja", "Spain"],
  },
  { of: /producer|winery|estate|maker/, over: true },
);

/** Characters of games: how many points of experience and of life they have by their level. */
const LEVELS = known(
  [/^(?:xp|experience|experience points)$/, /^(?:hp max|max hp|hit points|hp maximum)$/],
  {
    "1": ["0|150|250", "8|10|12"],
    "2": ["300|500|800", "14|17|20"],
    "3": ["900|1500|2400", "20|24|28"],
    "4": ["2700|4200|6000", "26|31|36"],
    "5": ["6500|9000|12000", "32|38|44"],
    "6": ["14000|17500|21000", "38|45|52"],
    "7": ["23000|27000|32000", "44|52|60"],
    "8": ["34000|39000|46000", "50|59|68"],
    "9": ["48000|55000|62000", "56|66|76"],
    "10": ["64000|72000|82000", "62|73|84"],
  },
  { table: /character|sheet|hero/, of: /^(?:character )?level$/, over: true },
);

/** Seasons by their names, and the years in which they begin and end. */
const SEASONS = known(
  [/^(?:start|begin|first) year$/, /^(?:end|eind|last) year$/],
  Object.fromEntries(
    Array.from({ length: 49 }, (_, at) => 1987 + at).flatMap((year) =>
      [`${year}-${year + 1}`, `${year}/${year + 1}`, `${year}/${String(year + 1).slice(2)}`].map(
        (name) => [name, [String(year), String(year + 1)]] as const,
      ),
    ),
  ),
  { over: true },
);

/** Collections and pastimes: what goes with what. */
export const PASTIMES: readonly Known[] = [
  ...SEASONS,
  ...REGIONS,
  ...SPECIMENS,
  ...TANKS,
  ...FISH,
  ...BANDS,
  ...STATIONS,
  ...CONTESTS,
  ...DENOMINATIONS,
  ...YARNS,
  ...GRADES,
  ...WINES,
  ...LEVELS,
];
