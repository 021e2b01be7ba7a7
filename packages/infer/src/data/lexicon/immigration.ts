import { field } from "./field.ts";
import { one } from "./one.ts";

/** Immigration and borders. */
export const IMMIGRATION = field(
  "visa immigration passport border_crossing consulate asylum residence_permit refugee? naturalization visa_application embassy",
  [
    one("visa class, visa type, visa category", "B-2|F-1|H-1B|J-1|Schengen C|National D|L-1"),
    one(
      "purpose of visit, visit purpose, travel purpose, purpose",
      "tourism|business|study|family visit|work|transit|medical",
    ),
    one("entry type, number of entry, entries", "single|multiple|double"),
    one(
      "application status, visa status, case status",
      "approved|under_review|submitted|refused|interview_scheduled|withdrawn",
    ),
    one(
      "refusal reason, denial reason",
      "Purpose of stay not shown.|Proof of funds missing.|Passport valid for less than three months.|Insurance does not cover the whole stay.|Previous overstay.",
    ),
    one("direction, movement type", "entry|exit"),
    one(
      "checkpoint, border post, port of entry, crossing point",
      "Airport Terminal 1|North Bridge|Ferry Terminal|Airport Terminal 2|Highway East|Rail Crossing",
    ),
    one(
      "travel document, document type, travel document type",
      "passport|identity card|residence permit|refugee travel document",
    ),
    one("mode, transport mode, mode of travel, mode of transport", "air|road|sea|rail|foot"),
    one("residence status, immigration status, residency status", "temporary|permanent|student|asylum seeker|citizen"),
    one(
      "consulate, embassy, mission, issuing office",
      "Consulate in Lisbon|Embassy in Ottawa|Consulate in Osaka|Embassy in Nairobi|Consulate in Porto Alegre|Embassy in Oslo",
    ),
    one("interview result, biometric status", "completed|scheduled|missed|waived"),
  ],
);
