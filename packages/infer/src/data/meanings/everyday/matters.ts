import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";

/** Texts and words of shows, prints, roads, trains, homes and votes that mean the same in any schema, or in their tables. */
export const MATTERS: readonly Meaning[] = [
  one(
    "storyline, backstory, lore, story line",
    "A professor has vanished; only his notes are left.|The last train has gone and the station master keeps a secret.|An old lighthouse lights up again after forty years.|The recipe was stolen on the eve of the great fair.|Two rival captains search for the same map.|The museum closes in an hour, and one painting is a forgery.|The museum closes in an hour and one exhibit is false.|Four letters, four keys and one honest servant.|A storm has cut off the island, and somebody is not who he says.|The clockmaker left a riddle in every clock.|You wake up in the cellar of a bakery.",
  ),
  one(
    "creative brief, project brief, brief, design brief",
    "Warm and natural, no staged poses, delivery within two weeks.|Product on white, three angles, one detail each.|Short film for the website, 60 seconds, with subtitles.|New logo and letterhead, keep the blue.|Portraits of the whole team, same background.|Landing page for the spring offer, one clear button.",
  ),
  one(
    "footer, footer text, footer note, invoice footer",
    "Thank you for your order.|Payable within 14 days without deduction.|Questions? We are glad to help by email.|Goods remain our property until paid in full.|Registered office in the old town.|Please check the goods when they arrive.|Discount of 2 % if paid within eight days.|This document is valid without a signature.|Returns are accepted within thirty days.|We look forward to working with you again.|Bank charges are paid by the sender.",
  ),
  one("moon phase, lunar phase", "new moon|first quarter|full moon|last quarter|waxing crescent|waning gibbous"),
  one("print size, photo size, picture size", "10 x 15 cm|13 x 18 cm|20 x 30 cm|A4|A3|50 x 70 cm"),
  one("paper type, paper, paper finish", "matte|glossy|silk|fine art|recycled"),
  one("tenure status, ownership status", "owner|tenant|subtenant|shared"),
  ...plainly(
    "vote, ballot, assembly, resolution, meeting",
    one(
      "motion, motion text, resolution text",
      "Approve the accounts of last year.|Renew the roof in spring.|Raise the monthly fee by 5 euros.|Allow pets on request.|Elect two new members of the board.|Install a charging point in the yard.",
    ),
  ),
  ...plainly(
    "lot, parking lot, court, road, pitch, trail, track, path, playground, runway",
    one("surface, surface type", "asphalt|gravel|concrete|grass|clay|paving"),
  ),
  ...plainly(
    "room, escape room, party, wedding, event, conference, exhibition, hackathon, playground",
    one("theme", "Pirates|Egypt|Laboratory|Old Library|Under the Sea|Space Station|Detective Office|Winter"),
  ),
  ...plainly(
    "booking, reservation, order, bouquet, cake",
    one("occasion", "birthday|family outing|anniversary|team event|none|wedding"),
  ),
  ...plainly(
    "maintenance, service, rolling stock, repair",
    one("work type", "inspection|repair|replacement|cleaning|adjustment"),
  ),
  ...plainly(
    "client, customer, patient, member, student, guest, lead",
    one("source, how found", "referral|website|social media|walk-in|fair|newsletter"),
  ),
  ...plainly(
    "review, testimonial, opinion",
    one(
      "headline, heading",
      "Gladly again|Great evening with the family|Good, but a bit short|Better than expected|Friendly team|Not worth the wait|A lovely surprise|Solid work",
    ),
  ),
  ...plainly(
    "train, rail service",
    one("category", "Intercity|Regional|Commuter|Night|Freight"),
    one("name", "IC 512|RE 7|ICE 104|RB 23|S 3|EC 81|IR 2105|NJ 421|RE 18|IC 2340"),
  ),
  ...plainly("train crew, crew, rail staff", one("role", "Driver|Conductor|Technician|Supervisor|Dispatcher")),
  ...plainly(
    "resident, household member, cooperative, flatmate",
    one("role", "tenant|owner|board member|caretaker|treasurer"),
  ),
  ...plainly("unit, apartment, flat, house", one("layout", "studio|1 bedroom|2 bedrooms|3 bedrooms|loft")),
  ...plainly(
    "work order, repair, order, vehicle, repair order",
    one(
      "diagnosis",
      "Alternator not charging.|Front brake pads worn.|Battery weak, replace.|Leak at the water pump.|Wheel bearing noisy.|Loose plug, cleaned.",
    ),
  ),
  ...plainly(
    "puzzle, riddle, escape room",
    one(
      "solution, answer",
      "The code is the year on the painting.|Turn the statue to the window.|Combine the four torn pieces.|Read the first letters of the books.|Hold the letter against the light.",
    ),
    one("type", "code|search|logic|mechanical|wordplay"),
    one(
      "reset instruction, reset instructions, reset note",
      "Close all locks and set them to 0000.|Put the key back under the rug.|Rewind the tape and switch off the lamp.|Sort the books by colour.|Fill the candles and hide the map again.",
    ),
  ),
  ...plainly(
    "incident, delay, train",
    one("delay category, delay reason", "infrastructure|vehicle|staff|weather|passengers|previous delay"),
  ),
];
