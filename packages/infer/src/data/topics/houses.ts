import { topic } from "./topic.ts";
import type { Topic } from "./topic.ts";

/** Places where people eat, sleep, live and build. */
export const HOUSES: readonly Topic[] = [
  topic(
    "kitchen",
    "dish recipe kitchen cook chef menu meal ingredient restaurant waiter food cuisine bakery table? order? catering buffet beverage dessert pizza",
    {
      noted: `
(No onions|Without nuts|Sauce on the side|Extra spicy|Well done), please.
(Vegetarian|Gluten-free|Lactose-free) version (possible|on request|only at lunch).
(Sold out|Popular) on (Fridays|weekends), prepare (more|twice the amount).
(Birthday|Anniversary) at the table, (candle with the dessert|a glass of sparkling wine).
(Tastes better|Keeps) the next day, (reheat slowly|store cold).
Use (less salt|fresh herbs|the ripe tomatoes|butter instead of oil) next time.
(Served|Shared) with (bread|rice|salad|roasted potatoes).`,
      instructed: `
(Chop|Slice|Dice) the vegetables and fry them in oil for (five|ten) minutes.
Bake at (180|200|220) °C for (20|35|45) minutes until golden.
Bring to the boil, then simmer (covered|on low heat) for (15|30) minutes.
Season with salt, pepper and (lemon|thyme|paprika), serve (warm|at once|with bread).
Leave to rest for (ten minutes|an hour|overnight) in the fridge.`,
      reasons: `
Wrong dish
Guest changed their mind
Out of stock
Waited too long
Entered twice
Food was cold
Party cancelled`,
    },
  ),
  topic(
    "guest",
    "guest hotel hostel housekeeping room? stay reservation booking? minibar resort suite concierge front_desk",
    {
      noted: `
(Arrives|Check-in) (late, about 11 pm|before noon if possible|by train, needs a taxi).
(Quiet room|High floor|Room with a bath|Two single beds) (requested|if possible|confirmed).
(Extra pillow|Baby cot|Iron|Vegetarian breakfast) (needed|brought to the room|ordered).
(Returning guest|Honeymoon|Birthday on arrival|Travels with a dog), (flowers in the room|late check-out granted|upgrade if available).
(Deposit|Balance) (paid by card|paid in advance|due at check-in).
(Shower|Window|Television|Air conditioning) (repaired|checked|still to be looked at).
(Towels|Minibar|Bed linen) (changed|refilled|missing in the evening).`,
      instructed: `
(Check-in|Arrival) from (2 pm|3 pm), the key is (at the front desk|in the box by the door).
Please (leave the key on the table|close all windows|put the towels in the bath) when you leave.
Breakfast from (7|8) to 10 in the (garden room|restaurant).`,
      reasons: `
Change of plans
Illness
Flight cancelled
Found a better price
Booked by mistake
Wrong dates
Business trip cancelled
No-show`,
    },
  ),
  topic(
    "home",
    "property apartment flat house? villa tenant tenancy lease landlord viewing listing? building unit? real_estate rental? condo amenity neighbour",
    {
      noted: `
(Heating|Balcony door|Kitchen tap|Intercom) (repaired|to be replaced|out of order since Monday).
(Keys|Access card|Parking permit) (handed over|returned|still missing).
(Owner|Tenant) (prefers email|is away until the 15th|asks for an inspection).
(Cat|Dog|Bicycle) (allowed|allowed on request|not in the stairwell).
(Rent|Deposit|Service charge) (paid on time|late twice|raised from January).
(Viewing|Handover|Meter reading) on (Saturday at 10|Tuesday evening|the last of the month).
(Floor|Walls|Bath) (like new|freshly painted|with slight wear).`,
      reasons: `
Moved for work
Bought a house
Too small
Rent too high
End of the contract
Separation
Too far from work
Own use by the owner
Financing not approved`,
    },
  ),
  topic(
    "construction",
    "construction contractor subcontractor site? blueprint scaffold concrete excavation builder renovation foreman punch_list snag roof daily_report? rfi",
    {
      noted: `
(Concrete|Steel|Timber|Windows) delivered (on time|two days late|incomplete), (checked|stored on site|supplier informed).
(Rain|Frost|Strong wind) until (noon|10 am), (no crane work|work resumed in the afternoon).
(Eight|Twelve|Fifteen) workers on site, (two electricians|one crane|night shift).
(Wall|Floor|Ceiling) on level (1|2|3) (finished|ready for inspection|to be redone).
(Access road|Fence|Scaffold) (cleared|checked and released|moved to the north side).
Change agreed with the (architect|client|site manager), drawing follows.`,
      reasons: `
Bad weather
Late delivery
Change by the client
Missing permit
Defect found
Staff shortage
Price increase`,
    },
  ),
  topic("access", "access entrance arrival parking gate door entry? address location? site_access directions checkin", {
    noted: `
(Second door on the left|Ring twice|Use the side entrance|Code on request), (third floor|no lift|lift on the right).
(Parking|Loading) (in the yard|behind the building|only until 10 am).
(Key|Card) (at the front desk|with the neighbour|in the box by the door).
(Step-free|Ramp|Two steps) at the (main|back|garden) entrance.
Call (ten minutes before|on arrival), the gate is (locked|closed after 6 pm).`,
    instructed: `
Turn right after the (bridge|church|petrol station), then (200|400) metres.
(Ring the bell|Call on arrival|Ask at the front desk), somebody will open.
Park (behind the building|on the street|in the garage, level 1).`,
  }),
];
