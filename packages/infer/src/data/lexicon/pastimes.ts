import { meaning } from "../meaning.ts";
import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.95 };

/** Those who talk by radio. */
export const HAM_RADIO = field(
  "qso qso_log ham_radio amateur_radio qsl contest_log .rst_sent .rst_rcvd .cq_zone .itu_zone .qsl_sent .grid_square",
  [
    one(
      "country",
      "United States|Germany|United Kingdom|France|Italy|Spain|Sweden|Netherlands|Poland|Japan|Canada|Brazil|Australia|Finland",
      SURE,
    ),
    one("band", "20m|40m|15m|80m|10m|2m|17m|30m|70cm|160m", SURE),
    one("mode", "SSB|CW|FT8|FM|RTTY|FT4|AM|PSK31", SURE),
    one("submode", "USB|LSB|FT4|PSK31", SURE),
    pattern(
      "callsign, call sign, call, operator, station callsign, my call",
      "[KNW][0-9][A-Z]{3}|(DL|OE|HB9|PA|ON|F|G|I|EA|SM|OZ|LA)[1-9][A-Z]{2,3}",
      SURE,
    ),
    pattern(
      "rst sent, rst rcvd, rst received, rst, report sent, report received",
      "5[5-9]9?|599|59|-(0[1-9]|1[0-9])",
      SURE,
    ),
    pattern("grid square, grid, locator, gridsquare, maidenhead", "[F-K][N-O][0-9]{2}([a-x]{2})?", SURE),
    number("dxcc", 1, 522, 0, SURE),
    number("cq zone", 1, 40, 0, SURE),
    number("itu zone", 1, 90, 0, SURE),
    figure(
      "freq, frequency, freq mhz",
      [14.074, 7.074, 14.205, 21.285, 3.573, 28.45, 145.5, 7.155, 18.1, 50.313],
      SURE,
    ),
    figure("tx power, power, power watt", [5, 10, 50, 100, 100, 100, 200, 400], SURE),
    one("antenna", "Dipole 40m|Vertical|Yagi 3 el|End-fed half wave|Magnetic loop|Delta loop|G5RV|Hex beam", SURE),
    one("rig, radio, transceiver", "IC-7300|FT-991A|TS-590SG|K3S|FT-857D|IC-705|X6100", SURE),
    one("propagation, propagation mode", "F2|ES|TR|SAT|MS|EME|AUR", SURE),
    one("contest id, contest", "CQ-WW-SSB|CQ-WPX-CW|ARRL-FD|IARU-HF|WAE-DC-CW", SURE),
    one(
      "comment, remark, notes, note",
      "Nice signal, some fading.|Short contact, heavy noise.|First contact with this country.|Portable from a hilltop.|Good audio, talked about antennas.|Contest, 59 both ways.|QSL by the bureau.|Strong station, big antenna.|Worked on second call.|New county for me.|Running 5 watts.|Confirmed by card.",
      SURE,
    ),
  ],
);

/** Those who climb. */
export const CLIMBING = field(
  "climb climbing crag boulder ascent bouldering climbing_route climbing_gym route_setter tick? pitch? .crag .first_ascent_by",
  [
    one(
      "route name, climb name, problem name, boulder name, name",
      "Northern Light|Old Friend|Silent Corner|The Wall of Moss|Slab Happy|Iron Lung|Sunday Morning|Crooked Smile|Dead Point Dance|Chalk Dust|The Long Reach|Lizard King|Arête of Doubt|Thin Ice",
      SURE,
    ),
    one("grade, difficulty, climbing grade, route grade", "6a|5c|6b+|6c|7a|5a|6a+|7b|4c|7c|8a", SURE),
    one("grade system, grading system", "French|YDS|UIAA|V-Scale|Font|British", SURE),
    one("discipline, climb type, climbing type", "sport|boulder|trad|top rope|multi-pitch|indoor", SURE),
    one(
      "crag, climbing area, area",
      "Eagle Rocks|Quarry North|River Cliffs|Castle Hill|The Amphitheatre|Pine Wall|Seaside Crag|Old Mill",
      SURE,
    ),
    one("sector, wall", "Main Wall|Left Buttress|Upper Tier|Cave|Slab|Sunny Side|Roof|Entrance", SURE),
    one("rock type, rock", "limestone|granite|sandstone|gneiss|conglomerate|basalt", SURE),
    one("style, ascent style, ascent type, tick type", "onsight|flash|redpoint|attempt|top rope|repeat", SURE),
    one(
      "beta, beta notes",
      "Start sitting, left heel high.|Match the sloper before the jump.|Rest at the big hold below the roof.|Stay right of the arête.|Long sling at the third bolt.",
      SURE,
    ),
    one(
      "gear, protection, rack",
      "12 quickdraws|Set of nuts, cams 0.3-2|Crash pad|60 m rope, 14 draws|Double rack",
      SURE,
    ),
    meaning("first ascent by, first ascensionist, first ascent, setter, route setter", { text: "fullName" }, SURE),
    number("first ascent year, fa year", 1962, 2024, 0, SURE),
    figure("pitches, pitch count", [1, 1, 1, 1, 2, 3, 4, 6], SURE),
    figure("bolts, bolt count", [5, 6, 7, 8, 9, 10, 12], SURE),
    number("height m, height, length m", 8, 38, 0, SURE),
  ],
);

/** Those who play golf. */
export const GOLF = field(
  "golf golf_course golf_round rounds_of_golf hole? tee? scorecard? handicap tee_time .slope_rating .fairways_hit .greens_in_regulation .handicap_index .course_rating",
  [
    one(
      "course, course name, golf course, club, golf club",
      "Willow Creek Golf Club|Pine Valley Links|Lakeside Country Club|Old Mill Golf Course|Seaview Links|Highland Park|Meadowbrook|Stone Bridge Golf Club",
      SURE,
    ),
    one("tee, tee name, tee color, tee colour, tees", "white|blue|yellow|red|black|gold", SURE),
    figure("holes, hole count", [18, 18, 18, 9], SURE),
    figure("par, course par", [72, 72, 71, 70, 73], {
      ...SURE,
      of: ["round", "golf round", "rounds of golf", "golf", "course", "golf course", "tee"],
    }),
    figure("par", [4, 4, 4, 3, 5], { ...SURE, of: ["hole", "score"] }),
    number("gross score, score, total score, strokes", 74, 108, 0, SURE),
    number("net score", 66, 84, 0, SURE),
    number("handicap index, handicap, course handicap", 2, 34, 1, SURE),
    number("course rating, rating", 67, 75, 1, SURE),
    number("slope rating, slope", 105, 142, 0, SURE),
    number("putts", 27, 40, 0, SURE),
    number("fairways hit", 2, 13, 0, SURE),
    number("greens in regulation, gir", 1, 14, 0, SURE),
    figure("penalty, penalties, penalty strokes", [0, 0, 1, 1, 2, 3], SURE),
  ],
);

/** Those who knit and sew. */
export const NEEDLEWORK = field(
  "yarn knitting crochet sewing_pattern fabric? skein quilt embroidery needle? yarn_stash .colorway .dye_lot .yardage",
  [
    one(
      "brand, manufacturer, yarn brand",
      "Woolfield|Moss & Thread|Northern Fleece|Harbour Yarns|Soft Loop|Silver Lamb",
      SURE,
    ),
    one(
      "line, yarn name, yarn line",
      "Merino Light|Highland Tweed|Cotton Breeze|Alpaca Cloud|Sock Classic|Silk Dream|Everyday Aran",
      SURE,
    ),
    one(
      "colorway, colourway, color name, colour name",
      "Autumn Leaves|Sea Glass|Midnight|Oatmeal|Berry Crush|Moss|Rosewood|Stormy Sky|Marigold",
      SURE,
    ),
    pattern("dye lot, dyelot, lot", "[1-9][0-9]{3,4}[A-D]?", SURE),
    one(
      "fiber, fibre, fiber content, composition, material",
      "100% merino|75% wool, 25% nylon|100% cotton|70% alpaca, 30% silk|50% wool, 50% acrylic|100% linen",
      SURE,
    ),
    one("weight, yarn weight", "fingering|DK|worsted|sport|aran|bulky|lace", SURE),
    number("yardage, yards, meterage, length m", 90, 440, 0, SURE),
    figure("gram, grams, weight g", [50, 50, 100, 100, 25, 200], SURE),
    figure("skeins, skein count, balls", [1, 1, 2, 2, 3, 4, 5.5, 0.5], SURE),
    one("needle size, hook size", "4.0 mm|3.5 mm|2.5 mm|5.0 mm|3.25 mm|6.0 mm|4.5 mm", SURE),
    one("care, care instruction", "Hand wash cold|Machine wash 30 °C|Do not tumble dry|Dry flat", SURE),
    one("gauge, tension", "22 sts and 30 rows = 10 cm|28 sts = 10 cm|18 sts and 24 rows = 10 cm", SURE),
    ...of(
      "project, knitting project, sewing project, pattern, knitting pattern",
      one(
        "name, title, pattern name, pattern",
        "Cable Sweater|Baby Blanket|Striped Socks|Lace Shawl|Ribbed Hat|Fingerless Mitts|Market Bag|Colourwork Yoke|Garter Scarf|Simple Vest",
        SURE,
      ),
      one("status", "in progress|finished|planned|frogged|on hold", SURE),
      one("size", "M|S|L|XL|one size|newborn", SURE),
    ),
  ],
);

/** Those who keep fish in glass. */
export const AQUARIUM = field(
  "aquarium fish_tank fishtank water_test reef coral water_change? .nitrite .ammonia .dkh",
  [
    ...of(
      "aquarium, tank, fish tank",
      one(
        "name",
        "Living room tank|Nano reef|Big community tank|Shrimp cube|Breeding tank|Office tank|Quarantine",
        SURE,
      ),
      one("type, tank type", "freshwater|planted|reef|brackish|marine|shrimp", SURE),
      figure("volume l, volume, liter, litres", [54, 60, 112, 180, 240, 30, 350, 450], SURE),
      one("filter, filtration", "External canister|Internal filter|Sponge filter|Hang-on|Sump", SURE),
      one("substrate", "Fine sand|Gravel 2-4 mm|Aqua soil|Coral sand|Bare bottom", SURE),
      figure("heater w, heater watt", [50, 75, 100, 150, 200, 300], SURE),
      number("light hour, light hours", 6, 11, 1, SURE),
    ),
    number("ammonia, nh3, nh4", 0, 0.4, 2, SURE),
    number("nitrite, no2", 0, 0.3, 2, SURE),
    number("nitrate, no3", 2, 45, 1, SURE),
    number("kh, dkh, carbonate hardness, alkalinity", 3, 11, 0, SURE),
    number("gh, dgh, general hardness", 4, 16, 0, SURE),
    number("temp c, temperature, temp, water temp", 22, 28, 1, SURE),
    number("salinity, specific gravity, sg", 1, 1.026, 3, SURE),
    number("phosphate, po4", 0.02, 1.2, 2, SURE),
    one(
      "common name",
      "Neon tetra|Guppy|Angelfish|Cherry shrimp|Corydoras|Betta|Clownfish|Platy|Nerite snail|Zebra danio",
      SURE,
    ),
    ...of(
      "livestock, inhabitant, fish",
      one("source, origin", "pet shop|breeder|trade|online shop|own breeding|aquarium club", SURE),
      one("temperament", "peaceful|semi-aggressive|aggressive", SURE),
      one("diet", "omnivore|herbivore|carnivore", SURE),
    ),
  ],
);

/** Those who collect coins and stamps. */
export const COLLECTING = field(
  "coin? stamp? numismatic philately banknote coin_collection stamp_collection mint? collectible? .mint_mark .obverse .mintage .perforation .km_number .scott_no",
  [
    one(
      "denomination, face value, nominal",
      "1 Dollar|50 Cents|1 Franc|20 Cents|10 Pence|5 Marks|2 Euro|1 Crown|1 Penny|25 Cents",
      SURE,
    ),
    one("mint mark", "D|S|P|A|G|J|W|O", SURE),
    one(
      "metal, composition, alloy",
      "silver 900|copper-nickel|gold 917|bronze|brass|silver 925|nickel|aluminium|steel",
      SURE,
    ),
    one("grade, condition", "VF-30|XF-40|MS-63|AU-50|F-12|MS-65|VG-8|PF-69|G-4", SURE),
    one("cert service, grading service, certification", "PCGS|NGC|ANACS|ICG|raw", SURE),
    pattern("cert no, cert number, certification number", "[1-9][0-9]{7}", SURE),
    number("mintage", 12_000, 84_000_000, 0, SURE),
    number("weight g, weight", 1.2, 31, 3, SURE),
    number("diameter mm, diameter", 15, 40, 2, SURE),
    one(
      "obverse, obverse description, front",
      "Head left|Crowned bust right|Coat of arms|Liberty seated|Eagle|Portrait facing",
      SURE,
    ),
    one(
      "reverse, reverse description, back",
      "Value within wreath|Shield|Ship under sail|Oak branch|Crowned shield|Lion",
      SURE,
    ),
    one("edge", "reeded|plain|lettered|milled|interrupted reeding", SURE),
    pattern("km number, km, krause", "KM#[1-9][0-9]{1,2}(\\.[1-3])?", SURE),
    number("year, mint year", 1870, 2019, 0, SURE),
    one("storage, holder, location", "Album 1, page 4|Slab box B|Safe|Flip binder|Tray 3|Capsule box", SURE),
    number("est value, value, cat value, catalog value, catalogue value", 1.5, 420, 2, SURE),
    pattern(
      "scott no, scott number, michel no, michel number, stanley gibbons, catalog number, cat no",
      "[A-C]?[1-9][0-9]{0,3}[a-c]?",
      SURE,
    ),
    one("perforation, perf", "14|13.5 x 14|12.5|11|imperforate|14.25", SURE),
    one("watermark", "none|crown|multiple crosses|wavy lines|honeycomb", SURE),
    one("printing, printing method", "engraved|offset|photogravure|lithography|typography", SURE),
    one("gum", "MNH|MH|NG|used|OG", SURE),
    one("centering, centring", "VF|F|XF|AVG|Superb", SURE),
    pattern("album page, page", "[1-4]-[1-9][0-9]?", SURE),
    one("colour, color", "carmine|ultramarine|dark green|orange|brown violet|slate blue|vermilion", SURE),
  ],
);

/** Those who build small railways. */
export const MODEL_RAILWAY = field(
  "loco locomotive_roster model_railway model_train rolling_stock? loco_roster dcc .dcc_address .wheel_arrangement",
  [
    one(
      "road name, railway, railroad",
      "Northern Valley|Coast Line|Great Lakes & Western|State Railway|Alpine Railway|Harbour Terminal",
      SURE,
    ),
    pattern("road number, running number", "[1-9][0-9]{2,3}", SURE),
    one("scale", "H0|N|TT|0|Z|00|G", SURE),
    one("gauge", "16.5 mm|9 mm|12 mm|32 mm|H0m", SURE),
    one("era, epoch", "III|IV|II|V|VI|I", SURE),
    one("livery", "green|maroon|crimson|blue and cream|orange|black|silver", SURE),
    one("wheel arrangement, axle arrangement", "Bo-Bo|Co-Co|4-6-2|2-8-0|0-6-0|1'D1'|B-B", SURE),
    one("decoder", "LokSound 5|MX645|Lenz Standard+|none|ESU micro", SURE),
    number("dcc address, address", 3, 9999, 0, SURE),
    pattern("catalog no, catalogue number, item number", "[1-9][0-9]{4}", SURE),
    number("value, price, purchase price", 45, 480, 2, SURE),
  ],
);
