import type { ForeignKey, Table } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What two of a kind are to one another that nobody is to himself. */
const OPPOSED: readonly (readonly [one: ReadonlySet<string>, other: ReadonlySet<string>])[] = [
  [
    words("sender from author initiator requester requestor proposer"),
    words("recipient receiver addressee to target responder"),
  ],
  [words("follower"), words("followee following followed leader")],
  [words("blocker muter"), words("blocked muted")],
  [
    words("user member person owner"),
    words("friend contact partner blocked followed following muted related matched other target"),
  ],
  [words("buyer customer bidder renter tenant borrower"), words("seller vendor lender landlord")],
  [words("source origin departure start pickup"), words("target destination arrival end dropoff")],
  [words("from"), words("to")],
  [words("home host"), words("away visitor guest visiting")],
  [words("reporter"), words("reported accused")],
  [words("referrer referring inviter"), words("referred referee invitee invited")],
  [words("mentor teacher trainer coach"), words("mentee student trainee")],
  [words("reviewer rater evaluator appraiser liker voter"), words("reviewee reviewed rated evaluated liked employee")],
  [words("caller"), words("callee called")],
  [words("challenger winner attacker white"), words("opponent challenged loser defender black")],
  [words("payer debit debtor"), words("payee credit creditor")],
  [words("predecessor old previous blocking"), words("successor new next blocked")],
  [words("1 one first a left"), words("2 two second b right")],
];

/** For each of two keys to one table that are opposed to one another (`sender_id` and `recipient_id`), the second's columns with the first's. */
export function opposedKeys(table: Table, { columnWords }: TableFacts): ReadonlyMap<string, string> {
  const told = ({ columns: [column = ""] }: ForeignKey) => columnWords.get(column) ?? [];
  const single = table.foreignKeys.filter(
    ({ columns, references }) => columns.length === 1 && references.table !== table.id,
  );
  const found = new Map<string, string>();
  for (const [place, key] of single.entries()) {
    const other = single
      .slice(0, place)
      .find((one) => one.references.table === key.references.table && areOpposed(told(one), told(key)));
    if (other !== undefined) found.set(key.columns[0]!, other.columns[0]!);
  }
  return found;
}

function areOpposed(one: readonly string[], other: readonly string[]): boolean {
  const has = (list: readonly string[], side: ReadonlySet<string>) => list.some((word) => side.has(word));
  return OPPOSED.some(
    ([first, second]) => (has(one, first) && has(other, second)) || (has(one, second) && has(other, first)),
  );
}
