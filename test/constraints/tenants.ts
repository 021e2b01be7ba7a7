import { withKeys } from "./cycles.ts";
import type { Structure } from "./structure.ts";

const KEY = "t smallint not null check (t in (1, 2, 3)), id integer not null";
const FEW = "g integer not null unique check (g in (1, 2))";

/** Foreign keys that share a tenant's column, where some of the tables can hold very few rows. */
export const TENANTS: readonly Structure[] = [
  {
    name: "a row of a tenant refers to its own like, and to a table of two rows",
    ddl: withKeys(
      `create table a (${KEY}, r integer not null, primary key (t, id));
create table few (${KEY}, ${FEW}, primary key (t, id));
create table b (${KEY}, a_id integer not null, b_id integer not null, few_id integer not null, primary key (t, id))`,
      [
        ["a", "foreign key (t, r) references a (t, id)"],
        ["b", "foreign key (t, a_id) references a (t, id)"],
        ["b", "foreign key (t, b_id) references b (t, id)"],
        ["b", "foreign key (t, few_id) references few (t, id)"],
      ],
    ),
    rows: { few: [2, 2] },
  },
  {
    name: "each row of a tenant refers to another one once, and a second key holds the tenant",
    ddl: withKeys(
      `create table p (id ID, g integer not null);
create table a (t smallint not null check (t in (1, 2, 3)), id integer not null, c smallint not null, r integer not null, p_id integer not null, primary key (t, id), unique (t, c, r), unique (t, p_id))`,
      [
        ["a", "foreign key (t, r) references a (t, id)"],
        ["a", "foreign key (p_id) references p (id)"],
      ],
    ),
  },
  ...["a", "b"].map((few): Structure => ({
    name: `cycle of two within a tenant, of which ${few} has room for two rows`,
    ddl: withKeys(
      `create table a (${KEY}, r integer not null, ${few === "a" ? FEW : "g integer"}, primary key (t, id));
create table b (${KEY}, r integer not null, ${few === "b" ? FEW : "g integer"}, primary key (t, id))`,
      [
        ["a", "foreign key (t, r) references b (t, id)"],
        ["b", "foreign key (t, r) references a (t, id)"],
      ],
    ),
    rows: { [few]: [2, 2] },
  })),
  {
    name: "cycle of three that share an undecided column, of which one has room for two rows",
    ddl: withKeys(
      `create table a (t smallint not null, id integer not null, r integer not null, primary key (t, id));
create table b (t smallint not null, id integer not null, r integer not null, ${FEW}, primary key (t, id));
create table c (t smallint not null, id integer not null, r integer not null, primary key (t, id))`,
      [
        ["a", "foreign key (t, r) references b (t, id)"],
        ["b", "foreign key (t, r) references c (t, id)"],
        ["c", "foreign key (t, r) references a (t, id)"],
      ],
    ),
    rows: { b: [2, 2] },
  },
  {
    name: "an organisation's owner is one of its users, of which there can be three",
    ddl: withKeys(
      `create table users (id ID, org_id integer not null, name varchar(9) not null unique check (name in ('x', 'y', 'z')), unique (org_id, id));
create table orgs (id ID, owner_id integer not null)`,
      [
        ["users", "foreign key (org_id) references orgs (id)"],
        ["orgs", "foreign key (id, owner_id) references users (org_id, id)"],
      ],
    ),
    rows: { users: [3, 3], orgs: [3, 3] },
  },
  {
    name: "parents of one tenant, and nothing says which tenants there are",
    ddl: withKeys(
      `create table p (t integer not null, id integer not null, primary key (t, id));
create table q (t integer not null, id integer not null, primary key (t, id));
create table few (t integer not null, id integer not null, ${FEW}, primary key (t, id));
create table c (id ID, t integer not null, p_id integer not null, q_id integer not null, few_id integer not null)`,
      [
        ["c", "foreign key (t, p_id) references p (t, id)"],
        ["c", "foreign key (t, q_id) references q (t, id)"],
        ["c", "foreign key (t, few_id) references few (t, id)"],
      ],
    ),
    rows: { few: [2, 2] },
  },
  {
    name: "parents of one tenant, of which one takes its tenants from a table and the other does not",
    ddl: withKeys(
      `create table tenants (id ID);
create table p (t integer not null, id integer not null, primary key (t, id));
create table q (t integer not null check (t > 3), id integer not null, primary key (t, id));
create table c (id ID, t integer not null, p_id integer not null, q_id integer not null)`,
      [
        ["p", "foreign key (t) references tenants (id)"],
        ["c", "foreign key (t, p_id) references p (t, id)"],
        ["c", "foreign key (t, q_id) references q (t, id)"],
      ],
    ),
  },
  {
    name: "each row of a tenant has one successor, and is one's successor",
    ddl: withKeys(
      `create table tenants (id ID, n integer not null unique check (n in (1, 2, 3)));
create table a (t integer not null, id integer not null, r integer not null unique, primary key (t, id));
create table b (t integer not null, id integer not null, r integer not null, primary key (t, id), unique (t, r));
create table c (t integer not null, id integer not null, r integer not null unique, primary key (t, id))`,
      [
        ["a", "foreign key (t) references tenants (id)"],
        ["b", "foreign key (t) references tenants (id)"],
        ["a", "foreign key (t, r) references a (t, id)"],
        ["b", "foreign key (t, r) references b (t, id)"],
        ["c", "foreign key (t, r) references c (t, id)"],
      ],
    ),
    rows: { tenants: [3, 3] },
  },
  {
    name: "regression: a row that a unique key moved to another tenant was referred to in the first one",
    ddl: withKeys(
      `create table a (${KEY}, r integer not null, b_id integer, c boolean, primary key (t, id), unique (c, b_id));
create table b (${KEY}, ${FEW}, primary key (t, id))`,
      [
        ["a", "foreign key (t, r) references a (t, id)"],
        ["a", "foreign key (t, b_id) references b (t, id)"],
      ],
    ),
    rows: { a: "some", b: [2, 2] },
  },
  {
    name: "regression: a row of a cycle that a unique key moved to another tenant was referred to in the first one",
    ddl: withKeys(
      `create table a (${KEY}, x integer unique, b_id integer not null, c varchar(9) unique check (c like '%-%'), primary key (t, id));
create table b (${KEY}, a_id integer not null, primary key (t, id));
create table c (${KEY}, primary key (t, id))`,
      [
        ["a", "foreign key (t, x) references c (t, id)"],
        ["a", "foreign key (t, b_id) references b (t, id)"],
        ["b", "foreign key (t, a_id) references a (t, id)"],
      ],
    ),
  },
  {
    name: "two accounts of one tenant that differ, and nothing says which tenants there are",
    ddl: withKeys(
      `create table accounts (t integer not null, id integer not null, primary key (t, id));
create table transfers (id ID, t integer not null, a integer not null, b integer not null, check (a <> b))`,
      [
        ["transfers", "foreign key (t, a) references accounts (t, id)"],
        ["transfers", "foreign key (t, b) references accounts (t, id)"],
      ],
    ),
  },
  {
    name: "two accounts of one tenant that differ, where there are no more than two accounts",
    ddl: withKeys(
      `create table tenants (id ID);
create table accounts (t integer not null, id integer not null, ${FEW}, primary key (t, id));
create table transfers (id ID, t integer not null, a integer not null, b integer not null, check (a <> b))`,
      [
        ["accounts", "foreign key (t) references tenants (id)"],
        ["transfers", "foreign key (t, a) references accounts (t, id)"],
        ["transfers", "foreign key (t, b) references accounts (t, id)"],
      ],
    ),
    rows: { accounts: [2, 2] },
  },
  {
    name: "two cycles through one table, of which another has room for one row",
    ddl: withKeys(
      `create table a (${KEY}, r integer not null, primary key (t, id));
create table b (${KEY}, r integer not null, q integer not null, primary key (t, id));
create table c (${KEY}, r integer not null, g integer not null unique check (g = 1), primary key (t, id))`,
      [
        ["a", "foreign key (t, r) references b (t, id)"],
        ["b", "foreign key (t, r) references c (t, id)"],
        ["b", "foreign key (t, q) references a (t, id)"],
        ["c", "foreign key (t, r) references a (t, id)"],
      ],
    ),
    rows: { c: [1, 1] },
  },
  {
    name: "regression: a cycle within a tenant took a tenant that a table beside it does not have",
    ddl: withKeys(
      `create table p (t smallint not null check (t in (2, 3)), id integer not null, primary key (t, id));
create table a (${KEY}, r integer not null, p_id integer not null, primary key (t, id));
create table b (${KEY}, r integer not null, ${FEW}, primary key (t, id))`,
      [
        ["a", "foreign key (t, r) references b (t, id)"],
        ["a", "foreign key (t, p_id) references p (t, id)"],
        ["b", "foreign key (t, r) references a (t, id)"],
      ],
    ),
    rows: { b: [2, 2] },
  },
  {
    name: "a grant of one team's member for another team: some tenant has two teams, though teams and members refer to one another",
    ddl: withKeys(
      `create table tenants (id integer primary key);
create table teams (t integer not null references tenants, id integer not null, lead_id integer, primary key (t, id));
create table members (t integer not null, team_id integer not null, user_id integer not null, primary key (t, team_id, user_id));
create table roles (t integer not null references tenants, code varchar(4) not null, primary key (t, code));
create table member_roles (t integer not null, team_id integer not null, user_id integer not null, code varchar(4) not null, primary key (t, team_id, user_id, code));
create table grants (id integer primary key, t integer not null, team_id integer not null, user_id integer not null, code varchar(4) not null, target_id integer not null, unique (team_id, user_id, target_id), check (target_id <> team_id))`,
      [
        ["members", "foreign key (t, team_id) references teams (t, id)"],
        ["teams", "foreign key (t, id, lead_id) references members (t, team_id, user_id)"],
        ["member_roles", "foreign key (t, team_id, user_id) references members (t, team_id, user_id)"],
        ["member_roles", "foreign key (t, code) references roles (t, code)"],
        ["grants", "foreign key (t, team_id, user_id, code) references member_roles (t, team_id, user_id, code)"],
        ["grants", "foreign key (t, target_id) references teams (t, id)"],
      ],
    ),
  },
];
