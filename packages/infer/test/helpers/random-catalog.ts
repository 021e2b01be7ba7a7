import fc from "fast-check";
import type { Catalog, Column, ColumnType, Table } from "@seedloom/core";
import { textType } from "@seedloom/core";
import { makeCatalog, makeColumn, makeTable } from "./parse-table.ts";

const words = fc.constantFrom(
  ..."user name email status type code id created updated at price total quantity unit title description city country is active parent order date line phone latitude path hash net gross tax discount deleted started ended duration level lower normalized label rating review birth death year month x zz naïve 名前 2 Straße".split(
    " ",
  ),
);

/** Names as people and as nobody write them. */
const name = fc
  .tuple(fc.array(words, { minLength: 1, maxLength: 4 }), fc.constantFrom("_", "", "-", " ", "."))
  .map(([parts, joint]) => parts.join(joint));

const scalar: fc.Arbitrary<ColumnType> = fc.oneof(
  fc.constantFrom<ColumnType>(
    { kind: "boolean" },
    { kind: "money" },
    { kind: "float", bits: 32 },
    { kind: "float", bits: 64 },
    { kind: "date" },
    { kind: "time", precision: 0, timeZone: false },
    { kind: "timestamp", precision: 6, timeZone: true },
    { kind: "interval" },
    { kind: "year" },
    { kind: "uuid" },
    { kind: "json", binary: true },
    { kind: "xml" },
    { kind: "network", of: "inet" },
    { kind: "network", of: "macaddr" },
    { kind: "geometric", of: "point" },
    { kind: "textSearch", of: "vector" },
    { kind: "enum", name: "mood", labels: ["sad", "ok", "happy"] },
    { kind: "set", labels: ["a", "b"] },
    { kind: "hstore" },
    { kind: "ltree" },
    { kind: "any" },
    { kind: "bytes", maxLength: null, fixed: false },
    { kind: "bit", length: 3, varying: false },
    { kind: "spatial", of: "point", srid: 4326, geography: false },
    { kind: "vector", of: "vector", dimensions: 3 },
  ),
  fc.record({
    kind: fc.constant("integer" as const),
    bits: fc.constantFrom(8, 16, 24, 32, 64),
    unsigned: fc.boolean(),
  }),
  fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 8 }))
    .map(([precision, scale]): ColumnType => ({ kind: "decimal", precision, scale: Math.min(precision, scale) })),
  fc
    .tuple(fc.option(fc.integer({ min: 1, max: 300 })), fc.boolean())
    .map(([maxLength, fixed]): ColumnType => textType({ maxLength, fixed })),
);

const type: fc.Arbitrary<ColumnType> = fc.oneof(
  { weight: 9, arbitrary: scalar },
  { weight: 1, arbitrary: scalar.map((element): ColumnType => ({ kind: "array", element, dimensions: 1 })) },
);

const column: fc.Arbitrary<Column> = fc
  .record({
    name,
    type,
    nullable: fc.boolean(),
    comment: fc.option(fc.constantFrom("one of a, b, c", "Postal code", "0 = no, 1 = yes", "in cents", "'x' or 'y'")),
    value: fc.option(fc.constantFrom<number | string | boolean>(0, 1, "pending", "", false, true, 42)),
  })
  .map(({ value, comment, ...rest }) => ({
    ...makeColumn(rest.name, rest.type, rest.type.kind, rest.nullable),
    comment,
    default:
      value === null
        ? null
        : { sql: { text: String(value), expression: { kind: "literal" as const, value } }, volatile: false },
  }));

const table: fc.Arbitrary<Table> = fc
  .tuple(name, fc.uniqueArray(column, { minLength: 1, maxLength: 8, selector: (each) => each.name }), fc.boolean())
  .map(([tableName, columns, keyed]) => {
    const first = columns[0]?.name ?? "";
    return makeTable(tableName, columns, keyed ? first : null, keyed ? [] : [first]);
  });

/** Catalogs with a reference from each table to an earlier one, or to itself. */
export const randomCatalog: fc.Arbitrary<Catalog> = fc
  .tuple(fc.uniqueArray(table, { minLength: 1, maxLength: 4, selector: (each) => each.id }), fc.nat(5))
  .map(([tables, shift]) =>
    makeCatalog(
      tables.map((each, at) => ({
        ...each,
        foreignKeys: [
          {
            name: null,
            columns: [each.columns.at(-1)?.name ?? ""],
            references: {
              table: tables[(at + shift) % (at + 1)]?.id ?? "",
              columns: [tables[(at + shift) % (at + 1)]?.columns[0]?.name ?? ""],
            },
            match: "simple" as const,
            deferrable: false,
            initiallyDeferred: false,
            onDelete: "no action" as const,
            onUpdate: "no action" as const,
            validated: true,
            enforced: true,
          },
        ],
      })),
    ),
  );
