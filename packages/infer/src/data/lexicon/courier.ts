import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Parcels and those who bring them. */
export const COURIER = field(
  "courier waybill last_mile delivery_attempt parcel_locker parcel? consignment? depot? delivery? tracking? shipment? package? driver? pickup? locker?",
  [
    one(
      "service level, service, service type, product, delivery service",
      "standard|next_day|express|same_day|economy|international",
    ),
    one("parcel type, package type, packaging type", "box|envelope|pallet|tube|bag|oversize"),
    one(
      "delivery instruction, delivery instructions, drop off instruction, instruction, driver note, delivery note",
      "Leave at the back door.|Ring twice, second floor.|Leave with a neighbour.|Call on arrival.|Place in the parcel box by the gate.|Do not leave unattended.|Reception is open until 5 pm.|Beware of the step.|Use the side entrance.",
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
