import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Shared offices, rooms and desks. */
export const COWORKING = field(
  "coworking coworking_space room_booking desk? meeting_room hot_desk workspace? visitor_log desk_booking room_reservation office_space floor_plan hot_desking",
  [
    one(
      "space type, workspace type, room type",
      "hot_desk|dedicated_desk|private_office|meeting_room|event_space|phone_booth",
    ),
    one(
      "amenity, amenities, facility, equipment",
      "Wi-Fi, coffee, printer|Screen, whiteboard|Video conferencing|Kitchen, showers|Lockers, bike room|Projector, flip chart",
    ),
    one("access hour, access hours, opening hour, opening hours", "24/7|Mo–Fr 8–20|Mo–Su 7–22|Mo–Fr 9–18"),
    one(
      "purpose, meeting purpose, booking purpose, subject",
      "Weekly team meeting|Interview|Workshop|Client presentation|Sprint planning|Training|Board meeting|One-on-one",
    ),
    one("layout, seating layout, room layout, setup", "boardroom|u-shape|theatre|classroom|lounge"),
    one("catering, catering option", "none|coffee|lunch|snacks"),
    one("desk type", "standing|fixed|hot|corner|height-adjustable"),
    one("zone, area, neighbourhood", "Quiet Zone|North Wing|Open Space|Window Side|Team Area B|Lounge"),
    one("visit purpose, reason for visit", "Meeting|Interview|Delivery|Maintenance|Tour|Event"),
    one("id type, document type", "identity card|passport|driving licence|badge"),
    one("membership plan, plan", "Flex 5 days|Full Time|Team Office|Day Pass|Virtual Office"),
    ...of(
      "booking, room booking, desk booking, reservation",
      one("status, booking status", "confirmed|checked_in|cancelled|no_show|pending"),
    ),
    ...of(
      "desk",
      one("status", "available|occupied|reserved|out_of_order"),
      pattern("name, number, label, desk number", "[A-D][1-9][0-9]?"),
    ),
    ...of(
      "space, coworking space, location",
      pattern("name, title", "(Harbour|Factory|Loft|Garden|Station|Old Mill) (Hub|Works|Studios|Collective|Desk)"),
    ),
    ...of(
      "meeting room, room",
      one(
        "name, room name, title",
        "Oslo|Lisbon|Kyoto|Nairobi|Lima|Porto|Quito|Riga|Think Tank|Aquarium|Library|Garage",
      ),
    ),
  ],
);
