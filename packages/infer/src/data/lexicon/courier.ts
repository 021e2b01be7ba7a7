import { meaning } from "../meaning.ts";
import { figure, money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Parcels and those who bring them. */
export const COURIER = field(
  "courier waybill last_mile delivery_attempt parcel_locker parcel? consignment? depot? delivery? tracking? shipment? package? driver? pickup? locker?",
  [
    ...of(
      "courier, rider, driver, delivery agent, delivery boy, agent",
      meaning("name, courier name, full name", { text: "fullName" }, { confidence: 0.967 }),
      money("cod limit, cash limit", 200, 1000, { confidence: 0.966 }),
      number("delivery today, deliveries today, delivery count, parcel today", 4, 48, 0, { confidence: 0.966 }),
    ),
    ...of(
      "customer, account, client, shipper, merchant",
      one(
        "credit term, credit terms, payment term, payment terms, billing term",
        "Net 14|Net 30|Net 30|Prepaid|Weekly invoice|Monthly invoice|Due on receipt",
        { confidence: 0.967 },
      ),
    ),
    ...of(
      "hub, depot, branch, sorting center, station, warehouse",
      number("daily capacity, capacity, parcel per day", 1200, 42000, 0, { confidence: 0.966 }),
      pattern("code, hub code, station code", "[A-Z]{3}[1-9]?", { confidence: 0.966 }),
      one(
        "operating hour, operating hours, opening hour, opening hours, hours",
        "Mon-Fri 6:00-22:00|Mon-Sat 7:00-20:00|24/7|Mon-Sat 5:00-23:00|Daily 6:00-18:00",
        { confidence: 0.967 },
      ),
    ),
    ...of(
      "delivery attempt, attempt",
      figure("attempt number, attempt no, attempt, attempt count", [1, 1, 1, 2, 2, 3], { confidence: 0.967 }),
    ),
    ...of(
      "rate, tariff, shipping rate, price, rate card, zone rate",
      one(
        "zone, zone name, delivery zone, region",
        "Local|Regional|National|Islands|EU|International|Zone 1|Zone 2|Zone 3",
        { confidence: 0.967 },
      ),
      number("weight from, min weight, from weight", 0, 10, 1, { confidence: 0.96 }),
      money("base price, base rate, price, flat rate", 3.9, 24, { confidence: 0.966 }),
      money("price per kg, per kg, rate per kg, additional kg", 0.4, 3.5, { confidence: 0.967 }),
      number("fuel surcharge pct, fuel surcharge percent, fuel surcharge", 4, 18, 1, { confidence: 0.967 }),
      figure("transit day, transit days, delivery day, lead time day", [1, 1, 2, 3, 4, 5, 7], { confidence: 0.967 }),
    ),
    ...of(
      "route, delivery route, run, tour, delivery run",
      number("stop, stops, stop count, number stop", 12, 110, 0, { confidence: 0.966 }),
      number("total km, distance km, km, total distance", 18, 190, 1, { confidence: 0.966 }),
      money("fuel cost", 6, 46, { confidence: 0.966 }),
    ),
    one(
      "pod name, proof of delivery name, signed by, received by, signature name, recipient signature name",
      "J. Miller|A. Brown|Reception|Neighbour, No. 12|M. Garcia|S. Novak|P. Laurent|Front desk|R. Singh|K. Meyer",
      { confidence: 0.966 },
    ),
    ...of(
      "shipment, parcel, package, consignment",
      money("cod amount, cash on delivery amount, cod", 12, 240, { confidence: 0.966 }),
      number("volumetric weight, dimensional weight, chargeable weight", 0.5, 28, 1, { confidence: 0.966 }),
    ),
    ...of(
      "claim, damage claim, complaint",
      one(
        "description, detail, reason",
        "Box crushed on one side, the glass inside is broken.|Parcel shown as delivered, but not received.|Two of three items missing.|Arrived ten days late, the goods were spoiled.|Wrong parcel delivered.|Label torn off, contents wet.|Wrong size delivered.|Label of another parcel on top.|Signed by somebody unknown.|Left in the rain.|Opened and taped again.",
        { confidence: 0.968 },
      ),
      one("claim type, type, kind", "damage|loss|delay|missing items|wrong delivery", { confidence: 0.968 }),
    ),
    one(
      "service level, service, service type, product, delivery service",
      "standard|next_day|express|same_day|economy|international",
    ),
    one("parcel type, package type, packaging type", "box|envelope|pallet|tube|bag|oversize"),
    one(
      "delivery instruction, delivery instructions, drop off instruction, instruction, driver note, delivery note",
      "Leave at the back door.|Ring twice, second floor.|Leave with a neighbour.|Call on arrival.|Place in the parcel box by the gate.|Do not leave unattended.|Reception is open until 5 pm.|Beware of the step.|Use the side entrance.|Third bell from the top.|Not before four in the afternoon.|Gate code is on the order.|Fragile, please carry upright.|Shop on the ground floor takes parcels.|Beware of the dog.",
    ),
    one("proof type, proof of delivery type, pod type", "signature|photo|pin|neighbour|safe_place"),
    one(
      "failed reason, failure reason, non delivery reason, exception reason, attempt result, delivery failure reason",
      "recipient not home|address not found|refused|access restricted|damaged|business closed|missed time window|weather",
    ),
    one("vehicle type, vehicle", "van|cargo bike|truck|bicycle|motorcycle|car"),
    one("compartment size, locker size, compartment type, box size", "M|S|L|XL"),
    one("locker state, compartment state, compartment status", "free|occupied|reserved|out_of_order"),
    one("delivered to, received by relation, handed to", "recipient|neighbour|reception|parcel box|family member"),
    one("size class, size, parcel size", "M|S|L|XS|XL"),
    one(
      "facility, facility name, hub, sorting centre, depot, location name, scan location",
      "Central Sorting Centre|North Depot|South Depot|Airport Hub|East Delivery Base|Harbour Depot|West Delivery Base|City Micro Hub",
    ),
    one(
      "time slot, delivery window, delivery slot, time window",
      "08:00-12:00|12:00-16:00|16:00-20:00|09:00-11:00|14:00-18:00",
    ),
    pattern(
      "route name, tour, tour name, tour number, round",
      "(North|South|East|West|City|Harbour) (Tour|Round) [1-9]",
    ),
    ...of(
      "parcel, package, consignment, shipment, delivery",
      one("status, state", "delivered|in_transit|out_for_delivery|picked_up|at_depot|created|delivery_failed|returned"),
      one("type", "box|envelope|pallet|tube|bag"),
    ),
    ...of("courier, driver, rider", one("status", "available|on_delivery|on_break|offline")),
    ...of("pickup, collection", one("status", "completed|scheduled|assigned|missed|cancelled")),
    ...of(
      "courier route, delivery route, tour",
      pattern("name, code", "(North|South|East|West|City|Harbour) (Tour|Round) [1-9]"),
      one("status", "completed|in_progress|planned|cancelled"),
    ),
    ...of("depot, hub", pattern("name", "(North|South|East|West|Central|Harbour|Airport) (Depot|Hub)")),
  ],
  [],
  [
    pair(
      "event code, scan code, status code, scan type, event",
      "description, event description, status text, message",
      {
        PICKED_UP: "Picked up from the sender",
        ARRIVED: "Arrived at the sorting centre",
        DEPARTED: "Left the sorting centre",
        OFD: "Out for delivery",
        DEL: "Delivered",
        ATTEMPT: "Delivery attempted, nobody at home",
        HELD: "Held at the depot",
        RTS: "Returned to sender",
      },
      { of: ["tracking event", "scan", "scan event", "tracking", "parcel event", "shipment event"] },
    ),
  ],
);
