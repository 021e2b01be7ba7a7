import {
  findColumn,
  findTable,
  type Catalog,
  type Existing,
  type ForeignKey,
  own,
  type ReferencePlan,
  type RelationshipRecipe,
  SeedError,
  type Table,
  type TableId,
  type TableRecipe,
} from "@seedloom/core";
import { partColumns, uniqueKeys } from "../../generate/rules/keys.ts";

export interface ReferenceContext {
  readonly catalog: Catalog;
  readonly existing: Existing;
  readonly recipe: TableRecipe | undefined;
  /** Rows this run adds to a table; 0 for tables that are not selected. */
  readonly added: (table: TableId) => number;
  /** Columns whose values the user's configuration decides. */
  readonly overridden: ReadonlySet<string>;
  /** Indexes of foreign keys that are filled by an UPDATE afterwards. */
  readonly deferred: ReadonlySet<number>;
  /** Indexes of foreign keys whose parents are loaded later. */
  readonly late: ReadonlySet<number>;
  /** Indexes of foreign keys that are part of a cycle which no NULL breaks, and whose parents are loaded before. */
  readonly covering: ReadonlySet<number>;
  /** Columns that other tables of the same cycle refer to: late keys take them as they are. */
  readonly handedOn: ReadonlySet<string>;
  /** By a foreign key's columns, the parents that triggers and policies accept, where that is not all of them. */
  readonly among?: ReadonlyMap<string, readonly number[]> | undefined;
  /** How many values columns have at most, so that children find several rows that agree. */
  readonly gathered: ReadonlyMap<string, number>;
}

export interface DraftReferences {
  readonly references: ReferencePlan[];
  /** Which reference decides a column, and as which column of the parent. */
  readonly decided: ReadonlyMap<string, { readonly reference: number; readonly parentColumn: string }>;
}

/**
 * Decides for each foreign key how its parents are picked. Keys that overlap are taken widest first: what the first decides,
 * the others have to match.
 */
export function draftReferences(table: Table, context: ReferenceContext): DraftReferences {
  const references: ReferencePlan[] = [];
  const decided = new Map<string, { reference: number; parentColumn: string }>();
  const adviceOn = (key: ForeignKey) =>
    context.recipe?.relationships.find((one) => one.foreignKey === key.columns.join(","));
  const widest = table.foreignKeys
    .map((key, foreignKey) => ({ key, foreignKey }))
    // An edge that breaks a cycle decides nothing that others could: its parents come later.
    .sort(
      (a, b) =>
        Number(context.late.has(a.foreignKey)) - Number(context.late.has(b.foreignKey)) ||
        // What is read off another key's parent waits for that.
        Number(adviceOn(a.key)?.follows !== undefined) - Number(adviceOn(b.key)?.follows !== undefined) ||
        b.key.columns.length - a.key.columns.length ||
        a.foreignKey - b.foreignKey,
    );
  for (const { key, foreignKey } of widest) {
    const chosen = key.columns.filter((column) => context.overridden.has(column));
    // What the user says of a key that only names tell of ends it; one to rows that are made from these is looked at when all stand.
    if (chosen.length > 0 && (!key.enforced || context.late.has(foreignKey) || key.references.table === table.id))
      continue;
    const advice = adviceOn(key);
    if (advice?.follows !== undefined && chosen.length === 0) follow(key, advice.follows);
    if (implied(table, key, decided, references, context.catalog) && !isReadBy(key, context.recipe)) continue;
    // A row of a tenant's tree has the tenant of the row above: what refers to itself cannot be read off the parent.
    const late = context.late.has(foreignKey);
    const own = key.columns.filter(
      (column, place) =>
        chosen.includes(column) ||
        (key.references.table === table.id && key.references.columns[place] === column) ||
        (late && context.handedOn.has(column)),
    );
    const shared = key.columns.filter((column) => decided.has(column) || own.includes(column));
    const free = key.columns.filter((column) => !shared.includes(column));
    const parents = {
      existing: existingParents(context.existing, key),
      added: context.added(key.references.table),
    };
    const nullable = canBeNull(table, key, chosen.length > 0 ? key.columns : free);
    if (parents.existing + parents.added === 0 && !nullable) {
      // A key that only its column's name tells of: any value will do.
      if (!key.enforced && key.name === null) continue;
      throw orphaned(table, key, context);
    }
    const reference = references.length;
    const wanted = advice?.nullRate ?? 0;
    const among = context.among?.get(key.columns.join(","));
    const opposed = references.findIndex(
      (one) => table.foreignKeys[one.foreignKey]!.columns.join(",") === advice?.differs && !one.deferred && !one.late,
    );
    const few = Math.min(...key.columns.map((column) => context.gathered.get(column) ?? Infinity));
    references.push({
      foreignKey,
      parent: key.references.table,
      parents,
      stream: `${table.id}(${key.columns.join(",")})`,
      nullRate: nullable && shared.length < key.columns.length ? wanted : 0,
      pick:
        shared.length > 0
          ? { kind: "matching", columns: shared }
          : context.covering.has(foreignKey) || isPeriod(table, key)
            ? { kind: "cover" }
            : few < Infinity
              ? { kind: "few", parents: few }
              : key.references.table === table.id
                ? advice?.spread.kind === "tree"
                  ? advice.spread
                  : { kind: "tree", roots: 0.1 }
                : (advice?.spread ?? { kind: "popular", skew: 0.5 }),
      ...(among && shared.length === 0 ? { among } : {}),
      deferred: context.deferred.has(foreignKey),
      ...(late || (key.references.table === table.id && shared.length > 0 && (!nullable || isKeyed(table, free)))
        ? { late: true }
        : {}),
      ...(opposed >= 0 && shared.length === 0 ? { differs: opposed } : {}),
      ...(advice?.agrees && shared.length === 0 ? { agrees: advice.agrees } : {}),
      ...(advice?.alike && !late
        ? { alike: table.foreignKeys.findIndex(({ columns }) => columns.join(",") === advice.alike) }
        : {}),
    });
    for (const column of free) {
      // Without a parent the key is NULL by its other columns, and this one is any value.
      if (parents.existing + parents.added === 0 && !findColumn(table, column)!.nullable) continue;
      const parentColumn = key.references.columns[key.columns.indexOf(column)]!;
      decided.set(column, { reference, parentColumn });
    }
  }
  return { references, decided };

  /** Reads a key's column off the parent that another key has picked, unless that parent comes later or values are to be few. */
  function follow({ columns: [column = ""] }: ForeignKey, { via, column: parentColumn }: Followed): void {
    const reference = decided.get(via)?.reference;
    const picked = reference === undefined ? undefined : references[reference];
    if (reference === undefined || picked === undefined || picked.parent === table.id || decided.has(column)) return;
    if (table.foreignKeys[picked.foreignKey]!.columns.join(",") !== via) return;
    if (context.late.has(picked.foreignKey) || picked.deferred || context.covering.has(picked.foreignKey)) return;
    if (context.handedOn.has(column) || context.gathered.has(column)) return;
    decided.set(column, { reference, parentColumn });
  }
}

type Followed = NonNullable<RelationshipRecipe["follows"]>;

/** Whether a column is made from the parent that a key leads to, so that this has to be found. */
function isReadBy({ columns }: ForeignKey, recipe: TableRecipe | undefined): boolean {
  const via = columns.join(",");
  return Object.values(recipe?.columns ?? {}).some(({ spec }) =>
    Object.values(spec.inputs ?? {}).some((input) => "via" in input && input.via === via),
  );
}

/**
 * What rows are found by that refer to one another in a ring: a required reference to rows of the table that agree (a tenant's), in a
 * unique key. A row refers to one that comes after it, so these columns have to stand before any row is settled.
 */
export function ringColumns(table: Table): readonly string[] {
  return table.foreignKeys.flatMap(({ columns, references }) => {
    if (references.table !== table.id || columns.some((column) => findColumn(table, column)!.nullable)) return [];
    const free = columns.filter((column, place) => references.columns[place] !== column);
    return free.length < columns.length && isKeyed(table, free) ? references.columns : [];
  });
}

/** Whether a unique key holds one of the columns: then they cannot wait until the other columns of all rows stand. */
function isKeyed(table: Table, columns: readonly string[]): boolean {
  return uniqueKeys(table).some(({ parts }) => parts.flatMap(partColumns).some((column) => columns.includes(column)));
}

/** A key with PERIOD: no two children of one row have the same range where these may not overlap. */
function isPeriod({ periodKeys = [] }: Table, key: ForeignKey): boolean {
  return periodKeys.some(({ columns }) => columns.join(",") === key.columns.join(","));
}

/** Whether a foreign key can be NULL as a whole by columns of its own: not in the primary key, and not shared. */
export function canBeNull(table: Table, key: ForeignKey, free: readonly string[] = key.columns): boolean {
  const nullable = free.filter(
    (column) => findColumn(table, column)!.nullable && !table.primaryKey?.columns.includes(column),
  );
  return key.match === "full" ? nullable.length === key.columns.length : nullable.length > 0;
}

/** A key whose columns all come from one parent that refers to the same target itself holds by that. */
function implied(
  table: Table,
  key: ForeignKey,
  decided: ReadonlyMap<string, { reference: number; parentColumn: string }>,
  references: readonly ReferencePlan[],
  catalog: Catalog,
): boolean {
  const sources = key.columns.map((column) => decided.get(column));
  const first = sources[0];
  if (!first || sources.some((source) => source?.reference !== first.reference)) return false;
  const parent = findTable(catalog, references[first.reference]!.parent);
  if (!parent || parent.id === table.id) return false;
  const columns = sources.map((source) => source!.parentColumn);
  const same = parent.id === key.references.table && columns.join() === key.references.columns.join();
  return (
    same ||
    parent.foreignKeys.some(
      (other) =>
        (other.validated || !key.enforced) &&
        other.references.table === key.references.table &&
        columns.every(
          (column, place) => other.references.columns[other.columns.indexOf(column)] === key.references.columns[place],
        ),
    )
  );
}

function existingParents(existing: Existing, key: ForeignKey): number {
  const known = existing.tables[key.references.table];
  return known ? (own(known.values, key.references.columns[0]!)?.length ?? 0) : 0;
}

function orphaned(table: Table, key: ForeignKey, context: ReferenceContext): SeedError {
  const parent = key.references.table;
  const there = findTable(context.catalog, parent);
  const [fact, remedy] = there?.outside
    ? [
        "which has no rows and is not among the tables that were chosen",
        "give it rows first, or choose its schema as well",
      ]
    : there
      ? ["which has no rows and gets none", `select ${parent} as well, or give it rows first`]
      : [
          "which is not among the schemas that were read",
          "read its schema as well: tables of it that are left out (exclude) keep their rows and are referred to",
        ];
  return new SeedError(
    "UNSATISFIABLE",
    `${table.id}.${key.columns.join(", ")}: refers to ${parent}, ${fact}, and may not be NULL; ${remedy}.`,
    {
      table: table.id,
      column: key.columns.join(","),
      constraint: key.name ?? "FOREIGN KEY",
      text: `REFERENCES ${parent}`,
    },
  );
}
