import { number, small, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Woods and timber; trees of a town. */
export const FORESTRY = field(
  "forest forestry timber stand_inventory sawmill silviculture tree? felling arborist woodland tree_inspection stand? plot? harvest? log?",
  [
    one("slope, slope class", "flat|moderate|steep|very steep"),
    one(
      "defect, defects, defect type",
      "none|fungus at the root collar|deadwood in the crown|bark damage|cavity|lean|crack in a fork",
    ),
    one(
      "recommended action, recommended measure, recommendation",
      "none|remove deadwood|crown reduction|felling|check again in one year|install cabling",
    ),
    one("risk level, risk class", "low|medium|high"),
    pattern(
      "compartment name, stand name",
      "(North|South|Oak|Beech|Stone|Deer|Fox|Mill) (Ridge|Slope|Hollow|Hill) [1-9]",
    ),
    ...of(
      "compartment, forest compartment",
      pattern("name", "(North|South|Oak|Beech|Stone|Deer|Fox|Mill) (Ridge|Slope|Hollow|Hill) [1-9]"),
    ),
    one("stand type, forest type, wood type", "mixed|coniferous|broadleaf|plantation|riparian"),
    one("age class", "41-60|21-40|61-80|81-100|1-20|over 100"),
    one("health, health status, vitality, tree health, condition", "healthy|slightly damaged|stressed|declining|dead"),
    one("crown condition, crown class, canopy position", "good|dominant|co-dominant|thin|suppressed|broken"),
    one(
      "management goal, management objective, goal, objective",
      "timber|biodiversity|recreation|protection|water|carbon storage",
    ),
    one("assortment, product type, log type", "sawlogs|pulpwood|firewood|veneer logs|industrial wood|poles"),
    one("grade, quality, quality class, timber grade", "B|C|A|D"),
    one(
      "treatment, treatment type, operation, measure, activity type, work type",
      "thinning|planting|final felling|tending|pruning|salvage felling|fencing|watering",
    ),
    one(
      "damage, damage type, damage cause, threat",
      "bark beetle|windthrow|drought|browsing|snow break|fungal rot|none",
    ),
    one("bark", "without bark|with bark"),
    one("slope class, terrain, terrain class", "flat|moderate|steep|very steep"),
    one("certification", "FSC|PEFC|none"),
    one("ownership, owner type, ownership type", "private|state|municipal|church|cooperative"),
    one("site type, location type", "street|park|cemetery|school yard|square|riverside"),
    number("dbh, dbh cm, diameter at breast height, trunk diameter, stem diameter", 12, 68, 1),
    number("height, height m, tree height, top height", 8, 36, 1),
    small("volume m3, volume, growing stock", 4, 420, 1),
    number("crown diameter, crown width, crown diameter m", 3, 14, 1),
    number("stand age, age, tree age, age year", 12, 140),
    number("basal area, basal area m2", 12, 48, 1),
    pattern("tree number, tree tag, tree code, tag number", "[A-Z]{2}-[0-9]{4}"),
    pattern("stand number, stand code, compartment, compartment number, plot code", "[1-9][0-9]?[a-f]"),
    ...of("tree", one("status", "standing|felled|planted|dead|removed")),
    ...of("timber lot, timber sale, lot", one("status", "sold|offered|reserved|delivered")),
    ...of(
      "forest, woodland, forest district",
      pattern("name", "(North|South|Oak|Beech|Eagle|Stone|Deer|Fox|Upper|Lower) (Wood|Forest|Grove|Hill Wood|Ridge)"),
    ),
    one(
      "note, comment, remark, finding, recommendation",
      "Fungus at the root collar, check again next year.|Deadwood in the crown to be removed.|Natural regeneration of beech under the canopy.|Skid trail needs repair after the harvest.|Bark beetle traps emptied, low numbers.|Lean towards the road within limits.|Nest box occupied, no work before August.|Young trees protected against browsing.",
    ),
  ],
  [],
  [
    pair(
      "species, tree species, dominant species, main species, common name",
      "scientific name, latin name, botanical name",
      {
        "Norway spruce": "Picea abies",
        "European beech": "Fagus sylvatica",
        "Scots pine": "Pinus sylvestris",
        "English oak": "Quercus robur",
        "Silver birch": "Betula pendula",
        "Douglas fir": "Pseudotsuga menziesii",
        "European larch": "Larix decidua",
        "Norway maple": "Acer platanoides",
        "Common ash": "Fraxinus excelsior",
        "Small-leaved lime": "Tilia cordata",
        "London plane": "Platanus x hispanica",
        "Horse chestnut": "Aesculus hippocastanum",
      },
    ),
  ],
);
