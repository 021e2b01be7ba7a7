import { expect, test } from "vitest";
import { impliedKey, textType } from "@seedloom/core";
import type { Column, ColumnType, Table } from "@seedloom/core";
import { followNames } from "@seedloom/infer";
import { makeCatalog, makeColumn, makeTable } from "./helpers/parse-table.ts";

const int: ColumnType = { kind: "integer", bits: 32, unsigned: false };
const column = (name: string, type: ColumnType = int, nullable = false): Column =>
  makeColumn(name, type, type.kind, nullable);

/** The keys that names tell, as `table.column > table`. */
function told(...tables: readonly Table[]): readonly string[] {
  return followNames(makeCatalog(tables)).tables.flatMap((table) =>
    table.foreignKeys.map((key) => `${table.id}.${key.columns.join(",")} > ${key.references.table}`),
  );
}

const customers = makeTable("customers", [column("id"), column("name", textType())], "id");

test.each([
  ["by the table's name", "customer_id"],
  ["in camel case", "customerId"],
  ["with a role before it", "billing_customer_id"],
])("a column points to a table %s", (_, name) => {
  const orders = makeTable("orders", [column("id"), column(name)], "id");
  expect(told(customers, orders)).toEqual([`orders.${name} > customers`]);
});

test.each(["author_id", "owner_id", "last_editor_id", "created_by", "updated_by_id", "post_author_id"])(
  "%s points to the application's users",
  (name) => {
    const users = makeTable("users", [column("id")], "id");
    expect(told(users, makeTable("posts", [column("id"), column(name)], "id"))).toEqual([`posts.${name} > users`]);
    const names = makeTable("posts", [column("id"), column(name, textType())], "id");
    expect(told(users, names)).toEqual([]);
    const [own, others] = ["users", "core.users"].map((table) => makeTable(table, [column("id")], "id"));
    expect(told(own!, { ...others!, name: "users" }, makeTable("posts", [column("id"), column(name)], "id"))).toEqual(
      [],
    );
  },
);

test.each([
  ["user_account", "invited_by_user_id"],
  ["users", "banned_by_user_id"],
  ["users", "taken_by"],
  ["users", "acked_by_id"],
  ["users", "geboekt_door"],
  ["staff", "approved_by"],
])("in %s there is who did it: %s", (users, name) => {
  const people = makeTable(users, [column("id")], "id");
  expect(told(people, makeTable("notes", [column("id"), column(name)], "id"))).toEqual([`notes.${name} > ${users}`]);
});

test("what things are sorted by is nobody", () => {
  const users = makeTable("users", [column("id")], "id");
  const lists = ["sort_by", "order_by", "divided_by_two"].map((name) => column(name));
  expect(told(users, makeTable("lists", [column("id"), ...lists], "id"))).toEqual([]);
});

test("a wide key is pointed to by narrower numbers too, as long as they are wide enough for any table of ours", () => {
  const wide: ColumnType = { kind: "integer", bits: 64, unsigned: false };
  const users = makeTable("users", [column("id", wide)], "id");
  expect(told(users, makeTable("posts", [column("id"), column("user_id")], "id"))).toEqual(["posts.user_id > users"]);
});

test("a column that is called as the key of one table points there", () => {
  const admissions = makeTable("admissions", [column("hadm_id")], "hadm_id");
  const events = makeTable("events", [column("event_no"), column("hadm_id")], "event_no");
  expect(told(admissions, events)).toEqual(["events.hadm_id > admissions"]);
});

test("a parent that may be missing makes a tree", () => {
  expect(told(makeTable("nodes", [column("id"), column("parent_id", int, true)], "id"))).toEqual([
    "nodes.parent_id > nodes",
  ]);
  expect(told(makeTable("nodes", [column("id"), column("parent_id")], "id"))).toEqual([]);
});

test("columns of wider keys, and those by which each row is the rest of another, point to rows too", () => {
  const tags = makeTable("tags", [column("id")], "id");
  const joined = { ...makeTable("customer_tags", [column("customer_id"), column("tag_id")], "customer_id") };
  const pair: Table = { ...joined, primaryKey: { name: null, columns: ["customer_id", "tag_id"] } };
  expect(told(customers, tags, pair)).toEqual(["customer_tags.customer_id > customers", "customer_tags.tag_id > tags"]);
  const rest = makeTable("customer_details", [column("customer_id")], "customer_id");
  expect(told(customers, rest)).toEqual(["customer_details.customer_id > customers"]);
  expect(told(customers, makeTable("customers_archive", [column("customer_id")], "customer_id"))).toEqual([]);
});

test("the mark of an application's tables is no part of what they keep", () => {
  const names = ["posts", "users", "options", "terms", "links"];
  const tables = names.map((name) => makeTable(`wp_${name}`, [column("id")], "id"));
  const meta = makeTable("wp_postmeta", [column("id"), column("post_id"), column("created_by")], "id");
  expect(told(...tables, meta)).toEqual(["wp_postmeta.post_id > wp_posts", "wp_postmeta.created_by > wp_users"]);
});

test.each([
  ["crm_team", "team_id"],
  ["res_users", "user_id"],
  ["ticket_status", "status_id"],
  ["quantity_units", "from_qu_id"],
  ["nodes", "node_uuid"],
])("%s is what tickets have a %s of", (name, own) => {
  const uuid = textType({ maxLength: 36 });
  const isText = own.endsWith("uuid");
  const target = makeTable(name, [column("id"), column("uuid", uuid)], "id", ["uuid"]);
  const tickets = makeTable("tickets", [column("no"), column(own, isText ? uuid : int)], "no");
  expect(told(target, tickets)).toEqual([`tickets.${own} > ${name}`]);
});

test.each([
  ["room_type", "type_id"],
  ["account_account", "user_id"],
  ["deposit_addresses", "address"],
])("of %s it is not known that a %s leads there", (name, own) => {
  const key = own.endsWith("_id") ? "id" : own;
  const target = makeTable(name, [column(key), column("balance"), column("currency", textType())], key);
  expect(told(target, makeTable("tickets", [column("no"), column(own)], "no"))).toEqual([]);
});

test("single words point where they are called after", () => {
  const users = makeTable("users", [column("uid")], "uid");
  const nodes = makeTable("nodes", [column("nid")], "nid");
  const history = makeTable("history", [column("no"), column("uid"), column("nid"), column("oid")], "no");
  expect(told(users, nodes, history)).toEqual(["history.uid > users", "history.nid > nodes"]);
});

test("what some tables declare holds for columns of the same name, and for tables that inherit them", () => {
  const key = (name: string, table: string) => [impliedKey(table, [[name, "id"]])];
  const people = makeTable("entity", [column("id")], "id");
  const base: Table = {
    ...makeTable("file_base", [column("id"), column("uploaded_by")], "id"),
    foreignKeys: key("uploaded_by", "entity"),
  };
  const inherits = { ...makeTable("order_file", [column("id"), column("uploaded_by")], "id"), inherits: ["file_base"] };
  expect(told(people, base, inherits)).toContain("order_file.uploaded_by > entity");
  expect(told(people, base, makeTable("note", [column("id"), column("uploaded_by")], "id"))).toContain(
    "note.uploaded_by > entity",
  );
});

test("nothing is told of narrower types, pairs of type and id, and what a rule speaks of", () => {
  const narrow: ColumnType = { kind: "integer", bits: 16, unsigned: false };
  const subject = { kind: "column", name: "customer_id" } as const;
  const checked: Table = {
    ...makeTable("d", [column("id"), column("customer_id")], "id"),
    checks: [
      {
        name: null,
        sql: {
          text: "customer_id > 5",
          expression: { kind: "compare", operator: ">", left: subject, right: { kind: "literal", value: 5 } },
        },
        validated: true,
        enforced: true,
      },
    ],
  };
  expect(
    told(
      customers,
      makeTable("b", [column("id"), column("customer_id", narrow)], "id"),
      makeTable("c", [column("id"), column("customer_id"), column("customer_type", textType())], "id"),
      checked,
    ),
  ).toEqual([]);
});

test("no cycle is closed", () => {
  const a = makeTable("heads", [column("id"), column("tail_id")], "id");
  const b = makeTable("tails", [column("id"), column("head_id")], "id");
  expect(told(a, b)).toEqual(["heads.tail_id > tails"]);
});

test("what was one row and is another points to both, unless it is an amount", () => {
  const nodes = makeTable("nodes", [column("id")], "id");
  const prices = makeTable("prices", [column("id")], "id");
  const moves = makeTable("moves", [column("id"), column("old_node"), column("new_node")], "id");
  expect(told(nodes, moves)).toEqual(["moves.old_node > nodes", "moves.new_node > nodes"]);
  expect(told(nodes, makeTable("moves", [column("id"), column("old_node")], "id"))).toEqual([]);
  expect(told(prices, makeTable("moves", [column("id"), column("old_price"), column("new_price")], "id"))).toEqual([]);
});

test("a whole number called after another table is one of its rows, unless it counts or says yes or no", () => {
  const queues = makeTable("queues", [column("id"), column("name", textType())], "id");
  const votes = makeTable("votes", [column("id"), column("note", textType())], "id");
  const small: ColumnType = { kind: "integer", bits: 8, unsigned: false };
  const names = [column("queue"), column("default_queue"), column("vote"), column("queues")];
  expect(told(queues, votes, makeTable("tickets", [column("id"), ...names], "id"))).toEqual([
    "tickets.queue > queues",
    "tickets.default_queue > queues",
  ]);
  expect(told(queues, makeTable("tickets", [column("id"), column("queue", small)], "id"))).toEqual([]);
});

test("who made it is a user, and users are those who sign in", () => {
  const signIn = [column("id"), column("username", textType()), column("password", textType())];
  const users = makeTable("user_auth", signIn, "id");
  expect(told(users, makeTable("notes", [column("id"), column("creator"), column("user_id")], "id"))).toEqual([
    "notes.user_id > user_auth",
    "notes.creator > user_auth",
  ]);
  expect(told(makeTable("nodes", [column("id"), column("parent", int, true)], "id"))).toEqual(["nodes.parent > nodes"]);
});

test("marks of tables in their columns' names and short forms point, where just one table is meant", () => {
  const projects = makeTable("tracker_project", [column("prj_id"), column("prj_title", textType())], "prj_id");
  const news = makeTable("tracker_project_news", [column("prn_nws"), column("prn_prj_id")], "prn_nws");
  expect(told(projects, news)).toEqual(["tracker_project_news.prn_prj_id > tracker_project"]);
  const templates = makeTable("template", [column("id"), column("name", textType())], "id");
  const entries = makeTable("entry", [column("id"), column("tmplID")], "id");
  expect(told(templates, entries)).toEqual(["entry.tmplID > template"]);
  const others = makeTable("tempels", [column("id"), column("name", textType())], "id");
  expect(told(templates, others, entries)).toEqual([]);
});
