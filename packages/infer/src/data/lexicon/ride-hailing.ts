import { figure, money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const sure = { confidence: 0.965 };

/** Rides with a driver, called by an app. */
export const RIDE_HAILING = field(
  ".pickup_lat .pickup_latitude .surge_multiplier .dropoff_address .drop_off_address ride_request ride_hailing driver_payout sos_alert surge vehicle_class? trip? ride? rider? driver? fare? zone? payout? promo_code?",
  [
    ...of(
      "support issue, support ticket, issue, ticket, complaint",
      one(
        "subject, title",
        "Charged twice|Left my bag in the car|Driver took a longer way|Driver did not come|Promo code not applied|Change of payment method",
        { confidence: 0.975 },
      ),
      one(
        "description, message, body, detail",
        "I was charged twice for the trip on Friday.|I left my bag on the back seat.|The driver took a much longer way than the map showed.|The driver never came, but I had to pay.|The promo code was not applied to my trip.|The car was not the one in the app.|I cannot add my new card.",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "vehicle class, ride type, vehicle type, vehicle category, service type, car type, ride category",
      one("code, slug", "economy|comfort|xl|premium|black|bike|auto|electric|pool", sure),
      figure("seat, seats, capacity, max passenger, passenger capacity", [4, 4, 4, 6, 4, 7], sure),
      one("icon", "car|car-side|van|motorcycle|bolt|star", sure),
      money("base fare, base price", 1.5, 6, sure),
      money(
        "per km, per km rate, price per km, rate per km, cost per km, per mile, price per mile, per km fare",
        0.6,
        2.4,
        sure,
      ),
      money("per minute, per minute rate, price per minute, rate per minute, per min, waiting charge", 0.1, 0.5, sure),
      money("minimum fare, min fare, minimum price", 4, 9, sure),
      money("cancellation fee, cancel fee", 2, 6, sure),
      money("booking fee, service fee", 0.8, 2.5, sure),
    ),
    ...of(
      "fare, trip, ride, trip fare, receipt",
      money("base fare, base amount", 1.5, 6, sure),
      money("distance fare, distance charge, distance amount", 2, 26, sure),
      money("time fare, time charge, time amount, waiting fee", 0.8, 9, sure),
      money("surge amount, surge fee", 0.5, 8, sure),
      money("toll, tolls, toll amount", 1, 7, sure),
      money("booking fee, service fee, platform fee", 0.8, 2.5, sure),
      money("tip, tip amount", 1, 5, sure),
      money("fare, fare amount, total fare, estimated fare, final fare, total amount", 5, 46, sure),
      money("driver earning, driver earnings, driver payout, driver share", 4, 36, sure),
      money("commission, platform commission, company share", 1, 9, sure),
      one(
        "cancel reason, cancellation reason, cancelled reason",
        "Driver was too far away|Changed plans|Waited too long|Wrong pickup address|Driver asked to cancel|Rider did not show up|Booked by mistake|Fare too high",
        sure,
      ),
    ),
    number(
      "estimated distance km, distance km, actual distance km, estimated distance, distance, trip distance",
      1,
      28,
      2,
      {
        of: ["trip", "ride", "ride request"],
        ...sure,
      },
    ),
    number(
      "estimated duration min, actual duration min, duration min, duration minute, estimated duration, duration",
      4,
      48,
      0,
      {
        of: ["trip", "ride", "ride request"],
        ...sure,
      },
    ),
    number("eta minute, eta min, eta, estimated arrival min, pickup eta", 2, 14, 0, sure),
    pattern("otp, trip otp, ride otp, start code, ride pin", "[1-9][0-9]{3}", sure),
    ...of(
      "driver, captain, rider",
      one("tier, level, status level, driver level", "Bronze|Silver|Gold|Platinum|Diamond", sure),
      number("acceptance rate", 72, 99, 1, sure),
      number("cancellation rate, cancel rate", 0.5, 11, 1, sure),
      number("completion rate", 84, 99.5, 1, sure),
      number("total trip, trip count, total ride, completed trip, ride count", 24, 5200, 0, sure),
      money("total earning, total earnings, lifetime earning", 900, 64000, sure),
    ),
    ...of(
      "driver payout, payout, driver earning, earning, settlement, weekly statement",
      number("trip count, trips, trip, ride count, total trip", 18, 110, 0, sure),
      number("online hour, hour online, online hours", 9, 58, 1, sure),
      money("gross earning, gross earnings, gross amount, gross fare, total earning", 240, 1800, sure),
      money("commission, platform fee, service fee", 48, 360, sure),
      money("bonus, bonuses, incentive", 5, 120, sure),
      money("net payout, net earning, net amount, payout amount, net", 190, 1450, sure),
    ),
    ...of(
      "zone, service area, city zone, area, geofence",
      one(
        "name, title, zone name",
        "City Centre|Airport|Central Station|Harbour|University|Old Town|Business Park|Stadium|North Side|West End|Riverside|Convention Centre|Industrial Estate|Hospital Campus",
        sure,
      ),
    ),
    ...of(
      "rating, review, trip rating, ride rating, driver rating, feedback",
      one(
        "comment, feedback, review, text",
        "Polite driver, clean car.|Knew a faster way.|Waited five minutes at the wrong door.|Smooth ride, thank you.|Music was too loud.|Rider was ready at the kerb.|Drove a bit fast.|Helped with the luggage.|Great conversation.|Car smelled of smoke.",
        sure,
      ),
      one(
        "tag, tags, compliment",
        "clean car|friendly|safe driving|good route|on time|great music|late|rude|unsafe driving|helpful",
        sure,
      ),
    ),
    ...of(
      "support issue, support ticket, complaint, issue, dispute, sos alert",
      one(
        "issue type, type, category",
        "fare_dispute|lost_item|driver_behaviour|safety|payment|route|cancellation_fee|accident",
        sure,
      ),
      one(
        "description, detail, message",
        "I was charged a cancellation fee although the driver never came.|I left my phone on the back seat.|The driver took a much longer way.|I paid in cash, and my card was charged as well.|The car was not the one in the app.|The driver was using the phone while driving.|The rider had slammed the door and damaged it.",
        sure,
      ),
      one(
        "resolution, outcome",
        "Fee refunded to the wallet|Item returned to the rider|Fare recalculated|Driver warned|No action, route was correct|Ride credit given",
        sure,
      ),
      one("reporter type, reported by type, raised by, triggered by, reporter role", "rider|driver", sure),
      one(
        "operator note, notes, note",
        "Called the rider, everything is fine.|Police informed, case handed over.|Triggered by mistake.|Driver stopped and waited for assistance.|No answer, second call after two minutes.|Rider asked to be dropped earlier.|Ambulance called, driver unhurt.|Could not be reached, tried twice.|Route changed because of a closure.|Passed on to the safety team.",
        sure,
      ),
      money("compensation amount, compensation, refund amount, credit amount", 2, 30, sure),
    ),
    money("min fare, minimum fare, min order value, min trip amount", 5, 20, {
      of: ["promo code", "promo", "coupon"],
      ...sure,
    }),
    money("max discount, max discount amount", 3, 15, { of: ["promo code", "promo", "coupon"], ...sure }),
  ],
  [],
  [
    pair(
      "make, brand, manufacturer",
      "model",
      {
        Toyota: "Corolla|Camry|Prius|Avensis|RAV4",
        Hyundai: "Ioniq|Elantra|i30|Tucson",
        Kia: "Niro|Ceed|Sportage",
        Skoda: "Octavia|Superb|Fabia",
        Volkswagen: "Passat|Golf|ID.4|Touran",
        Tesla: "Model 3|Model Y",
        Honda: "Civic|Accord|City",
        Nissan: "Leaf|Sentra|Altima",
        Ford: "Focus|Mondeo|Fusion",
        "Mercedes-Benz": "E-Class|Vito|C-Class",
      },
      { of: ["vehicle", "car", "driver"], confidence: 0.965 },
    ),
    pair(
      "name, title, class name, display name",
      "description, detail, tagline",
      {
        Economy: "Everyday rides at low prices.|Compact cars for up to four.",
        Comfort: "Newer cars with more legroom.|Top-rated drivers and quiet rides.",
        XL: "Rides for groups of up to six.|Room for people and luggage.",
        Premium: "High-end cars with the best drivers.",
        Black: "Professional drivers in black limousines.",
        Electric: "Ride in a fully electric car.",
        Pool: "Share the ride and the price.",
        Moto: "A quick way through traffic on two wheels.",
      },
      {
        of: ["vehicle class", "ride type", "vehicle type", "vehicle category", "car type", "ride category"],
        confidence: 0.97,
      },
    ),
  ],
);
