import { IN_CHARGE, IN_HAN, LED, OF_FAULTS, RARITY } from "../data/rarity.ts";
import { endless } from "../words/endless.ts";
import { stemOf } from "../words/stem-of.ts";

let known: ReadonlyMap<string, number> | undefined;
let charges: ReadonlySet<string> | undefined;
let led: ReadonlySet<string> | undefined;
const read = new Map<string, string>();

const setOf = (list: string): ReadonlySet<string> => new Set(list.split("/").map(endless));

/** `DeliveryFailed`, `ROLE_ADMIN` as words without endings. */
function plain(said: string): string {
  const found = read.get(said) ?? endless(said.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").replaceAll(/[./:]+/g, " "));
  read.set(said, found);
  return found;
}

/**
 * How often each of the values of a list is met, compared with one of which nothing is known: an admin among members, a refund among payments.
 * @param about words of the table and of the column: where these are about what is rare elsewhere, it is not rare
 * @example
 * raritiesOf(["admin", "member", "trainer"]); // [0.05, 3, 0.4]
 */
export function raritiesOf(values: readonly unknown[], about: readonly string[] = []): readonly number[] {
  if (OF_FAULTS.includes(about.at(-1) ?? "")) return values.map(() => 1);
  charges ??= setOf(IN_CHARGE);
  led ??= setOf(LED);
  const said = values.map((value) => (typeof value === "string" && value.length <= LONGEST ? plain(value) : ""));
  const isLed = said.some((each) => led!.has(each) || led!.has(each.split(" ").at(-1) ?? ""));
  const stems = new Set(about.map(stemOf));
  return said.map((each) => {
    const [rarity, word] = rarityOf(each);
    if (rarity < 1 && ((charges!.has(word) && !isLed) || stems.has(stemOf(word)))) return 1;
    return rarity;
  });
}

/** What is longer is no word for what something is. */
const LONGEST = 40;

/** How rare what is said is, and the word that says so: the whole of it, its last word, or who has charge, in front. */
function rarityOf(said: string): readonly [number, string] {
  if (said === "") return [1, ""];
  if (HAN.test(said)) return [inHan(said), said];
  known ??= readRarities();
  const whole = known.get(said);
  if (whole !== undefined) return [whole, said];
  const words = said.split(" ");
  const last = words.at(-1)!;
  if (words.length === 1 || words.length > 3) return [1, ""];
  if (words.some((word) => NOT.has(word))) return [(known.get(last) ?? 1) > 1 ? 0.4 : 1, last];
  const ends = known.get(last);
  return ends !== undefined && ends < 1 ? [ends, last] : [1, ""];
}

const HAN = /\p{Script=Han}/u;

/** The same of what is said in a script without blanks, whatever stands around the word. */
function inHan(said: string): number {
  for (const [share, words] of IN_HAN) {
    const found = words.exec(said);
    if (found === null) continue;
    // What is not so is the contrary: not deleted, not enabled.
    const isNot = /[不未无非]$/u.test(said.slice(0, found.index));
    return isNot ? (share < 1 ? 3 : 0.4) : share;
  }
  return 1;
}

const NOT = new Set(["not", "no", "non", "un", "nicht", "nao", "niet"]);

function readRarities(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const line of RARITY.split("\n").filter((each) => each !== "")) {
    const [share = "", said = ""] = line.split("=");
    for (const each of said.split("/")) if (!found.has(endless(each))) found.set(endless(each), Number(share));
  }
  return found;
}
