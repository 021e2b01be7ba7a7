import { number, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Theatres and opera houses. */
export const THEATRE = field(
  "theatre theater rehearsal costume playwright opera ballet matinee understudy dramaturg premiere lighting? cue? seating? performance?",
  [
    meaning("playwright, dramatist, librettist, choreographer, stage director, dramaturg", { text: "fullName" }),
    one("performance type, show type", "evening|matinee|preview|premiere|school performance|gala"),
    one("stage, stage name, venue stage, auditorium", "Main Stage|Studio|Chamber Stage|Foyer|Open Air Stage"),
    one("rehearsal type", "blocking|read_through|run_through|technical|dress_rehearsal|music"),
    one("prop type, prop category", "hand_prop|set_dressing|furniture|consumable|weapon"),
    one(
      "garment, garment type, costume piece, costume type",
      "Dress|Cloak|Waistcoat|Shirt|Trousers|Gown|Hat|Boots|Corset|Uniform",
    ),
    one("era, period", "Victorian|Contemporary|1920s|Elizabethan|Baroque|1950s|Medieval|Rococo"),
    one("fabric", "Cotton|Velvet|Wool|Linen|Silk|Brocade|Lace"),
    one("cue type, cue kind", "light|sound|fly|video|follow spot|pyro"),
    one(
      "trigger line, cue line, cue text",
      'On "the door was open all along"|When the clock strikes|As she leaves the stage|On the second knock|After the song|On blackout',
    ),
    one("view quality, view, sight line, sightline", "clear|restricted|partial|side"),
    one("price band, price category, price group, price zone", "A|B|C|D|Premium"),
    one("voice type, fach", "soprano|tenor|baritone|mezzo-soprano|bass|alto"),
    one("genre", "Comedy|Drama|Tragedy|Musical|Opera|Farce|Ballet|Children"),
    one(
      "synopsis, plot",
      "Three sisters return to the house they were forbidden to enter.|A servant outwits his masters for the length of one night.|On the eve of a wedding, an old letter is read aloud.|A judge must decide a case that concerns his own past.|Strangers wait for a train and tell what they have lost.|A puppet maker builds a son, and the town wants him gone.",
    ),
    one(
      "role, character, part",
      "The Duke|Viola|Old Servant|The Doctor|Anna|Captain|Narrator|The Stranger|Maria|First Guard",
    ),
    number("act, acts, number of act, act number", 1, 4),
    number("fade time, fade in, fade out, follow time", 0.5, 12, 1),
    pattern("cue number, cue no, cue", "(LX|SQ|FQ) ?[1-9][0-9]?"),
    pattern("storage bay, storage place, rack, rail", "[A-F]-[0-9]{2}"),
    ...of(
      "play, theatre play, production, piece, opera",
      pattern(
        "title, name",
        "The (Winter|Silent|Borrowed|Glass|Merry|Last|Crooked) (Guest|Orchard|Window|Wager|Wedding|Lantern|Mirror)",
      ),
      one("status", "in_repertoire|in_rehearsal|closed|planned"),
    ),
    ...of(
      "performance, theatre performance, show",
      one("status", "performed|scheduled|sold_out|cancelled"),
      one(
        "note, report, show report",
        "Smooth show, two curtain calls.|Late start, five minutes.|Phone rang in row 4.|Followspot 2 replaced in the interval.|Understudy on as Anna; went very well.|Curtain stuck briefly at the end.",
      ),
    ),
    ...of(
      "rehearsal",
      one("studio, room, place, location", "Rehearsal Room 1|Rehearsal Room 2|Main Stage|Ballet Studio|Chorus Room"),
      one(
        "note, plan, description",
        "Act 2 from the top, with props.|Blocking of the market scene.|Fight call before the run.|Lines off book for act 1.|Notes session after the run.|Work on transitions only.",
      ),
    ),
    ...of(
      "property",
      one(
        "name",
        "Sword|Letter|Lantern|Tea set|Walking stick|Suitcase|Crown|Telephone|Bouquet|Wine bottle|Mirror|Pocket watch",
      ),
      one("status, condition", "ready|in use|in repair|missing|in storage"),
    ),
    ...of(
      "costume",
      one("status, condition", "ready|in_use|cleaning|alteration|in_storage"),
      pattern("name", "(Red|Blue|Black|White|Green|Golden) (Gown|Cloak|Dress|Waistcoat|Coat|Uniform)"),
      one("size", "M|S|L|38|40|42|XL"),
    ),
    ...of(
      "seating section, seating area, section, seat block",
      one("name, label", "Stalls|Dress Circle|Balcony|Gallery|Box Left|Box Right|Orchestra|Upper Circle"),
    ),
  ],
);
