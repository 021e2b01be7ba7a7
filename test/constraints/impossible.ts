import { both } from "./structure.ts";
/** Schemas that cannot be filled, and what the error has to name. */
export interface Impossible {
  readonly name: string;
  readonly ddl: { readonly postgres?: string; readonly sqlite?: string };
  readonly tables?: readonly string[];
  readonly schemas?: readonly string[];
  /** Table, constraint (part of its name), and a piece of its text. */
  readonly table: string;
  readonly text: RegExp;
}

export const IMPOSSIBLE: readonly Impossible[] = [
  {
    name: "a range without values",
    ddl: both("create table t (id ID, n integer not null, constraint c check (n > 10 and n < 5))"),
    table: "t",
    text: /c: .*n > 10.*contradict/,
  },
  {
    name: "two CHECKs that contradict each other",
    ddl: both("create table t (id ID, n integer not null, constraint c check (n > 10), constraint d check (n < 5))"),
    table: "t",
    text: /c: .*n > 10.* and d: .*n < 5.* contradict each other/,
  },
  {
    name: "two CHECKs that leave no whole number",
    ddl: both("create table t (id ID, n integer not null, constraint c check (n > 10), constraint d check (n < 11))"),
    table: "t",
    text: /c: .*n > 10.* and d: .*n < 11.* contradict each other/,
  },
  {
    name: "two lists that have nothing in common",
    ddl: both(
      "create table t (id ID, s text not null, constraint c check (s in ('a', 'b')), constraint d check (s in ('x', 'y')))",
    ),
    table: "t",
    text: /c: .* and d: .* contradict each other/,
  },
  {
    name: "columns in a circle",
    ddl: both(
      "create table t (id ID, a integer not null, b integer not null, c integer not null, constraint c1 check (a < b), constraint c2 check (b < c), constraint c3 check (c < a))",
    ),
    table: "t",
    text: /c1: .*, c2: .* and c3: .* contradict each other/,
  },
  {
    name: "NOT NULL and IS NULL",
    ddl: both("create table t (id ID, a integer not null, constraint c check (a is null))"),
    table: "t",
    text: /c: .*IS NULL.* contradicts that a may not be NULL/i,
  },
  {
    name: "exactly one of two that are NOT NULL",
    ddl: both(
      "create table t (id ID, a integer not null, b integer not null, constraint c check ((a is null) <> (b is null)))",
    ),
    table: "t",
    text: /is null/i,
  },
  {
    name: "longer than its type",
    ddl: both("create table t (id ID, s varchar(3) not null, constraint c check (length(s) > 5))"),
    table: "t",
    text: /length.*contradicts itself or the column's type/,
  },
  {
    name: "always false",
    ddl: both("create table t (id ID, n integer, constraint c check (1 = 2))"),
    table: "t",
    text: /1 = 2/,
  },
  {
    name: "a foreign key to an empty table that is not selected",
    ddl: both("create table p (id ID); create table t (id ID, p_id integer not null references p)"),
    tables: ["t"],
    table: "t",
    text: /refers to p,/,
  },
  {
    name: "a foreign key to an empty table that belongs to an extension or to a schema that is not read",
    schemas: ["public"],
    ddl: {
      postgres:
        "create schema o; create table o.p (id integer primary key); create table t (id integer primary key, p_id integer not null references o.p)",
    },
    table: "t",
    text: /refers to o\.p, which has no rows/,
  },
  {
    name: "a foreign key's CHECK that no parent satisfies",
    ddl: both(
      "create table p (code text primary key, constraint a check (code in ('x', 'y'))); create table t (id ID, p text not null references p, constraint b check (p = 'z'))",
    ),
    table: "t",
    text: /p = 'z'/,
  },
  {
    name: "what is compared with a setting that the session does not have",
    ddl: {
      postgres:
        "create table t (id serial primary key, tenant text not null, constraint c check ((tenant = current_setting('app.tenant', true)) is true))",
    },
    table: "t",
    text: /set app\.tenant for this connection/,
  },
  {
    name: "an unknown type",
    ddl: {
      postgres: `create type oddity; create function oddity_in(cstring) returns oddity language internal immutable strict as 'byteain';
        create function oddity_out(oddity) returns cstring language internal immutable strict as 'byteaout';
        create type oddity (input = oddity_in, output = oddity_out, like = bytea); create table t (id serial primary key, c oddity not null)`,
    },
    table: "t",
    text: /oddity/,
  },
  {
    name: "a domain that allows nothing",
    ddl: {
      postgres:
        "create domain nothing as integer constraint c check (value > 5 and value < 3); create table t (id serial primary key, n nothing not null)",
    },
    table: "t",
    text: /value > 5/i,
  },
  {
    name: "a self-reference to an earlier row, NOT NULL from the first one",
    ddl: both("create table t (id ID, parent_id integer not null references t, constraint c check (parent_id < id))"),
    table: "t",
    text: /parent_id < id/,
  },
  {
    name: "a domain's default that the column's CHECK refuses, as it refuses everything",
    ddl: {
      postgres: `create domain odd as integer default 5 check (value % 2 = 1);
        create table t (id integer primary key, n odd not null, constraint c check (n % 4 = 0))`,
    },
    table: "t",
    text: /% (2|4)/,
  },
  {
    name: "a trigger's log refers to what only the session knows",
    ddl: {
      postgres: `create table revisions (id integer primary key); create table log (id serial primary key, t_id integer not null, revision_id integer not null references revisions); create table t (id integer primary key);
        create function setting(name text) returns integer language plpgsql as $$ declare v text; begin v := current_setting(name); return v; exception when undefined_object then return -1; end $$;
        create function f() returns trigger language plpgsql as $$ begin insert into log (t_id, revision_id) values (new.id, setting('app.revision')); return new; end $$;
        create trigger tr after insert on t for each row execute function f()`,
    },
    table: "t",
    text: /log_revision_id_fkey.*\(-1\).*set app\.revision for this connection/s,
  },
  {
    name: "a trigger that refuses every row",
    ddl: {
      postgres: `create table t (id integer primary key, name text); create function f() returns trigger language plpgsql as $$ begin raise exception 'append only'; end $$;
        create trigger tr before insert on t for each row execute function f()`,
      sqlite: `create table t (id integer primary key, name text); create trigger tr before insert on t begin select raise(abort, 'append only'); end`,
    },
    table: "t",
    text: /append only/,
  },
];
