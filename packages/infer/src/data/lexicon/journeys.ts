import { figure, money, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of } from "./one.ts";

const WORDS = String.raw`
trip, journey, holiday, vacation, journal entry, trip day, travel journal > mood, overall mood, feeling = excited|relaxed|adventurous|tired|happy|homesick|inspired
trip, journey, holiday, vacation, trip leg, leg, trip segment, segment > transport mode, transport, mode, means of transport, transport type, travel mode = car|train|plane|bus|boat|bicycle|on foot|camper van
trip, journey, holiday, vacation, stop > companion, companions, travel companion, travelling with, travel party, party = Partner|Family with two kids|Solo|Two friends|Parents|Old classmates|Sister|Partner and the dog
trip, journey, holiday, vacation, tour > theme, trip theme, travel style, style, trip style = city break|road trip|beach|hiking|backpacking|wine and food|family|winter sports|island hopping
stop, destination, itinerary item, itinerary stop, accommodation, lodging, stay, trip leg, trip day > note, remark, comment, tip = Ask for a room at the back.|Parking is behind the church.|Best bakery is two streets down.|Last ferry leaves at 18:40.|Cash only, there is a machine at the station.|Swim before breakfast, the beach is empty.|Book the table a day ahead.|Keys are with the neighbour.|Closed on Mondays.|Worth a second night next time.
activity, excursion, attraction, experience, tour > provider, operator, organizer, vendor, supplier, booked with = Harbour Tours|Old Town Walks|Blue Coast Kayaks|Summit Guides|Lagoon Diving Centre|City Bike Tours|Vineyard Visits|Northern Sky Trips|Market Kitchen
activity, excursion, attraction, experience, place, destination, restaurant, trip > tip, tips, insider tip, traveler tip, travel tip, advice, good to know = Come early, the queue is short before nine.|Bring water and a hat.|Book online, it is cheaper than at the door.|Shoes that may get wet.|The last bus back leaves at 17:30.|Free on the first Sunday of the month.|Sit on the left for the view.|Small change for the lockers.|Not for small children.|Take a jacket, it is windy on top.
expense, trip expense, travel expense, shared expense, group expense, bill > split method, split type, split, split mode, how split = equal|exact|shares|percentage
expense, trip expense, travel expense, shared expense > description, title, name, note, label, what = Dinner at the harbour|Train tickets|Museum entry|Groceries for the flat|Taxi from the airport|Hotel, two nights|Coffee and cake|Petrol|Ferry for two|Bike rental|Souvenirs|Boat trip|Street food|SIM card|Parking
expense, trip expense, travel expense, budget item, trip budget > category, type, kind, expense category = Food|Accommodation|Transport|Activities|Shopping|Flights|Insurance|Other
journal entry, travel entry, diary entry, entry, trip day, trip post, post, travel post > headline, title, heading, name = Lost in the old town|First swim of the year|A day of trains|Rain, soup and a museum|Up before sunrise|The long way to the lighthouse|Market day|Nothing but beach|Over the pass|Dinner with strangers|Ferry to the islands|Last coffee at the station|Where the road ends
journal entry, travel entry, diary entry, entry, trip day, trip, day > highlight, best moment, best of day, high point = Sunset from the city wall|The bakery by the harbour|Swimming in the cove|Finding the tiny jazz bar|The view from the pass|Fresh grilled fish on the beach|Talking to the lighthouse keeper|A room with a balcony|Wild ponies beside the path
journal entry, travel entry, diary entry, entry, trip day, trip, day > lowlight, low point, worst moment, low light = Missed the last bus|Two hours in the rain|Lost a glove|Queue at the museum|Noisy street at night|Flat tyre before lunch|Closed on Mondays|Sunburn|Bag arrived a day late
journal entry, travel entry, trip day, trip post > body, text, content, entry, story = We walked along the river until our feet hurt and ended up in a tiny bakery.|Up at five for the first ferry. Nobody else on deck, and the sun came up behind the islands.|Rain all morning, so we stayed in the museum and drank too much coffee.|Took the slow train through the valley. Tunnels, vineyards, a castle on every hill.|A market full of peaches and loud voices. Bought far too much cheese.|The hike was longer than the map said, but the lake at the end was worth it.|We got lost in the old town and found the best dinner of the trip.|A lazy day on the beach. Read half a book, swam three times.
packing item, packing list item, luggage item, packing > label, name, item, title, description = Passport|Phone charger|Rain jacket|Toothbrush|Swimwear|Hiking boots|Sunscreen|Travel adapter|First aid kit|T-shirts|Socks|Sunglasses|Power bank|Headphones|Notebook|Water bottle|Sleeping bag|Towel|Medication|Guidebook
packing item, packing list item, luggage item, packing list > bag, luggage, container, packed in = Backpack|Carry-on|Checked suitcase|Toiletry bag|Day pack|Camera bag
packing item, packing list item, luggage item > category, type, kind = Clothing|Toiletries|Electronics|Documents|Health|Gear
photo, picture, trip photo, image > caption, title, description = Sunset over the harbour|Breakfast with a view|Old town from above|On the ferry|The little chapel|Market stalls|Above the clouds|Our tent by the lake|Street musicians|The last climb|Blue door|Boats at low tide
photo, picture, trip photo, image > alt text, alternative text = A harbour at sunset with fishing boats|A breakfast table above the sea|Red roofs of an old town|The deck of a ferry|A white chapel on a hill|Market stalls with fruit|A small tent beside a lake|A blue wooden door
visa > fee currency, currency = USD|EUR|GBP
visa > entry, entries, number of entry = single|multiple|double
visa, passport, travel document > issuing authority, issued by, authority = Embassy|Consulate General|Ministry of Foreign Affairs|Passport Office|Immigration Department
flight, flight booking, flight segment > cabin, cabin class, travel class, class = Economy|Economy|Premium Economy|Business|First
flight, flight booking, flight segment > meal, meal preference = Standard|Vegetarian|Vegan|Halal|Gluten-free
accommodation, lodging, stay, hotel > board, meal plan, board type = Room only|Breakfast|Half board|Full board|All inclusive
review, activity review, hotel review, trip review, place review > travelled as, traveled as, travel type, traveler type, trip type, party type, group type, stayed as, visited with = couple|family|solo|friends|business
destination, place, country guide > best time, best season, best month, when to go = May to September|Spring|October to March|June|All year|Early autumn|December to April
`;

/** Journeys of private people: diaries, plans, packing lists, shared costs. */
export const JOURNEYS = field(
  "trip? itinerary journal_entry? packing_item packing_list flight? visa? stop? destination? accommodation? travel? traveler traveller vacation? holiday_plan trip_day trip_member trip_expense luggage_item bucket_list activity? tour?",
  [
    ...fromLines(WORDS, 0.975),
    ...of(
      "flight, flight booking, flight segment, ticket, reservation, booking",
      pattern("pnr, record locator, pnr code, locator, booking reference", "[A-HJ-NP-Z][A-HJ-NP-Z2-9]{5}", {
        confidence: 0.97,
      }),
    ),
    ...of(
      "flight, flight booking, flight segment",
      figure("baggage included, bags included, checked bag, included bag, baggage allowance", [1, 1, 0, 1, 2], {
        confidence: 0.965,
      }),
    ),
    ...of(
      "trip, journey, holiday, vacation",
      small("distance km, distance, total distance, total km", 60, 4200, 1, { confidence: 0.965 }),
      small("distance mile, distance mi", 40, 2600, 1, { confidence: 0.965 }),
    ),
    ...of(
      "activity, excursion, experience",
      figure("duration minute, duration, duration min", [60, 90, 120, 180, 240, 150, 300], { confidence: 0.965 }),
    ),
    ...of(
      "stop, stay, accommodation, lodging, hotel",
      money("cost per night, price per night, rate per night, nightly rate, nightly cost", 38, 260, {
        confidence: 0.965,
      }),
    ),
    ...of(
      "visa",
      figure(
        "maximum stay day, max stay days, maximum stay, duration of stay, stay day, allowed day",
        [30, 90, 90, 60, 180, 15],
        {
          confidence: 0.975,
        },
      ),
      money("fee, cost, price, visa fee", 20, 185, { confidence: 0.965 }),
    ),
    ...of("packing item, packing list item, luggage item", number("quantity, count", 1, 4, 0, { confidence: 0.965 })),
  ],
);
