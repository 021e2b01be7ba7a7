import { figure, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Flowers, wines, animals and cars that everybody who learns statistics has measured. */
export const MEASURED_SETS = field(
  "iris penguin .sepal_length .petal_length .volatile_acidity .residual_sugar .bill_length_mm .flipper_length_mm",
  [
    number("sepal length, sepal length cm", 4.3, 7.9, 1),
    number("sepal width, sepal width cm", 2, 4.4, 1),
    number("petal length, petal length cm", 1, 6.9, 1),
    number("petal width, petal width cm", 0.1, 2.5, 1),
    one("species, variety, class", "setosa|versicolor|virginica"),
    number("fixed acidity", 4.6, 15.6, 1),
    number("volatile acidity", 0.12, 1.3, 2),
    number("citric acid", 0, 0.9, 2),
    number("residual sugar", 0.9, 15.5, 1),
    number("chloride, chlorides", 0.012, 0.2, 3),
    number("free sulfur dioxide", 2, 68),
    number("total sulfur dioxide", 8, 240),
    number("density", 0.9901, 1.0037, 4),
    number("ph", 2.8, 3.9, 2),
    number("sulphate, sulphates", 0.34, 1.3, 2),
    number("bill length, bill length mm, culmen length mm", 32.1, 59.6, 1),
    number("bill depth, bill depth mm, culmen depth mm", 13.1, 21.5, 1),
    number("flipper length, flipper length mm", 172, 231),
    number("body mass, body mass g", 2700, 6300),
  ],
);

/** Passengers of a ship that sank. */
export const TITANIC = field("titanic .pclass .sibsp .sib_sp .parch .embarked", [
  figure("pclass, passenger class", [3, 3, 3, 1, 2]),
  figure("survived", [0, 0, 1]),
  figure("sib sp, sibsp", [0, 0, 0, 1, 1, 2, 3]),
  figure("parch", [0, 0, 0, 0, 1, 2]),
  one("embarked, embark", "S|C|Q"),
  pattern("ticket", "(PC |A/5 |C\\.A\\. |STON/O2\\. )?[1-9][0-9]{4,5}"),
  pattern("cabin", "[A-F][1-9][0-9]"),
  small("fare", 7, 263, 2),
  number("age", 1, 74),
]);

/** Hearts and blood sugar, with a verdict. */
export const DIAGNOSED_SETS = field(
  "heart_disease diabetes_datum .trestbps .thalach .restecg .oldpeak .diabetes_pedigree_function .skin_thickness .avg_glucose_level",
  [
    number("age", 29, 77),
    figure("sex", [1, 1, 0]),
    figure("cp, chest pain type", [0, 0, 1, 2, 3]),
    number("trestbps, resting bp, resting bp s, blood pressure", 94, 180),
    number("chol, cholesterol, serum cholesterol", 131, 409),
    figure("fbs, fasting bs", [0, 0, 0, 0, 1]),
    figure("restecg, resting ecg", [0, 1, 0, 1, 2]),
    number("thalach, max hr, max heart rate", 88, 195),
    figure("exang, exercise angina", [0, 0, 1]),
    number("oldpeak", 0, 4.2, 1),
    figure("slope, st slope", [0, 1, 1, 2, 2]),
    figure("ca", [0, 0, 0, 1, 2, 3]),
    figure("thal", [2, 2, 3, 3, 1]),
    figure("target, outcome, output, heart disease, num", [0, 1]),
    number("pregnancy, pregnancies", 0, 12),
    number("glucose, avg glucose level", 62, 196),
    number("skin thickness", 10, 52),
    number("insulin", 20, 310),
    number("bmi", 18.6, 46.2, 1),
    number("diabetes pedigree function", 0.08, 1.9, 3),
  ],
);

/** Customers who leave, and who says yes on the phone. */
export const CAMPAIGN_SETS = field(
  "telco_churn bank_marketing .senior_citizen .paperless_billing .multiple_lines .poutcome .pdays .education_num .capital_gain",
  [
    figure("senior citizen", [0, 0, 0, 0, 1]),
    one("multiple line, multiple lines", "Yes|No|No phone service"),
    one("internet service", "Fiber optic|DSL|No"),
    one(
      "online security, online backup, device protection, tech support, streaming tv, streaming movie, streaming movies",
      "Yes|No|No internet service",
    ),
    one("contract", "Month-to-month|Two year|One year"),
    one("payment method", "Electronic check|Mailed check|Bank transfer (automatic)|Credit card (automatic)"),
    number("tenure", 1, 72),
    number("monthly charge, monthly charges", 18.25, 118.75, 2),
    small("total charge, total charges", 18.8, 8680, 2),
    one(
      "job",
      "blue-collar|management|technician|admin.|services|retired|self-employed|entrepreneur|unemployed|housemaid|student|unknown",
    ),
    one("marital", "married|single|divorced"),
    one("education", "secondary|tertiary|primary|unknown"),
    one("contact, contact type", "cellular|unknown|telephone"),
    one("month", "may|jul|aug|jun|nov|apr|feb|jan|oct|sep|mar|dec"),
    one("poutcome, previous outcome", "unknown|failure|other|success"),
    small("duration", 20, 1240),
    small("campaign", 1, 12),
    figure("pdays", [-1, -1, -1, -1, 92, 182, 370]),
    figure("previous", [0, 0, 0, 0, 1, 2, 3]),
    one("work class, workclass", "Private|Self-emp-not-inc|Local-gov|State-gov|Self-emp-inc|Federal-gov"),
    number("education num", 5, 16),
    small("fnlwgt", 19_000, 480_000),
    figure("capital gain", [0, 0, 0, 0, 0, 3103, 5178, 7688, 15_024]),
    figure("capital loss", [0, 0, 0, 0, 0, 1887, 1902, 1977]),
    number("hour per week, hours per week", 20, 60),
    one("income, income class", "<=50K|>50K"),
  ],
);

/** Rides in taxis as a city publishes them. */
export const TAXI = field(
  "tripdata taxi_zone taxi_trip yellow_taxi green_taxi .mta_tax .tolls_amount .tpep_pickup_datetime .improvement_surcharge",
  [
    small("fare amount, fare", 3, 72, 2),
    figure("extra, extras", [0, 0.5, 1, 2.5]),
    figure("mta tax", [0.5]),
    small("tip amount, tip", 0, 16, 2),
    figure("toll amount, tolls amount, tolls", [0, 0, 0, 0, 6.12, 6.55]),
    figure("improvement surcharge", [0.3, 0.3, 1]),
    figure("congestion surcharge", [2.5, 2.5, 0]),
    figure("airport fee", [0, 0, 0, 1.25, 1.75]),
    small("total amount", 5, 96, 2),
    small("trip distance", 0.4, 21, 2),
    one("borough", "Manhattan|Queens|Brooklyn|Bronx|Staten Island|EWR"),
    one(
      "zone",
      "Midtown Center|Upper East Side South|Astoria|Jamaica|Park Slope|Harlem|Union Square|Williamsburg|Flushing|Chelsea|JFK Airport|Battery Park|Sunnyside|Riverdale",
    ),
    one("service zone", "Boro Zone|Yellow Zone|Airports|EWR"),
  ],
);

/** Crimes as cities publish them. */
export const CRIME_RECORDS = field("crime chicago_crime crime_scene_report .iucr .fbi_code .community_area", [
  one(
    "type, primary type, crime type, offense, offense type, category",
    "theft|battery|criminal damage|assault|narcotics|burglary|motor vehicle theft|robbery|deceptive practice|criminal trespass|arson|fraud|murder|blackmail|bribery",
  ),
  one(
    "description",
    "Over $500|Simple|To vehicle|Forcible entry|From building|Retail theft|Aggravated: handgun|Domestic battery simple|To property|Automobile|Credit card fraud|Possession of cannabis",
    { of: ["crime", "chicago crime"] },
  ),
  one(
    "description, narrative",
    "Two witnesses saw a man run towards the station.|The back window was broken, nothing else was touched.|The security footage shows a grey van at ten past nine.|Wallet and phone taken, nobody was hurt.|The owner found the door open in the morning.|A neighbour heard an argument shortly before midnight.|Bicycle taken from the yard during the night.|Argument between neighbours, no injuries.|Driver left after the collision; number plate noted.|Paint sprayed on three shutters.|Caller heard glass break and a car drive off.|Bag left in the bus, handed in later.",
    { of: ["crime scene report", "crime report"] },
  ),
  one(
    "location description, premise, premises",
    "Street|Residence|Apartment|Sidewalk|Parking lot|Small retail store|Alley|Restaurant|Gas station|School, public building",
  ),
  pattern("iucr", "(0[1-9]|1[0-9]|2[0-9])[0-9]{2}"),
  pattern("fbi code", "(0[1-9]|1[0-9]|2[0-6])[AB]?"),
  pattern("block", "0[0-9]{2}XX [NSEW] (STATE|CLARK|HALSTED|MADISON|ASHLAND|PULASKI|LAKE|GRAND) (ST|AVE)"),
  pattern("beat", "[0-2][0-9][1-3][1-5]"),
  pattern("district", "0(0[1-9]|1[0-9]|2[0-5])"),
  pattern("case number", "[HJ][A-Z][1-9][0-9]{5}"),
  number("ward", 1, 50),
  number("community area", 1, 77),
  number("x coordinate", 1_140_000, 1_200_000),
  number("y coordinate", 1_820_000, 1_950_000),
]);

const ANIMALS =
  "(Ember|Moss|Pebble|Spark|Tide|Frost|Bramble|Gale|Dusk|Thorn|Coral|Flint)(pup|fin|wing|tail|ling|horn|claw|paw|bud|shell)";

/** Monsters that are caught and trained. */
export const MONSTER_GAMES = field(
  "pokemon pokedex pokemon_species monster_species .capture_rate .hatch_counter .base_experience .base_happiness",
  [
    ...of("pokemon, species, pokemon species", pattern("name", ANIMALS), pattern("identifier", ANIMALS.toLowerCase())),
    ...of(
      "type, pokemon type",
      one(
        "identifier, name",
        "normal|fire|water|grass|electric|ice|fighting|poison|ground|flying|psychic|bug|rock|ghost|dragon|dark|steel|fairy",
      ),
    ),
    ...of("stat", one("identifier, name", "hp|attack|defense|special-attack|special-defense|speed|accuracy|evasion")),
    ...of("region", one("identifier, name", "northvale|emberland|tidecoast|frostpeak|mossmarsh|sunfield")),
    ...of(
      "generation",
      one("identifier, name", "generation-i|generation-ii|generation-iii|generation-iv|generation-v|generation-vi"),
    ),
    ...of("color, pokemon color", one("identifier, name", "black|blue|brown|gray|green|pink|purple|red|white|yellow")),
    ...of(
      "move",
      pattern(
        "identifier",
        "(quick|iron|vine|aqua|flame|shadow|thunder|ice|mud|wing)-(strike|tail|punch|wave|burst|fang|slap|shield)",
      ),
      figure("power", [40, 50, 60, 65, 75, 80, 90, 100, 120]),
      figure("pp", [5, 10, 15, 20, 25, 30, 35]),
      figure("accuracy", [100, 100, 100, 95, 90, 85, 70]),
      figure("priority", [0, 0, 0, 0, 1, -1]),
    ),
    ...of(
      "ability",
      pattern(
        "identifier",
        "(swift|thick|keen|static|solar|sand|water|flame)-(swim|fat|eye|skin|power|veil|body|guard)",
      ),
    ),
    ...of(
      "item",
      pattern(
        "identifier",
        "(great|ultra|quick|heal|dusk|oran|sitrus|super|max|fire|leaf|moon)-(ball|potion|berry|stone|repel|herb)",
      ),
      figure("cost", [0, 20, 100, 200, 600, 1000, 2100, 3000]),
      figure("fling power", [10, 30, 50, 80, 100]),
    ),
    figure("gender rate", [4, 4, 4, 1, 2, 6, 0, 8, -1]),
    figure("capture rate, catch rate", [45, 45, 60, 75, 90, 120, 190, 255, 3]),
    figure("base happiness", [70, 70, 70, 35, 50, 140]),
    figure("hatch counter", [15, 20, 20, 25, 30, 40]),
    small("height", 3, 60),
    small("weight", 20, 2200),
    number("base experience", 44, 270),
    number("base stat", 30, 130),
    figure("effort", [0, 0, 0, 1, 2, 3]),
    figure("slot", [1, 2]),
    number("effect chance", 10, 50),
  ],
);

/** Who is described by looks. */
export const LOOKS = field(".eye_color .hair_color .eye_colour .hair_colour", [
  number("height, height cm", 152, 198),
  number("weight, weight kg", 48, 112),
]);

/** Bricks, their sets and small figures. */
export const BRICKS = field(
  "minifig lego brick? theme? part_category? inventory_part? element? .fig_num .part_cat_id",
  [
    ...of(
      "set, lego set",
      pattern(
        "name, title",
        "(City|Space|Castle|Harbour|Forest|Desert|Arctic|Police|Fire|Rescue) (Patrol|Station|Tower|Truck|Outpost|Explorer|Base|Ship|Train|Helicopter)",
      ),
      pattern("number, set num, set number", "[1-9][0-9]{3,4}-1"),
      small("part number, num part, part", 24, 2400),
    ),
    ...of(
      "theme",
      one(
        "name, title",
        "City|Space|Castle|Technic|Trains|Pirates|Town|Creator|Harbour|Vikings|Airport|Police|Racers|Dinosaurs|Winter|Western",
      ),
    ),
    ...of(
      "part category, category",
      one(
        "name",
        "Baseplates|Bricks|Bricks Sloped|Plates|Plates Angled|Tiles|Hinges and Arms|Wheels and Tyres|Windows and Doors|Technic Pins|Technic Gears|Minifig Accessories|Plants and Animals|Bars and Fences",
      ),
    ),
    ...of(
      "part",
      pattern("name, title", "(Brick|Plate|Tile|Slope 45°|Round Plate|Technic Beam|Wedge Plate) [1-4] x (1|2|3|4|6|8)"),
      one("material, part material", "Plastic|Rubber|Cloth|Cardboard|Metal|Foam"),
    ),
    ...of(
      "minifig, mini figure",
      pattern(
        "name",
        "(Police Officer|Astronaut|Knight|Pirate|Fire Fighter|Farmer|Diver|Mechanic|Chef|Explorer), (Red|Blue|Black|White|Green|Orange) (Jacket|Legs|Helmet|Cap)",
      ),
      small("part number, num part", 3, 8),
    ),
    ...of(
      "color",
      one(
        "name",
        "Black|Blue|Green|Dark Turquoise|Red|Dark Pink|Brown|Light Gray|Dark Gray|Light Blue|Yellow|White|Tan|Orange|Trans-Clear|Trans-Red|Lime|Sand Green",
      ),
    ),
    number("y 1", 1949, 1999),
    number("y 2", 2000, 2025),
    pattern("rgb", "[0-9A-F]{6}"),
    one("rel type", "P|A|M|T|B|R"),
  ],
);

/** Clubs whose members book rooms and courts. */
export const FACILITY_BOOKING = field(
  "facility? member? booking? .guest_cost .membercost .member_cost .guestcost .monthly_maintenance .monthlymaintenance",
  [
    ...of(
      "facility",
      one(
        "name, title",
        "Tennis Court 1|Tennis Court 2|Badminton Court|Table Tennis|Massage Room 1|Squash Court|Snooker Table|Pool Table|Swimming Pool|Sauna|Fitness Room|Climbing Wall",
      ),
      small("member cost", 0, 35, 1),
      small("guest cost", 5, 80, 1),
      small("initial outlay", 320, 10_000),
      small("monthly maintenance", 10, 3000),
    ),
    number("slot, slots", 1, 4),
  ],
);

/** What people who review shops and restaurants go to. */
export const BUSINESS_REVIEWS = field("checkin? tip? elite_year business? review? .yelping_since .compliment_hot", [
  ...of(
    "category",
    one(
      "category, name, categories",
      "Restaurants|Shopping|Beauty & Spas|Nightlife|Home Services|Automotive|Coffee & Tea|Hotels & Travel|Fast Food|Bakeries|Bars|Pizza|Hair Salons|Pets|Fitness & Instruction",
    ),
  ),
  ...of("photo", one("label", "food|inside|outside|drink|menu")),
  ...of(
    "tip",
    one(
      "text, tip",
      "Come early, it fills up by noon.|Ask for the terrace.|Cash only!|Best tacos in town.|Free parking behind the building.|Try the lemon cake.|Closed on Mondays.|Happy hour until seven.|The back room is quieter.|Great for groups.|Order at the counter.|Free refills.|Street parking is easy after six.",
    ),
  ),
]);

/** Groceries as baskets that people order again. */
export const BASKETS = field("aisle order_product? prior_order .reordered .days_since_prior_order .order_dow", [
  ...of(
    "aisle",
    one(
      "aisle, name",
      "fresh vegetables|fresh fruits|yogurt|packaged cheese|milk|chips pretzels|soy lactosefree|bread|frozen produce|ice cream|crackers|eggs|cereal|soup broth bouillon|paper goods|coffee|tea|candy chocolate|spices seasonings|frozen meals",
    ),
  ),
  ...of(
    "department",
    one(
      "department, name",
      "produce|dairy eggs|snacks|beverages|frozen|pantry|bakery|canned goods|deli|dry goods pasta|household|breakfast|meat seafood|personal care|babies|international|alcohol|pets|bulk",
    ),
  ),
  ...of(
    "product",
    one(
      "name, product name, title",
      "Banana|Bag of Organic Bananas|Organic Strawberries|Organic Baby Spinach|Large Lemon|Organic Whole Milk|Organic Avocado|Limes|Yellow Onions|Organic Garlic|Sparkling Water Grapefruit|Cucumber Kirby|Honeycrisp Apple|Half & Half|Spring Water|Organic Hummus|Peanut Butter Creamy|Roasted Almonds|Vanilla Ice Cream|Gluten Free Bread",
    ),
  ),
  one("eval set", "prior|train|test"),
  number("order dow, order day of week", 0, 6),
  number("order hour of day", 6, 22),
  number("day since prior order, days since prior order", 0, 30),
]);
