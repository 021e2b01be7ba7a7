import type { Table } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { withoutContainers } from "../context/find-noun.ts";
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
  const other = sorted === null ? undefined : OTHERWISE[sorted.noun.split(" ").at(-1) ?? ""];
  const told = other !== undefined && table.columns.some(({ name }) => other.test(name)) ? null : sorted;
  known.set(table, told);
  return told;
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
  action: /payload|trigger|workflow|permission/i,
};
