import { number, small, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Bees and their keepers. */
export const BEEKEEPING = field(
  "hive? apiary beekeeper bee colony_inspection honey_harvest varroa queen_bee beehive brood colony? queen? harvest? inspection?",
  [
    one("forage source, nectar flow", "lime trees|rapeseed|acacia|orchard|heather|wild flowers|chestnut"),
    ...of(
      "treatment, varroa treatment",
      one("method, application method", "trickling|evaporation|sublimation|strips|spraying"),
      one("dose, dosage", "5 ml per gap|30 ml|2 g|4 strips|50 ml"),
    ),
    small("mite drop, natural mite fall", 0, 60),
    one("hive type, box type, hive system", "Langstroth|Dadant|Zander|Warré|top bar|National"),
    one("queen marking, queen colour, queen color, marking, marking color", "blue|white|yellow|red|green|unmarked"),
    one("queen breed, race, breed, bee race, subspecies", "Carnica|Buckfast|Ligustica|Mellifera|local"),
    one("strength, colony strength", "strong|medium|weak|very strong"),
    one("brood pattern", "solid|spotty|none|drone layer"),
    one("temperament, temper, behaviour", "calm|nervous|defensive|gentle"),
    one("honey type, honey, sort", "Acacia|Lime|Rapeseed|Chestnut|Summer blossom|Forest|Heather|Spring blossom"),
    one(
      "forage, main forage, flora, nectar source",
      "lime trees|rapeseed|acacia|orchard|heather|wild flowers|chestnut",
    ),
    one("exposure, orientation", "south|south-east|east|south-west|west"),
    one(
      "treatment, treatment type, product, varroa treatment",
      "oxalic acid|formic acid|thymol|drone brood removal|lactic acid",
    ),
    one("queen status, queen state", "seen|eggs seen|not seen|queenless|new queen"),
    one("food store, stores, food reserve, feed", "sufficient|low|plentiful|fed sugar syrup"),
    one("swarm tendency, swarm mood, swarming", "none|slight|queen cells found|swarmed"),
    one("weather", "sunny|cloudy|windy|overcast|warm"),
    small("varroa count, mite count, mite fall, varroa drop", 0, 60),
    number("frames of brood, brood frame, frame of brood, brood frames", 1, 9),
    number("frame count, frames, frame", 8, 22),
    number("moisture percent, moisture, water content, moisture pct", 15.5, 19.5, 1),
    small("honey kg, harvest kg, yield kg, amount kg, weight kg, quantity kg", 3, 46, 1),
    pattern("hive number, hive code, colony number", "H-[0-9]{2}"),
    pattern("queen number, queen code", "Q2[0-9]-[0-9]{2}"),
    ...of(
      "apiary, location, stand",
      pattern("name", "(Orchard|Meadow|Forest Edge|Hillside|Mill|Garden|Brook|Lime Tree) Apiary"),
    ),
    ...of(
      "hive, colony, beehive",
      one("status, state", "active|overwintering|queenless|merged|dead|sold"),
      pattern("name, label", "(Hive|Colony) [1-9][0-9]?"),
    ),
    one(
      "note, comment, remark, observation",
      "Bees calm, eggs and young larvae seen.|Added a honey super.|Two queen cells removed.|Stores low, fed two litres of syrup.|Queen marked and seen on frame four.|Strong flight in the morning.|Mite board checked, low count.|Entrance reduced because of wasps.|Drone brood cut out.|Super nearly full, harvest next week.",
    ),
  ],
);
