import { money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Lifts, locks, gates and car parks. */
export const ACCESS_CONTROL = field(
  "elevator lift_inspection smart_lock access_event badge_reader door_lock access_card parking parking_space parking_lot parking_ticket escalator turnstile intercom key_card access_point_door car_park barrier? door? lock? reader? badge? credential? garage? permit? visitor?",
  [
    one("elevator type, lift type", "passenger|freight|service|panoramic|home"),
    one("drive type, drive", "traction|hydraulic|machine-room-less"),
    one("lock state, door state, lock status", "locked|unlocked|open|jammed"),
    one(
      "door, door name, access point, entrance",
      "Main entrance|Server room|Side door|Garage|Warehouse gate|Office 2nd floor|Roof|Loading dock|Reception|Laboratory",
    ),
    one("battery state, battery status", "good|low|critical"),
    one("credential type, identification method, access method", "card|mobile|PIN|fingerprint|key fob|face"),
    one(
      "denial reason, deny reason, rejection reason",
      "unknown card|expired|outside schedule|no permission|blocked|anti-passback",
    ),
    one(
      "space type, bay type, parking type, slot type",
      "standard|disabled|electric|compact|family|motorcycle|reserved",
    ),
    one("ticket type, parking tariff, tariff type", "hourly|day|evening|season|lost ticket"),
    one(
      "violation, violation type, offence, violation description",
      "No valid ticket|Overstayed|Blocking a driveway|Disabled bay without permit|Two bays used|No parking zone|Expired permit",
    ),
    one("permit type", "resident|visitor|employee|business|disabled"),
    one("barrier state, gate state", "closed|open|fault"),
    one(
      "fault code, fault type, fault description, malfunction",
      "door does not close|levelling inaccurate|emergency stop pressed|overload|no power|communication lost|button stuck",
    ),
    one("inspection result", "passed|passed with defects|failed"),
    number("load capacity kg, capacity kg, rated load", 320, 2000),
    number("floor served, floors served, number of floors, stops", 3, 28),
    money("fine, fine amount, penalty", 15, 90),
    pattern("space number, bay number, spot number, slot number, parking number", "[A-E][0-9]{2,3}"),
    pattern("level, deck, parking level, floor", "P-?[1-4]"),
    pattern("card number, badge number, card uid, credential number", "[0-9A-F]{8}"),
    ...of(
      "elevator, lift, escalator",
      one("status, state", "in_service|out_of_service|maintenance|inspection_due"),
      pattern("name, label, number, code", "(Lift|Elevator) [A-D1-9]"),
    ),
    ...of(
      "access event, access log, door event, entry log",
      one("result, status, outcome", "granted|denied"),
      one("event type, type, event", "entry|exit|forced open|held open|denied"),
      one("direction", "in|out"),
    ),
    ...of(
      "door, lock, smart lock, reader, gate",
      one(
        "name, label",
        "Main entrance|Server room|Side door|Garage|Warehouse gate|Office 2nd floor|Roof|Loading dock|Reception|Laboratory|Archive|Canteen",
      ),
      one("status", "online|offline|low_battery|fault"),
    ),
    ...of("parking space, space, spot, bay, parking spot, slot", one("status, state", "occupied|free|reserved|closed")),
    ...of(
      "parking ticket, citation, parking session, parking fine",
      one("status, state", "paid|open|appealed|cancelled|reminder_sent"),
    ),
    ...of(
      "parking lot, car park, garage",
      pattern("name", "(Central|North|Station|Market|Harbour|City|Theatre|Castle) (Garage|Car Park|Parking)"),
    ),
  ],
);
