import type { Route, Table } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import type { TablesKnown } from "../context/tables-known.ts";

/** Whose rows an application keeps apart: nothing of one refers to anything of another. */
const TENANTS = new Set(
  "tenant organization workspace company account site shop store school clinic hospital practice club hotel restaurant agency firm household family community institution university municipality".split(
    " ",
  ),
);

/** People who are what they are to a row and to its parts: a payment is by the customer whose order it is for. */
const ROLES = new Set(
  "customer client patient student pupil guest tenant passenger donor subscriber candidate applicant borrower lender resident employee member buyer seller vendor driver cardholder policyholder beneficiary".split(
    " ",
  ),
);

/** What is somebody's own, with all of its parts; others write comments, but their lines in an order nobody. */
const ONES_OWN = new Set(
  "order cart basket booking reservation invoice subscription payment loan rental enrollment registration application attempt submission prescription appointment visit session claim policy account wallet device goal workout meal diary habit budget portfolio plan trip quote checkout wishlist profile card".split(
    " ",
  ),
);

/** States and kinds: an order's is not its customer's. */
const STATES = new Set("status state stage type kind role level priority group tag permission".split(" "));

/** One of those that belong to a row, which the row singles out: a user's default address. */
const SINGLED_OUT = new Set(
  "default primary main current last latest first active preferred billing shipping home featured accepted best".split(
    " ",
  ),
);

/** What the end of a way is called, without what says that it points. */
export function endOf({ path }: Route): string {
  return withoutPointer(path.at(-1)!).join(" ");
}

/** Whether a table's rows are people. */
export const isPerson = ({ subject }: TableFacts): boolean => subject === "person";

/** Whether two ways from a row to the same table lead to the same row of it. */
export function belongTogether(leader: Route, follower: Route, known: TablesKnown): boolean {
  const target = known.tableOf(leader.target);
  if (target === undefined) return false;
  if (leader.path.length === 1 && follower.path.length === 1) return false;
  const facts = known.factsOf(target);
  const end = endOf(leader).split(" ").at(-1)!;
  if (STATES.has(facts.words.at(-1) ?? "") || STATES.has(end)) return false;
  const through = [leader, follower].flatMap(({ path, tables }) =>
    path.length > 1 ? [known.factsOf(known.tableOf(tables[1]!)!)] : [],
  );
  if (isPerson(facts)) return ROLES.has(end) || through.every(isTheUsers);
  if (facts.subject === "place" || facts.subject === "lookup")
    return through.length === 1 && ["place", "lookup", "product"].includes(through[0]!.subject ?? "");
  return leader.tables[1] !== follower.tables[1] || isTenant(facts);
}

/** Whether a table keeps what users have of their own: where it names a customer, too, a user is somebody who works there. */
function isTheUsers({ words, columnWords }: TableFacts): boolean {
  if (!ONES_OWN.has(words.at(-1) ?? "")) return false;
  return ![...columnWords.values()].some((name) => ROLES.has(name[0] ?? ""));
}

/** Whether what a row refers to is among those that belong to the row itself: the captain of a team is one of its players. */
export function leadsBack(route: Route, table: Table, known: TablesKnown): boolean {
  const belongs = known.tableOf(route.tables[1]!)?.columns.find(({ name }) => name === route.path[1]);
  const singledOut = table.columns.find(({ name }) => name === route.path[0]);
  // Where each needs the other, nobody can tell which is part of which.
  if (belongs?.nullable !== false || singledOut?.nullable !== true) return false;
  const words = withoutPointer(route.path[0]!);
  return words.some((word) => SINGLED_OUT.has(word)) || !isPerson(known.factsOf(table));
}

/** Whether all rows of a tree refer to the same row by a key: replies to a post, but not the employees below a manager to a department. */
export function hasOneOwner({ target, path }: Route, table: Table, { tableOf, factsOf }: TablesKnown): boolean {
  const facts = factsOf(tableOf(target)!);
  if (isTenant(facts)) return true;
  if (isPerson(facts) || isPerson(factsOf(table))) return false;
  return !STATES.has(withoutPointer(path[0]!).at(-1) ?? "");
}

function isTenant({ words }: TableFacts): boolean {
  return TENANTS.has(words.at(-1) ?? "");
}

function withoutPointer(column: string): readonly string[] {
  const words = canonicalWords(column);
  return words.length > 1 && ["id", "uuid", "guid", "ref", "fk"].includes(words.at(-1)!) ? words.slice(0, -1) : words;
}
