import { number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Airports and airlines. */
export const AIRPORT = field(
  "runway baggage airline airport boarding_pass taxiway gate_assignment aircraft flight flight_leg cabin_crew air_field hangar gate? passenger? terminal? crew? booking? fare?",
  [
    pattern("ident", "[EKLRSYZ][A-Z]{3}"),
    pattern("aircraft code, equipment code", "(3[12][0-9]|73[0-9]|7[4678][0-9]|E[79][05]|CR[279]|SU9|AT[47])"),
    ...of(
      "airplane type, aircraft type, aircraft, aircraft datum, plane type",
      one(
        "identifier, model, name, type name",
        "Boeing 737-800|Airbus A320-200|Airbus A321|Boeing 777-300|Boeing 767-300|Embraer 190|Airbus A330-300|Boeing 787-9|Bombardier CRJ900|ATR 72-600|Airbus A350-900|Boeing 747-8|Airbus A319",
      ),
      one(
        "description",
        "Twin-engine jet for short and medium routes.|Wide-body for long routes.|Regional jet with two seats on either side.|Turboprop for short runways.|Freighter with a side door.|Four-engine wide-body, two decks.",
      ),
      small("range, range km", 1500, 15_700),
    ),
    number("capacity, seat capacity, seats", 50, 396),
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
    ...of(
      "aircraft, aeroplane, airplane, plane, fleet",
      one("status", "in_service|maintenance|parked|stored"),
      one("manufacturer, make, maker", "Airbus|Boeing|Embraer|ATR|Bombardier"),
      pattern(
        "registration, registration number, tail number",
        "(D-A[A-Z]{3}|G-[A-Z]{4}|F-[A-Z]{4}|N[1-9][0-9]{2}[A-Z]{2})",
      ),
      number("range, range km, maximum range, max range", 1500, 14_500),
      number("capacity, seat capacity, seating capacity, seat, seats, passenger capacity, number of seat", 70, 380),
      number("max takeoff weight, max takeoff weight kg, maximum takeoff weight, mtow", 22_000, 380_000),
      number("speed, cruise speed, cruise speed kmh, cruising speed", 510, 910),
      small("hour, flight hour, flight hours, total flight hours, total flight hour", 800, 62_000),
      small("cycle, cycles, flight cycle, flight cycles, total cycle", 400, 38_000),
    ),
    ...of("airport, aerodrome", number("terminal, terminals, terminal count, number of terminal", 1, 4)),
    one("fare condition, fare conditions, cabin, cabin class, travel class", "Economy|Business|Comfort|First"),
    one(
      "special assistance, assistance",
      "wheelchair to the gate|wheelchair to the seat|unaccompanied minor|blind passenger|deaf passenger|travels with a service dog",
    ),
    one(
      "delay reason, reason for delay",
      "Late arrival of aircraft|Weather|Air traffic control|Technical check|Crew rotation|Baggage loading|De-icing|Security check",
    ),
    one(
      "scan location, last scan location",
      "check-in|sorting hall|gate|ramp|aircraft hold|arrivals belt|transfer hall",
    ),
    one(
      "callsign, call sign, radio callsign",
      "SWIFTLINE|BLUEBIRD|NORTHSTAR|AERONA|SKYLARK|CITYHOPPER|SUNJET|POLARIS|GULFWIND|HIGHLAND",
    ),
    ...of(
      "airline, carrier",
      one("alias, short name, abbreviation", "Swiftline|Bluebird|Northstar|Aerona|Skylark|Sunjet|Polaris|Gulfwind"),
    ),
    one("boarding group, boarding zone", "2|3|4|1|5"),
    ...of(
      "booking, reservation, ticket",
      one("channel, sales channel, booking channel", "web|app|travel agency|call centre|airport desk"),
    ),
    ...of(
      "crew, crew member, flight crew, cabin crew, crew assignment, pilot",
      one("position, role, rank, function", "Flight Attendant|Captain|First Officer|Purser|Relief Pilot"),
      small("hour, total hour, total hours, flight hours, flight hour", 300, 18_000),
    ),
    ...of(
      "route, flight, flight leg, leg, sector, connection",
      small("distance, distance km, distance nm, distance mile", 180, 9800),
      number("stop, stops, number of stop", 0, 2),
      small("fuel, fuel kg, fuel burn, block fuel, fuel load", 2200, 96_000),
      number("passenger, passenger count, pax, pax count, passengers", 38, 290),
      small("duration, duration min, duration minute, flight time, block time", 45, 780),
    ),
  ],
  [],
  [
    pair(
      "manufacturer, make, maker",
      "model, aircraft model, aircraft type, variant",
      {
        Airbus: "A320-200|A321neo|A319-100|A330-300|A350-900|A220-300",
        Boeing: "B737-800|B777-300ER|B787-9|B767-300",
        Embraer: "E190|E195-E2|E175",
        ATR: "ATR 72-600|ATR 42-500",
        Bombardier: "CRJ-900|Q400",
      },
      { of: ["aircraft", "aeroplane", "airplane", "plane", "aircraft model", "aircraft type"] },
    ),
  ],
);
