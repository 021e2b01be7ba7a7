import type { TableFacts } from "./table-facts.ts";

/** Words of columns that programs write for programs. */
const TECHNICAL = new Set(
  "token hash payload uuid guid json url uri ip agent header queue session request response checksum digest config metadata param parameter argument kwarg fingerprint namespace api http timestamp epoch cookie cache thread process exception stacktrace traceback schema query sql trace span latency ttl retry port host hostname endpoint callback serialized encrypted encoding signature salt nonce bucket blob byte uid md5 sha regex cron worker".split(
    " ",
  ),
);

const known = new WeakMap<TableFacts, boolean>();

/** Whether a table is one that programs keep for themselves, as most of its columns tell: nobody fills it in by hand. */
export function isPrograms(facts: TableFacts): boolean {
  const found = known.get(facts) ?? tells(facts);
  known.set(facts, found);
  return found;
}

function tells({ columnWords }: TableFacts): boolean {
  const names = [...columnWords.values()].filter((words) => words.at(-1) !== "id" && words.length > 0);
  const technical = names.filter((words) => words.some((word) => TECHNICAL.has(word))).length;
  return technical >= 3 && technical * 3 >= names.length;
}
