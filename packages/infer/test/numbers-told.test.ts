import { infer } from "@seedloom/infer";
import type { Column, ColumnRecipe, Table } from "@seedloom/core";
import { expect, test } from "vitest";
import { meets } from "./helpers/meets.ts";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

/** Columns as if each came with that number. */
const coming = (table: Table, given: number): Table => ({
  ...table,
  columns: table.columns.map((column): Column => {
    const expression = { kind: "literal", value: given } as const;
    return column.name === "id"
      ? column
      : { ...column, default: { sql: { text: String(given), expression }, volatile: false } };
  }),
});

function recipesOf(...tables: readonly Table[]): Readonly<Record<string, ColumnRecipe>> {
  const recipe = infer(makeCatalog(tables), { asOf: Date.UTC(2026, 0, 1) });
  return Object.assign({}, ...tables.map(({ id }) => recipe.tables[id]?.columns ?? {}));
}

/** Columns of a table that hold something else than what their cases ask for. */
function wrongIn(name: string, text: string, given?: number): readonly string[] {
  const { table, cases } = parseTable(name, text);
  const recipes = recipesOf(given === undefined ? table : coming(table, given));
  return cases.flatMap(({ column, type, expected }) => {
    const spec = recipes[column]?.spec ?? { generator: "none" };
    return expected.some((each) => meets(spec, each, type)) ? [] : [`${column}: ${JSON.stringify(spec)}`];
  });
}

test("whole numbers that come with nothing or one say yes or no where their names say what is done, how it is, or when", () => {
  const wrong = wrongIn(
    "watched",
    `
      id                          int pk    *
      host_notifications_enabled  int       ~^[01]$
      persistent_comment          int       ~^[01]$
      multiple_passwords          int       ~^[01]$
      fail_on_warning             int       ~^[01]$
      escalate_on_down            int       ~^[01]$
      sign_assertions             int       ~^[01]$
      always_display_enclosures   int       ~^[01]$
      canusesigxposts             smallint  ~^[01]$
      granted_with_force          int       ~^[01]$
      quantity_on_hand            int       integer|stock|count|quantity
      lock_version                int       integer`,
    0,
  );
  expect(wrong).toEqual([]);
  const alone = wrongIn(
    "mailboxes",
    `
      id                 int pk  *
      get_only_new       int     ~^[01]$
      leave_copy         int     ~^[01]$
      rx_on_when_idle    int     ~^[01]$
      leave_days         int     integer|count|weighted`,
  );
  expect(alone).toEqual([]);
});

test("numbers of which nothing is known are what their names end in", () => {
  const wrong = wrongIn(
    "odds",
    `
      id                      int pk       *
      change_time_gmtoff      int          list:-18000
      timezone                float        list:5.5
      atimensec               int          integer:0-999999999
      parentPropagationDelay  int          list:3600
      pubkey_bits             smallint     list:2048
      icmp_csum               int          integer:1-65535
      ip_saddr                text         *
      oob_family              tinyint      list:2
      acc_ibalance            bigint       integer:150-900000
      hwtype                  smallint     list:1
      img_w                   int          imageWidth
      lat_dd                  float        latitude
      long_dd                 float        longitude|when
      items_refunded          int          list:0`,
  );
  expect(wrong).toEqual([]);
});

test("moments are counted where a table has no type for them and their names say nothing else", () => {
  const wrong = wrongIn(
    "bans",
    `
      id                int pk  *
      valid_until       bigint  epochSeconds|timestampAfter
      date_time_t       int     epochSeconds|timestampAfter
      last_email_sent   int     epochSeconds|timestampAfter|orElse
      bid_end           int     epochSeconds|timestampAfter`,
  );
  expect(wrong).toEqual([]);
});

test("what is spelt alike but for one piece is in order: soft before hard, pieces below bytes, and what comes out of what went in", () => {
  const { table } = parseTable(
    "quotas",
    `
      id              int pk  *
      spaceused       bigint  *
      spaceusedsoft   bigint  *
      spaceusedhard   bigint  *
      fmin            int     *
      fmax            int     *
      rxpkt           bigint  *
      rxbyte          bigint  *
      jobs_submitted  int     *
      jobs_succeeded  int     *
      jobs_failed     int     *
      max_allowed_usages    int  *
      attendee_usage_count  int  *`,
  );
  const recipes = recipesOf(table);
  const madeFrom = (name: string) =>
    Object.values(recipes[name]?.spec.inputs ?? {}).map((input) => ("via" in input ? null : input.column));
  expect(madeFrom("spaceusedhard")).toEqual(["spaceusedsoft"]);
  expect(madeFrom("spaceused")).toEqual(["spaceusedsoft"]);
  expect(madeFrom("fmax")).toEqual(["fmin"]);
  expect(madeFrom("rxpkt")).toEqual(["rxbyte"]);
  expect(madeFrom("jobs_succeeded")).toEqual(["jobs_submitted"]);
  expect(madeFrom("jobs_failed")).toEqual(["jobs_submitted"]);
  expect(madeFrom("attendee_usage_count")).toEqual(["max_allowed_usages"]);
});

test("a disk's bytes are those of a disk, and units decide where a name has one", () => {
  expect(
    wrongIn(
      "disks",
      `
        id            int pk  *
        total         bigint  decimal:1000000000-99000000000000
        free          bigint  *
        bitrate_kbps  int     list:4500
        capacity_gb   int     list:500
        rotation      int     list:90`,
    ),
  ).toEqual([]);
});

test("what befalls few rows is nothing in the others, unless the table keeps just that; sizes are no moments", () => {
  const wrong = wrongIn(
    "found_hosts",
    `
      id             int pk  *
      lastcheck      int     epochSeconds|timestampAfter
      created        int     *
      ts_delete      int     mixture
      disable_until  int     mixture
      lastlogsize    bigint  integer|decimal|fileSize`,
    0,
  );
  expect(wrong).toEqual([]);
  const bans = wrongIn(
    "bans",
    `
      id         int pk  *
      created    int     *
      ban_until  int     epochSeconds|timestampAfter`,
    0,
  );
  expect(bans).toEqual([]);
});

test("a float of four bytes holds no moment, as it could not tell one day from the next", () => {
  const updated = (bits: 32 | 64) => {
    const { table } = parseTable("notes", "id int pk *\n title text *");
    const column = { ...table.columns[0]!, name: "updated", type: { kind: "float", bits } as const, typeText: "real" };
    return recipesOf({ ...table, columns: [...table.columns, column] })["updated"]?.spec.generator;
  };
  expect(updated(64)).toBe("epochSeconds");
  expect(updated(32)).not.toBe("epochSeconds");
});
