import { meaning } from "../meaning.ts";
import { number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Warehouses and what is put where in them. */
export const WAREHOUSE = field(
  "wms putaway pick_list picking handling_unit stock_movement warehouse_location storage_location bin_location good_receipt cycle_count replenishment warehouse? inbound? outbound? bin? stock? receipt? pallet? aisle? inventory? storage_bin inbound_delivery stock_count",
  [
    one("quality check, quality inspection, check result", "passed|not checked|failed|partly failed"),
    meaning("worker, picker, operator, packer, forklift driver, handled by", { text: "fullName" }),
    number("max weight, maximum weight, max load, load capacity", 250, 2000),
    small("expected, expected quantity, counted, counted quantity, system quantity", 2, 400),
    ...of(
      "putaway task, task, picking task, pick task, replenishment task, move task",
      one("task status, status, state", "completed|in_progress|assigned|open|cancelled"),
      one("task type, type", "putaway|pick|replenishment|move|count"),
    ),
    ...of(
      "inbound delivery, delivery, inbound shipment",
      one("status, state", "received|unloading|announced|arrived|refused"),
    ),
    ...of("stock count, count, cycle count", one("status, state", "posted|counted|open|recount")),
    one(
      "zone, storage zone, warehouse zone, area",
      "Picking|Bulk|Receiving|Shipping|Cold store|Returns|Hazardous|Mezzanine|Quarantine",
    ),
    one(
      "location type, storage type, bin type, slot type",
      "pallet rack|shelf|floor|flow rack|cold store|block storage|dock",
    ),
    one(
      "temperature class, temperature zone, climate zone, storage condition",
      "ambient|chilled|frozen|climate controlled",
    ),
    one("zone type, area type", "storage|picking|receiving|shipping|returns|quarantine|staging"),
    one("hazmat class, hazard class, un class, dangerous goods class", "none|none|none|3|8|9|2.1|4.1|6.1"),
    number("shelf life, shelf life day, shelf life days", 30, 730),
    small("economic order quantity, eoq, lot size, order multiple", 10, 480),
    pattern(
      "reference doc, reference document, document reference, source document, ref doc",
      "(PO|SO|TO|GR)-[0-9]{6}",
    ),
    small("total line, total lines, line count, number of line, number of lines", 1, 42),
    ...of(
      "warehouse, distribution center, distribution centre, depot",
      small("area, total area, total area sqm, area sqm, floor area, area m2, surface", 800, 42_000),
    ),
    ...of(
      "bin location, bin, storage location, location, slot",
      small("max volume, max volume m3, volume m3, volume", 0.2, 3.6, 2),
      small("current weight, current weight kg", 5, 600),
    ),
    ...of(
      "unit of measure, uom, measure unit",
      one("class, uom class, category, type, unit class", "count|weight|length|volume|time|area"),
      one("code, uom code, symbol", "EA|KG|M|L|BX|PAL|G|CM|ML|PK|SET|CT|ROL|PR|DZ"),
    ),
    one(
      "zone description, area description",
      "Shelves for small parts.|Bulk goods on the floor.|Chilled goods, 2 to 8 degrees.|Next to the dock doors.|Locked area for returns.|Fast movers at waist height.",
      { confidence: 0.95 },
    ),
    one("pick method, picking method, picking strategy, pick type", "single order|batch|wave|zone|cluster"),
    one("allocation strategy, rotation, removal strategy, putaway strategy", "FIFO|FEFO|LIFO|fixed bin|nearest empty"),
    one("discrepancy, discrepancy type, variance reason", "none|short|over|damaged|wrong item"),
    one("stock status, inventory status, quality status", "available|reserved|blocked|quarantine|damaged"),
    one("movement type, transaction type, move type", "pick|putaway|receipt|transfer|adjustment|return|replenishment"),
    one(
      "reason code, movement reason, adjustment reason",
      "SALE|RECEIPT|COUNT|DAMAGE|RETURN|EXPIRED|RELOCATION|SAMPLE",
    ),
    one("unit type, handling unit type, packaging, load carrier", "pallet|carton|tote|roll cage|half pallet|crate"),
    one("abc class, abc, velocity class, abc category", "A|B|C"),
    one("count type", "cycle|annual|spot|blind"),
    one("equipment, equipment type", "forklift|reach truck|pallet jack|hand scanner|order picker|conveyor"),
    pattern(
      "location code, bin, bin code, location, from location, to location, source location, destination location, slot, storage bin, source bin, destination bin, bin location, from bin, to bin",
      "[A-H]-[0-9]{2}-[0-9]{2}-[1-5]",
    ),
    pattern("aisle", "[A-H]"),
    pattern("wave number, wave no, wave", "W[0-9]{5}"),
    pattern("asn number, asn, advance shipping notice", "ASN-[0-9]{7}"),
    pattern("sscc, sscc code", "00[0-9]{16}"),
    pattern("lpn, license plate number, pallet id, handling unit number, pallet number", "LPN[0-9]{8}"),
    number("rack, bay, level, shelf level", 1, 24),
    ...of(
      "pick list, pick, picking, outbound order, pick task",
      one("status, state", "completed|picked|in_progress|released|open|cancelled"),
    ),
    ...of(
      "inbound receipt, receipt, good receipt, inbound, inbound order, inbound shipment",
      one("status, state", "received|put_away|in_progress|expected|cancelled"),
      one("condition", "good|damaged packaging|damaged goods|wet"),
    ),
    ...of(
      "warehouse location, storage location, location, bin",
      one("status", "occupied|free|reserved|blocked"),
      one("type", "pallet rack|shelf|floor|flow rack"),
    ),
    ...of(
      "dock, dock door",
      one("status", "free|occupied|reserved|closed"),
      pattern("name, code, number", "D[0-9]{2}"),
    ),
    ...of(
      "warehouse",
      pattern(
        "name",
        "(North|South|East|West|Central|Harbour|Airport) (Warehouse|Distribution Centre|Fulfilment Centre)",
      ),
      one("type", "distribution|cross-dock|cold storage|returns|bonded"),
    ),
  ],
);
