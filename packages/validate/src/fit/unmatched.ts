import type { Finding } from "@seedloom/core";

/** The finding that something is in one of two data sets only, or can be compared in neither. */
export function unmatched(
  place: { readonly table: string | null; readonly columns: readonly string[] },
  severity: Finding["severity"],
  fact: string,
): Finding {
  const { table, columns } = place;
  const where = [...(table === null ? [] : [table]), ...columns].join(".");
  const about = { code: "unmatched", where, expected: "it is in both", actual: fact, score: null };
  return {
    ...about,
    check: "unmatched",
    severity,
    table,
    columns,
    constraint: null,
    count: 0,
    examples: [],
    query: null,
    message: table === null ? fact : `${where}: ${fact}; it was not compared.`,
  };
}

/** What a data set or a plan left out, as findings. */
export function leftOut(omitted: readonly string[]): readonly Finding[] {
  return omitted.map((fact) => unmatched({ table: null, columns: [] }, "info", fact));
}
