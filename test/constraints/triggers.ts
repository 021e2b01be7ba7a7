import type { Structure } from "./structure.ts";

const plpgsql = (body: string, on = "t", when = "before insert") =>
  `create function f() returns trigger language plpgsql as $$ begin ${body} end $$; create trigger tr ${when} on ${on} for each row execute function f()`;

/** Triggers that refuse rows, fill tables or drop rows. */
export const TRIGGERS: readonly Structure[] = [
  {
    name: "a trigger refuses NULL",
    ddl: {
      postgres: `create table t (id integer primary key, email text, name text); ${plpgsql("if new.email is null then raise exception 'email needed'; end if; return new;")}`,
      sqlite: `create table t (id integer primary key, email text, name text);
        create trigger tr before insert on t when new.email is null begin select raise(abort, 'email needed'); end`,
    },
  },
  {
    name: "a trigger refuses numbers out of a range",
    ddl: {
      postgres: `create table t (id integer primary key, qty integer); ${plpgsql("if new.qty not between 5 and 20 then raise exception 'qty %', new.qty; end if; return new;")}`,
      sqlite: `create table t (id integer primary key, qty integer);
        create trigger tr before insert on t begin select case when new.qty not between 5 and 20 then raise(abort, 'qty') end; end`,
    },
    never: ["select 1 from t where qty not between 5 and 20"],
  },
  {
    name: "a trigger casts a text to the name of something that the database has",
    ddl: {
      postgres: `create table t (id integer primary key, body text not null, settings_cfg text not null default 'simple', found tsvector); ${plpgsql("new.found := to_tsvector(new.settings_cfg::regconfig, new.body); return new;")}`,
    },
    never: ["select 1 from t where found is null"],
  },
  {
    name: "what a trigger makes of a name is a key",
    ddl: {
      postgres: `create table t (id integer primary key, name text not null check (name in ('Red Fox', 'red fox', 'Blue Fox', 'blue fox', 'Hen')), slug text not null unique);
        ${plpgsql("if tg_op = 'DELETE' then return old; end if; new.slug := lower(replace(new.name, ' ', '-')); return new;")}`,
    },
    rows: { t: [3, 3] },
  },
  {
    name: "a trigger has one rule for each status, in variables, in a function that it calls, and changes what it then looks at",
    ddl: {
      postgres: `create table t (id integer primary key, code text not null, status text not null check (status in ('new', 'open', 'done')), ends_at date, email varchar(80) unique, n integer not null);
        create function want(ok boolean, n integer) returns void language plpgsql as $$ begin if n is null or n % 7 = 3 then raise exception 'seven'; end if; end $$;
        ${plpgsql("new.email := lower(new.email); if tg_op = 'INSERT' then if new.status = 'done' and new.ends_at is null then raise exception 'end'; elsif new.status = 'new' and new.ends_at is not null then raise exception 'no end'; end if; else raise exception 'no updates'; end if; case new.status when 'open' then if new.n < 5 then raise exception 'n'; end if; else null; end case; perform want(true, new.n); if position('@' in new.email) = 0 or new.code !~ '^[A-Z]{2}-[0-9]{4}$' then raise exception 'code %', new.code; end if; return new;")}`,
    },
    never: [
      "select 1 from t where (status = 'done' and ends_at is null) or (status = 'new' and ends_at is not null) or (status = 'open' and n < 5) or n % 7 = 3",
      "select 1 from t where code !~ '^[A-Z]{2}-[0-9]{4}$' or email <> lower(email)",
    ],
  },
  {
    name: "a trigger refuses with the code of a CHECK",
    ddl: {
      postgres: `create table t (id integer primary key, code text not null); ${plpgsql("if new.code !~ '^[A-Z]{3}$' then raise exception 'bad code' using errcode = 'check_violation'; end if; return new;")}`,
    },
    never: ["select 1 from t where code !~ '^[A-Z]{3}$'"],
  },
  {
    name: "a trigger knows two words out of several that it mentions",
    ddl: {
      postgres: `create table t (id integer primary key, kind text not null); ${plpgsql("if new.kind not in ('north', 'south') then raise exception 'the kind is wrong' using hint = 'ask', errcode = '23000'; end if; return new;")}`,
      sqlite: `create table t (id integer primary key, kind text not null);
        create trigger tr before insert on t when new.kind not in ('north', 'south') begin select raise(abort, 'the kind is wrong'); end`,
    },
    never: ["select 1 from t where kind not in ('north', 'south')"],
  },
  {
    name: "a deferred constraint trigger refuses two columns together",
    ddl: {
      postgres: `create table t (id integer primary key, a integer, b integer);
        create function f() returns trigger language plpgsql as $$ begin if new.a is not null and new.b is not null then raise exception 'not both'; end if; return null; end $$;
        create constraint trigger tr after insert on t deferrable initially deferred for each row execute function f()`,
    },
    never: ["select 1 from t where a is not null and b is not null"],
  },
  {
    name: "an AFTER trigger calls a function that refuses what does not follow a row that is there",
    ddl: {
      postgres: `create table t (id integer primary key, name text not null unique, after_name text);
        create function place(i integer, n text) returns void language plpgsql as $$ begin if n is not null and not exists (select from t where name = n and id < i) then raise exception 'nothing is called %', n; end if; end $$;
        ${plpgsql("perform place(new.id, new.after_name); return null;", "t", "after insert")}`,
    },
    never: [
      "select 1 from t where after_name is not null and not exists (select from t o where o.name = t.after_name and o.id < t.id)",
    ],
  },
  {
    name: "CHECKs of several tables want rows of different kinds of the same table",
    ddl: {
      postgres: `create table roles (id integer primary key, kind text not null check (kind in ('person', 'machine', 'service'))); create table users (id integer primary key); create table machines (id integer primary key);
        create function is_kind(role integer, wanted text) returns boolean language plpgsql as $$ begin return (select kind from roles where id = role) = wanted; end $$;
        create table a_machine_roles (machine_id integer not null references machines, role_id integer not null references roles, primary key (machine_id, role_id), check (is_kind(role_id, 'machine')));
        create table b_user_roles (user_id integer not null references users, role_id integer not null references roles, primary key (user_id, role_id), check (is_kind(role_id, 'person')));
        create table c_service_roles (role_id integer not null references roles, id integer primary key, check (is_kind(role_id, 'service')))`,
    },
    never: ["select 1 from a_machine_roles join roles on roles.id = role_id where kind <> 'machine'"],
  },
  {
    name: "a CHECK calls a function that looks at the parent",
    ddl: {
      postgres: `create table accounts (id integer primary key, kind text not null check (kind in ('user', 'machine'))); create table people (id integer primary key);
        create function kind_of(account integer) returns text language plpgsql as $$ begin return (select kind from accounts where id = account); end $$;
        create table t (account_id integer not null references accounts, person_id integer not null references people, primary key (account_id, person_id),
          check (kind_of(account_id) = 'machine'))`,
    },
    never: ["select 1 from t join accounts on accounts.id = account_id where kind <> 'machine'"],
  },
  {
    name: "a trigger writes into the parent what that must not hold",
    ddl: {
      postgres: `create table shelves (id integer primary key, visible boolean not null default false); create table t (id integer primary key, shelf_id integer not null references shelves, visible boolean not null default true);
        ${plpgsql("update shelves set visible = (select bool_or(visible) from t where t.shelf_id = new.shelf_id and t.visible group by t.shelf_id) where id = new.shelf_id; return new;", "t", "after insert")}`,
    },
  },
  {
    name: "a trigger looks at the parent",
    ddl: {
      postgres: `create table accounts (id integer primary key, balance numeric(12,2) not null); create table t (id integer primary key, account_id integer not null references accounts, amount numeric(10,2) not null);
        ${plpgsql("if (select balance from accounts where id = new.account_id) < new.amount then raise exception 'insufficient funds'; end if; return new;")}`,
    },
    never: ["select 1 from t join accounts on accounts.id = account_id where balance < amount"],
  },
  {
    name: "a trigger looks at the table's other rows",
    ddl: {
      postgres: `create table t (id integer primary key, room integer not null check (room between 1 and 20), a timestamptz not null, b timestamptz not null, check (a < b));
        ${plpgsql("if exists (select 1 from t where room = new.room and tstzrange(a, b) && tstzrange(new.a, new.b)) then raise exception 'overlap'; end if; return new;")}`,
      sqlite: `create table t (id integer primary key, room integer not null, a integer not null, b integer not null, check (a < b));
        create trigger tr before insert on t begin select raise(abort, 'overlap') where exists (select 1 from t where room = new.room and a < new.b and new.a < b); end`,
    },
    never: ["select 1 from t x join t y on x.room = y.room and x.id < y.id and x.a < y.b and y.a < x.b"],
  },
  {
    name: "a trigger allows three children of one kind of parent",
    ddl: {
      postgres: `create table parents (id integer primary key, kind text not null check (kind in ('a', 'b'))); create table t (id integer primary key, parent_id integer not null references parents);
        ${plpgsql("if (select count(*) from t where parent_id = new.parent_id) >= 5 then raise exception 'too many'; end if; if (select kind from parents where id = new.parent_id) <> 'a' then raise exception 'wrong kind'; end if; return new;")}`,
    },
    never: ["select 1 from t group by parent_id having count(*) > 5"],
  },
  {
    name: "a trigger keeps rows out in silence",
    ddl: {
      postgres: `create table t (id integer primary key, name text); ${plpgsql("if new.id % 2 = 0 then return null; end if; return new;")}`,
    },
    rows: { t: "some" },
  },
  {
    name: "a trigger makes the profile of each user",
    ddl: {
      postgres: `create table users (id uuid primary key default gen_random_uuid(), email text not null unique); create table profiles (user_id uuid primary key references users, display_name text); create table pets (id integer primary key, owner uuid not null references profiles);
        create function f() returns trigger language plpgsql as $$ begin insert into public.profiles (user_id) values (new.id); return new; end $$; create trigger tr after insert on users for each row execute function f()`,
      sqlite: `create table users (id integer primary key, title text not null); create table profiles (user_id integer primary key references users, title text not null); create table pets (id integer primary key, owner integer not null references profiles);
        create trigger tr after insert on users begin insert into profiles values (new.id, new.title); end`,
    },
    rows: { profiles: "some" },
    never: ["select 1 from users where id not in (select user_id from profiles)"],
  },
  {
    name: "triggers of several tables enter their keys in one register, which they and others refer to",
    ddl: {
      postgres: `create table register (id integer primary key, kind text, approved boolean); create table bills (id integer primary key references register, amount numeric not null, approved boolean not null); create table invoices (id integer primary key references register, amount numeric not null, approved boolean not null);
        create table drafts (id integer primary key, approved boolean not null); create table lines (id integer primary key, entry_id integer not null references register, amount numeric not null);
        create function enter() returns trigger language plpgsql as $$ begin insert into register (id, kind, approved) values (new.id, tg_relname, new.approved); return new; end $$;
        create trigger b before insert on bills for each row execute function enter(); create trigger i before insert on invoices for each row execute function enter(); create trigger d after insert on drafts for each row execute function enter()`,
      sqlite: `create table register (id integer primary key, kind text); create table bills (id integer primary key, amount real not null); create table invoices (id integer primary key, amount real not null); create table a_lines (id integer primary key, entry_id integer not null references register, amount real not null);
        create trigger b after insert on bills begin insert into register (id, kind) values (new.id, 'bill'); end; create trigger i after insert on invoices begin insert into register (id, kind) values (new.id, 'invoice'); end`,
    },
    rows: { register: "some" },
    never: [
      "select 1 from (select (select count(*) from register) as r, (select count(*) from bills) + (select count(*) from invoices) as n) as c where r < n",
    ],
  },
  {
    name: "a trigger writes a log that counts its own key",
    ddl: {
      postgres: `create table t (id integer primary key, name text); create table log (id integer generated by default as identity primary key, message text);
        ${plpgsql("insert into log (message) values (new.name); return null;", "t", "after insert")}`,
      sqlite: `create table t (id integer primary key, name text); create table log (id integer primary key, message text);
        create trigger tr after insert on t begin insert into log (message) values (new.name); end`,
    },
    rows: { log: [200, 320] },
  },
  {
    name: "a trigger writes into two tables that are seeded too: one counts its own key, the other is left to it",
    ddl: {
      sqlite: `create table users (id integer primary key, name text not null); create table log (id integer primary key, what text not null, user_id integer references users); create table counts (user_id integer primary key, n integer not null);
        create trigger logs after insert on users begin insert into log (what, user_id) values ('new', new.id); end;
        create trigger counts after insert on users begin insert into counts (user_id, n) values (new.id, 1); end`,
    },
    rows: { log: [200, 320] },
    never: ["select 1 from users where id not in (select user_id from log where what = 'new')"],
  },
  {
    name: "a trigger counts in the parent and in a table of days",
    ddl: {
      sqlite: `create table posts (id integer primary key, n integer not null default 0); create table comments (id integer primary key, post_id integer not null references posts);
        create table days (day text primary key, n integer not null);
        create trigger a after insert on comments begin update posts set n = n + 1 where id = new.post_id; end;
        create trigger b after insert on comments begin insert into days values (date('now'), 1) on conflict (day) do update set n = n + 1; end`,
    },
    rows: { days: "some" },
  },
  {
    name: "what triggers write into other tables has rules there: a balance, a sum, a log's short texts",
    ddl: {
      sqlite: `create table accounts (id integer primary key, balance numeric not null default 100 check (balance >= 0)); create table payments (id integer primary key, account_id integer not null references accounts, amount integer not null check (amount > 0));
        create trigger pays after insert on payments begin update accounts set balance = balance - new.amount where id = new.account_id; end;
        create table parts (id integer primary key, total integer not null default 0 check (total <= 400)); create table adds (id integer primary key, part_id integer not null references parts, n integer not null check (n > 0));
        create trigger sums after insert on adds begin update parts set total = total + new.n where id = new.part_id; end;
        create table people (id integer primary key, name text not null); create table log (id integer primary key, what text not null check (length(what) <= 12));
        create trigger logs after insert on people begin insert into log (what) values (new.name); end`,
      postgres: `create table accounts (id integer primary key, balance numeric not null default 100 check (balance >= 0)); create table payments (id integer primary key, account_id integer not null references accounts, amount integer not null check (amount > 0));
        ${plpgsql("update accounts set balance = balance - new.amount where id = new.account_id; return null;", "payments", "after insert")}`,
    },
    rows: { log: [200, 320] },
  },
];
