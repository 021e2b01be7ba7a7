import { type Lookups, namesIn, readLookups, readTriggerBody, tableId, type Value } from "@seedloom/core";

/** A function that a CHECK or a policy calls. */
export interface CalledFunction {
  readonly name: string;
  /** Names of its parameters, as far as they have some. */
  readonly parameters: readonly string[] | null;
  readonly body: string;
}

/** SQL for the functions of users that a row of a catalog depends on, as JSON; null where there are none. */
export function calledFunctions(catalog: "pg_policy" | "pg_constraint", oid: string): string {
  return `(select json_agg(json_build_object('name', f.proname, 'parameters', f.proargnames,
      'body', coalesce(nullif(f.prosrc, ''), pg_catalog.pg_get_functiondef(f.oid))))
    from pg_catalog.pg_depend d join pg_catalog.pg_proc f on f.oid = d.refobjid and d.refclassid = 'pg_catalog.pg_proc'::regclass
    where d.classid = 'pg_catalog.${catalog}'::regclass and d.objid = ${oid} and f.oid >= 16384 and f.prokind = 'f')`;
}

/**
 * What a rule over a table's rows reads of other tables, by itself and in the functions that it calls, whose parameters stand for the
 * columns that they are given; undefined where it reads none.
 * @param own the table's name, by which a rule's subqueries call the row
 * @param given what else it is compared with: the user's name
 */
export function lookupsOf(
  text: string,
  own: string,
  functions: readonly CalledFunction[],
  defaultSchema: string,
  given: readonly Value[] = [],
): Lookups | undefined {
  const idOf = (parts: readonly string[]) =>
    tableId(parts.length > 1 ? parts[0]! : defaultSchema, parts.at(-1)!, defaultSchema);
  const bodies = functions.map(({ name, parameters, body }) => {
    const call = new RegExp(String.raw`\b${name}"?\(([^()]*)\)`, "i").exec(text)?.[1] ?? "";
    const passed = call.split(",").map((one) => namesIn(one.replace(/::.*$/, "")).at(-1));
    return passed.reduce<string>((code, column, place) => {
      if (column === undefined) return code;
      const parameter = parameters?.[place] ?? "";
      const named = parameter === "" ? "" : String.raw`|(?<![.\w])(?:${name}\.)?${parameter}(?!\w)`;
      return code.replace(new RegExp(String.raw`\$${place + 1}(?!\d)${named}`, "gi"), `"${own}"."${column}"`);
    }, body);
  });
  const { code, constants } = readTriggerBody([text, ...bodies].join("; "));
  const lookups = readLookups(code, [...constants, ...given], own, idOf);
  return lookups.tables.length === 0 ? undefined : lookups;
}
