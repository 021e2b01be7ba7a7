import type { Structure } from "./structure.ts";

/** Schemas as applications have them in MySQL's idioms, written for these tests. */
export const MYSQL_APPLICATIONS: readonly Structure[] = [
  {
    name: "a content system without foreign keys, of zero dates and long texts",
    ddl: {
      mysql: [
        "set sql_mode = ''",
        `create table wp_people (ID bigint(20) unsigned not null auto_increment, login varchar(60) not null default '', pass varchar(255) not null default '', nicename varchar(50) not null default '', email varchar(100) not null default '', url varchar(100) not null default '', registered datetime not null default '0000-00-00 00:00:00', activation_key varchar(255) not null default '', status int(11) not null default '0', display_name varchar(250) not null default '', primary key (ID), key login_key (login), key email (email)) charset=utf8mb4`,
        `create table wp_articles (ID bigint(20) unsigned not null auto_increment, author bigint(20) unsigned not null default '0', written datetime not null default '0000-00-00 00:00:00', written_gmt datetime not null default '0000-00-00 00:00:00', content longtext not null, title text not null, excerpt text not null, status varchar(20) not null default 'publish', comment_status varchar(20) not null default 'open', name varchar(200) not null default '', modified datetime not null default '0000-00-00 00:00:00', parent bigint(20) unsigned not null default '0', guid varchar(255) not null default '', menu_order int(11) not null default '0', type varchar(20) not null default 'post', mime_type varchar(100) not null default '', comment_count bigint(20) not null default '0', primary key (ID), key name (name(191)), key type_status_date (type,status,written,ID), fulltext key words (title, content)) charset=utf8mb4`,
        `create table wp_articlemeta (meta_id bigint(20) unsigned not null auto_increment, article_id bigint(20) unsigned not null default '0', meta_key varchar(255) default null, meta_value longtext, primary key (meta_id), key article_id (article_id), key meta_key (meta_key(191))) charset=utf8mb4`,
        `create table wp_settings (id bigint(20) unsigned not null auto_increment, name varchar(191) not null default '', value longtext not null, autoload enum('yes','no') not null default 'yes', primary key (id), unique key name (name)) charset=utf8mb4`,
        `create table wp_terms (term_id bigint(20) unsigned not null auto_increment, name varchar(200) not null default '', slug varchar(200) not null default '', term_group bigint(10) not null default 0, primary key (term_id), unique key slug (slug(191))) charset=utf8mb4`,
        `create table wp_term_relationships (article_id bigint(20) unsigned not null default 0, term_id bigint(20) unsigned not null default 0, term_order int(11) not null default 0, primary key (article_id, term_id)) charset=utf8mb4`,
      ],
    },
    // There are so many settings that programs are known to have.
    rows: { wp_settings: "some" },
    never: [
      "select 1 from wp_articles where year(written) = 0 or year(modified) = 0",
      "select 1 from wp_people where year(registered) = 0",
    ],
  },
  {
    name: "a shop of entities, attributes and values by type",
    ddl: {
      mysql: [
        "create table entity_type (entity_type_id smallint(5) unsigned not null auto_increment, entity_type_code varchar(50) not null, primary key (entity_type_id), unique key (entity_type_code)) comment='kinds of entities'",
        "create table attribute (attribute_id smallint(5) unsigned not null auto_increment, entity_type_id smallint(5) unsigned not null default 0, attribute_code varchar(255) not null, backend_type varchar(8) not null default 'static', is_required smallint(5) unsigned not null default 0, default_value text, primary key (attribute_id), unique key (entity_type_id, attribute_code), foreign key (entity_type_id) references entity_type (entity_type_id) on delete cascade)",
        "create table store (store_id smallint(5) unsigned not null auto_increment, code varchar(32) default null, name varchar(255) not null, sort_order smallint(5) unsigned not null default 0, is_active smallint(5) unsigned not null default 0, primary key (store_id), unique key (code))",
        "create table product_entity (entity_id int(10) unsigned not null auto_increment, sku varchar(64) default null, has_options smallint(6) not null default 0, created_at timestamp not null default current_timestamp, updated_at timestamp not null default current_timestamp on update current_timestamp, primary key (entity_id), key (sku))",
        ...["varchar:varchar(255)", "int:int(11)", "decimal:decimal(20,6)", "datetime:datetime", "text:text"].map(
          (one) => {
            const [kind, type] = one.split(":");
            return `create table product_entity_${kind} (value_id int(11) not null auto_increment, attribute_id smallint(5) unsigned not null default 0, store_id smallint(5) unsigned not null default 0, entity_id int(10) unsigned not null default 0, value ${type} default null, primary key (value_id), unique key (entity_id, attribute_id, store_id), constraint fk_${kind}_a foreign key (attribute_id) references attribute (attribute_id) on delete cascade, constraint fk_${kind}_e foreign key (entity_id) references product_entity (entity_id) on delete cascade, constraint fk_${kind}_s foreign key (store_id) references store (store_id) on delete cascade)`;
          },
        ),
        "create table stock_item (item_id int(10) unsigned not null auto_increment, product_id int(10) unsigned not null default 0, qty decimal(12,4) default null, min_qty decimal(12,4) unsigned not null default 0, is_in_stock tinyint(1) unsigned not null default 0, primary key (item_id), unique key (product_id), foreign key (product_id) references product_entity (entity_id))",
      ],
    },
  },
  {
    name: "an application of polymorphic types, soft deletes and JSON",
    ddl: {
      mysql: [
        "create table users (id bigint unsigned not null auto_increment primary key, name varchar(255) not null, email varchar(255) not null, email_verified_at timestamp null default null, password varchar(255) not null, remember_token varchar(100) default null, created_at timestamp null default null, updated_at timestamp null default null, deleted_at timestamp null default null, unique key users_email_unique (email)) collate=utf8mb4_unicode_ci",
        "create table posts (id bigint unsigned not null auto_increment primary key, user_id bigint unsigned not null, title varchar(255) not null, slug varchar(255) not null, body longtext not null, meta json default null, published tinyint(1) not null default 0, created_at timestamp null default null, updated_at timestamp null default null, unique key (slug), foreign key (user_id) references users (id) on delete cascade) collate=utf8mb4_unicode_ci",
        "create table videos (id char(26) not null primary key, user_id bigint unsigned not null, url varchar(2048) not null, seconds int unsigned not null, foreign key (user_id) references users (id)) collate=utf8mb4_unicode_ci",
        "create table comments (id bigint unsigned not null auto_increment primary key, commentable_type varchar(255) not null, commentable_id bigint unsigned not null, user_id bigint unsigned null, body text not null, created_at timestamp null, updated_at timestamp null, key (commentable_type, commentable_id), foreign key (user_id) references users (id) on delete set null) collate=utf8mb4_unicode_ci",
        "create table taggables (tag varchar(60) not null, taggable_type varchar(100) not null, taggable_id bigint unsigned not null, primary key (tag, taggable_type, taggable_id)) collate=utf8mb4_unicode_ci",
        "create table personal_access_tokens (id bigint unsigned not null auto_increment primary key, tokenable_type varchar(255) not null, tokenable_id bigint unsigned not null, name varchar(255) not null, token varchar(64) not null, abilities text, last_used_at timestamp null, expires_at timestamp null, unique key (token)) collate=utf8mb4_unicode_ci",
        "create table failed_jobs (id bigint unsigned not null auto_increment primary key, uuid varchar(255) not null, connection text not null, queue text not null, payload longtext not null, exception longtext not null, failed_at timestamp not null default current_timestamp, unique key (uuid)) collate=utf8mb4_unicode_ci",
        "create table sessions (id varchar(255) not null primary key, user_id bigint unsigned null, ip_address varchar(45) null, user_agent text null, payload longtext not null, last_activity int not null, key (user_id), key (last_activity)) collate=utf8mb4_unicode_ci",
      ],
    },
  },
  {
    name: "an old customer file in latin1, of MyISAM and InnoDB, with SET, YEAR, BIT and ENUM('')",
    ddl: {
      mysql: [
        "create table countries (iso char(2) not null, name varchar(80) not null, primary key (iso)) engine=MyISAM default charset=latin1",
        "create table customers (cust_no int(8) unsigned zerofill not null auto_increment, title enum('','Mr','Mrs','Dr') not null default '', surname varchar(40) not null, sex enum('m','f','') default null, flags set('vip','blocked','newsletter','dead') not null default '', born year default null, rebate float(5,2) unsigned not null default 0, iso char(2) not null default 'SE', mask bit(8) not null default b'0', since date not null, stamp timestamp not null default current_timestamp on update current_timestamp, primary key (cust_no), unique key surname_first (surname(8), since)) engine=InnoDB default charset=latin1",
        "create table letters (id mediumint unsigned not null auto_increment, cust_no int(8) unsigned zerofill not null, sent datetime not null, body mediumtext, cost decimal(6,2) unsigned zerofill default null, primary key (id), key (cust_no)) engine=MyISAM default charset=latin1",
        "create table small (a tinyint unsigned not null, b smallint unsigned not null, c mediumint not null, d char(1) charset ascii not null, e varchar(10) collate latin1_general_cs not null, f varbinary(8) not null, g binary(4) not null, primary key (a, b), unique (e), unique (f), unique (g)) default charset=latin1",
        "create table words (id int not null auto_increment primary key, word varchar(30) character set utf8mb3 not null, lang char(2) character set ascii not null, unique (word, lang)) default charset=utf8mb3",
        "create table names (name varchar(20) not null primary key, other varchar(20) collate utf8mb4_bin not null unique) default charset=utf8mb4",
      ],
    },
  },
  {
    name: "measurements by month, places and events: partitions, generated columns, maps and full texts",
    ddl: {
      mysql: [
        "create table places (id int not null auto_increment primary key, name varchar(80) not null, pos point not null, area polygon, spatial index (pos), fulltext (name))",
        "create table readings (sensor_id int not null, at datetime(3) not null, value double not null, primary key (sensor_id, at)) partition by range columns (at) (partition p1 values less than ('2024-01-01'), partition p2 values less than ('2025-01-01'), partition p3 values less than ('2026-01-01'))",
        "create table events (id bigint unsigned not null auto_increment, kind varchar(20) not null, tenant int not null, data json, primary key (id, tenant)) partition by hash (tenant) partitions 4",
        "create table regions (id int not null, region varchar(20) not null, n int, primary key (id, region)) partition by list columns (region) (partition a values in ('north', 'east'), partition b values in ('south'))",
        "create table days (id int not null auto_increment, day date not null, note varchar(40), primary key (id, day)) partition by range (to_days(day)) (partition p0 values less than (to_days('2024-06-01')), partition p1 values less than (to_days('2024-12-01')))",
        "create table keyed (id int not null, name varchar(40) not null, primary key (id)) partition by key () partitions 3",
        "create table items (id int not null auto_increment primary key, price decimal(10,2) not null check (price > 0), qty int unsigned not null, total decimal(14,2) as (price * qty) stored, label varchar(60) not null, slug varchar(80) as (lower(replace(label, ' ', '-'))) virtual, unique (slug), key (total desc, qty))",
        "create table pairs (a int not null, b int not null, lo int as (least(a, b)) stored, hi int as (greatest(a, b)) stored, unique (lo, hi), check (a <> b))",
        "create table parents (id int not null auto_increment primary key, grp int not null, key (grp))",
        "create table moments (id int auto_increment primary key, t0 time not null, t6 time(6), d3 datetime(3) not null, ts6 timestamp(6) not null, y year not null, unique (d3), unique (t6))",
      ],
    },
  },
  {
    name: "expressions that are keys, descending indexes, JSON with a schema, invisible columns",
    only: "mysql",
    ddl: {
      mysql: [
        "create table people (id binary(16) not null default (uuid_to_bin(uuid())) primary key, email varchar(120) not null, name varchar(60) not null, born date, deleted_at datetime, unique key ((lower(email))), unique key active_name ((case when deleted_at is null then name end)), key (born desc, name asc))",
        'create table docs (id int auto_increment primary key, body json not null, code varchar(20) as (body->>\'$.code\') stored, check (json_schema_valid(\'{"type":"object","required":["code"],"properties":{"code":{"type":"string","minLength":3,"maxLength":12}}}\', body)), unique (code))',
        "create table hidden (id int auto_increment primary key, secret varchar(20) not null invisible, v int not null default (1 + 1))",
      ],
    },
  },
  {
    name: "a CHECK that is not enforced says the contrary of one that is",
    only: "mysql",
    ddl: {
      mysql: [
        "create table rooms (id int auto_increment primary key, seats int not null, constraint many check (seats > 1000) not enforced, constraint few check (seats < 40))",
      ],
    },
    unsound: true,
    never: ["select 1 from rooms where seats >= 40"],
  },
  {
    name: "system-versioned tables, sequences, UUID and INET",
    only: "mariadb",
    ddl: {
      mysql: [
        "create sequence order_no start with 1000 increment by 5",
        "create table accounts (id uuid not null default uuid() primary key, ip inet6 not null unique, ip4 inet4, name varchar(50) not null) with system versioning",
        "create table orders (no bigint not null default nextval(order_no) primary key, account_id uuid not null, placed datetime not null default now(), note varchar(60) without system versioning, foreign key (account_id) references accounts (id)) with system versioning",
        "create table lives (id int auto_increment primary key, v int not null, since timestamp(6) generated always as row start, until timestamp(6) generated always as row end, period for system_time (since, until)) with system versioning",
        "create table stays (room int not null, arrives date not null, leaves date not null, period for stay (arrives, leaves), unique (room, stay without overlaps))",
        "create table notes (id int auto_increment primary key, body json not null, tags longtext check (json_valid(tags)), secret int invisible default 7) engine=Aria",
      ],
    },
  },
];
