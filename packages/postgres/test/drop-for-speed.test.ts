import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { SeedError } from "@seedloom/core";
import type { Database, LoadOptions, LoadStep } from "@seedloom/core";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { freshDatabase, startInstalledPostgres, startPostgres } from "../../../test/servers/postgres.ts";
import { openDatabase } from "../src/database.ts";
import { insert, update } from "./steps.ts";

const installed = await startInstalledPostgres();
if (installed === null)
  console.warn("\n!!! no PostgreSQL is installed here: pg_dump is not asked, only the catalogs !!!\n");
const own = await startPostgres();
afterAll(async () => {
  await installed?.stop();
  await own.stop();
});

/** Tables with all that an index or key can carry, and rows for them. */
const schema = `
  create function upper_of(text) returns text language sql immutable as 'select upper($1)';
  create table parents (id integer primary key, code text not null, label text, spot point, only_some integer);
  create unique index parents_code on parents (code);
  create index "odd ""name""" on parents using btree (lower(label) text_pattern_ops desc nulls last) include (id)
    with (fillfactor = 70) where label is not null;
  comment on index "odd ""name""" is 'it''s \\ odd';
  create index parents_spot on parents using gist (spot);
  create index parents_upper on parents (upper_of(label));
  create index parents_clustered on parents (label);
  alter table parents cluster on parents_clustered;
  create unique index parents_target on parents (only_some);
  create index parents_measured on parents ((id + 1));
  alter index parents_measured alter column 1 set statistics 500;
  create table children (
    id integer primary key,
    parent integer not null constraint "to ""parents""" references parents on delete cascade deferrable initially deferred,
    code text references parents (code) match full on update set null,
    up integer constraint up references children,
    other integer, also integer references parents (only_some),
    constraint free unique (other)
  );
  comment on constraint "to ""parents""" on children is 'says \\ ''who''';
  alter table children add constraint late foreign key (other) references parents not valid;
  create unique index children_identity on children (id, parent);
  alter table children replica identity using index children_identity;
  create index on children (parent);
  create statistics shape on parent, code from children;
  create table cousins (id integer primary key, parent integer constraint up references parents);
  create table parts (id integer, parent integer references parents) partition by range (id);
  create table parts_1 partition of parts for values from (0) to (1000);
  create index on parts (parent);
  create view summary as select p.id, p.label, count(*) from parents p join children c on c.parent = p.id group by p.id;
  create publication everything for table parents, children;
`;
const ids = Array.from({ length: 50 }, (_, index) => index + 1);
const text = (id: number) => `c${id}`;
const steps: readonly LoadStep[] = [
  insert("parents", { id: ids, code: ids.map(text), label: ids.map(text), only_some: ids }),
  insert("children", { id: ids, parent: ids, code: ids.map(text), also: ids }),
  insert("cousins", { id: ids, parent: ids }),
  insert("parts", { id: ids, parent: ids }),
  update("children", { id: ids.slice(1) }, { up: ids.slice(0, -1) }),
];

/** All of the catalogs that names an index or a key of the schema, without OIDs. */
const shape = `select json_agg(s order by s::text) as shape from (
  select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition, convalidated::text as a,
    condeferrable::text as b, obj_description(oid, 'pg_constraint') as comment from pg_constraint where connamespace = 'public'::regnamespace
  union all
  select indrelid::regclass::text, indexrelid::regclass::text, pg_get_indexdef(indexrelid), indisclustered::text,
    indisreplident::text, obj_description(indexrelid, 'pg_class') from pg_index where indrelid in
    (select oid from pg_class where relnamespace = 'public'::regnamespace)) s`;

const oidsOf = `select conname as name, oid::int from pg_constraint where contype = 'f' and conparentid = 0
  and connamespace = 'public'::regnamespace
  union all select relname, oid::int from pg_class where relkind = 'i' and relnamespace = 'public'::regnamespace`;

describe.each([
  ["PostgreSQL 18", own],
  ...(installed === null ? [] : [["the installed one", installed] as const]),
] as const)("on %s", (_, server) => {
  let fresh: { url: string; drop(): Promise<void> };
  let database: Database;
  beforeAll(async () => {
    fresh = await freshDatabase(server.url);
    const opened = await openDatabase(fresh.url, { dropFrom: 10 });
    if (opened === null) throw new Error("not opened");
    database = opened;
  });
  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });
  beforeEach(async () => {
    await database.query(
      `drop schema public cascade; create schema public; drop publication if exists everything; ${schema}`,
    );
  });

  const load = async (given: readonly LoadStep[] = steps, options: LoadOptions = {}) =>
    database.load({ catalog: await database.introspect(), steps: given, uncheckedUntilEnd: [] }, options);
  const dump = async () => {
    const [row] = await database.query(shape);
    // A dump has a key of its own in newer versions, which changes every time.
    const { stdout } =
      installed === null || server !== installed
        ? { stdout: "" }
        : await promisify(execFile)(join(installed.binaries, "pg_dump"), ["-s", "-d", fresh.url]);
    return { shape: row?.["shape"], dump: stdout.replaceAll(/^\\(un)?restrict .*$/gm, "") };
  };
  const oids = async () =>
    new Map((await database.query(oidsOf)).map((row) => [String(row["name"]), Number(row["oid"])]));
  /** Names of what was dropped and recreated meanwhile. */
  const recreated = async (work: () => Promise<unknown>) => {
    const before = await oids();
    await work();
    const after = await oids();
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    return [...after]
      .filter(([name, oid]) => before.get(name) !== oid)
      .map(([name]) => name)
      .toSorted();
  };

  test("what comes back exactly is dropped and recreated; what would not is left alone", async () => {
    const before = await dump();
    const changed = await recreated(() => load());
    expect(changed).toEqual(
      [
        "children_also_fkey",
        "children_code_fkey",
        "children_parent_idx",
        "cousins_pkey",
        'odd "name"',
        "parents_spot",
        'to "parents"',
      ].toSorted(),
    );
    expect(await dump()).toEqual(before);
    const [counts] = await database.query(
      "select (select count(*)::int from children c join parents p on p.id = c.parent) as c, (select count(*)::int from parts) as p",
    );
    expect(counts).toEqual({ c: 50, p: 50 });
  });

  test("the rows are the same in either way", async () => {
    const rows = () => database.query("select * from parents p join children c on c.parent = p.id order by p.id");
    await load();
    const fast = await rows();
    await database.query("truncate parents, children, cousins, parts");
    expect(await recreated(() => load(steps, { allowDdl: false }))).toEqual([]);
    expect(await rows()).toEqual(fast);
  });

  test("small tables, tables with rows, and tables that refer to ones with rows keep theirs", async () => {
    expect(await recreated(() => load([insert("parents", { id: [1], code: ["a"] })]))).toEqual([]);
    const more = [insert("children", { id: ids, parent: ids.map(() => 1) })];
    expect(await recreated(() => load(more))).toEqual(["children_parent_idx", "free"]);
    const evenMore = [insert("children", { id: ids.map((id) => id + 100), parent: ids.map(() => 1) })];
    expect(await recreated(() => load(evenMore))).toEqual([]);
  });

  test("an orphan rolls everything back, and the keys are there", async () => {
    const before = await dump();
    const bad = [steps[0]!, insert("children", { id: ids, parent: ids.map((id) => (id === 50 ? 999 : id)) })];
    const error: unknown = await load(bad).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(SeedError);
    expect(error).toMatchObject({ code: "LOAD", details: { table: "children", constraint: 'to "parents"' } });
    expect(await dump()).toEqual(before);
    expect(await database.query("select count(*)::int from parents")).toEqual([{ count: 0 }]);
  });

  test("a duplicate under a unique index that was dropped is found", async () => {
    await database.query("create table lone (id integer, code text); create unique index lone_code on lone (code)");
    const error: unknown = await load([insert("lone", { id: ids, code: ids.map(() => "same") })]).catch(
      (e: unknown) => e,
    );
    expect(error).toMatchObject({ code: "LOAD", details: { table: "lone", constraint: "lone_code" } });
    expect(await recreated(() => load([insert("lone", { id: ids, code: ids.map(text) })]))).toEqual(["lone_code"]);
  });

  describe("primary keys and uniques", () => {
    const keys = `
      create table makers (id integer primary key, code text unique, a integer, b integer, c integer unique deferrable initially deferred,
        constraint pair unique (a, b) include (code), constraint roomy unique (b) with (fillfactor = 70));
      comment on constraint makers_pkey on makers is 'it''s the key';
      comment on index makers_pkey is 'its index';
      create table models (maker integer references makers, no integer, primary key (maker, no));
      create table notes (maker integer references makers on delete cascade);
      create table outsiders (code text references makers (code));
    `;
    const makers = insert("makers", { id: ids, code: ids.map(text), a: ids, b: ids, c: ids });
    const models = insert("models", { maker: ids, no: ids });

    test("are dropped and recreated where no key that stays refers to them", async () => {
      await database.query(keys);
      const before = await dump();
      const changed = await recreated(() => load([makers, models, insert("notes", { maker: [1] })]));
      expect(changed).toEqual(["makers_pkey", "models_maker_fkey", "models_pkey", "notes_maker_fkey", "pair"]);
      expect(await dump()).toEqual(before);
    });

    test("stay where something depends on them", async () => {
      await database.query(`${keys} create view totals as select m.id, m.a, count(*) from makers m group by m.id;
        create view numbers as select maker, no from models`);
      expect(await recreated(() => load([makers, models]))).toEqual(["models_maker_fkey", "models_pkey", "pair"]);
    });

    test("find duplicates when they are recreated, and all is as it was", async () => {
      await database.query(keys);
      const before = await dump();
      const twice = ids.map(() => 7);
      const error: unknown = await load([makers, insert("models", { maker: twice, no: twice })]).catch(
        (e: unknown) => e,
      );
      expect(error).toMatchObject({ code: "LOAD", details: { table: "models", constraint: "models_pkey" } });
      expect(await dump()).toEqual(before);
      expect(await database.query("select count(*)::int from makers")).toEqual([{ count: 0 }]);
    });
  });

  test.each([
    ["a trigger on insert", "create trigger t before insert on cousins for each row execute function keep()"],
    ["a rule", "create rule r as on delete to parents do also nothing"],
    ["a check by a function of the user's", "alter table parents add check (upper_of(label) is not null)"],
    ["a default by one", "alter table parents alter label set default upper_of('x')"],
  ])("nothing is dropped where %s may look rows up", async (_name, sql) => {
    await database.query(`create function keep() returns trigger language plpgsql as 'begin return new; end'; ${sql}`);
    expect(await recreated(() => load())).toEqual([]);
  });

  test("a trigger that does not fire on what is done changes nothing", async () => {
    await database.query(`create function keep() returns trigger language plpgsql as 'begin return new; end';
        create trigger t before delete on cousins for each row execute function keep()`);
    expect(await recreated(() => load())).toContain("children_parent_idx");
  });

  test("a table that somebody reads is not waited for", async () => {
    const other = new Client({ connectionString: fresh.url });
    await other.connect();
    await other.query("begin; select * from children");
    expect(await recreated(() => load())).toEqual([]);
    await other.end();
  });

  test("tables of another schema with a name to quote", async () => {
    await database.query(`create schema "Other s"; create table "Other s".parents (id integer primary key);
        create table "Other s".kids (id integer, parent integer references "Other s".parents);
        create index on "Other s".kids (parent)`);
    const before = await dump();
    const other = [
      insert('"Other s".parents'.replaceAll('"', ""), { id: ids }),
      insert("Other s.kids", { id: ids, parent: ids }),
    ];
    await load(other);
    expect(await dump()).toEqual(before);
    await database.query(`drop schema "Other s" cascade`);
  });

  test("a member of the owner's role who may not create in the schema keeps the indexes", async () => {
    const name = `seedloom_owner_${process.pid}`;
    await database.query(`create role ${name} login password 'x'; grant usage on schema public to ${name};
        alter table parents owner to ${name}; alter table children owner to ${name}; alter table cousins owner to ${name};
        alter table parts owner to ${name}; alter function upper_of owner to ${name}`);
    const url = new URL(fresh.url);
    url.username = name;
    url.password = "x";
    const theirs = await openDatabase(url.href, { dropFrom: 10 });
    try {
      const catalog = await theirs!.introspect();
      const changed = await recreated(() => theirs!.load({ catalog, steps, uncheckedUntilEnd: [] }));
      expect(changed).toEqual(["children_also_fkey", "children_code_fkey", 'to "parents"']);
    } finally {
      await theirs?.close();
      await database.query(`drop owned by ${name} cascade; drop role ${name}`);
    }
  });

  describe("what goes wrong while keys of one table are made and rows of the next generated", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => index + 1);
    const twice = many.map((id) => (id === 100_000 ? 1 : id));
    beforeEach(async () => {
      await database.query(`create table firsts (id integer primary key, note text);
        create table seconds (id integer primary key, first integer not null references firsts)`);
    });
    const failure = async (given: readonly LoadStep[], options: LoadOptions = {}) => {
      const before = await dump();
      const error: unknown = await load(given, options).catch((e: unknown) => e);
      expect(await dump()).toEqual(before);
      expect(await database.query("select count(*)::int from firsts")).toEqual([{ count: 0 }]);
      return error;
    };
    const long = (step: LoadStep & { kind: "insert" }, onBatch: (number: number) => void) => ({
      ...step,
      *batches() {
        const all = [...step.batches()];
        for (let number = 0; number < 5_000; number++) {
          onBatch(number);
          yield all[number % all.length]!;
        }
      },
    });
    const seconds = insert("seconds", { id: many, first: many });

    test("a duplicate of an earlier table ends the load, however much would be to come", async () => {
      let last = 0;
      const watched = long(seconds, (number) => (last = number));
      const error = await failure([insert("firsts", { id: twice, note: many.map(text) }), watched]);
      expect(last).toBeLessThan(4_999);
      expect(error).toMatchObject({ code: "LOAD", details: { table: "firsts", constraint: "firsts_pkey" } });
    });

    test("a generator that throws is what counts", async () => {
      const broken = long(seconds, (number) => {
        if (number === 3) throw new SeedError("CONFIG", "out of words", {});
      });
      const error = await failure([insert("firsts", { id: many, note: many.map(text) }), broken]);
      expect(error).toMatchObject({ message: expect.stringContaining("out of words") as string });
    });

    test("an abort stops both", async () => {
      const controller = new AbortController();
      const stopping = long(seconds, (number) => number === 3 && controller.abort());
      const error = await failure([insert("firsts", { id: many, note: many.map(text) }), stopping], {
        signal: controller.signal,
      });
      expect(error).toMatchObject({ code: "ABORTED" });
    });
  });
});
