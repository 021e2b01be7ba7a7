import type { Ask } from "./reader.ts";
import { canonicalWords } from "../../words/canonical-words.ts";
import { isOfPrograms } from "../../context/is-programs.ts";
import { isPlural } from "../../words/is-plural.ts";
import { withKnown } from "../with-known.ts";
import { forAll, oneOf } from "./reader.ts";
import type { Reader, Readers } from "./reader.ts";

/** What is shown to others, who may look or write. */
const SHARED = new Set(
  "album document file note list board calendar recipe playlist folder notebook page dashboard spreadsheet collection library".split(
    " ",
  ),
);
/** Where people come together. */
const GATHERED = new Set(
  "channel room conversation chat group thread community circle club server guild household family".split(" "),
);
/** Those who log in, by themselves. */
const LOGINS = new Set(["user", "account", "login", "profile"]);
/** Words for anybody at all, whose tables tell no role. */
const ANYBODY = new Set(
  "authentication user account login profile person people member contact individual party actor human participant".split(
    " ",
  ),
);

/** More are kinds of people that the application knows rather than roles in it. */
const MOST = 5;

/** The people that tables are about: `doctors`, `patients` and `nurses` log in as such. */
function peopleHere({ context: { catalog, factsOf } }: Ask): readonly string[] {
  const found = catalog.tables.flatMap((table) => {
    const { words, subject, noun } = factsOf(table);
    const [word = "", ...others] = words;
    return subject === "person" &&
      noun !== null &&
      others.length === 0 &&
      !ANYBODY.has(word) &&
      canonicalWords(word).length === 1
      ? [word]
      : [];
  });
  return [...new Set(found)].slice(0, MOST);
}

const role: Reader = (ask) => {
  const { facts, table, unique, inKey, catalog, column } = ask.context;
  const own = facts.words;
  const last = own.at(-1) ?? "";
  if (ask.as !== "text" || unique || inKey || isPlural(column.name) || ask.modifiers.length > 0) return null;
  const pick = (values: readonly string[]) => oneOf(withKnown(values, ask.context), ask, 0.905);
  const belongs =
    table.foreignKeys.length > 1 &&
    own.some((word) => LOGINS.has(word) || /^(?:member|membership|share|collaborator|participant)$/.test(word));
  if (belongs && own.some((word) => SHARED.has(word))) return pick(["viewer", "editor", "owner"]);
  if (belongs && own.some((word) => GATHERED.has(word))) return pick(["member", "admin", "owner"]);
  if (own.length > 1 || !LOGINS.has(last)) return null;
  const people = peopleHere(ask);
  const ofPrograms = isOfPrograms(catalog);
  if (people.length > (ofPrograms ? 1 : 0)) return pick([...people, "admin"]);
  return ofPrograms ? null : pick(["user", "admin", "manager", "staff"]);
};

/** What somebody may do, by what they may do it to and by whom the application knows. */
export const roleReaders: Readers = forAll("role, user role, role name, access level, user level", role);
