import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";
import { list, number, pattern } from "../../short-meanings.ts";

const sure = { confidence: 0.945 };

/** Where people stay, fly, ride and live, and what they say of it. */
export const STAYS: readonly Meaning[] = [
  ...plainly(
    "owner, property owner, account owner",
    one("owner type, type", "individual|company|trust|partnership|joint", sure),
  ),
  ...plainly(
    "lease tenant, lease party, lease occupant, lease resident",
    one("role", "primary tenant|co-tenant|guarantor|occupant", sure),
  ),
  list(
    "reason for moving, reason for leaving residence, moving reason",
    "Closer to work|Need more space|Lease ends|Rent went up|Bought by a new owner|New job|Moving in with a partner",
    { confidence: 0.93 },
  ),
  number("max team size, maximum team size, team size max, team size limit, max group size", 4, 12),
  number("team size, min team size, minimum team size, team size min", 1, 4),
  list("appliance, appliances", "refrigerator|dishwasher|washer|dryer|oven|microwave|air conditioner", {
    confidence: 0.9,
  }),
  pattern("polyline, route polyline, encoded polyline, route geometry", "[a-z_][A-Za-z~_@?]{40,70}", {
    confidence: 0.95,
  }),
  ...plainly(
    "reservation, booking, table reservation, table booking, event booking, visit booking",
    number("guest number, guest num, number of guest, guest count, guests, party size, cover", 1, 8, 0, sure),
    number("rooms, room count, number of room, room number count", 1, 3, 0, sure),
  ),
  number(
    "cleanliness, comfort, staff, friendliness, service, quality, delivery, food, ambience, atmosphere, accuracy, communication, value for money, price performance, punctuality, facilities, location, check in",
    1,
    5,
    0,
    { confidence: 0.94, of: ["review", "rating", "hotel review", "guest review", "feedback", "location review"] },
  ),
  ...plainly(
    "review, rating, hotel review, product review, guest review, employer review, feedback",
    one(
      "pros, pro, advantages, advantage, liked, what was good, positive",
      "Friendly staff and quick answers.|Quiet at night.|Good value for the price.|Close to the station.|Easy to set up.|Very clean.|Well made, feels solid.|Breakfast with a large choice.|The view from the balcony.|Delivered a day early.|Comfortable bed.|Simple to use from the first day.|Looks better than in the pictures.|Plenty of parking.|Fair price.",
      sure,
    ),
    one(
      "cons, con, disadvantages, disadvantage, disliked, what was bad, negative",
      "A little noisy in the morning.|Parking is expensive.|Took long to arrive.|Small bathroom.|Instructions hard to follow.|Nothing to complain about.|Waiting time at the desk.|Smaller than expected.",
      sure,
    ),
    one(
      "management response, owner response, reply, response, seller response, owner reply, business response, vendor response",
      "Thank you for telling us, we have passed it on.|Thank you for taking the time to write.|We have read this with the whole team.|Thank you, your words help us to get better.|We hope to see you again.|Write to us if you would like to tell us more.|We are sorry about the wait and have added staff.|What a kind review, thank you!|Please call us so that we can put it right.|The room has been repaired since.|Glad that you enjoyed your stay.|Your remark about breakfast is helpful to us.",
      sure,
    ),
  ),
  list(
    "baggage allowance, luggage allowance, free baggage",
    "23 kg|1 x 23 kg|2 x 23 kg|Hand luggage only|30 kg|20 kg|2 x 32 kg",
  ),
  list("trip type, journey type, itinerary type", "round_trip|one_way|multi_city", {
    confidence: 0.95,
    of: ["flight", "flight search", "flight booking", "air booking"],
  }),
  list(
    "pet policy, pets policy, pet rule",
    "Pets allowed|No pets|Small dogs allowed|On request, extra charge|Cats only",
    {
      confidence: 0.93,
    },
  ),
  list(
    "hotel chain, chain name, chain",
    "Lakeview Hotels|Harbour Inns|Grand Central Group|Nordic Stay|Casa Verde|Independent",
    {
      confidence: 0.93,
      of: ["hotel", "property", "accommodation"],
    },
  ),
  list("insurance option, insurance package, cover option", "basic|full|none|premium|theft_only", { confidence: 0.9 }),
  number("bed count, number of bed, beds count", 1, 4, 0, {
    confidence: 0.94,
    of: ["room", "room type", "apartment", "listing"],
  }),
  number("child age, children age, age of child, kid age", 0, 17, 0, { confidence: 0.95 }),
  number(
    "mileage limit, mileage allowance, daily mileage limit, included mileage, included km, km included",
    100,
    2000,
  ),
  number(
    "distance to center km, distance to center, distance from center, distance to centre, distance to beach, distance to center kilometer",
    0,
    15,
    1,
    {
      confidence: 0.94,
    },
  ),
  number("economy seat, seat economy, seats economy", 60, 260, 0, { confidence: 0.96 }),
  number("business seat, seat business, seats business", 0, 48, 0, { confidence: 0.96 }),
  number("first seat, seat first, seats first, first class seat", 0, 14, 0, { confidence: 0.96 }),
];
