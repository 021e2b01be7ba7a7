import { createRequire } from "node:module";
import { BREAKS, GOING, LIFE_CYCLES, OVER, WAITING } from "../data/life-cycles.ts";
import { STATUSES_ABROAD } from "../data/statuses-abroad.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import { endless } from "../words/endless.ts";

/** What is said of somebody or something behind a status: `cancelled_by_driver`, `rejected_due_to_price`. */
const BEHIND = / (?:by|due|for|with|on|at|after|in|because) .+$/;

let known: ReadonlySet<string> | undefined;
let abroad: ReadonlyMap<string, string> | undefined;
const read = new Map<string, string>();

/**
 * A status in the words of courses of things, whatever its spelling and its language.
 * @example
 * spokenStatus("IN_TRANSIT"); // "in transit"
 * spokenStatus("Confirmada"); // "confirmed"
 */
export function spokenStatus(value: string): string {
  const found = read.get(value) ?? readStatus(value);
  read.set(value, found);
  return found;
}

function readStatus(value: string): string {
  const small = value.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  const plain = small.replaceAll(/[\s_-]+/g, " ").trim();
  known ??= new Set([...LIFE_CYCLES.flat(2), ...BREAKS.flat(), ...WAITING, ...GOING, ...OVER]);
  const words = canonicalWords(small).join(" ");
  for (const said of [plain, words, plain.replace(BEHIND, "")]) if (known.has(said)) return said;
  abroad ??= readAbroad();
  return abroad.get(endless(plain)) ?? words;
}

/** What values are called in other languages, by their words without accents and endings of genders: what nobody knows in English may be one. */
function readAbroad(): ReadonlyMap<string, string> {
  // By the package's own name: the file lies elsewhere once it is built.
  const { VALUES } = createRequire(import.meta.url)("@seedloom/infer/data/values") as { readonly VALUES: string };
  const lines = [...STATUSES_ABROAD.split("\n"), ...VALUES.split("\n")].filter((line) => line !== "");
  const found = new Map<string, string>();
  for (const line of lines) {
    const [english = "", said = ""] = line.split("=");
    if (!known!.has(english)) continue;
    for (const each of said.split("/")) if (!found.has(endless(each))) found.set(endless(each), english);
  }
  return found;
}
