import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";

/** Formats, methods and outcomes of things that people make, grow, measure and check: plain words that mean one thing in their tables and nothing elsewhere. */
export const FORMS: readonly Meaning[] = [
  ...plainly(
    "league, tournament, competition, cup",
    one("format", "round robin|knockout|group stage|swiss|home and away"),
  ),
  ...plainly(
    "league, tournament, competition, division",
    one("tier, division level", "First Division|Second Division|Regional|District|Youth"),
  ),
  ...plainly("post, article, page, note", one("format", "markdown|html|plain_text|rich_text")),
  ...plainly(
    "course, lesson, training, workshop, seminar, exam",
    one("format", "online|in_person|hybrid|self_paced|evening"),
  ),
  ...plainly(
    "event, meeting, conference, interview, session, appointment",
    one("format", "in_person|online|hybrid|phone"),
  ),
  ...plainly("creative, ad, banner, advert", one("format", "image|video|carousel|text|story")),
  ...plainly(
    "book, copy, publication, edition",
    one("format, binding", "paperback|hardcover|ebook|audiobook|large print"),
  ),
  ...plainly("album, recording, release, track", one("format", "digital|vinyl|cd|streaming|cassette")),
  ...plainly("film, movie", one("format", "digital|35 mm|HD|4K|IMAX")),
  ...plainly(
    "trainer, coach, instructor, teacher",
    one("style, teaching style, coaching style", "motivating|calm|strict|playful|technical"),
  ),
  ...plainly(
    "artist, dancer, painting, artwork, song, tattoo",
    one("style", "modern|classic|abstract|folk|minimalist|realistic"),
  ),
  ...plainly(
    "house, building, furniture, room, wedding",
    one("style", "modern|classic|country|industrial|Scandinavian"),
  ),
  ...plainly("soil, field, plot", one("condition, soil condition", "moist|dry|compacted|well drained|waterlogged")),
  ...plainly(
    "crop, plant, seed, flower, species",
    one("family, plant family", "Brassicaceae|Poaceae|Fabaceae|Solanaceae|Apiaceae|Asteraceae"),
  ),
  ...plainly("crop, plant, seed, tree", one("spacing, plant spacing", "10 cm|20 cm|30 cm|45 cm|1 m|5 x 5 m")),
  ...plainly(
    "crop, planting, seed",
    one("method, sowing method, planting method", "direct sowing|transplanting|broadcast|drilling|cutting"),
  ),
  ...plainly(
    "spraying, pesticide, crop treatment",
    one("method, application method", "spraying|drip|soil drench|granules|trap"),
  ),
  ...plainly("harvest, product, crop, produce", one("moisture class, moisture", "dry|normal|damp|wet")),
  ...plainly("harvest, crop, grain, seed", one("storage condition", "cool and dry|silo|cold store|barn|sold at once")),
  ...plainly(
    "body, measurement, body measurement",
    one("method, measuring method", "scale|tape|calipers|bioimpedance|self-reported"),
  ),
  ...plainly("workout, set, exercise", one("tempo", "3-1-1-0|2-0-2-0|4-0-1-0|3-0-3-0|slow|explosive")),
  ...plainly("exercise, workout", one("category", "Strength|Cardio|Mobility|Core|Balance")),
  ...plainly(
    "sample, analysis, test, assay, measurement",
    one("method", "HPLC|photometry|titration|microscopy|PCR|gravimetry"),
  ),
  ...plainly("quality check, inspection, quality, check", one("method", "visual|caliper|gauge|scale|functional test")),
  ...plainly("recall, reminder", one("method, channel", "phone|email|text message|letter")),
  ...plainly("recall", one("type, recall type", "check-up|cleaning|x-ray|follow-up")),
  ...plainly("offering, donation, collection, contribution", one("method", "cash|card|bank transfer|online|cheque")),
  ...plainly("check in, attendance, ticket scan", one("method, check in method", "qr_code|badge|name_list|app|manual")),
  ...plainly("check in, scan, ticket scan", one("result", "admitted|already used|invalid|wrong day")),
  ...plainly(
    "checklist, inspection, quality check, check, audit",
    one("result, outcome", "passed|passed with remarks|failed|not applicable"),
  ),
  ...plainly("interview", one("outcome, result", "advance|hire|reject|hold|no show")),
  ...plainly(
    "delivery attempt, delivery",
    one("outcome, result", "delivered|not home|refused|wrong address|rescheduled"),
  ),
  ...plainly("court date, hearing, trial", one("outcome, result", "adjourned|granted|denied|settled|judgment")),
  ...plainly(
    "referral, visit, consultation, therapy",
    one("outcome", "improved|recovered|referred on|unchanged|no show"),
  ),
  ...plainly("call, phone call", one("outcome, result", "reached|no answer|voicemail|callback|wrong number")),
  ...plainly("experiment, test run", one("outcome, result", "confirmed|rejected|inconclusive|aborted")),
  ...plainly(
    "housekeeping, cleaning, maintenance, chore",
    one("result, outcome", "done|partly done|not possible|follow-up needed"),
  ),
];
