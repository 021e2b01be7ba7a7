import { meaning } from "../meaning.ts";
import { figure, money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const LEFT_BEHIND = "phone charger|scarf|book|umbrella|jacket|glasses|toy|headphones";

/** Hotels, guest houses, holiday flats. */
export const HOTEL = field(
  "hotel folio housekeeping_task housekeeping? room_type hotel_room guest_house front_desk hostel resort rate_plan? minibar holiday_home room? guest? reservation? stay? amenity? booking? rate? room_service lost_and_found",
  [
    ...of(
      "review, hotel review, guest review",
      one(
        "body, comment, content, text",
        "Quiet room with a view of the garden.|Breakfast had a large choice and fresh bread.|The bed was too soft, but the staff found another room at once.|Good location, ten minutes on foot from the station.|The shower was cold on two mornings.|Friendly people at the desk, check-in took a minute.|Parking is narrow and costs extra.",
        { confidence: 0.975 },
      ),
      one(
        "management response, response, reply",
        "Thank you for staying with us. We hope to see you again.|We are sorry about the shower; it has been repaired.|Your kind words made our day.|Thank you, we have passed this on to the kitchen.|We are sorry about the noise and would like to make up for it.",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "guest",
      one(
        "dietary requirement, dietary requirements, dietary preference",
        "vegetarian|gluten-free|no nuts|lactose-free|vegan|halal|no fish",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "staff, employee, hotel staff",
      one(
        "language spoken, spoken language, language, languages",
        "English|Spanish|French|German|Italian|Portuguese|Arabic|Mandarin|Hindi",
        { confidence: 0.965 },
      ),
    ),
    ...of("property", {
      words: ["name", "property name", "title"],
      as: {
        text: {
          generator: "pattern",
          options: {
            regex:
              "(Harbour View|Grand Plaza|Lakeside|Old Mill|Park Avenue|Seaside|Riverside|Hilltop|Central Station|Rosewood|Blue Bay|Royal Garden|White Swan|Villa Marina|Alpine) (Hotel|Hotel|Inn|Resort|Suites|Hotel & Spa)",
          },
        },
      },
      confidence: 0.965,
    }),
    ...of(
      "property, hotel, room, room type, listing",
      one(
        "amenity, amenities, facility, facilities, feature, features",
        "Free Wi-Fi|Air conditioning|Minibar|Safe|Hairdryer|Coffee machine|Balcony|Swimming pool|Sauna|Gym|Parking|Airport shuttle|Restaurant|Bar",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "room type, room, accommodation",
      number("size sqm, size, area, area sqm, room size", 16, 62, 1, { confidence: 0.965 }),
      figure("max adult, adult capacity", [2, 2, 1, 3, 4, 2], { confidence: 0.965 }),
      figure("max child, child capacity, max children", [0, 1, 2, 2, 1], { confidence: 0.965 }),
    ),
    ...of(
      "rate plan",
      figure("max stay", [14, 28, 7, 30, 21], { confidence: 0.965 }),
      figure("min stay, minimum stay", [1, 1, 1, 2, 3], { confidence: 0.965 }),
      figure("advance booking day, min advance day, advance purchase day", [0, 7, 14, 21, 30], { confidence: 0.965 }),
    ),
    ...of(
      "review, guest review, feedback",
      one(
        "traveler type, traveller type, travel party, guest type, travelled as",
        "couple|family|solo|business|friends",
        { confidence: 0.965 },
      ),
    ),
    one("traveler type, traveller type, travel party", "couple|family|solo|business|friends", { confidence: 0.96 }),
    ...of("folio, guest folio", money("balance, outstanding, balance due", 0, 640, { confidence: 0.965 })),
    ...of(
      "housekeeping task, housekeeping, cleaning task, room cleaning",
      one(
        "remark, remarks, note, notes, comment",
        "Minibar refilled.|Extra towels left in the bathroom.|Stain on the carpet near the desk.|Light bulb in the bathroom broken.|Guest asked to come back after noon.|Do not disturb sign until two.|Baby cot removed.|Curtain rail loose.|Window does not close.|Sheets changed on request.|Found a charger, taken to the front desk.|Television remote missing.|Deep clean after long stay.|Shower drain slow.|Extra blanket brought.",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "maintenance request, maintenance, repair, work order, maintenance ticket",
      one("severity, priority, urgency", "low|medium|high|urgent", { confidence: 0.965 }),
      one(
        "vendor, contractor, company, assigned vendor",
        "In-house|Northside Plumbing|Cooltec Air Conditioning|Brightline Electric|Harbour Lifts|City Locksmiths",
        { confidence: 0.965 },
      ),
      money("cost, amount, repair cost", 15, 480, { confidence: 0.965 }),
    ),
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
      "High floor, away from the lift.|Late arrival around 11 pm.|Extra pillow and baby cot.|Quiet room towards the garden.|Feather-free bedding.|Early check-in if possible.|Two rooms next to each other.|Vegetarian breakfast.|Room with a bathtub, please.|Allergic to nuts.|We celebrate our anniversary.|Parking for a van.|Connecting rooms for the children.|Ground floor, wheelchair.|Newspaper in the morning.|Late check-out if possible.",
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
    one("lost item, found item", LEFT_BEHIND),
    ...of("lost and found, lost item, found item, lost property", one("item", LEFT_BEHIND)),
    pattern("room number, room no, room", "[1-6][0-2][0-9]"),
    pattern("rate code, rate plan code, rate", "(BAR|CORP|BB|NR|PKG|GOV|WKND)[0-9]{0,2}"),
    pattern("folio number, folio no", "F[0-9]{7}"),
    money("room rate, nightly rate, rate per night, price per night, base rate, daily rate", 55, 420),
    money("city tax, tourist tax", 1, 9),
    money("total rate, total room rate, total room charge, stay total, room total", 80, 1900),
    ...of(
      "service, service list, hotel service, extra, extra service, additional service, service item, stay service",
      money("price, base price, rate, unit price, amount", 4, 120),
    ),
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
    pair(
      "name, title, room type name",
      "code, short code, type code",
      {
        "Single Room": "SGL",
        "Double Room": "DBL",
        "Twin Room": "TWN",
        "Junior Suite": "JST",
        Suite: "STE",
        "Family Room": "FAM",
        "Superior Double": "SUP",
        "Deluxe Room": "DLX",
        Studio: "STU",
        Apartment: "APT",
        "Accessible Room": "ACC",
      },
      { of: ["room type", "room category"], confidence: 0.968 },
    ),
    pair(
      "name, title, room type name",
      "description, detail",
      {
        "Single Room": "One bed, desk and bathroom with shower.",
        "Double Room": "One large bed, about 20 square metres.",
        "Twin Room": "Two single beds and a writing desk.",
        "Junior Suite": "Large room with a sitting area and coffee machine.",
        Suite: "Separate living room and bedroom, bath and shower.",
        "Family Room": "A large bed and a bunk bed, for up to four.",
        "Superior Double": "Large bed, higher floor, view of the city.",
        "Deluxe Room": "Spacious room with balcony and king-size bed.",
        Studio: "Bed, table and a small kitchen in one room.",
        Apartment: "Kitchen, living room and one bedroom.",
        "Accessible Room": "Step-free shower, wide doors, low switches.",
      },
      { of: ["room type", "room category"], confidence: 0.968 },
    ),
    pair(
      "name, title, room type name",
      "bed configuration, bed type, bedding, beds",
      {
        "Single Room": "1 single",
        "Double Room": "1 queen|1 double",
        "Twin Room": "2 singles",
        "Junior Suite": "1 king + sofa bed",
        Suite: "1 king",
        "Family Room": "1 queen + bunk bed",
        "Superior Double": "1 king",
        "Deluxe Room": "1 king",
        Studio: "1 queen",
        Apartment: "1 queen + sofa bed",
        "Accessible Room": "1 queen|2 singles",
      },
      { of: ["room type", "room category"], confidence: 0.968 },
    ),
    pair(
      "department, team, section",
      "position, job title, role, designation, title",
      {
        "Front Office": "Receptionist|Front Office Manager|Night Auditor|Concierge",
        Housekeeping: "Room Attendant|Housekeeping Supervisor|Laundry Attendant",
        "Food and Beverage": "Waiter|Bartender|Restaurant Manager",
        Kitchen: "Chef de Partie|Sous Chef|Kitchen Porter",
        Maintenance: "Technician|Chief Engineer",
        Spa: "Massage Therapist|Spa Manager",
        Sales: "Sales Executive|Events Coordinator",
        Security: "Security Officer",
      },
      { of: ["staff", "employee", "hotel staff"], confidence: 0.968 },
    ),
    pair(
      "category, type, issue type",
      "title, subject, issue",
      {
        plumbing: "Tap dripping|Toilet keeps running|Blocked shower drain",
        electrical: "Bedside lamp not working|Socket loose",
        "air conditioning": "Air conditioning too loud|Room does not cool down",
        furniture: "Wardrobe door off its hinge|Chair leg broken",
        locks: "Key card not accepted|Balcony door does not lock",
        television: "No signal on the television",
        painting: "Scratches on the wall",
        lift: "Lift stops between floors",
      },
      { of: ["maintenance request", "maintenance", "repair", "maintenance ticket"], confidence: 0.968 },
    ),
    pair(
      "category, type, issue type",
      "description, detail, problem",
      {
        plumbing: "The tap in the bathroom drips all night.|Water runs off slowly in the shower.",
        electrical: "The lamp on the left side stays dark.|The socket beside the desk is loose.",
        "air conditioning": "It is loud even at the lowest step.|It blows warm air only.",
        furniture: "One hinge is broken, the door hangs.|Needs glue and two screws.",
        locks: "Three cards tried, the light stays red.|The handle turns, but the bolt does not move.",
        television: "Only the first four channels work.",
        painting: "Needs a new coat behind the bed.",
        lift: "Guests had to wait ten minutes.",
      },
      { of: ["maintenance request", "maintenance", "repair", "maintenance ticket"], confidence: 0.968 },
    ),
    pair(
      "name, title, service name, service",
      "description, detail",
      {
        Laundry: "Per bag and load.|Back by six in the evening if handed in before nine.",
        "Airport shuttle": "To the terminal, up to four people.|Every hour from the main door.",
        Breakfast: "Served from seven to eleven.|Buffet, per person.",
        "Room service": "From seven in the morning to ten at night.",
        "Late check-out": "Until four in the afternoon, if the room is free.",
        "Early check-in": "From ten in the morning, if the room is ready.",
        "Extra bed": "Folding bed with linen, per night.",
        Parking: "Underground, per night.|In the yard, per night.",
        "Spa treatment": "Ninety minutes, by appointment.",
        Massage: "Sixty minutes, by appointment.",
        Minibar: "Refilled every day.|Charged as used.",
        "Bicycle hire": "Per day, helmet included.",
        "Pet fee": "Per pet and night.",
        "Dry cleaning": "Two days, not on Sundays.",
        "Guided tour": "Two hours on foot, in English.",
        Babysitting: "Per hour, ask the day before.",
        "Luggage storage": "Per piece and day, behind the reception.",
        "Packed lunch": "To be ordered the evening before.",
      },
      {
        of: [
          "service",
          "service list",
          "hotel service",
          "extra",
          "extra service",
          "additional service",
          "service item",
          "stay service",
        ],
        confidence: 0.95,
      },
    ),
  ],
);
