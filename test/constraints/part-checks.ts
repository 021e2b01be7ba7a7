import type { CheckCase } from "./checks.ts";

/** CHECKs that equate a part of one text with another column, or a text with others put together. */
export const PARTS: Readonly<Record<"everywhere" | "postgres" | "sqlite" | "mysql", readonly CheckCase[]>> = {
  everywhere: [
    ["country char(2) not null, vat varchar(20) not null", "substr(vat, 1, 2) = country"],
    [
      "country varchar(2) not null check (country in ('DE', 'FR', 'IT')), vat varchar(20) not null",
      "substr(vat, 1, 2) = country",
      "vat",
    ],
    ["prefix varchar(3) not null, sku varchar(12) not null", "substr(sku, 1, length(prefix)) = prefix", "sku"],
    ["code varchar(20) not null, suffix varchar(4) not null", "substr(code, length(code) - 3) = suffix", "code"],
    ["a varchar(20) not null, b varchar(20) not null", "substr(a, 1, 3) = substr(b, 1, 3)"],
    [
      "email varchar(60) not null, domain varchar(40) not null",
      "substr(email, length(email) - length(domain) + 1) = domain",
    ],
    ["name varchar(40) not null, initial varchar(1) not null", "upper(substr(name, 1, 1)) = initial"],
    [
      "kind varchar(3) not null check (kind in ('inv', 'crn')), no varchar(16) not null",
      "lower(substr(no, 1, 3)) = kind",
      "no",
    ],
  ],
  postgres: [
    ["country char(2) not null, iban varchar(34) not null", "left(iban, 2) = country", "iban"],
    ["y integer not null check (y between 2000 and 2030), no varchar(12) not null", "left(no, 4) = y::text", "no"],
    ["y integer not null check (y between 2000 and 2030), no varchar(12) not null", "left(no, 4)::integer = y", "no"],
    [
      "region varchar(2) not null check (region in ('NO', 'SE')), zip varchar(10) not null",
      "substring(zip from 1 for 2) = region",
      "zip",
    ],
    [
      "prefix varchar(3) not null check (prefix in ('a', 'bc')), sku varchar(12) not null",
      "starts_with(sku, prefix)",
      "sku",
    ],
    [
      "prefix varchar(3) not null check (prefix in ('a', 'bc')), sku varchar(12) not null",
      "sku like prefix || '-%'",
      "sku",
    ],
    [
      "tail varchar(3) not null check (tail in ('xx', 'yyy')), sku varchar(12) not null",
      "sku like '%-' || tail",
      "sku",
    ],
    [
      "code varchar(20) not null, suffix varchar(4) not null check (suffix in ('0001', '0002'))",
      "right(code, 4) = suffix",
      "code",
    ],
    [
      "email varchar(60) not null, domain varchar(40) not null check (domain in ('a.example', 'b.example'))",
      "split_part(email, '@', 2) = domain",
      "email",
    ],
    [
      "sku varchar(30) not null, family varchar(10) not null, color varchar(10) not null",
      "split_part(sku, '-', 1) = family and split_part(sku, '-', 2) = color",
      "sku",
    ],
    [
      "full_name varchar(60) not null check (full_name in ('Ada Li', 'Bo Day')), first varchar(20) not null, last varchar(20) not null",
      "full_name = first || ' ' || last",
    ],
    ["area text not null, number text not null", "concat_ws('-', area, number) ~ '^[a-z]{3}-[0-9]{2}$'"],
    ["area text not null, number integer not null", "(area || number::text) ~ '^[A-Z]{2}[1-9][0-9]{3}$'"],
    [
      "parent varchar(20) not null check (parent in ('/a', '/b')), path varchar(60) not null",
      "path like parent || '/%'",
      "path",
    ],
  ],
  sqlite: [
    [
      "full_name text not null check (full_name in ('Ada Li', 'Bo Day')), first text not null, last text not null",
      "full_name = first || ' ' || last",
    ],
    ["prefix text not null check (prefix in ('a', 'bc')), sku text not null", "sku like prefix || '-%'", "sku"],
    ["prefix text not null check (prefix in ('a', 'bc')), sku text not null", "sku glob prefix || '-*'", "sku"],
    [
      "code text not null, suffix text not null check (suffix in ('0001', '0002'))",
      "substr(code, -4) = suffix",
      "code",
    ],
    [
      "y integer not null check (y between 2000 and 2030), no text not null",
      "cast(substr(no, 1, 4) as integer) = y",
      "no",
    ],
    [
      "email text not null, domain text not null check (domain in ('a.example', 'b.example'))",
      "substr(email, instr(email, '@') + 1) = domain",
      "email",
    ],
  ],
  mysql: [
    ["country char(2) not null, iban varchar(34) not null", "left(iban, 2) = country", "iban"],
    ["y int not null check (y between 2000 and 2030), no varchar(12) not null", "left(no, 4) = y", "no"],
    [
      "code varchar(20) not null, suffix varchar(4) not null check (suffix in ('0001', '0002'))",
      "right(code, 4) = suffix",
      "code",
    ],
    [
      "email varchar(60) not null, domain varchar(40) not null check (domain in ('a.example', 'b.example'))",
      "substring_index(email, '@', -1) = domain",
      "email",
    ],
    [
      "sku varchar(30) not null, family varchar(10) not null check (family in ('x', 'y'))",
      "substring_index(sku, '-', 1) = family",
      "sku",
    ],
    [
      "prefix varchar(3) not null check (prefix in ('a', 'bc')), sku varchar(12) not null",
      "sku like concat(prefix, '-%')",
      "sku",
    ],
    [
      "first varchar(20) not null, last varchar(20) not null, full_name varchar(60) not null check (full_name in ('Ada Li', 'Bo Day'))",
      "full_name = concat(first, ' ', last)",
    ],
  ],
};
