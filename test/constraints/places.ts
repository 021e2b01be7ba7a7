import type { Structure } from "./structure.ts";

const BTREE_GIST = "create extension if not exists btree_gist schema pg_catalog;";

/** Rows that have to have a place: a partition, a stretch of their own. */
export const PLACES: readonly Structure[] = [
  {
    name: "no two circles overlap",
    ddl: {
      postgres: `create table t (id integer primary key, c circle not null, exclude using gist (c with &&));
        create table u (id integer primary key, c circle, active boolean not null, exclude using gist (c with &&) where (active))`,
    },
  },
  {
    name: "no two boxes, no two areas of a map overlap",
    ddl: {
      postgres: `${BTREE_GIST} create table t (id integer primary key, b box not null, exclude using gist (b with &&));
        create table u (id integer primary key, map integer not null check (map between 1 and 5), area polygon not null, exclude using gist (map with =, area with &&))`,
    },
  },
  {
    name: "no two networks overlap",
    ddl: {
      postgres: `create table t (id integer primary key, net cidr not null, exclude using gist (net inet_ops with &&))`,
    },
  },
  {
    name: "no two multiranges overlap",
    ddl: {
      postgres: `create table t (id integer primary key, spans datemultirange not null, exclude using gist (spans with &&))`,
    },
  },
  {
    name: "no two circles overlap, which a CHECK keeps small",
    ddl: {
      postgres: `create table t (id integer primary key, c circle not null check (radius(c) < 3), exclude using gist (c with &&))`,
    },
  },
  {
    name: "no two ranges are next to each other",
    ddl: { postgres: `create table t (id integer primary key, r int4range not null, exclude using gist (r with -|-))` },
  },
  {
    name: "a cage for one kind of animal",
    ddl: {
      postgres: `${BTREE_GIST} create table t (cage integer not null, animal text not null, exclude using gist (cage with =, animal with <>))`,
    },
  },
  {
    name: "hash partitions for some remainders",
    ddl: {
      postgres: `create table t (id bigint generated always as identity, tenant integer not null, primary key (tenant, id)) partition by hash (tenant);
        create table t0 partition of t for values with (modulus 4, remainder 0); create table t2 partition of t for values with (modulus 4, remainder 2);
        create table u (id uuid primary key) partition by hash (id); create table u1 partition of u for values with (modulus 3, remainder 1);
        create table v (id bigint generated always as identity primary key) partition by hash (id); create table v0 partition of v for values with (modulus 2, remainder 0);
        create table w (id integer primary key, v_id bigint not null references v)`,
    },
  },
  {
    name: "hash partitions of the parent's key for some remainders",
    ddl: {
      postgres: `create table tenants (id integer primary key); create table t (id bigint generated always as identity, tenant integer not null references tenants, primary key (tenant, id)) partition by hash (tenant);
        create table t0 partition of t for values with (modulus 4, remainder 0); create table t2 partition of t for values with (modulus 4, remainder 2)`,
    },
  },
  {
    name: "hash partitions of moduli that cover everything together",
    ddl: {
      postgres: `create table t (id integer primary key) partition by hash (id); create table t0 partition of t for values with (modulus 2, remainder 0);
        create table t1 partition of t for values with (modulus 4, remainder 1); create table t3 partition of t for values with (modulus 4, remainder 3)`,
    },
  },
  {
    name: "hash and range partitions below list partitions",
    ddl: {
      postgres: `create table t (id bigint generated always as identity, kind text not null, at date not null, primary key (kind, at, id)) partition by list (kind);
        create table ta partition of t for values in ('a', 'b') partition by hash (at); create table ta1 partition of ta for values with (modulus 3, remainder 1);
        create table tc partition of t for values in ('c') partition by range (at); create table tc24 partition of tc for values from ('2024-01-01') to ('2025-01-01')`,
    },
  },
  {
    name: "keys without overlaps, and keys with PERIOD to them",
    ddl: {
      postgres: `${BTREE_GIST} create table employees (id integer not null, valid daterange not null, name text not null, primary key (id, valid without overlaps));
        create table positions (employee_id integer not null, valid daterange not null, title text not null, primary key (employee_id, valid without overlaps), foreign key (employee_id, period valid) references employees (id, period valid));
        create table rooms (id integer primary key); create table bookings (id integer primary key, room_id integer not null references rooms, during tstzrange not null, unique (room_id, during without overlaps));
        create table visits (id integer primary key, room_id integer not null, during tstzrange not null, foreign key (room_id, period during) references bookings (room_id, period during));
        create table contracts (id integer not null, valid datemultirange not null, primary key (id, valid without overlaps))`,
    },
  },
  {
    name: "prices without overlaps within a tenant",
    ddl: {
      postgres: `${BTREE_GIST} create table tenants (id integer primary key); create table prices (tenant_id integer not null references tenants, sku text not null, valid tsrange not null, amount numeric(10,2) not null check (amount > 0), primary key (tenant_id, sku, valid without overlaps));
        create table discounts (id integer primary key, tenant_id integer not null, sku text not null, valid tsrange not null, percent integer not null check (percent between 1 and 90), foreign key (tenant_id, sku, period valid) references prices (tenant_id, sku, period valid))`,
    },
  },
  {
    name: "operators of geometry and of an extension in CHECKs",
    ddl: {
      postgres: `create extension if not exists hstore schema public;
        create table things (id integer primary key, attributes hstore not null check (attributes ? 'color'), more hstore check (more ?& array['a', 'b']));
        create table spots (id integer primary key, p point not null check (p <@ box '(0,0),(10,10)'), q point check (q <@ circle '<(5,5),2>'), area polygon check (area <@ polygon '((0,0),(0,9),(9,9),(9,0))'))`,
    },
  },
  {
    name: "foreign tables are left alone",
    ddl: {
      postgres: `create extension file_fdw schema public; create server files foreign data wrapper file_fdw;
        create table t (id integer primary key, n integer not null); create foreign table elsewhere (n integer not null) server files options (filename '/dev/null')`,
    },
    never: ["select 1 from elsewhere"],
  },
  {
    name: "what happens to children when parents go does not matter",
    ddl: `create table a (id integer primary key, name varchar(20) not null); create table b (id integer primary key, a_id integer not null references a (id) on delete restrict on update cascade, other integer references a (id) on delete set null, third integer not null default 1 references a (id) on delete set default on update no action)`,
  },
];
