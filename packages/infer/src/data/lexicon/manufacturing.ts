import { number, small, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Factories: orders, machines, steps. */
export const MANUFACTURING = field(
  "work_center workcenter production_order routing manufacturing bom machine_state mes oee shop_floor production_line work_cell mould tooling scrap downtime bill_of_material production? machine? operation? shift? batch? work_order? manufacturing_order",
  [
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
