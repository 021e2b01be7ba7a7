import { topic } from "./topic.ts";
import type { Topic } from "./topic.ts";

/** Animals, plants, samples, drinks and weather. */
export const NATURE: readonly Topic[] = [
  topic("weather", "weather wind snow climate", {
    noted: `
(Sunny|Cloudy|Light rain|Fog until noon|Snow), (light wind|gusts from the west|calm), (12|18|24|3) °C.
(Rain|Wind|Heat) (since morning|from 3 pm|stronger than forecast), (covered up|moved indoors|no effect).`,
  }),
  topic(
    "animal",
    "pet animal dog cat horse breed litter livestock cow cattle herd sheep goat veterinary kennel adoption shelter? poultry flock zoo hive bee species? aquarium fish",
    {
      noted: `
(Eats well|Eats little|Gained weight|Drinks more than usual), (calm|lively|a bit tired).
(Afraid of|Fine with|Barks at) (cats|children|other dogs|thunder).
(Vaccinated|Wormed|Chipped) (in March|last week|on arrival), next in (three|six|twelve) months.
(Left ear|Hind leg|Eye|Paw) (healed|treated|to be checked again on Monday).
(Moved to|Separated from) (the south field|pen 4|the group).
(Three young|Twins|No young) born (at night|without help|on Sunday).
(Special food|Drops twice a day|No treats|Long walks).`,
      occasions: `
Vaccination
Limping
Check-up
Owner moved
Not eating
Allergy in the family
Sold
Old age`,
    },
  ),
  topic(
    "plant",
    "crop plant harvest soil irrigation garden tree seed greenhouse planting farm plot? field? orchard vineyard fertilizer pesticide forest variety? bed? farmer",
    {
      noted: `
(Sown|Planted|Pruned) (after the rain|on the north side|by hand|a week later than last year).
(Aphids|Mildew|Slugs|Dry spots) on (the lower leaves|row 3|the young plants), (treated|watch it|removed).
(Watered|Fertilised) (twice a week|in the evening|with compost), soil (moist|too wet|dry).
(Good|Poor|Average) (yield|germination|colour), (harvest next week|pick before frost).
(Fence|Pump|Drip line) (repaired|to be checked|moved).
(Rain|Hail|Frost) in the night, (little damage|cover the beds).`,
      reasons: `
Frost
Drought
Pests
Low price
Crop rotation
Hail
Poor germination`,
    },
  ),
  topic(
    "sample",
    "sample experiment specimen assay observation? measurement? lab laboratory microscope reagent protocol? scientist field_survey telescope",
    {
      noted: `
(Sample|Vial|Plate) (2|3|7) (cloudy|repeated|discarded), (values stable|see photo|label renewed).
(Instrument|Scale|Probe) calibrated (before the run|on Monday), (drift below 1 %|blank clean).
(Stored|Thawed|Incubated) at (4|20|37|-80) °C for (an hour|24 hours|three days).
(Outlier|Contamination|Air bubble) (removed|suspected|noted), (repeat tomorrow|n = 3).
(Clear sky|Light clouds|Strong wind), (good seeing|moon up|stopped at 2 am).`,
      reasons: `
Contaminated
Too little material
Label not readable
Instrument fault
Repeat measurement
Expired reagent`,
    },
  ),
  topic(
    "drink",
    "wine beer coffee tasting brew brewery roast winery cocktail distillery tea whisky cellar fermentation",
    {
      noted: `
(Notes of|Hints of|Finish of) (berries|dark chocolate|citrus|wood|honey), (long|dry|light) (finish|body).
(Too warm|Well balanced|A little sour|Better after a year).
(Ground|Brewed|Poured) (finer|at 92 °C|slowly), (less bitter|clear|good crema).
(Gravity|Temperature) (steady|down to 1.012|18 °C), (second day|dry hopped|bottle next week).`,
    },
  ),
  topic("quality", "inspection audit_finding quality defect checklist nonconformity checkpoint work_in_progress qc", {
    noted: `
(Surface|Weld|Label|Thread) (fine|scratched|out of tolerance), (reworked|sorted out|accepted with deviation).
(Three of 50|One of 20|None) rejected, (batch released|check again|supplier informed).
(Measured twice|Photo attached|Gauge changed).
(Emergency exit|Fire extinguisher|First aid kit) (checked|blocked|due in May).`,
    reasons: `
Wrong dimension
Scratched surface
Missing document
Wrong material
Expired
Packaging damaged`,
  }),
  topic("ship", "vessel ship cargo port? berth container? aircraft hangar pilot? marina boat sailing dock harbour", {
    noted: `
(Pilot on board|Berth changed|Tugs ordered) at (04:30|11:15|19:40).
(Wind|Fog|Swell) (force 6|until noon|from the north), (departure delayed|two lines added).
(Seal|Hatch|Engine) (checked|broken|repaired), (surveyor informed|no damage to the cargo).
(Fuel|Water|Provisions) (taken|ordered|for ten days).`,
    reasons: `
Weather
Port closed
Engine trouble
Customs
Missing documents
Strike`,
  }),
  topic(
    "campaign",
    "newsletter campaign ad advert marketing audience segment landing_page influencer promotion creative banner",
    {
      noted: `
(Subject line B|The short version|The second picture) (won|did better on mobile|was clicked twice as often).
(Paused|Doubled|Shifted) the budget (over the weekend|for the best segment|until Monday).
(Unsubscribes normal|Link was wrong, resent|Send earlier next time).
(Waiting for|Got) (the artwork|approval|the price list).`,
      reasons: `
Budget used up
Low click rate
Wrong audience
Offer ended
Policy review
Replaced by a new one`,
    },
  ),
];
