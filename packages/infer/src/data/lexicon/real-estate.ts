import { meaning } from "../meaning.ts";
import { figure, money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Houses and flats for sale. */
export const REAL_ESTATE = field(
  ".room_count .date_on_market .vendor_requested_price .bedrooms_min .mls_number contact_listing listing? contact? communication? .bedrooms .bathrooms .bedroom_count .listing_type realty real_estate property_listing realtor viewing? house_viewing property_viewing purchase_offer open_house estate_agent mls broker? listing? property? offer? agent? buyer? showing?",
  [
    ...of(
      "profile, agent, realtor, user, broker, staff",
      one(
        "title, job title, position",
        "Real Estate Agent|Broker|Listing Specialist|Buyer's Agent|Senior Agent|Office Manager|Transaction Coordinator|Property Manager",
        { confidence: 0.967 },
      ),
      pattern("license, licence, license number, licence number, license no", "(DRE|RE|SL|BK)[0-9]{7}", {
        confidence: 0.965,
      }),
      one(
        "specialty, specialties, speciality, specialization, expertise, focus",
        "First-time buyers|Luxury homes|Condos|Investment properties|Relocation|New construction|Commercial|Waterfront|Rentals",
        { confidence: 0.965 },
      ),
      one(
        "bio, about, biography",
        "Helps families find their first home, from the search to the keys.|Born here and knows every street.|Twelve years of selling apartments in the centre.|Former architect with an eye for old houses.|Speaks three languages and answers on Sundays.|Specialised in investors and rental yields.|Patient, precise and honest about prices.",
        { confidence: 0.967 },
      ),
    ),
    ...of(
      "communication, message, campaign, sms, broadcast",
      one(
        "message, body, content, text",
        "New listing in your area: three bedrooms with a garden. Call me for a viewing.|The price of the house on Oak Street was reduced.|Open house on Sunday from two to four.|Your offer was received, I will call you this afternoon.|Rates went down again. Shall we look at the numbers?|Thank you for coming on Saturday. What did you think?|Two new condos match your search.",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "listing, property, house, home, building, contact, search, saved search, requirement, buyer",
      meaning(
        "bathroom, bathroom min, min bathroom, bath",
        { decimal: { generator: "choice", options: { values: [1, 1.5, 2, 2, 2.5, 3, 3.5] } } },
        { confidence: 0.968 },
      ),
      figure("search radius mile, search radius, radius mile, search radius km, radius", [5, 10, 15, 20, 25, 50], {
        confidence: 0.968,
      }),
      pattern(
        "lot size, plot size, land size",
        "0[.](1[2-9]|2[0-9]|[3-8][0-9]?) acres|[1-3][.][0-9] acres|[4-9],[0-9]{3} sq ft",
        { confidence: 0.968 },
      ),
    ),
    ...of(
      "contact, lead, client, buyer, inquiry",
      money("budget, max budget, price max, budget max, max price", 180000, 1250000, { confidence: 0.968 }),
      figure("bedroom min, min bedroom, bedrooms", [1, 2, 2, 3, 3, 4], { confidence: 0.966 }),
      one(
        "note, notes, remark, comment",
        "Wants a garden for the dog.|Pre-approved until June.|Prefers the school district in the north.|Selling their condo first.|Moves from out of state in autumn.|Cash buyer, flexible on dates.|No busy street.|Looking for a ground floor.|Must sell first.|Looks in three towns.|No ground floor.|Moves in August for a new job.|Cash buyer.|Parents help with the deposit.",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "property, listing, property listing, house, apartment, real estate, unit",
      pattern(
        "title, headline, listing title, property title, name",
        "(Bright|Modern|Charming|Spacious|Renovated|Cosy|Quiet) (two|three|four)-bedroom (house|flat|apartment|townhouse) (near the park|with garden|in the centre|close to the station|with balcony|by the river)",
      ),
    ),
    one(
      "specialization, specialisation, speciality, focus",
      "residential|commercial|luxury|new buildings|rentals|land",
    ),
    one(
      "feature, features, property feature, feature name, amenity, hse feature, apt feature, apartment feature, house feature",
      "Balcony|Garden|Garage|Fireplace|Fitted kitchen|Lift|Cellar|Swimming pool|Underfloor heating|Terrace|Parking space|Guest bathroom|Roof garden|Sauna|Solar panels|Storage room",
    ),
    ...of(
      "feature, other available feature, available feature, property feature",
      one("name", "Balcony|Garden|Garage|Fireplace|Lift|Cellar|Swimming pool|Terrace|Sauna|Solar panels"),
      one(
        "description",
        "South-facing, with evening sun.|Shared with two neighbours.|Renewed two years ago.|Large enough for a family.|Included in the price.|With electric door.",
      ),
    ),
    ...of("feature type", one("code, name", "Amenity|Security|Outdoor|Heating|Storage|Parking")),
    money(
      "selling price, agreed selling price, agreed price, offered price, buyer offered price, requested price, vendor requested price, asking price, sale price, sold price, list price, offer price",
      118_000,
      940_000,
    ),
    one("availability, available from, available", "immediately|by agreement|in three months|from 1 June|rented"),
    number("room, rooms, room count, number of rooms", 1, 7),
    ...of(
      "listing, property listing",
      one(
        "title, headline, name",
        "Bright flat with balcony near the park|Family house with garden in a quiet street|Modern loft in the old factory|Terraced house with garage and sunny terrace|Penthouse with a view over the river|Renovated town house in the centre|Small house for handy people|New building: ground floor with garden",
      ),
      one("type", "apartment|single-family house|terraced house|plot|penthouse|loft|commercial"),
    ),
    ...of(
      "agent, broker, realtor",
      one("office, branch", "City Centre|North Side|Old Town|Riverside|West End|Lakeside"),
    ),
    one(
      "property type, type of property, object type, building type, house type",
      "apartment|single-family house|terraced house|semi-detached house|villa|plot|penthouse|loft|commercial",
    ),
    one("listing type, offer type, deal type, marketing type, transaction type", "sale|rent|lease|auction"),
    one(
      "condition, property condition, state of repair",
      "well kept|renovated|as new|needs renovation|first occupancy|to be modernised",
    ),
    one("energy class, energy rating, epc, epc rating, energy efficiency class", "C|B|D|A|E|F|G|A+"),
    one("orientation, exposure", "south|south-west|west|east|north"),
    one("view", "garden|city|park|sea|mountain|courtyard"),
    one("furnishing, furnished status", "unfurnished|furnished|part furnished"),
    one(
      "financing, financing type, financing status, payment type",
      "mortgage|cash|mortgage pre-approved|sale of home",
    ),
    one("tenure, ownership type, ownership form", "freehold|leasehold|condominium|cooperative"),
    one(
      "feature, property feature, amenity",
      "balcony|garden|lift|cellar|fitted kitchen|fireplace|garage|terrace|sauna",
    ),
    one("lead source, source", "portal|website|referral|sign|open house|social media"),
    one(
      "viewing feedback, feedback, visitor feedback, comment",
      "Liked the light and the garden, wants to come back.|Too close to the road.|Interested, asks for the floor plan.|Kitchen too small for the family.|Will make an offer this week.|Prefers a higher floor.|Price above the budget.|Second viewing with the parents planned.|Wants a second opinion on the roof.|Offer expected this week.|Stairs too steep.|Perfect size, price too high.|Asked about the neighbours.",
    ),
    one(
      "headline, listing title, advert title",
      "Bright flat with balcony near the park|Family house with garden in a quiet street|Modern loft in the old factory|Terraced house with garage and sunny terrace|Penthouse with a view over the river|Renovated town house in the centre|Small house for handy people|New building: ground floor with garden",
    ),
    number("bedroom, bedrooms, bedroom count", 1, 5),
    number("bathroom, bathrooms, bathroom count", 1, 3),
    number("living area, living space, floor space, area m2, size m2, sqm", 38, 210),
    number("plot size, lot size, plot area, land area", 180, 1200),
    number("commission percent, commission rate, agency fee percent", 1.5, 6, 2),
    pattern("listing number, mls number, object number, reference number, expose number", "(RE|OB)-[0-9]{5}"),
    pattern("parcel number, apn, cadastral number", "[0-9]{3}-[0-9]{3}-[0-9]{2}"),
    ...of("broker, agent, realtor", meaning("name, broker name, agent name", { text: "fullName" })),
    ...of(
      "viewing, showing, property viewing",
      one("outcome, result", "interested|not interested|second viewing|offer announced|no show"),
      one("status", "completed|scheduled|confirmed|cancelled"),
    ),
    ...of("offer, purchase offer", one("status, state", "submitted|accepted|rejected|countered|withdrawn")),
    ...of(
      "listing, property listing, property",
      one("status, state", "active|reserved|sold|withdrawn|draft"),
      one(
        "description, text, expose, remark",
        "Bright rooms, a new kitchen and a balcony facing south. Schools and shops are within walking distance.|The house stands in a quiet side street and was renovated in 2019.|Three rooms, parquet floors and a cellar; the underground is five minutes away.|Sunny garden, garage and space for a workshop.|Top floor with terrace and a wide view over the roofs.|Ideal for couples: compact plan, low running costs, lift in the house.",
      ),
    ),
  ],
  [
    {
      subject: "person",
      name: "fullName",
      words: [
        "real estate agent",
        "realtor",
        "estate agent",
        "property manager",
        "surveyor",
        "architect",
        "plumber",
        "electrician",
      ],
    },
  ],
);
