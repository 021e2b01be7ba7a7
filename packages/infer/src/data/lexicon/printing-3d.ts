import { meaning } from "../meaning.ts";
import { number } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Printing in three dimensions. */
export const PRINTING_3D = field(
  "filament spool slicer 3d_print 3d_printer print_job? extruder resin_tank filament_spool job_3d",
  [
    one("filament, filament type, material, material type, resin", "PLA|PETG|ABS|TPU|ASA|Nylon"),
    one("support type, support, supports", "none|tree|normal|build plate only"),
    one("failure reason, fail reason, error", "warping|spaghetti|nozzle clog|layer shift|filament runout|power loss"),
    one("infill pattern, infill type", "grid|gyroid|honeycomb|lines|cubic"),
    one("adhesion type, build plate adhesion", "brim|skirt|raft|none"),
    one("color, filament color", "Black|White|Grey|Red|Blue|Galaxy Black|Orange|Transparent"),
    one("technology, print technology", "FDM|SLA|SLS"),
    meaning(
      "layer height, layer height mm",
      { number: { generator: "choice", options: { values: [0.2, 0.2, 0.15, 0.1, 0.3, 0.12] } } },
      { confidence: 0.94 },
    ),
    meaning(
      "nozzle size, nozzle diameter, nozzle",
      { number: { generator: "choice", options: { values: [0.4, 0.4, 0.4, 0.6, 0.2, 0.8] } } },
      { confidence: 0.94 },
    ),
    meaning(
      "diameter, diameter mm, filament diameter",
      { number: { generator: "choice", options: { values: [1.75, 1.75, 1.75, 2.85] } } },
      { confidence: 0.94 },
    ),
    number("infill, infill percent", 10, 60),
    number("nozzle temperature, extruder temperature, nozzle temp, hotend temp", 190, 260),
    number("bed temperature, bed temp", 45, 110),
    ...of(
      "3d, print, print job, 3d print",
      one("status, state", "completed|printing|failed|queued|cancelled"),
      one(
        "name, title, model, model name",
        "Phone stand|Cable clip|Planter|Gear 24T|Bracket v3|Drawer handle|Chess set|Lens cap|Vase spiral",
      ),
    ),
  ],
);
