import { meaning } from "../meaning.ts";
import { money, number, small, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** A share, as a fraction of one. */
const rate = (phrases: string, min: number, max: number) =>
  meaning(
    phrases,
    { decimal: { generator: "decimal", options: { min, max, scale: 3, distribution: "normal" } } },
    { confidence: 0.945 },
  );

/** Factories: orders, machines, steps. */
export const MANUFACTURING = field(
  "work_center workcenter production_order routing manufacturing bom machine_state mes oee shop_floor production_line work_cell mould tooling scrap downtime bill_of_material production? machine? operation? shift? batch? work_order? manufacturing_order downtime_event production_schedule equipment_reliability equipment_metric failure_event? production_plan? production_run equipment? maintenance? supplier? quality?",
  [
    one(
      "product line, product family, product group, product range",
      "Pumps|Valves|Gear units|Electric motors|Housings|Hydraulics|Control units|Bearings|Compressors|Conveyors",
      {
        confidence: 0.945,
      },
    ),
    ...of(
      "article, part, component, part master, item master, moulded part, semi finished product",
      one(
        "name, article name, part name, description, designation, title",
        "Housing cover|Cable clip 8 mm|Bearing cap|Connector shell|Handle, left|Handle, right|Valve body|Gear wheel 24 T|Mounting bracket|Sealing ring|Lamp holder|Bottle cap 28 mm|Base plate|Guide rail|Button cap|Spacer 5 mm|Pump impeller|Battery tray",
        { confidence: 0.965 },
      ),
      pattern("drawing revision, drawing rev, revision, rev, drawing index", "[A-F]|[A-C][1-3]", { confidence: 0.955 }),
    ),
    ...of(
      "shift report, shift, production log, production report, downtime, process data, shift log, run, production run, operation, batch, inspection, measurement",
      one(
        "operator, operator name, machine operator, worker, setter",
        "Marek Nowak|Julie Becker|Paul Hanson|Ana Ribeiro|Tomas Novak|Sara Lindgren|Ivan Petrov|Chloe Martin|Ben Fischer|Lucia Romano|Omar Haddad|Grace Murphy",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "material, raw material, resin, granulate, compound",
      one(
        "trade name, brand name, commercial name, grade, grade name, material grade",
        "Ultramid B3EG6|Hostaform C9021|Makrolon 2805|Novodur P2H-AT|Lupoy HI5006|Delrin 500P|Zytel 101L|Moplen HP501L|Terluran GP-22|Bayblend T65|Stamylan P|Vestamid L1940",
        { confidence: 0.96 },
      ),
    ),
    one(
      "polymer, polymer type, base polymer, resin type, plastic type",
      "PP|ABS|PA6|PA66-GF30|POM|PC|PE-HD|PBT|PC/ABS|PS|TPE",
      {
        confidence: 0.955,
      },
    ),
    ...of(
      "machine, injection machine, press, moulding machine, cnc machine",
      one(
        "manufacturer, make, brand, builder",
        "Arburg|Engel|KraussMaffei|Haitian|Sumitomo Demag|Wittmann Battenfeld|Trumpf|DMG Mori|Mazak|Bystronic",
        {
          confidence: 0.955,
        },
      ),
    ),
    one(
      "failure mode, failure type, fault type, breakdown type",
      "wear|overheating|vibration|leak|electrical fault|misalignment|blockage|fatigue crack|loose connection",
      { confidence: 0.945 },
    ),
    one(
      "parts replaced, part replaced, replaced parts, spare part used, spare parts used",
      "Bearing 6204|Drive belt|Hydraulic hose|Proximity sensor|Seal kit|Motor 2.2 kW|Filter cartridge|None|Fuse 10 A|Coupling",
      { confidence: 0.945 },
    ),
    one(
      "resolution method, repair method, fix method",
      "replacement|adjustment|cleaning|restart|repair|recalibration|lubrication",
      { confidence: 0.945 },
    ),
    one(
      "failure description, fault description, breakdown description",
      "Conveyor stops without a message.|Pump does not reach its pressure.|Unusual noise at the drive side.|Temperature display frozen.|Oil leak at the gearbox.|Gripper loses parts.|Spindle overheats after an hour.",
      { confidence: 0.945 },
    ),
    one(
      "root cause analysis, root cause, cause analysis, analysis",
      "Bearing worn, interval too long.|Seal hardened by heat.|Cable chafed at the moving axis.|Filter clogged, warning ignored.|Wrong lubricant after the last service.|Loose screw after the changeover.|Sensor dirty.",
      { confidence: 0.945 },
    ),
    one(
      "preventive action, preventive measure, prevention",
      "Replace the bearing every 4,000 hours.|Check the hoses weekly.|Add to the daily checklist.|Keep a spare sensor in stock.|Train the operators in cleaning.|Protect the cable with a sleeve.",
      { confidence: 0.945 },
    ),
    one("lifecycle stage, life cycle stage, product stage", "introduction|growth|maturity|decline", {
      confidence: 0.95,
    }),
    one(
      "primary market, target market, market",
      "Automotive|Food industry|Construction|Energy|Medical technology|Agriculture|Packaging|Shipbuilding",
      { confidence: 0.95 },
    ),
    one("complexity rating, complexity, complexity level", "low|medium|high", { confidence: 0.945 }),
    one(
      "regulatory requirement, regulatory requirements, compliance requirement",
      "CE marking|ISO 9001|Machinery Directive|RoHS|REACH|UL listing|None",
      { confidence: 0.945 },
    ),
    one("certification level, supplier certification", "ISO 9001|ISO 14001|IATF 16949|Preferred|Approved|Provisional", {
      confidence: 0.945,
    }),
    one("measurement unit, unit of measure, metric unit", "%|h|pcs|EUR|ppm|min|kWh", {
      of: ["metric", "effectiveness metric", "benchmark", "industry benchmark", "kpi"],
      confidence: 0.955,
    }),
    one(
      "industry sector, sector, industry",
      "Automotive|Mechanical engineering|Food processing|Electronics|Plastics|Metal processing|Pharmaceuticals|Packaging",
      { confidence: 0.945 },
    ),
    one("benchmark class, target class, performance class", "world class|good|average|below average", {
      confidence: 0.95,
    }),
    one("impact type, type of impact", "downtime|scrap|late delivery|warranty|overtime|lost sales", {
      of: ["impact", "financial impact"],
      confidence: 0.955,
    }),
    one("data source, source", "MES|ERP|manual entry|sensor|quality system", {
      of: ["metric", "effectiveness metric", "benchmark", "production"],
      confidence: 0.95,
    }),
    ...of(
      "acronym, manufacturing acronym, glossary, abbreviation",
      one("acronym, abbreviation, term", "OEE|MTBF|MTTR|SPC|FMEA|BOM|WIP|CAPA|SMED|TPM|MES|FPY", { confidence: 0.96 }),
    ),
    money(
      "cost impact, financial impact, gross impact, net impact, mitigation cost, repair cost, recovery amount",
      80,
      24_000,
      { confidence: 0.945 },
    ),
    number("mtbf, mtbf hour, target mtbf, mean time between failure", 120, 2400, 0, { confidence: 0.945 }),
    number("mttr, mttr hour, mean time to repair", 0.5, 9, 1, { confidence: 0.945 }),
    number("mtbf impact", -120, -5, 0, { confidence: 0.95 }),
    number("operating hour, run hour, running hour", 120, 700, 0, {
      of: ["operating", "equipment", "machine", "equipment reliability"],
      confidence: 0.93,
    }),
    number("maintenance interval hour, service interval hour", 250, 4000, 0, { confidence: 0.95 }),
    rate("availability rate, target availability, machine availability", 0.78, 0.98),
    rate("performance rate, efficiency rate", 0.7, 0.97),
    rate("quality rate, yield, first pass yield, target reliability", 0.9, 0.998),
    rate("on time rate, ontime rate, on time delivery rate", 0.82, 0.99),
    rate("defect rate, scrap rate, reject rate", 0.002, 0.05),
    number(
      "total produced, produced, quantity produced, units produced, target volume, theoretical capacity",
      200,
      4800,
      0,
      { confidence: 0.93 },
    ),
    number("production loss unit, lost unit, unit affected, affected unit, quantity affected", 5, 260, 0, {
      confidence: 0.94,
    }),
    one("disposition, dispo, ncr disposition", "scrap|rework|use as is|return to supplier|sort"),
    one(
      "corrective action, corr act, corr active, corrective measure",
      "Operator trained again.|Tool changed earlier.|Drawing corrected.|Supplier informed, goods sorted.|Gauge calibrated.|Work instruction with a picture.",
    ),
    one("make buy, make or buy", "M|B"),
    one("abc class, abc cls, criticality class, crit class", "A|B|C"),
    one("final result, test result, inspection result", "PASS|FAIL"),
    one("shift code, shift cd", "A|B|C"),
    one("reason code, downtime code, stop code, rsn cd", "SETUP|BREAK|MATL|TOOL|CLEAN|WAIT|QA|PM"),
    one(
      "reason text, stop reason, rsn txt",
      "Tool change|No material|Sensor fault|Waiting for quality|Planned maintenance|Jam at the infeed|Setup of the next order|No operator",
    ),
    one("machine state code, state code, status code, machine status", "RUN|IDLE|DOWN|SETUP|OFF"),
    one(
      "safety observation, safety obs, safety note",
      "None.|Guard of press 2 left open.|Oil on the floor, cleaned.|Near miss with the forklift.|Gloves missing at station 4.|Emergency exit was blocked, cleared.",
    ),
    one(
      "handover note, shift note, handover",
      "Line 2 waits for material.|Tool 14 to be changed at 16:00.|Order finished early, next one set up.|Sensor at the infeed sticks, keep an eye on it.|Two people short tomorrow.|Scrap bin emptied.",
    ),
    one(
      "work instruction, work instr, operation instruction, instruction",
      "Check the bore with the gauge every 20 pieces.|Torque 24 Nm, crosswise.|Clean the seat before mounting.|Keep the part dry until coated.|Deburr all edges.|Scan the serial number before packing.",
    ),
    one("indirect code, indirect labor code, indir cd", "CLEAN|MEET|TRAIN|WAIT|MAINT"),
    number(
      "order quantity, ord qty, target quantity, tgt qty, planned quantity, lot size, batch size, good count, good quantity, good cnt, actual quantity, act qty, completed quantity, quantity in, quantity good",
      20,
      1200,
    ),
    number("scrap percent, scrap rate, scrap factor", 0, 6, 1),
    number("setup hour, setup time hour, act setup hour, actual setup hour, que hour, queue hour", 0.2, 4, 2),
    number("efficiency percent, eff percent, efficiency", 72, 98, 1),
    number("crew size, crew sz, operator count, head count", 1, 8),
    ...of(
      "equipment, machine, asset",
      number("run hour, run hours, operating hour", 800, 42_000, 1),
      number("cycle count, cycle cnt, cycles", 12_000, 4_000_000),
      one(
        "name, equipment name, label",
        "Press 1|CNC mill 3|Oven 2|Robot cell 4|Packaging line 1|Lathe 7|Conveyor 5|Washing plant|Welding station 2|Injection moulder 6",
      ),
    ),
    ...of(
      "inspection characteristic, insp char, characteristic, check point",
      one(
        "name, char name, characteristic",
        "Outer diameter|Bore depth|Length|Flatness|Surface roughness|Torque|Weight|Wall thickness|Thread pitch",
      ),
    ),
    ...of(
      "labor transaction, labour transaction, lbr transaction, lbr trx, labor booking",
      one("type, transaction type, trx type", "RUN|SETUP|INDIRECT|REWORK"),
    ),
    ...of(
      "production order, prod ord, prod order, work order",
      one("status, ord status, order status", "closed|released|started|planned|on_hold"),
      one(
        "remark, remarks, note",
        "Customer waits, ship partly.|Use the new drawing.|Rework of lot 4417.|First piece to quality.|Material from the second supplier.|Material from lot 5120 only.|Second shift.|Tool change after 400 pieces.|Inspect every tenth piece.|Pack in the blue boxes.|Rush order.",
      ),
    ),
    one("hall, building", "Hall 1|Hall 2|Hall 3|Hall A|Hall B"),
    one(
      "work center, workcenter, work station, workstation",
      "Assembly 1|Milling 2|Turning 1|Welding 3|Packing 1|Paint 1|Inspection",
    ),
    small("setup min, setup minimum, setup", 5, 90, 1),
    small("run min, run minimum, run minute, run time, run minutes, machining time", 1, 60, 1),
    ...of(
      "downtime, stoppage, machine downtime",
      one("category, type, downtime category", "unplanned|planned|setup|quality|material|organisational"),
      one(
        "comment, note, remark",
        "Sensor cleaned and adjusted.|Waiting for the forklift.|Material of the wrong length.|Belt replaced.|Restart after emergency stop.|Program corrected.|Coolant refilled.",
      ),
    ),
    one(
      "operation, operation name, process, process step, routing step",
      "Milling|Turning|Assembly|Drilling|Welding|Painting|Packing|Inspection|Injection moulding|Laser cutting|Bending|Deburring|Heat treatment",
    ),
    one("tooling, tool, tool name", "fixture|end mill 12 mm|drill 8 mm|mould|gauge|torque driver|clamp|die"),
    one(
      "downtime reason, stop reason, stoppage reason, reason, loss reason",
      "tool change|material missing|setup|breakdown|no operator|quality problem|cleaning|planned maintenance|waiting for inspection",
    ),
    one(
      "item category, component type, material type, item type",
      "raw material|purchased part|semi-finished|finished good|packaging|consumable",
    ),
    one(
      "scrap reason, scrap code, reject reason, defect reason",
      "dimension|surface|material defect|setup part|operator error|tool wear",
    ),
    one(
      "machine type, equipment type, resource type",
      "CNC mill|lathe|press|robot|injection moulding machine|laser cutter|oven|conveyor|packing machine",
    ),
    one("order type, production type", "standard|rework|prototype|sample|make to order|make to stock"),
    one("shift, shift name", "early|late|night"),
    one("loss category, loss type", "availability|performance|quality"),
    small("scrap quantity, scrap qty, rejected quantity, scrap", 0, 40),
    number("planned quantity, planned qty, target quantity, quantity planned", 50, 2000),
    number("order quantity, order qty", 50, 2000, 0, {
      of: ["work order", "production order", "manufacturing order", "production", "job", "purchase order"],
    }),
    number("setup minute, setup time, setup minutes", 5, 90),
    small("cycle time, cycle time second, cycle seconds, takt time", 4, 240, 1),
    number(
      "oee percent, oee, availability percent, performance percent, quality percent, utilization percent",
      45,
      97,
      1,
    ),
    pattern("order number, order no, production order number, mo number", "(MO|PO)-?[0-9]{6}"),
    pattern("bom number, bom code, drawing number, part drawing", "[A-Z]{2}-[0-9]{5}-[A-D]"),
    pattern("line, production line, line name", "Line [1-9]"),
    ...of(
      "work center, workcenter, production line, machine, work cell",
      pattern(
        "name, label, description",
        "(Assembly|Milling|Turning|Packing|Welding|Paint|Press|Laser) (Line|Cell|Station) [1-9]",
      ),
      one("type, category, kind", "assembly|machining|packing|welding|painting|inspection|press"),
      one("status, state", "running|idle|setup|down|maintenance"),
    ),
    ...of(
      "machine state, machine event, machine log",
      one("state, status, event", "running|idle|setup|down|starved|blocked"),
    ),
    ...of(
      "production order, manufacturing order, work order",
      one("status, state", "completed|released|in_progress|planned|on_hold|cancelled"),
    ),
    ...of(
      "operation, routing, routing step",
      one("status, state", "finished|running|waiting|interrupted"),
      one(
        "name, title, description",
        "Milling|Turning|Assembly|Drilling|Welding|Painting|Packing|Final inspection|Laser cutting|Deburring",
      ),
    ),
  ],
);
