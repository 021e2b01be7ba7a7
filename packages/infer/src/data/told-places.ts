import type { ToldNumber } from "./told-numbers.ts";

/** What everybody can look up of the places that tables of the world list: their names tell how high, long, deep, large and peopled they are. */

const NAME = /^(?:[a-z]+ )?name$|^(?:mountain|peak|lake|river|sea|ocean|desert|island|continent|city|town)$/;
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** `Etna:3357, Fuji:3776`, each times a factor. */
const facts = (text: string, factor = 1): Readonly<Record<string, number>> =>
  Object.fromEntries(
    text.split(",").map((pair) => {
      const [name = "", number] = pair.split(":");
      return [name.trim(), Math.round(Number(number) * factor)];
    }),
  );

const PEAKS = facts(
  "Mont Blanc:4808, Matterhorn:4478, Elbrus:5642, Kilimanjaro:5895, Aconcagua:6961, Denali:6190, Mount Kenya:5199, Ararat:5137, Etna:3357, Teide:3715, Fuji:3776, Olympus:2917, Grossglockner:3798, Zugspitze:2962, Ben Nevis:1345, Popocatepetl:5426, Chimborazo:6263, Cotopaxi:5897, Mount Cook:3724, K2:8611, Annapurna:8091, Rainier:4392, Toubkal:4167, Vesuvius:1281, Galdhopiggen:2469, Everest:8849, Kangchenjunga:8586, Lhotse:8516, Makalu:8485, Cho Oyu:8188, Dhaulagiri:8167, Manaslu:8163, Nanga Parbat:8126, Vinson:4892, Logan:5959, Whitney:4421, Eiger:3967, Jungfrau:4158, Monte Rosa:4634, Snowdon:1085, Kosciuszko:2228, Musala:2925, Triglav:2864, Gerlach:2655, Damavand:5610, Huascaran:6768, Ojos del Salado:6893, Pico de Orizaba:5636, Mulhacen:3479, Piz Bernina:4049, Ortler:3905, Dom:4545, Puncak Jaya:4884, Kinabalu:4095, Stanley:5109, Pikes Peak:4302, Mauna Kea:4207",
);
const LAKE_AREAS = facts(
  "Victoria:68870, Baikal:31492, Constance:536, Superior:82103, Huron:59600, Titicaca:8372, Malawi:29600, Ladoga:17700, Onega:9894, Chad:1540, Como:146, Geneva:580, Loch Ness:56, Balaton:592, Van:3755, Tahoe:495, Turkana:6405, Nicaragua:8264, Vaenern:5655, Vänern:5655, Ontario:18960, Michigan:58030, Erie:25700, Tanganyika:32900, Great Bear:31153, Great Slave:27200, Winnipeg:24514, Garda:370, Maggiore:212, Lugano:49, Zurich:88, Lucerne:114, Windermere:15",
);
const LAKE_DEPTHS = facts(
  "Victoria:81, Baikal:1642, Constance:251, Superior:406, Huron:229, Titicaca:281, Malawi:706, Ladoga:230, Onega:127, Chad:11, Como:425, Geneva:310, Loch Ness:230, Balaton:12, Van:460, Tahoe:501, Turkana:109, Nicaragua:26, Vaenern:106, Vänern:106, Ontario:244, Michigan:281, Erie:64, Tanganyika:1470, Great Bear:446, Great Slave:614, Winnipeg:36, Garda:346, Maggiore:372, Lugano:288, Zurich:136, Lucerne:214, Windermere:64",
);
const LAKE_HEIGHTS = facts(
  "Victoria:1134, Baikal:456, Constance:395, Superior:183, Huron:176, Titicaca:3812, Malawi:474, Ladoga:5, Onega:33, Chad:280, Como:198, Geneva:372, Loch Ness:16, Balaton:105, Van:1640, Tahoe:1897, Turkana:360, Nicaragua:32, Vaenern:44, Vänern:44, Ontario:75, Michigan:176, Erie:174, Tanganyika:773, Great Bear:156, Great Slave:156, Winnipeg:217, Garda:65, Maggiore:193, Lugano:271, Zurich:406, Lucerne:434, Windermere:39",
);
const RIVER_LENGTHS = facts(
  "Danube:2850, Rhine:1233, Elbe:1094, Loire:1012, Volga:3531, Amazon:6400, Nile:6650, Niger:4180, Congo:4700, Zambezi:2574, Mekong:4350, Indus:3180, Ganges:2525, Yukon:3190, Mississippi:3766, Missouri:3767, Parana:4880, Orinoco:2140, Murray:2508, Thames:346, Tagus:1007, Po:652, Vistula:1047, Dnepr:2201, Dnieper:2201, Euphrates:2800, Tigris:1900, Amur:2824, Lena:4294, Seine:777, Garonne:602, Yangtze:6300, Yellow River:5464, Ob:3650, Yenisei:3487, Don:1870, Oder:866, Rhone:813, Ebro:930, Douro:897, Severn:354, Colorado:2330, Rio Grande:3051, Columbia:2000, Mackenzie:1738, Darling:1472, Orange:2200, Limpopo:1750, Brahmaputra:2900, Irrawaddy:2170, Weser:452, Main:525, Neckar:362, Moselle:544, Inn:517, Tiber:405, Hudson:507, Potomac:652",
);
const RIVER_BASINS = facts(
  "Danube:801463, Rhine:185000, Elbe:148268, Loire:117000, Volga:1360000, Amazon:6112000, Nile:3254555, Niger:2117700, Congo:4014500, Zambezi:1390000, Mekong:795000, Indus:1165000, Ganges:1016000, Yukon:832700, Mississippi:2980000, Missouri:1371000, Parana:2582672, Orinoco:880000, Murray:1061469, Thames:12935, Tagus:80100, Po:74000, Vistula:193960, Dnepr:504000, Dnieper:504000, Euphrates:500000, Tigris:375000, Amur:1855000, Lena:2490000, Seine:79000, Garonne:56000, Yangtze:1808500, Ob:2990000, Yenisei:2580000, Don:425600, Oder:119074, Rhone:98000",
);
const SEA_AREAS = facts(
  "North Sea:570000, Baltic Sea:377000, Black Sea:436400, Red Sea:438000, Caspian Sea:371000, Mediterranean:2500000, Arabian Sea:3862000, Caribbean:2754000, Coral Sea:4791000, Bering Sea:2260000, South China Sea:3500000, Barents Sea:1400000, Adriatic:138600, Tasman Sea:2300000, Yellow Sea:380000, Labrador Sea:841000, Norwegian Sea:1383000, Java Sea:320000, Weddell Sea:2800000, Greenland Sea:1205000, Pacific:165250000, Atlantic:106460000, Indian Ocean:70560000, Arctic Ocean:14060000, Southern Ocean:21960000, Aegean:214000, Sea of Japan:978000, Sea of Okhotsk:1583000, Persian Gulf:251000, Gulf of Mexico:1550000",
);
const SEA_DEPTHS = facts(
  "North Sea:700, Baltic Sea:459, Black Sea:2212, Red Sea:3040, Caspian Sea:1025, Mediterranean:5267, Arabian Sea:4652, Caribbean:7686, Coral Sea:9140, Bering Sea:4151, South China Sea:5559, Barents Sea:600, Adriatic:1233, Tasman Sea:5943, Yellow Sea:152, Labrador Sea:4316, Norwegian Sea:3970, Java Sea:1590, Weddell Sea:6820, Greenland Sea:4846, Pacific:10935, Atlantic:8376, Indian Ocean:7192, Arctic Ocean:5550, Southern Ocean:7432, Aegean:3544, Sea of Japan:3742, Sea of Okhotsk:3372, Persian Gulf:90, Gulf of Mexico:4384",
);
const DESERT_AREAS = facts(
  "Sahara:9200000, Gobi:1295000, Kalahari:900000, Namib:81000, Atacama:105000, Mojave:124000, Sonora:260000, Negev:13000, Karakum:350000, Taklamakan:337000, Great Sandy Desert:284993, Simpson:176500, Rub al Khali:650000, Thar:238254, Chihuahua:501896, Nefud:103600, Great Victoria:348750, Patagonian:673000, Syrian:500000, Arabian:2330000, Kyzylkum:298000, Gibson:156000",
);
const ISLAND_AREAS = facts(
  "Crete:8336, Sicily:25711, Corsica:8722, Iceland:103000, Madagascar:587041, Tasmania:64519, Jamaica:10991, Java:128297, Sumatra:473481, Borneo:748168, Honshu:227962, Cyprus:9251, Malta:246, Gotland:3184, Skye:1656, Tenerife:2034, Zanzibar:1666, Bali:5780, Hawaii:10430, Sardinia:24090, Rhodes:1401, Mallorca:3640, Oahu:1545, Bornholm:588, Greenland:2166086, New Guinea:785753, Great Britain:209331, Ireland:84421, Cuba:105806, Hispaniola:76192, Luzon:109965, Mindanao:97530, Hokkaido:77982, Sri Lanka:65610, Taiwan:35808, Hainan:33210, Timor:30777, Puerto Rico:8896, Long Island:3629, Ibiza:571, Madeira:741",
);
const ISLAND_HEIGHTS = facts(
  "Crete:2456, Sicily:3357, Corsica:2706, Iceland:2110, Madagascar:2876, Tasmania:1617, Jamaica:2256, Java:3676, Sumatra:3805, Borneo:4095, Honshu:3776, Cyprus:1952, Malta:253, Gotland:82, Skye:992, Tenerife:3715, Zanzibar:119, Bali:3031, Hawaii:4207, Sardinia:1834, Rhodes:1215, Mallorca:1436, Oahu:1220, Bornholm:162, Greenland:3694, New Guinea:4884, Great Britain:1345, Ireland:1038, Cuba:1974, Hispaniola:3098, Sri Lanka:2524, Taiwan:3952, Puerto Rico:1338, Madeira:1862",
);
const CONTINENT_AREAS = facts(
  "Africa:30370000, Antarctica:14200000, Asia:44579000, Europe:10180000, North America:24709000, South America:17840000, Oceania:8526000, Australia:7688000",
);

/** People of cities, in thousands. */
const CITY_PEOPLE = facts(
  "New York:8336, Los Angeles:3822, Chicago:2665, Houston:2303, Phoenix:1644, Philadelphia:1567, San Antonio:1473, San Diego:1381, Dallas:1300, Austin:975, San Jose:971, Jacksonville:972, Fort Worth:957, Columbus:908, Charlotte:898, Indianapolis:880, San Francisco:808, Seattle:749, Denver:713, Washington:672, Nashville:683, Oklahoma City:694, El Paso:678, Boston:650, Portland:635, Las Vegas:656, Detroit:620, Memphis:622, Louisville:625, Baltimore:569, Milwaukee:563, Albuquerque:561, Tucson:546, Fresno:545, Sacramento:528, Kansas City:510, Atlanta:499, Colorado Springs:487, Omaha:485, Raleigh:477, Miami:449, Oakland:430, Minneapolis:425, Tulsa:412, Tampa:398, New Orleans:370, Cleveland:362, Honolulu:343, Pittsburgh:303, Cincinnati:309, Anchorage:287, St. Louis:287, Orlando:316, Buffalo:277, Richmond:229, Boise:237, Salt Lake City:204, London:8866, Birmingham:1145, Manchester:568, Leeds:812, Glasgow:632, Liverpool:486, Edinburgh:514, Bristol:472, Sheffield:556, Cardiff:362, Belfast:345, Nottingham:323, Newcastle:300, Toronto:2794, Montreal:1763, Montréal:1763, Vancouver:662, Calgary:1307, Ottawa:1017, Edmonton:1011, Winnipeg:750, Halifax:439, Victoria:92, St. John's:111, Sydney:5297, Melbourne:5031, Brisbane:2628, Perth:2224, Adelaide:1418, Canberra:466, Auckland:1657, Wellington:215, Christchurch:389, Dublin:592, Paris:2103, Marseille:873, Lyon:522, Toulouse:504, Nice:348, Nantes:323, Bordeaux:261, Lille:236, Berlin:3755, Hamburg:1892, Munich:1512, München:1512, Cologne:1085, Köln:1085, Frankfurt:773, Stuttgart:633, Düsseldorf:629, Leipzig:616, Dresden:563, Bremen:569, Hannover:545, Vienna:1982, Wien:1982, Graz:298, Salzburg:157, Zurich:427, Zürich:427, Geneva:204, Basel:177, Bern:134, Amsterdam:921, Rotterdam:664, The Hague:562, Utrecht:368, Brussels:1223, Antwerp:536, Madrid:3332, Barcelona:1656, Valencia:807, Sevilla:684, Seville:684, Zaragoza:682, Málaga:586, Bilbao:346, Lisbon:546, Lisboa:546, Porto:232, Rome:2755, Roma:2755, Milan:1354, Milano:1354, Naples:914, Napoli:914, Turin:841, Torino:841, Palermo:630, Athens:643, Copenhagen:660, Stockholm:984, Oslo:709, Helsinki:664, Warsaw:1861, Kraków:804, Prague:1357, Praha:1357, Budapest:1685, Bucharest:1716, Sofia:1280, Belgrade:1197, Zagreb:767, Kyiv:2952, Moscow:13104, Istanbul:15655, Ankara:5803, Cairo:10100, Casablanca:3752, Lagos:15400, Nairobi:4397, Johannesburg:4803, Cape Town:4772, Addis Ababa:3945, Accra:1965, Kinshasa:16000, Kabul:4600, Tehran:8694, Baghdad:7682, Riyadh:7010, Dubai:3655, Abu Dhabi:1800, Jeddah:3751, Tel Aviv:475, Karachi:18868, Lahore:13004, Delhi:16788, New Delhi:250, Mumbai:12442, Bengaluru:8443, Hyderabad:6810, Chennai:4647, Kolkata:4497, Pune:3124, Jaipur:3046, Dhaka:10279, Colombo:753, Bangkok:5588, Hanoi:8436, Ho Chi Minh City:9389, Singapore:5918, Kuala Lumpur:1982, Jakarta:10672, Surabaya:2874, Bandung:2444, Manila:1847, Hong Kong:7498, Shanghai:24871, Beijing:21893, Guangzhou:18677, Shenzhen:17494, Tokyo:14048, Osaka:2754, Seoul:9386, Busan:3293, Taipei:2494, Mexico City:9210, Guadalajara:1386, Monterrey:1143, Buenos Aires:3121, São Paulo:11452, Rio de Janeiro:6211, Brasília:2817, Salvador:2418, Bogotá:7968, Medellín:2612, Lima:10152, Santiago:6300, Caracas:2246, Quito:1978, Montevideo:1302, Havana:2138, Reykjavik:140, Luxembourg:133, Monaco:39, Andorra la Vella:23, Valletta:6, Tirana:598, Gitega:135, Vaduz:6, San Marino:4, Nuuk:19",
  1000,
);

/** Feet above the sea of airports, by their IATA codes. */
const AIRPORT_FEET =
  "ADL:20, AKL:23, AMS:-11, ARN:137, ATH:308, ATL:1026, BCN:12, BER:157, BKK:5, BNE:13, BOG:8361, BOM:37, BOS:20, BRU:184, BUD:495, CAI:382, CDG:392, CMN:656, CPH:17, CPT:151, DEL:777, DEN:5434, DFW:607, DUB:242, DUS:147, DXB:62, EDI:135, EWR:18, EZE:67, FCO:13, FRA:364, GRU:2459, GVA:1411, HAM:53, HEL:179, HKG:28, HND:35, IAH:97, ICN:23, IST:325, JFK:13, JNB:5558, KUL:69, LAS:2181, LAX:128, LHR:83, LIM:113, LIS:374, LOS:135, MAD:1998, MAN:257, MEL:434, MEX:7316, MIA:9, MNL:75, MUC:1487, MXP:768, NBO:5330, ORD:668, OSL:681, PEK:116, PER:67, PHX:1135, PRG:1247, PVG:13, SCL:1555, SEA:433, SFO:13, SIN:22, SYD:21, TPE:106, VIE:600, WAW:362, WLG:41, YUL:118, YVR:14, YYZ:569, ZRH:1416";
/** Hours that their clocks are ahead of Greenwich in winter. */
const AIRPORT_HOURS = Object.fromEntries(
  Object.entries({
    "-8": "LAX LAS SEA SFO YVR",
    "-7": "DEN PHX",
    "-6": "DFW IAH MEX ORD",
    "-5": "ATL BOG BOS EWR JFK LIM MIA YUL YYZ",
    "-4": "SCL",
    "-3": "EZE GRU",
    "0": "DUB EDI LHR LIS MAN",
    "1": "AMS ARN BCN BER BRU BUD CDG CMN CPH DUS FCO FRA GVA HAM LOS MAD MUC MXP OSL PRG VIE WAW ZRH",
    "2": "ATH CAI CPT HEL JNB",
    "3": "IST NBO",
    "4": "DXB",
    "5.5": "BOM DEL",
    "7": "BKK",
    "8": "HKG KUL MNL PEK PER PVG SIN TPE",
    "9": "HND ICN",
    "9.5": "ADL",
    "10": "BNE MEL SYD",
    "12": "AKL WLG",
  }).flatMap(([hours, codes]) => codes.split(" ").map((code) => [code, Number(hours)] as const)),
);

const HEIGHT = /^(?:summit )?(?:elevation|height|altitude)(?: (?:m|meter|meters))?$/;
const AREA = /^(?:surface )?area(?: (?:km2|sq km|square km|sqkm))?$/;
const DEPTH = /^(?:maximum |max )?depth(?: (?:m|meter))?$/;
const IATA = /^(?:airport )?iata ?(?:code)?$|^(?:airport )?code$/;

export const TOLD_PLACES: readonly ToldNumber[] = [
  { columns: HEIGHT, tables: set("mountain peak summit volcano"), texts: NAME, words: PEAKS },
  { columns: AREA, tables: set("lake"), texts: NAME, words: LAKE_AREAS },
  { columns: DEPTH, tables: set("lake"), texts: NAME, words: LAKE_DEPTHS },
  { columns: /^(?:surface )?(?:elevation|altitude)(?: m)?$/, tables: set("lake"), texts: NAME, words: LAKE_HEIGHTS },
  { columns: /^length(?: km)?$/, tables: set("river"), texts: /^(?:river )?name$/, words: RIVER_LENGTHS },
  {
    columns: /^(?:basin |catchment |drainage )?area(?: km2)?$/,
    tables: set("river"),
    texts: /^(?:river )?name$/,
    words: RIVER_BASINS,
  },
  { columns: AREA, tables: set("sea ocean"), texts: NAME, words: SEA_AREAS },
  { columns: DEPTH, tables: set("sea ocean"), texts: NAME, words: SEA_DEPTHS },
  { columns: AREA, tables: set("desert"), texts: NAME, words: DESERT_AREAS },
  { columns: AREA, tables: set("island"), texts: /^(?:island )?name$/, words: ISLAND_AREAS },
  { columns: HEIGHT, tables: set("island"), texts: /^(?:island )?name$/, words: ISLAND_HEIGHTS },
  { columns: AREA, tables: set("continent"), texts: NAME, words: CONTINENT_AREAS },
  {
    columns: /^(?:city )?population(?: total| count)?$/,
    tables: set("city town geoname geo place municipality"),
    texts: /^(?:city |town |ascii )?name$|^(?:city|town)$/,
    words: CITY_PEOPLE,
  },
  {
    columns: /^(?:altitude|(?:elevation|altitude) (?:ft|feet|foot))$/,
    tables: set("airport"),
    texts: IATA,
    words: facts(AIRPORT_FEET),
  },
  { columns: /^elevation(?: m| meter)?$/, tables: set("airport"), texts: IATA, words: facts(AIRPORT_FEET, 0.3048) },
  {
    columns: /^(?:time ?zone|gmt ?offset|utc ?offset|tz offset|time zone offset)$/,
    tables: set("airport"),
    texts: IATA,
    words: AIRPORT_HOURS,
  },
];
