import { meaning } from "../meaning.ts";
import { figure, money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Hairdressers, spas, tattooists. */
export const SALON = field(
  "salon stylist hairdresser barber tattoo spa massage nail_studio piercing beautician barbershop tattooist masseur manicure treatment_room chair? appointment? service? client?",
  [
    ...of(
      "service category, category, treatment category, service group",
      one(
        "name, title, category name",
        "Hair|Colour|Nails|Face|Massage|Waxing|Lashes and Brows|Men|Bridal|Make-up|Spa",
        { confidence: 0.967 },
      ),
    ),
    ...of(
      "service, treatment, salon service",
      money("price, cost, base price, amount", 14, 180, { confidence: 0.966 }),
      figure("buffer minute, buffer, cleanup minute, buffer time", [0, 5, 10, 10, 15], { confidence: 0.966 }),
      one(
        "description, detail, about",
        "Consultation, wash and styling included.|With a warm towel and a short massage.|For all hair lengths, price by time.|Gentle products without ammonia.|Relaxing, with oils of your choice.|Lasts up to three weeks.|Please come without make-up.|Patch test two days before.",
        { confidence: 0.967 },
      ),
    ),
    ...of(
      "retail product, product, salon product, item",
      one("category, type, kind", "Shampoo|Conditioner|Styling|Treatment|Colour|Skin care|Nails|Tools", {
        confidence: 0.967,
      }),
      one("size, volume, content", "250 ml|500 ml|100 ml|75 ml|1 l|50 g|200 ml", { confidence: 0.967 }),
      money("retail price, price, sale price", 6, 48, { confidence: 0.966 }),
    ),
    ...of(
      "appointment, booking, reservation",
      money("price, total, total price, amount", 18, 190, { confidence: 0.966 }),
      money("deposit, deposit amount, prepayment", 5, 15, { confidence: 0.967 }),
      one(
        "cancelled reason, cancel reason, cancellation reason, reason",
        "Ill|No time|Work came up|Booked another day|Child is ill|Late train|Changed their mind",
        { confidence: 0.968 },
      ),
      one("source, booking source, channel", "online|phone|walk-in|instagram|app|reception", { confidence: 0.967 }),
    ),
    figure("cancellation window hour, cancellation notice hour, cancellation hour", [24, 24, 48, 12], {
      confidence: 0.966,
    }),
    number("commission rate, commission, commission percent, commission pct", 20, 50, 0, { confidence: 0.966 }),
    one(
      "speciality, specialty, specialization",
      "colour|cutting|styling|extensions|men's cuts|bridal|curly hair|nails",
    ),
    one(
      "color used, colour used, color applied",
      "7/1 ash blonde|6/3 golden brown|9/0 light blonde|4/0 brown|none|8/4 copper",
    ),
    one("product line, range", "Repair|Colour Care|Volume|Hydration|Styling|Curl"),
    ...of(
      "product, salon product, retail product",
      one(
        "name, title, product name",
        "Repair Shampoo|Colour Conditioner|Volume Spray|Argan Oil|Matt Paste|Curl Cream|Scalp Serum|Heat Protection|Hair Mask",
      ),
    ),
    one("hair type", "straight|wavy|curly|fine|thick|coily"),
    one("hair length", "medium|short|long|shoulder-length"),
    one("scalp condition", "normal|dry|sensitive|oily"),
    one("stylist level, level, seniority", "stylist|senior|junior|master|apprentice"),
    one("massage type", "classic|hot stone|deep tissue|aromatherapy|Thai|sports|foot reflexology"),
    one("pressure, pressure preference", "medium|soft|firm"),
    one("nail shape", "round|square|almond|oval|coffin"),
    one(
      "tattoo style, style",
      "fine line|blackwork|traditional|realism|watercolour|geometric|Japanese|lettering|dotwork",
    ),
    one(
      "placement, body part, body placement, location on body",
      "forearm|upper arm|ankle|shoulder|back|wrist|calf|ribs|neck",
    ),
    one("color mode, colour mode", "black and grey|full colour|black|accent colour"),
    one(
      "aftercare, aftercare instruction, aftercare instructions, care instruction",
      "Keep the film on for 24 hours, then wash gently.|Apply a thin layer of ointment twice a day.|No sun and no swimming for three weeks.|Do not scratch; let the skin peel by itself.|Use colour-protecting shampoo.|Avoid sauna for two days.|Drink plenty of water after the massage.",
    ),
    one(
      "design idea, design description, motif, idea",
      "Small swallow above the wrist|Olive branch with two leaves|Mountain line with sunrise|Geometric fox|Date in Roman numerals|Peony in fine lines|Koi and waves|Compass",
    ),
    one(
      "client note, formula note, note, preference",
      "Prefers a natural parting.|Allergic to PPD, use ammonia-free colour.|Likes a head massage.|Sensitive scalp, lower developer.|Keep the length, only trim the ends.|Wants a quieter chair.|Colour held well since last time.",
    ),
    pattern("color formula, colour formula, formula", "[4-9]/[0-7] \\+ [4-9]/[0-7] (1:1|1:1\\.5|1:2)"),
    ...of(
      "stylist, barber, therapist, beautician, tattooist",
      meaning("name", { text: "fullName" }),
      one("level", "stylist|senior|junior|master"),
    ),
    ...of(
      "appointment, salon appointment, booking",
      one("status, state", "completed|booked|confirmed|cancelled|no_show"),
    ),
    ...of(
      "tattoo, tattoo design",
      one("size", "small|medium|large|full sleeve"),
      one("status", "completed|sketch|booked|touch-up"),
    ),
    ...of("chair, station, room, treatment room", pattern("name, label", "(Chair|Station|Cabin) [1-9]")),
  ],
  [],
  [
    pair(
      "service category, category, service group",
      "name, service name, service, title, treatment, treatment name",
      {
        Hair: "Haircut women|Haircut men|Blow-dry|Highlights|Full colour|Balayage|Children's cut|Updo",
        Beard: "Beard trim|Hot towel shave",
        Nails: "Manicure|Pedicure|Gel polish|Nail extension",
        Face: "Facial classic|Eyebrow shaping|Lash lifting|Deep cleansing",
        Massage: "Back massage 30 min|Hot stone massage|Full body massage 60 min",
        "Hair removal": "Leg waxing|Bikini waxing|Sugaring arms",
      },
      { of: ["salon service", "service", "treatment", "spa treatment", "offered service"] },
    ),
  ],
);
