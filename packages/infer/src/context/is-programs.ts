import { baseType } from "@seedloom/core";
import type { ColumnContext } from "./column-context.ts";
import type { TableFacts } from "./table-facts.ts";

/** Words of columns that programs write for programs. */
const TECHNICAL = new Set(
  "token hash payload uuid guid json url uri ip agent header queue session request response checksum digest config metadata param parameter argument kwarg fingerprint namespace api http timestamp epoch cookie cache thread process exception stacktrace traceback schema query sql trace span latency ttl retry port host hostname endpoint callback serialized encrypted encoding signature salt nonce bucket blob byte md5 sha regex cron worker webhook commit git docker container proxy ssl tls dns json metadata".split(
    " ",
  ),
);

const known = new WeakMap<TableFacts, boolean>();

/** Whether a table is one that programs keep for themselves, as most of its columns tell: nobody fills it in by hand. */
export function isPrograms({ facts, table }: Pick<ColumnContext, "facts" | "table">): boolean {
  const found = known.get(facts) ?? tells(facts, table);
  known.set(facts, found);
  return found;
}

function tells({ columnWords }: TableFacts, { columns }: ColumnContext["table"]): boolean {
  const told = columns.filter(({ name }) => columnWords.get(name)?.at(-1) !== "id");
  const technical = told.filter(
    ({ name, type }) =>
      baseType(type).kind === "json" || (columnWords.get(name) ?? []).some((word) => TECHNICAL.has(word)),
  ).length;
  return technical >= 3 && technical * 3 >= told.length;
}
