import { meaning } from "../meaning.ts";
import { figure, money, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Hotels, guest houses, holiday flats. */
export const HOTEL = field(
  "hotel folio housekeeping_task housekeeping? room_type hotel_room guest_house front_desk hostel resort rate_plan? minibar holiday_home room? guest? reservation? stay? amenity? booking? rate? room_service lost_and_found",
  [
    ...of(
      "room, hotel room, room type, guest room, suite",
      figure("capacity, max occupancy, max guest, occupancy, sleeps, max person, person", [2, 2, 2, 1, 3, 4, 2, 4, 6]),
    ),
    one("purpose, purpose of stay, stay purpose, trip purpose", "leisure|business|conference|wedding|family visit"),
    one("found in, found at, place found", "room|lobby|restaurant|spa|gym|car park|conference room"),
    one("storage place, stored in", "Reception safe|Housekeeping office|Box 3|Box 7|Back office|Luggage room"),
    ...of("room, hotel room", pattern("number, no, door number", "[1-6][0-2][0-9]")),
    ...of(
      "room service order, room service",
      meaning("item, item name, dish", { text: "dish" }),
      one(
        "remark, note, comment",
        "Leave the tray at the door.|Without ice, please.|Two sets of cutlery.|Deliver at 7:30.|Bottle already opened.|Extra napkins.",
      ),
      meaning("delivered by, server", { text: "fullName" }),
    ),
    ...of(
      "lost and found, lost item, found item",
      one(
        "description, detail",
        "Black, with a scratch on the back.|Blue, size M, found under the bed.|With initials on the inside.|In a brown leather case.|Almost new, in a paper bag.",
      ),
      one("status", "stored|returned|donated|disposed"),
    ),
    one("bed configuration, bed type, bedding, beds", "1 king|2 singles|1 queen|1 king + sofa bed|2 doubles|1 single"),
    one(
      "housekeeping status, cleaning status, room condition, hk status",
      "clean|dirty|inspected|in progress|out of order",
    ),
    one(
      "board, board type, meal plan, board basis, board code",
      "bed and breakfast|room only|half board|full board|all inclusive",
    ),
    one("market segment, segment, guest segment", "leisure|corporate|group|conference|government|long stay"),
    one(
      "booking source, source, channel, booking channel, reservation source",
      "direct|website|online agency|phone|travel agency|walk-in|corporate",
    ),
    one("guarantee, guarantee type, payment guarantee", "credit card|deposit|company|none"),
    one(
      "special request, special requests, guest request, preference, preferences",
      "High floor, away from the lift.|Late arrival around 11 pm.|Extra pillow and baby cot.|Quiet room towards the garden.|Feather-free bedding.|Early check-in if possible.|Two rooms next to each other.|Vegetarian breakfast.",
    ),
    one("smoking, smoking preference", "non-smoking|smoking"),
    one("vip status, vip level, guest type", "regular|VIP|returning|first stay|member"),
    one(
      "cancellation policy, cancellation",
      "free until 6 pm|free until 48 h before|non-refundable|free until 7 days before",
    ),
    one("id type, document type, identification type", "passport|identity card|driving licence"),
    one("cleaning type, task type, service type", "stayover|departure|deep clean|turndown|inspection|linen change"),
    one("view, room view", "city|garden|courtyard|sea|mountain|pool"),
    one("out of order reason, block reason", "painting|plumbing|air conditioning|furniture|deep clean"),
    one("lost item, found item, item", "phone charger|scarf|book|umbrella|jacket|glasses|toy|headphones"),
    pattern("room number, room no, room", "[1-6][0-2][0-9]"),
    pattern("rate code, rate plan code, rate", "(BAR|CORP|BB|NR|PKG|GOV|WKND)[0-9]{0,2}"),
    pattern("folio number, folio no", "F[0-9]{7}"),
    money("room rate, nightly rate, rate per night, price per night, base rate, daily rate", 55, 420),
    money("city tax, tourist tax", 1, 9),
    ...of(
      "room, hotel room",
      one("status, state", "occupied|vacant_clean|vacant_dirty|out_of_order|reserved"),
      pattern("name", "[1-6][0-2][0-9]"),
    ),
    ...of(
      "reservation, hotel reservation, booking, stay",
      one("status, state", "checked_out|checked_in|confirmed|tentative|cancelled|no_show"),
    ),
    ...of(
      "folio charge, folio, charge, posting, folio item",
      one("department, category, type", "Rooms|Restaurant|Bar|Spa|Parking|Minibar|Laundry"),
      one(
        "description, text",
        "Room charge|Breakfast|Minibar|Parking|City tax|Restaurant|Laundry|Spa treatment|Late check-out|Room service",
      ),
    ),
    ...of(
      "housekeeping task, housekeeping, cleaning task",
      one("status, state", "done|in_progress|assigned|open|skipped"),
    ),
    ...of(
      "amenity, hotel amenity, facility, room amenity",
      one(
        "name, title",
        "Free Wi-Fi|Air conditioning|Minibar|Safe|Hairdryer|Coffee machine|Balcony|Bathtub|Desk|Iron|Swimming pool|Sauna|Gym|Parking|Airport shuttle|24-hour reception|Bicycle hire",
      ),
      one("category, type", "room|wellness|service|family|business|general"),
    ),
    ...of(
      "rate plan, rate",
      one(
        "name",
        "Best Available|Bed and Breakfast|Non-refundable|Corporate|Weekend Special|Long Stay|Half Board|Romance Package",
      ),
    ),
    ...of(
      "room type",
      one(
        "name, title",
        "Single Room|Double Room|Twin Room|Junior Suite|Suite|Family Room|Superior Double|Deluxe Room|Studio|Apartment|Accessible Room",
      ),
      one("code", "SGL|DBL|TWN|JST|STE|FAM|SUP|DLX|STU|APT"),
    ),
  ],
  [],
  [
    pair("room type, room category, room class, accommodation type", "room type code, type code", {
      "Double Room": "DBL",
      "Single Room": "SGL",
      "Twin Room": "TWN",
      "Superior Double": "SUP",
      "Family Room": "FAM",
      "Junior Suite": "JST",
      Suite: "STE",
      Studio: "STU",
    }),
  ],
);
