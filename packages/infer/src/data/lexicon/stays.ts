import { figure, money, number } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of } from "./one.ts";

const WORDS = String.raw`
room type, room category > code, short code, type code, abbreviation = STD|SUP|DLX|FAM|JST|SGL|STE|STU|ACC|ECO|SEA|CON
room, hotel room > out of order reason, reason, block reason, out of service reason = Leaking shower|Repainting|Broken air conditioning|New carpet|Window does not close|Lock being replaced|Smell from the drain|Furniture delivery
folio, guest folio > status, state = open|closed|settled
folio, guest folio > bill to, billed to, payer = Guest|Company|Travel agency|Group leader
folio line, folio item, folio charge, folio posting, posting, charge > description, detail, text, name = Room and tax|Breakfast|Minibar|Restaurant, dinner|Laundry|Spa treatment|Parking, one night|Telephone|Late check-out|City tax|Bar|Card payment|Extra bed|Airport transfer
invoice item, invoice line, invoice line item, bill item, bill line, invoice detail > description, item, name, item description, line description = Room, two nights|Room, one night|Breakfast|City tax|Parking, one night|Minibar|Restaurant, dinner|Laundry|Late check-out|Extra bed
payment, booking payment, reservation payment > note, notes, remark, remarks = Deposit.|Balance paid at check-out.|Paid at the reception.|Deposit returned after cancellation.|Paid by the company.|Minibar paid in cash.
room type image, room image, room photo, hotel image, hotel photo, property image > caption, alt text, alt, title, image caption = Double room with view|Bathroom with shower|Writing desk by the window|Breakfast room|Terrace in the morning|Lobby|Family room with bunk bed|Suite, sitting area
folio line, folio item, folio charge, folio posting, posting, charge > transaction code, charge code, code, trans code = 1000|1010|2000|2100|3000|3100|4000|5000|8000|9000
housekeeping task, housekeeping, cleaning task, room cleaning > type, task type, kind, service type = Stayover|Departure clean|Deep clean|Turndown|Inspection|Linen change
housekeeping task, housekeeping, cleaning task, room cleaning > result, outcome, inspection result = passed|redo|passed with remarks|do not disturb
housekeeping task, housekeeping, cleaning task, room cleaning > minibar used, minibar consumption, minibar = none|2 water, 1 beer|1 chocolate|1 juice, 1 nuts|2 beer|1 wine, 2 water
housekeeping task, housekeeping, cleaning task, room cleaning > remark, note, comment = Towels short on the floor.|Guest asked to come back after noon.|Stain on the carpet reported.|Extra pillows delivered.|Bulb in the bathroom is out.|Do not disturb until two.|Cot set up.|Bathroom needs descaling.
maintenance, maintenance request, maintenance ticket, repair, work order > category, type, kind, trade = Plumbing|Electrical|Air conditioning|Furniture|Locks and keys|Painting|TV and Wi-Fi|Lift
maintenance, maintenance request, maintenance ticket, repair, work order > problem, issue, fault = Shower drips|No hot water|Bedside lamp broken|Air conditioning too loud|Safe does not open|TV without signal|Toilet runs on|Key card reader slow|Curtain rail loose|Radiator stays cold|Window handle broken
maintenance, maintenance request, maintenance ticket, repair, work order > resolution, solution, work done, action taken = Washer replaced|Bulb changed|Filter cleaned, fan oiled|Battery of the lock changed|Bled the radiator|Valve replaced|Aerial plug fixed|Handle screwed on again|Part ordered, temporary fix
lost and found, lost found, lost item, found item, lost property > item, name, title, item name, description = Phone charger|Black umbrella|Reading glasses|Silk scarf|Paperback novel|Child's toy rabbit|Wrist watch|Wool jacket|Headphones|Electric toothbrush|Swimming goggles|Earring|Water bottle
lost and found, lost found, lost item, found item, lost property > found where, found in, found at, place found, location found, where found = Room|Lobby|Restaurant|Spa|Gym|Car park|Conference room|Terrace|Lift
rate plan, rate, rate code > cancellation policy, cancel policy, cancellation term = Free until 18:00 on the day before|Free until 48 hours before arrival|Non-refundable|One night charged if cancelled late|Free until 7 days before arrival|50 % after confirmation
reservation, booking, stay > eta note, arrival note = Arrives by train at seven|Late flight, after midnight|Comes by car, needs a space|Early, wants to leave luggage
guest, guest profile > vip code, vip level, vip, vip status = VIP1|VIP2|VIP3|GOLD|PLAT
guest review, review, hotel review, feedback > site, platform, portal, source, channel = Booking portal|Travel forum|Own website|Search engine|Holiday exchange|Email survey
guest review, review, hotel review, feedback > liked, positive, pro, pros, what they liked, good = Breakfast with local products|Quiet rooms towards the garden|Friendly staff at the desk|Two minutes to the station|Very comfortable beds|Spotless bathroom|The view from the balcony|Free parking
guest review, review, hotel review, feedback > disliked, negative, con, cons, what they disliked, bad = Small bathroom|Noise from the street in the morning|Parking is expensive|Slow lift|Breakfast crowded after nine|Weak Wi-Fi on the third floor|Old carpet in the corridor|Room not ready at three
`;

/** Houses with rooms to let by the night, beside what any hotel has. */
export const STAYS = field(
  "hotel folio housekeeping_task housekeeping? room_type hotel_room guest_house front_desk hostel resort rate_plan minibar night_audit lost_and_found lost_found? room? guest? reservation? stay?",
  [
    ...fromLines(WORDS, 0.975),
    ...of(
      "room type, room, room category, rate plan, rate",
      money("rack rate, base rate, rate, nightly rate, room rate, base price, price per night", 59, 340, {
        confidence: 0.965,
      }),
      money("extra bed charge, extra bed, extra person charge, extra guest fee, cot charge", 10, 55, {
        confidence: 0.965,
      }),
      figure("base occupancy, standard occupancy, base occupant, included guest", [2, 2, 1, 2, 2], {
        confidence: 0.965,
      }),
    ),
    ...of(
      "night audit, daily report, hotel statistic, daily statistic, occupancy report, daily revenue",
      number("room available, available room, total room, room available count", 58, 62, 0, { confidence: 0.975 }),
      number("room sold, sold room, occupied room, room occupied", 24, 57, 0, { confidence: 0.975 }),
      number("occupancy percent, occupancy, occupancy rate, occupancy pct", 42, 96, 1, { confidence: 0.975 }),
      money("adr, average daily rate, average rate", 92, 164, { confidence: 0.975 }),
      money("revpar, rev par, revenue per available room", 48, 141, { confidence: 0.975 }),
      money("room revenue, revenue room, accommodation revenue", 2800, 8900, { confidence: 0.975 }),
      money("fb revenue, food revenue, beverage revenue, food beverage revenue, restaurant revenue", 600, 3100, {
        confidence: 0.975,
      }),
      money("other revenue, extra revenue, spa revenue", 90, 940, { confidence: 0.975 }),
      number("arrival, arrivals, departure, departures", 4, 24, 0, { confidence: 0.975 }),
      figure("no show, no shows, walk in, walk ins", [0, 0, 1, 0, 2, 1, 0], { confidence: 0.975 }),
    ),
    ...of(
      "guest, guest profile, customer",
      money("lifetime revenue, total revenue, total spent, lifetime value, total spend", 120, 9800, {
        confidence: 0.965,
      }),
    ),
    ...of(
      "review, guest review, hotel review",
      number("score, cleanliness, staff, location, comfort, facility, value, overall, wifi, breakfast", 6.2, 9.8, 1, {
        confidence: 0.9,
      }),
    ),
  ],
);
