import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Airports and airlines. */
export const AIRPORT = field(
  "runway baggage airline airport boarding_pass taxiway gate_assignment aircraft flight flight_leg cabin_crew air_field hangar gate? passenger? terminal? crew? booking? fare?",
  [
    one("flight type, service type", "scheduled|charter|cargo|positioning|private"),
    one("flight status, operational status", "landed|on_time|boarding|departed|scheduled|delayed|cancelled|diverted"),
    one("gate type, stand type, gate kind", "jet bridge|bus gate|walk-out|remote"),
    one("bag type, baggage type", "checked|cabin|oversize|transfer|sports equipment"),
    one("ssr, ssr code, special service, special service request", "WCHR|VGML|UMNR|BLND|PETC|INFT|KSML|XBAG"),
    one(
      "checkin status, check in status, boarding status, passenger status",
      "boarded|checked_in|not_checked_in|no_show|offloaded",
    ),
    one("frequent flyer tier, tier, loyalty tier, status level, tier level", "silver|gold|platinum|blue"),
    one("meal, meal preference, meal code, meal type", "AVML|VGML|KSML|MOML|GFML|none"),
    one("surface, runway surface", "asphalt|concrete|grass|gravel"),
    one("lighting, runway lighting, approach lighting", "high intensity|medium intensity|PAPI|none"),
    one("wake category, wake turbulence category", "M|H|L|J"),
    one("crew position, crew role, duty", "Captain|First Officer|Purser|Flight Attendant|Relief Pilot"),
    one("airline alliance, alliance", "Sky Union|Open Wings|Blue Alliance|none"),
    one("handling agent, ground handler", "AeroGround Services|Swift Handling|Apron One|Northwing Handling"),
    number("length m, runway length, length", 1200, 4000),
    number("width m, runway width", 23, 60),
    number("turnaround minute, turnaround time, turnaround minutes", 30, 95),
    pattern("concourse, pier", "[A-E]"),
    pattern("tag number, bag tag, bag tag number, baggage tag", "0(125|220|016|074|618)[0-9]{6}"),
    pattern("belt, carousel, belt number, baggage belt, claim belt", "[1-9]"),
    pattern("counter, check in counter, desk", "[1-9][0-9]{1,2}"),
    pattern("stand, parking position, parking stand, aircraft stand", "[A-F][0-9]{2}"),
    pattern("designator, runway, runway designator, runway in use", "(0[1-9]|1[0-8]|2[0-9]|3[0-6])[LRC]?"),
    pattern("delay code, iata delay code", "(93|81|41|11|32|15|71|83|34|18)"),
    pattern("fare basis, fare basis code, fare code", "[YMBHKLQ](OW|RT|LX|FLEX|SAVE)[1-9]?"),
    pattern("booking class, rbd, fare class code", "[YMBHKLQJCDFA]"),
    pattern("squawk, squawk code, transponder code", "[0-7]{4}"),
    ...of(
      "flight, flight leg",
      one("status, state", "landed|on_time|boarding|departed|scheduled|delayed|cancelled"),
      one("type", "scheduled|charter|cargo|positioning|private"),
    ),
    ...of("baggage, bag, luggage", one("status, state", "loaded|checked_in|screened|delivered|transferred|mishandled")),
    ...of(
      "gate, stand",
      one("status", "open|closed|boarding|maintenance"),
      pattern("name, code, number", "[A-F][1-9][0-9]?"),
    ),
    ...of(
      "runway",
      one("status", "open|closed|restricted"),
      pattern("name", "(0[1-9]|1[0-8])[LR]?/(1[9]|2[0-9]|3[0-6])[LR]?"),
    ),
    ...of("aircraft", one("status", "in_service|maintenance|parked|stored")),
  ],
);
