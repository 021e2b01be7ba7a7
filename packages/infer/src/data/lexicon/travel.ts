import { money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Tours and those who sell them. */
export const TRAVEL = field(
  "flight_cache flight_search flight_alert fare_alert deal_feed price_alert? deal? user_search? tour? excursion itinerary travel tour_departure tour_guide tour_operator sightseeing travel_agency trip_day traveler traveller visa? departure? destination? booking? guide? activity? trip? tour_booking tour_step?",
  [
    ...of(
      "deal, deal feed, flight deal, travel deal, offer, fare deal",
      one(
        "title, headline, name",
        "London to New York from 289|Weekend in Lisbon under 90|Error fare: Paris to Tokyo in business|Flash sale to Barcelona|Toronto to Reykjavik, direct|Summer in Crete, last seats|Dubai return with bags|Round trip to Singapore in May|Rome for two nights|Cheap hops along the coast",
        { confidence: 0.965 },
      ),
      one(
        "description, detail, summary",
        "Return fare with hand luggage, dates in autumn.|Direct flights, Tuesday to Thursday.|Book today, the fare will not last.|Found on three sites, tax included.|One stop, checked bag costs extra.|Valid for travel until March.|Use the code at checkout.|Five nights with breakfast near the beach.|Last seats for the long weekend.|Includes a checked bag.|Price per person in a double room.|Ferry and hotel together.|Night train with a sleeper.",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "flight cache, flight search, user search, search, price history, user alert, price alert, deal, deal feed, saving log, user saving log, fare, fare history, flight offer, watch",
      money(
        "price, normal price, original price, cheapest price, cheapest found, target price, effective price, lowest price, fare, current price",
        45,
        980,
        { confidence: 0.965 },
      ),
      money("saving amount, savings amount, saving, savings, discount amount", 12, 280, { confidence: 0.965 }),
      number("saving pct, savings pct, saving percent, discount pct", 8, 62, 0, { confidence: 0.965 }),
      one(
        "source, provider, data source, price source, booked via, platform, booking site",
        "skyscanner|google_flights|kayak|airline_site|momondo|expedia",
        { confidence: 0.965 },
      ),
    ),
    one(
      "booked via, booking platform, booking site, booking channel",
      "Airline website|Google Flights|Skyscanner|Kayak|Travel agency|Expedia",
      { confidence: 0.962 },
    ),
    ...of(
      "coupon, promo code, voucher",
      one("platform, merchant, partner, provider", "Skyscanner|Kayak|Expedia|Booking portal|Airline website|all", {
        confidence: 0.965,
      }),
      one("route restriction, route", "all|domestic|international|Europe|Asia|transatlantic", { confidence: 0.965 }),
      one("user type, customer type", "all|new|returning", { confidence: 0.965 }),
      number("success rate", 38, 97, 0, { confidence: 0.965 }),
    ),
    ...of(
      "user, traveler, traveller, profile, user setting",
      pattern(
        "home airport, preferred airport, departure airport",
        "JFK|LHR|CDG|FRA|AMS|DXB|SIN|LAX|SFO|ORD|YYZ|SYD|MAD|BCN|FCO|IST|DEL|BOM|HKG|NRT",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "credit card, user credit card, card",
      one(
        "card name, name, card product",
        "Sky Miles Gold|Travel Rewards|Platinum Travel|Cashback Plus|World Elite|Everyday Rewards|Air Club Signature",
        { confidence: 0.965 },
      ),
    ),
    one("tour type, trip type, type of tour", "round trip|city tour|day trip|hiking|cruise|safari|cycling|culinary"),
    one("difficulty, difficulty level, fitness level", "easy|moderate|challenging"),
    one(
      "meal included, meals included, meals, meal plan",
      "breakfast|breakfast, dinner|breakfast, lunch|all meals|none",
    ),
    one(
      "accommodation, accommodation name, hotel, overnight",
      "Hotel Miramar|Lodge on the Lake|Pension Alpenblick|Riad Yasmine|Guesthouse Old Town|Grand Hotel Central|Mountain Hut|Hotel Bellavista",
    ),
    one("accommodation type, lodging type", "hotel|guesthouse|lodge|camp|apartment|hut"),
    one(
      "trip purpose, travel purpose, purpose, reason for travel",
      "leisure|business|family visit|honeymoon|study|conference",
    ),
    one("visa status, visa requirement, visa", "not required|approved|in progress|required|refused"),
    one("transport, transport type, transportation, transfer type", "coach|minibus|train|flight|on foot|boat|bicycle"),
    one("room sharing, occupancy type, rooming", "double|single|twin|triple"),
    one("traveler type, traveller type, passenger type", "adult|child|infant|senior"),
    one("season", "high|low|shoulder"),
    one("insurance type, travel insurance", "cancellation|comprehensive|medical|none"),
    one(
      "included, inclusions, what is included",
      "Breakfast, guide and entrance fees|Transfers and accommodation|All meals and drinks|Guide, boat ticket and lunch|Accommodation with breakfast",
    ),
    one(
      "meeting point, meeting place, pickup point, departure point",
      "Main square, at the fountain|Central Station, platform 1|Hotel lobby|Harbour, pier 3|Tourist office|Cathedral, main entrance|Old bridge, west side",
    ),
    number("min participant, minimum participant, min participants, minimum group size", 4, 12),
    number("max participant, maximum participant, max participants, group size, maximum group size", 12, 28),
    number("duration day, duration days, days, number of days", 1, 15),
    number("night, nights, number of nights", 1, 14),
    pattern("tour code, trip code", "[A-Z]{3}-[0-9]{3}"),
    ...of(
      "tour, trip, package, holiday, tour package",
      one(
        "name, title",
        "Highlights of Andalusia|Fjords and Islands|Old Towns of Bohemia|Temples and Tea Gardens|Alpine Panorama|Along the Silk Road|Lisbon on Foot|Northern Lights Week|Flavours of Sicily|Patagonia Trek|Danube Cruise|Desert and Coast",
      ),
      one(
        "description, summary",
        "Seven days between mountains and sea with a small group.|Discover the old town with a local guide.|Easy walks, good food and time to relax.|A round trip through villages, vineyards and castles.|By boat and on foot through the national park.|Markets, temples and a cooking class.",
      ),
    ),
    ...of("departure, tour departure, tour date", one("status, state", "guaranteed|open|full|cancelled|completed")),
    ...of(
      "itinerary day, day, itinerary, itinerary item",
      one(
        "title, name, headline",
        "Arrival and welcome dinner|Old town and cathedral|Drive through the mountains|Free day at the sea|Boat trip to the islands|Visit to a vineyard|National park hike|Market and cooking class|Departure",
      ),
      one(
        "description, content, text",
        "After breakfast we walk through the old town with a local guide.|Transfer from the airport and check-in at the hotel.|In the afternoon there is time for a swim.|A drive of two hours brings us to the national park.|We visit a family winery and taste four wines.|The morning is free; lunch is served at the harbour.",
      ),
    ),
    ...of(
      "excursion, activity, attraction",
      one("category, type", "culture|nature|food|adventure|wellness|family"),
      one(
        "name, title",
        "Harbour Cruise|Castle Visit|Wine Tasting|Kayak Tour|Cooking Class|Night Walk|Whale Watching|Street Food Tour|Sunset Sailing|Museum Pass",
      ),
    ),
    ...of("booking, travel booking", one("status, state", "confirmed|paid|option|cancelled|completed")),
    one("visa type", "tourist|business|transit|student"),
  ],
  [
    {
      subject: "person",
      name: "fullName",
      words: [
        "tour guide",
        "traveler",
        "traveller",
        "guide person",
        "zookeeper",
        "keeper",
        "farmer",
        "beekeeper",
        "brewmaster",
        "brewer",
        "winemaker",
        "angler",
      ],
    },
  ],
);
