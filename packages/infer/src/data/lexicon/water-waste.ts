import { number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Water, sewage, refuse. */
export const WATER_WASTE = field(
  "wastewater sewer water_sample water_meter water_quality treatment_plant waste_collection waste recycling landfill hydrant reservoir sewage pipe_inspection water_network leak refuse pipe? bin? container? pump_station? manhole? valve? sampling?",
  [
    ...of(
      "water sample, sample, sampling, water measurement, water quality, field sample, sampling event, monitoring site, sampling site",
      one(
        "site name, site, station, location, location name, sampling site, sampling location",
        "Bridge Street, left bank|Mill weir|Below the treatment plant|North jetty|Bathing beach|Confluence, 200 m down|Old ferry landing|Reservoir outlet|Gauge at the lock|Upper meadow",
        { confidence: 0.96 },
      ),
    ),
    one(
      "water body, water body name, waterbody, river name, lake name, receiving water",
      "Alder River|Mill Brook|Lake Brenwick|Stony Creek|Reed Pond|Lower Canal|Heron Lake|Willow Stream|Harbour basin|Old Arm",
      { confidence: 0.955 },
    ),
    one(
      "quality class, water quality class, ecological status, ecological class, water class, status class",
      "good|moderate|good|high|poor|bad",
      {
        confidence: 0.955,
      },
    ),
    ...of(
      "gauge, river gauge, gauging station, gauge station, hydrometric station, stream gauge",
      one(
        "name, gauge name, station name, title",
        "Mill Bridge|Lock 3|Upper Weir|Old Ferry|Stone Bridge|North Quay|Confluence|Forest Mill|Harbour Gate|Castle Bridge",
        { confidence: 0.96 },
      ),
      one("trend, tendency, water level trend", "steady|falling|rising|steady|falling", { confidence: 0.96 }),
    ),
    one("plant type, facility type", "drinking water|wastewater|pumping station|desalination|composting|sorting"),
    one(
      "process, treatment process, treatment type, treatment method",
      "activated sludge|filtration|chlorination|UV disinfection|sedimentation|reverse osmosis|biofilter",
    ),
    one("compliance, compliance status, assessment", "compliant|non-compliant|borderline"),
    one("material, pipe material", "PVC|ductile iron|PE|concrete|cast iron|steel|stoneware|asbestos cement"),
    one("condition grade, condition class, condition", "2|1|3|4|5"),
    one(
      "waste type, waste stream, fraction, waste category, waste fraction",
      "residual|organic|paper|packaging|glass|bulky|hazardous|metal|electronics",
    ),
    one("bin size, container size, container volume", "120 l|240 l|80 l|1100 l|660 l"),
    one("detection method, detected by", "acoustic|customer report|pressure drop|visual|tracer gas|night flow"),
    one("leak type, leak location", "joint|pipe body|valve|service connection|hydrant"),
    one("disposal method, disposal type, treatment route", "recycling|incineration|landfill|composting|reuse"),
    one(
      "sampling point, sampling point name, sample point",
      "Plant outlet|Reservoir north|Tap city hall|Well 3|Network zone B|Hydrant 118|School kitchen|River inlet",
    ),
    one("pump status, valve status, valve state, pump state", "on|off|open|closed|fault"),
    one("collection day, pickup day", "Monday|Tuesday|Wednesday|Thursday|Friday"),
    one(
      "missed reason, exception, exception reason, reason",
      "bin not out|blocked access|contaminated|overfilled|vehicle breakdown|frozen contents",
    ),
    number("turbidity ntu, turbidity", 0.1, 3.4, 2),
    number("chlorine, free chlorine, chlorine mg l", 0.05, 0.6, 2),
    number("nitrate, nitrate mg l", 1, 42, 1),
    number("conductivity, conductivity us cm", 180, 860),
    number("hardness, water hardness", 4, 24, 1),
    number("dissolved oxygen, oxygen mg l", 4, 11, 1),
    number("pipe diameter, diameter mm, nominal diameter, dn", 50, 800),
    small("flow rate, flow, flow m3h, flow rate lps", 1, 480, 1),
    number("fill level, fill level percent, level percent", 5, 98),
    pattern("manhole number, hydrant number, asset number", "(MH|HY|PS)-?[0-9]{4}"),
    pattern("ewc code, waste code", "(20 03 01|20 01 08|15 01 06|17 09 04|20 01 01|16 01 03)"),
    ...of(
      "waste collection, collection, pickup, waste pickup",
      one("status, state", "collected|scheduled|missed|in_progress|cancelled"),
    ),
    ...of(
      "leak",
      one("severity, size", "small|medium|large|burst"),
      one("status, state", "repaired|located|reported|under_repair"),
    ),
    ...of("bin, container, waste bin", one("status", "in_use|in_stock|damaged|lost|full")),
    ...of(
      "reservoir, tank, treatment plant, pump station",
      pattern(
        "name",
        "(North|South|Hill|Forest|Mill|Lake|Upper|Lower) (Reservoir|Waterworks|Pumping Station|Treatment Plant)",
      ),
      one("status", "in_operation|maintenance|standby|out_of_service"),
    ),
  ],
  [],
  [
    {
      meanings: [
        one(
          "parameter, parameter name, analyte, determinand",
          "pH|Turbidity|Nitrate|Free chlorine|Escherichia coli|Conductivity|Lead|Iron|Hardness|Ammonium|Coliforms|Temperature",
          {
            of: [
              "water sample",
              "water quality",
              "sample result",
              "water analysis",
              "lab result",
              "sample",
              "water test",
            ],
          },
        ),
        one("unit, units", "mg/l|NTU|-|CFU/100 ml|µS/cm|µg/l|°dH|°C", {
          of: [
            "water sample",
            "water quality",
            "sample result",
            "water analysis",
            "lab result",
            "sample",
            "water test",
          ],
        }),
      ],
      by: {
        pH: "-",
        Turbidity: "NTU",
        Nitrate: "mg/l",
        "Free chlorine": "mg/l",
        "Escherichia coli": "CFU/100 ml",
        Conductivity: "µS/cm",
        Lead: "µg/l",
        Iron: "mg/l",
        Hardness: "°dH",
        Ammonium: "mg/l",
        Coliforms: "CFU/100 ml",
        Temperature: "°C",
      },
    },
  ],
);
