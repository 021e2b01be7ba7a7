import type { Structure } from "./structure.ts";

/** Triggers that refuse rows, change them or fill tables. */
export const MYSQL_TRIGGERS: readonly Structure[] = [
  {
    name: "a trigger refuses NULL",
    ddl: {
      mysql: [
        "create table t (id int auto_increment primary key, email varchar(100), name varchar(50))",
        "create trigger tr before insert on t for each row if new.email is null then signal sqlstate '45000' set message_text = 'email needed'; end if",
      ],
    },
    never: ["select 1 from t where email is null"],
  },
  {
    name: "a trigger refuses numbers out of a range",
    ddl: {
      mysql: [
        "create table t (id int auto_increment primary key, qty int not null)",
        "create trigger tr before insert on t for each row begin if new.qty not between 5 and 20 then signal sqlstate '45000' set message_text = 'qty'; end if; end",
      ],
    },
    never: ["select 1 from t where qty not between 5 and 20"],
  },
  {
    name: "a trigger refuses with an error's own number, in names and strings of any quotes",
    ddl: {
      mysql: [
        "create table t (id int auto_increment primary key, `a code` varchar(20) not null)",
        "create trigger tr before insert on t for each row begin -- it's so\n if NEW.`a code` not regexp '^[A-Z]{3}$' collate utf8mb4_bin then signal sqlstate '23000' set mysql_errno = 1062, message_text = \"isn't one\"; end if; end",
      ],
    },
    never: ["select 1 from t where `a code` not regexp '^[a-zA-Z]{3}$'"],
  },
  {
    name: "a procedure refuses what a trigger gives it",
    ddl: {
      mysql: [
        "create table t (id int auto_increment primary key, kind varchar(20) not null)",
        "create procedure refuse(in kind varchar(20)) begin if kind not in ('north', 'south') then signal sqlstate '45000' set message_text = 'kind'; end if; end",
        "create trigger tr before insert on t for each row call refuse(new.kind)",
      ],
    },
    never: ["select 1 from t where kind not in ('north', 'south')"],
  },
  {
    name: "a trigger looks at the parent",
    ddl: {
      mysql: [
        "create table accounts (id int auto_increment primary key, balance decimal(12,2) not null)",
        "create table t (id int auto_increment primary key, account_id int not null, amount decimal(10,2) not null, foreign key (account_id) references accounts (id))",
        "create trigger tr before insert on t for each row if (select balance from accounts where id = new.account_id) < new.amount then signal sqlstate '45000' set message_text = 'insufficient funds'; end if",
      ],
    },
    never: ["select 1 from t join accounts on accounts.id = account_id where balance < amount"],
  },
  {
    name: "a trigger looks at the table's other rows",
    ddl: {
      mysql: [
        "create table t (id int auto_increment primary key, room int not null check (room between 1 and 20), a datetime not null, b datetime not null, check (a < b))",
        "create trigger tr before insert on t for each row if exists (select 1 from t where room = new.room and a < new.b and new.a < b) then signal sqlstate '45000' set message_text = 'overlap'; end if",
      ],
    },
    never: ["select 1 from t x join t y on x.room = y.room and x.id < y.id and x.a < y.b and y.a < x.b"],
  },
  {
    name: "what a trigger makes of a title is a key",
    ddl: {
      mysql: [
        "create table t (id int auto_increment primary key, title varchar(60) not null, slug varchar(60) not null unique)",
        "create trigger tr before insert on t for each row set new.slug = left(replace(lower(new.title), ' ', '-'), 60)",
      ],
    },
    never: ["select 1 from t where slug <> left(replace(lower(title), ' ', '-'), 60)"],
  },
  {
    name: "what a trigger makes of a number keeps a CHECK",
    ddl: {
      mysql: [
        "create table t (id int auto_increment primary key, net decimal(8,2) not null, gross decimal(8,2) not null, check (gross < 500))",
        "create trigger tr before insert on t for each row set new.gross = new.net * 1.2",
      ],
    },
    never: ["select 1 from t where abs(gross - net * 1.2) > 0.01"],
  },
  {
    name: "a trigger warns and lets rows in",
    ddl: {
      mysql: [
        "create table t (id int auto_increment primary key, qty int not null)",
        "create trigger tr before insert on t for each row signal sqlstate '01000' set message_text = 'mind the gap'",
      ],
    },
  },
  {
    name: "what triggers and their procedures write into other tables has rules there: a balance, a sum, a log's short texts",
    ddl: {
      mysql: [
        "create table accounts (id int auto_increment primary key, balance decimal(12,2) not null default 100 check (balance >= 0))",
        "create table payments (id int auto_increment primary key, account_id int not null, amount int not null check (amount > 0), foreign key (account_id) references accounts (id))",
        "create trigger pays after insert on payments for each row update accounts set balance = balance - new.amount where id = new.account_id",
        "create table parts (id int auto_increment primary key, total int not null default 0 check (total <= 400))",
        "create table adds (id int auto_increment primary key, part_id int not null, n int not null check (n > 0), foreign key (part_id) references parts (id))",
        "create procedure add_to(in part int, in more int) update parts set total = total + more where id = part",
        "create trigger sums after insert on adds for each row call add_to(new.part_id, new.n)",
        "create table people (id int auto_increment primary key, name varchar(60) not null)",
        "create table log (id int auto_increment primary key, what varchar(60) not null, check (char_length(what) <= 12))",
        "create trigger logs after insert on people for each row insert into log (what) values (new.name)",
      ],
    },
    rows: { log: [200, 320] },
  },
  {
    name: "a procedure keeps the log",
    ddl: {
      mysql: [
        "create table t (id int auto_increment primary key, name varchar(50))",
        "create table log (t_id int primary key, name varchar(50))",
        "create procedure keep(in id int, in name varchar(50)) insert into log values (id, name)",
        "create trigger tr after insert on t for each row call keep(new.id, new.name)",
      ],
    },
    rows: { log: "some" },
    never: ["select 1 from t where id not in (select t_id from log)"],
  },
];

/** Keys and CHECKs over types that only these servers have. */
export const MYSQL_STRUCTURES: readonly Structure[] = [
  {
    name: "regression: a number of another column's CHECK was taken for a value of a unique SET",
    ddl: {
      mysql: [
        "create table t (id int auto_increment primary key, c0 set('x', 'y', 'z') null, c1 int not null, check (c1 > 1), check ((c0 is null) = (c1 is null)), unique key (c0))",
      ],
    },
    rows: { t: [8, 8] },
  },
  {
    name: "unique elements of JSON arrays",
    only: "mysql",
    ddl: {
      mysql: [
        "create table t (id int auto_increment primary key, tags json, tenant int not null check (tenant between 1 and 4), unique key ((cast(tags as char(20) array)), tenant))",
        "create table u (id int auto_increment primary key, j json not null, unique key ((cast(j->'$.codes' as unsigned array))))",
        "create table v (id int auto_increment primary key, zips json not null, unique key ((cast(zips as unsigned array))))",
      ],
    },
  },
  {
    name: "keys without overlaps",
    only: "mariadb",
    ddl: {
      mysql: [
        "create table t (room tinyint not null check (room in (1, 2, 3)), a datetime not null, b datetime not null, period for stay (a, b), unique (room, stay without overlaps))",
        "create table u (id int not null, d date not null, e date not null, period for p (d, e), primary key (id, p without overlaps), check (id = 7))",
      ],
    },
    never: [
      "select 1 from t l join t r on l.room = r.room and l.a < r.b and r.a < l.b group by l.room, l.a, l.b having count(*) > 1",
      "select 1 from u l join u r on l.d < r.e and r.d < l.e group by l.id, l.d, l.e having count(*) > 1",
    ],
  },
  {
    name: "keys over first characters, of which what the columns mean has few",
    ddl: {
      mysql: [
        "create table t (id int auto_increment primary key, name varchar(80) not null, unique (name(2)))",
        "create table u (id int auto_increment primary key, url varchar(300) not null, title varchar(80), unique (url(10)), unique (title(4)))",
        "create table v (tenant int not null, id int not null, email varchar(80) not null, primary key (tenant, id), unique (tenant, email(2)))",
      ],
    },
  },
  {
    name: "regression: a flag made from a moment was taken to be as unique as the moment",
    ddl: {
      mysql: [
        "create table t (id int auto_increment primary key, name varchar(255), deleted int, deleted_at datetime, unique (name, deleted))",
      ],
    },
  },
  {
    name: "regression: names and words beyond ASCII in CHECKs, computed columns, defaults and partitions",
    ddl: {
      mysql: [
        "create table t (id int auto_increment primary key, `größe` varchar(9) not null check (`größe` in ('é', 'ß', '日本', 'a''b', 'back\\\\slash')), `naïve` varchar(20) as (concat('für ', `größe`)) stored, n int not null, unique (`größe`, n), check (`naïve` <> 'für é' or n > 5)) default charset=utf8mb4",
        "create table u (`città` varchar(20) not null, v varchar(20) not null default (concat('ü', 'x'))) default charset=utf8mb4 partition by list columns (`città`) (partition a values in ('Orléans', 'Łódź'), partition b values in ('東京'))",
      ],
    },
    never: ["select 1 from t where `naïve` <> concat('für ', `größe`)"],
  },
  {
    name: "regression: a TIME is a length of time too",
    ddl: {
      mysql: [
        "create table t (id int auto_increment primary key, t time not null check (t between '-10:00:00' and '30:00:00'), u time check (u < '99:00:00' and u > '-00:30:00'))",
      ],
    },
  },
  {
    name: "regression: the first bytes of a key are its own",
    ddl: { mysql: ["create table t (id int auto_increment primary key, b varbinary(40) not null, unique (b(2)))"] },
  },
];
