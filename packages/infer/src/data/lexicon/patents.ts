import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Patents and trademarks. */
export const PATENTS = field("patent trademark inventor prior_art invention patent_claim office_action ip_asset", [
  pattern("patent number, patent no, publication number", "(US|EP) ?[0-9]{7} ?B[12]"),
  pattern(
    "application number, application no, filing number",
    "(PCT/EP20(1[5-9]|2[0-4])/0[0-9]{5}|1[5-8]/[0-9]{3},[0-9]{3})",
  ),
  pattern("registration number, trademark number", "0[1-9][0-9]{6}"),
  pattern(
    "ipc, ipc class, ipc code, cpc, cpc code, classification",
    "[A-H](0[1-9]|[1-6][0-9])[A-N] [1-9][0-9]?/[0-9]{2}",
  ),
  one("kind code", "B1|B2|A1|A2|U1"),
  one("legal status, patent status", "granted|pending|published|lapsed|expired|withdrawn"),
  one("patent type, ip type", "utility|design|plant|provisional"),
  one("mark type, trademark type", "word|figurative|combined|shape|sound"),
  one("claim type", "independent|dependent"),
  one(
    "technology field, technical field, field of invention",
    "Batteries|Medical devices|Wireless communication|Packaging|Optics|Robotics|Agriculture|Coatings",
  ),
  one(
    "abstract, invention summary, summary",
    "A device is described that measures moisture in grain without opening the container.|The invention relates to a hinge that locks itself under load.|A method for cooling battery cells with a phase-changing material.|A valve with two seats reduces noise at high pressure.|A coating that shows wear by a change of colour.|A sensor node harvests energy from the vibration of the machine it observes.",
  ),
  meaning("inventor, inventor name, examiner, patent attorney", { text: "fullName" }),
  number("nice class, trademark class", 1, 45),
  number("claim count, number of claim", 5, 32),
  ...of(
    "patent, invention, patent application",
    one(
      "title, name",
      "Method for drying grain with waste heat|Self-locking hinge|Battery cooling assembly|Moisture sensor for closed containers|Low-noise pressure valve|Foldable bicycle frame|Wear-indicating coating|System for sorting mixed plastics",
    ),
    one("status", "granted|pending|published|lapsed"),
  ),
  ...of(
    "trademark",
    one("status", "registered|filed|opposed|expired|refused"),
    pattern("name, mark, mark name", "(NORVIA|LUMETTO|KORALLA|VENTARO|BRISKA|OLDENFAR|SOLENTIS|MARLUX)"),
  ),
]);
