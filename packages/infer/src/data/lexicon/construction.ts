import { number, small, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Building sites, and models of what is built. */
export const CONSTRUCTION = field(
  "construction rfi submittal punch_item punchlist bim ifc site_report daily_site_report change_order construction_site subcontractor building_site scaffold concrete_pour bim_element building_element defect_list site_diary drawing? contractor? trade? snag? project? inspection? daily_log? site? defect? material_delivery material? cost_code rfq? job? boq",
  [
    ...of(
      "change order",
      one(
        "description, detail",
        "Add two sockets on level 2|Move the partition in room 104 by 40 cm|Larger window in the stairwell|Additional insulation of the roof|Replace the door by a fire door|Drainage along the north side|Deeper foundation because of the ground",
        { confidence: 0.98 },
      ),
    ),
    ...of(
      "delivery",
      one(
        "note, notes",
        "Two pallets damaged|Unloaded by crane|Delivered to gate 2|Eight pieces missing, follow on Friday|Delivery note signed by the foreman|Stored under cover",
        { confidence: 0.98 },
      ),
    ),
    ...of(
      "order, purchase order",
      one(
        "note, notes",
        "Deliver to the site before 10|Crane is there from 8 to 12|Call the foreman on arrival|Second half follows in two weeks|Colour as in the sample",
        { confidence: 0.975 },
      ),
    ),
    one(
      "activity, activities, work today, works carried out",
      "Formwork on axis C, reinforcement in the stairwell.|Windows mounted on the north side.|Concrete poured on level 2.|Plastering on the ground floor.|Scaffold dismantled on the east side.|Cable trays in the basement.",
    ),
    one(
      "incident, incidents, safety incident, accident",
      "none|Near miss at the crane|Cut on a hand, first aid given|Barrier damaged by a truck|Tool fallen from the scaffold",
    ),
    ...of(
      "job, cost job, job site",
      one(
        "name, title, job name, display name",
        "Riverside Apartments|School Extension North|Office Tower West|City Library Renovation|Bridge Replacement Mill Lane|Logistics Hall 3|Hospital Wing B|Maple Street Houses|Car Park East|Sports Hall Roof|Clinic Fit-out|Hotel Lobby Refurbishment",
        { confidence: 0.96 },
      ),
      pattern("code, number, job number, job code", "(2[3-6])-(0[0-9]{2}|1[0-2][0-9])", { confidence: 0.96 }),
    ),
    ...of(
      "cost code, budget code, cost type",
      pattern("code, number", "(0[1-9]|1[0-6]|2[1-8])-[1-9][0-9]00", { confidence: 0.96 }),
      one(
        "description, name, title",
        "Concrete|Structural steel|Rough carpentry|Roofing|Doors and windows|Drywall|Painting|Plumbing|Electrical|HVAC|Earthwork|Site utilities|Permits and fees|Temporary facilities|Masonry|Flooring",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "rfq item, quote item, po item, delivery item, purchase order item, material request item, requisition item, order item, po line, bill of quantity item, boq item, material item",
      one(
        "description, name, item, item name, material, item description, title",
        "Ready-mix concrete C25/30|Rebar 12 mm, 6 m|Plywood 18 mm|Gypsum board 12.5 mm|Cement 25 kg|Sand, washed|Concrete blocks 200 mm|PVC pipe 110 mm|Copper cable 3 x 2.5|Insulation boards 100 mm|Roof tiles, red|Timber 48 x 98|Steel beam HEA 160|Interior paint, 15 l|Door frame, steel|Screws 5 x 60, box",
        { confidence: 0.965 },
      ),
      one("unit, uom, unit of measure", "pcs|m|m2|m3|kg|t|bag|box|pallet|l", { confidence: 0.96 }),
      pattern("sku, item code, material code", "(CON|STL|TMB|ELE|PLB|INS|FIN)-[0-9]{4}", { confidence: 0.955 }),
      number("qty, quantity", 1, 240, 0, { confidence: 0.94 }),
    ),
    ...of(
      "rfq, request for quotation, purchase request, material request",
      one(
        "title, name, subject",
        "Concrete for level 2|Windows, north facade|Electrical material, phase 1|Scaffold rental|Roofing membrane|Interior doors|Crane hire, three weeks|Steel beams axis C|Plumbing fixtures|Drywall and studs",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "quote, quotation, supplier quote, bid",
      one(
        "note, notes, remark, comment",
        "Delivery to site included.|Valid for 30 days.|Price without unloading.|Partial delivery possible.|Alternative product offered.|Minimum order one pallet.|Steel price subject to change.",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "expense, job expense, project expense, site expense",
      one(
        "memo, description, note, notes, title",
        "Concrete pump, half a day|Fuel for the excavator|Screws and anchors|Skip hire|Safety helmets|Tool rental|Parking permits|Timber for formwork|Site toilet, monthly|Diesel generator hire",
        { confidence: 0.96 },
      ),
    ),
    number("cost delta, cost impact, change amount, price change", -9000, 32_000, 0, { confidence: 0.95 }),
    number("schedule impact, schedule impact day, delay day, time impact day", 0, 21),
    one("contract form, contract kind", "unit price|lump sum|framework|day work"),
    one(
      "delivery note, delivery remark, remark",
      "Complete and undamaged.|Two pallets missing, to follow on Friday.|Unloaded by crane.|Packaging wet.|Stored in the car park.|Wrong colour, returned.",
    ),
    ...of(
      "site, construction site, building site",
      one(
        "name, title, site name",
        "Riverside Apartments|School Extension North|Office Tower West|City Library Renovation|Bridge Replacement Mill Lane|Logistics Hall 3|Hospital Wing C|Residential Quarter Lindenhof",
      ),
      one("phase, stage", "structural work|excavation|interior fit-out|facade|handover|planning"),
      one("status, state", "in_progress|planned|completed|on_hold"),
    ),
    ...of(
      "material delivery, delivery, material",
      one(
        "material, product, item",
        "Ready-mix concrete C25/30|Rebar 12 mm|Gypsum boards|Bricks|Insulation boards|Timber|Windows|Cement 25 kg",
      ),
    ),
    one(
      "construction phase, project phase, phase",
      "construction|design|tender|handover|excavation|structural work|interior fit-out|planning",
    ),
    one("contract type, contract form", "fixed price|unit price|cost plus|design and build|framework"),
    one(
      "discipline, discipline name",
      "architectural|structural|mechanical|electrical|civil|fire protection|landscape",
    ),
    one(
      "trade, trade name, craft, work package",
      "electrical|plumbing|drywall|concrete|roofing|painting|HVAC|carpentry|masonry|flooring|steel",
    ),
    one(
      "location, place, area, room, zone",
      "Level 2, corridor|Ground floor, lobby|Roof|Basement, plant room|Level 1, room 104|Stairwell B|Facade north|Level 3, bathroom|Car park",
    ),
    one("level, storey, floor, floor name", "Level 1|Level 2|Ground floor|Level 3|Basement|Roof"),
    one(
      "ifc class, ifc type, element type, element category",
      "IfcWall|IfcSlab|IfcDoor|IfcWindow|IfcColumn|IfcBeam|IfcStair|IfcPipeSegment|IfcDuctSegment",
    ),
    one("material, material name", "concrete|brick|steel|gypsum board|timber|glass|mineral wool|aluminium"),
    one("fire rating, fire resistance, fire class", "EI 30|EI 60|EI 90|none|EI 120"),
    one("concrete grade, strength class", "C25/30|C30/37|C20/25|C35/45"),
    one("load bearing, structural use", "load-bearing|non-load-bearing"),
    one("weather, weather condition", "sunny|cloudy|rain|windy|frost|overcast"),
    one(
      "change reason, reason",
      "design change|client request|site condition|error in drawing|authority requirement|material not available",
    ),
    one(
      "safety observation, hazard, observation type",
      "missing guard rail|no helmet|blocked escape route|unsecured ladder|cable damaged|good practice",
    ),
    one("drawing type, document type", "floor plan|section|elevation|detail|reinforcement plan|site plan|schedule"),
    one(
      "work performed, work done, activity description, work description, daily activity, progress note",
      "Formwork for the second floor slab completed.|Reinforcement inspected and released.|Concrete poured for columns on axis C.|Windows installed on the north facade.|Cable trays mounted in the basement.|Plastering of the stairwell started.|Scaffold moved to the east side.|Screed laid on the ground floor.",
    ),
    one("delay reason, delay cause", "weather|late delivery|missing approval|labour shortage|design clarification"),
    small("workers on site, worker count, headcount, number of workers, manpower", 4, 90),
    number("completion percent, progress percent, percent complete", 2, 100),
    pattern("drawing number, drawing no, sheet number, plan number", "(A|S|M|E)-[1-5][0-9]{2}"),
    pattern("rfi number, rfi no, submittal number, co number, change order number", "(RFI|SUB|CO)-[0-9]{3}"),
    pattern("global id, ifc guid, guid number", "[0-3][A-Za-z0-9_]{21}"),
    ...of(
      "project, construction project, site, construction site",
      one(
        "name, title",
        "Riverside Apartments|School Extension North|Office Tower West|City Library Renovation|Bridge Replacement Mill Lane|Logistics Hall 3|Hospital Wing C|Residential Quarter Lindenhof|Sports Hall|Underground Car Park",
      ),
      one("status, state", "in_progress|planning|completed|on_hold|tender"),
      one("type", "residential|commercial|infrastructure|industrial|renovation"),
    ),
    ...of(
      "rfi, rfis, submittal",
      one(
        "subject, title, name",
        "Door schedule level 2|Height of the suspended ceiling|Waterproofing at the terrace|Steel connection detail B4|Colour of the facade panels|Position of floor drains|Fire damper in shaft 3|Handrail in stairwell A",
      ),
      one("status, state", "closed|answered|open|in_review|overdue"),
      one(
        "question",
        "Which door type is intended for room 204?|Please confirm the height of the suspended ceiling.|The opening collides with the beam; may we move it?|Which colour applies to the facade panels?|Is the damper required in shaft 3?",
      ),
    ),
    ...of(
      "punch item, snag, defect, punch list item, punchlist item",
      one(
        "description, title, issue",
        "Paint damaged beside the door frame.|Socket cover missing.|Window does not close properly.|Silicone joint incomplete.|Crack in the plaster above the lintel.|Door scratches the floor.|Tile broken in the shower.|Handle loose.",
      ),
      one("status, state", "closed|open|in_progress|ready_for_inspection|rejected"),
    ),
    ...of("change order, variation", one("status, state", "approved|pending|rejected|draft")),
    ...of(
      "drawing",
      one("status", "released|for_review|superseded|draft"),
      one(
        "title, name",
        "Ground floor plan|Section A-A|North elevation|Roof plan|Reinforcement slab level 1|Electrical layout level 2|Stair detail|Site plan",
      ),
    ),
  ],
);
