import type { Table } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { withoutContainers } from "../context/find-noun.ts";
import { singular } from "../words/singular.ts";
import { splitName } from "../words/split-name.ts";
import { sortOf } from "./sort-of.ts";
import type { SortedNoun } from "./sort-of.ts";

const known = new WeakMap<Table, SortedNoun | null>();

/** What sort of thing a table's rows are, by its name; null where that is not known or its columns tell otherwise. */
export function sortedTable({ table }: Pick<ColumnContext, "table">): SortedNoun | null {
  const found = known.get(table);
  if (found !== undefined) return found;
  const parts = splitName(table.name);
  const own = withoutContainers(parts);
  const sorted = sortOf((own.length > 0 ? own : parts).join("_"));
  const other = sorted === null ? undefined : OTHERWISE[keyOf(sorted)];
  const told = other !== undefined && table.columns.some(({ name }) => other.test(name)) ? null : sorted;
  known.set(table, told);
  return told;
}

/** The word that names the sort; of a compound (`carrierroute`) that is its end. */
function keyOf({ noun, tongue }: SortedNoun): string {
  const last = singular(noun.split(" ").at(-1) ?? "");
  return tongue === "en" ? last : (Object.keys(OTHERWISE).find((word) => last.endsWith(word)) ?? last);
}

/** Columns that tell of something else than the noun says: plans that people subscribe to, events and requests of programs. */
const OTHERWISE: Readonly<Record<string, RegExp>> = {
  plan: /price|amount|currency|interval|trial|stripe|quota|limit/i,
  program: /price|amount|commission|version/i,
  event: /payload|propert|aggregate|sequence|device|user_?agent|ip_?addr|sensor|stripe|webhook/i,
  session: /token|user_?agent|ip_?addr|payload|expires/i,
  request: /method|url|path|status_?code|headers|ip_?addr|latency/i,
  task: /queue|cron|payload|worker|retries|attempts|celery|command/i,
  job: /queue|cron|payload|worker|retries|attempts|salary|employment/i,
  project: /repo|git|branch|framework|api_?key|slug/i,
  report: /query|cron|sql|filters|config/i,
  document: /embedding|token|vector|chunk/i,
  record: /ttl|dns|zone/i,
  test: /suite|assert|branch|commit/i,
  check: /url|interval|timeout|host|monitor/i,
  image: /url|alt|mime|width|thumbnail/i,
  file: /path|mime|size|hash/i,
  message: /thread|channel|sender|recipient|chat/i,
  list: /board|position/i,
  card: /board|cvv|last_?four|expiry|deck/i,
  feed: /url|etag|crawl/i,
  mount: /source|target|path|read_?only|volume/i,
  dispatcher: /destination|ur[il]|flags|socket/i,
  move: /account|journal|debit|stock|warehouse|location|quantity|product|invoice/i,
  slip: /employee|salary|pay|amount|deposit|delivery/i,
  route: /prefix|mask|host|gateway|metric|next_?hop|regex/i,
  egg: /docker|script|startup/i,
  allocation: /(?:^|_)(?:ip|port)(?:_|$)/i,
  action: /payload|trigger|workflow|permission/i,
};
