import type { CheckCase } from "./checks.ts";

/** CHECKs of several fields of work, as somebody wrote them who had not seen how they are solved. */
export const FIELDS: Readonly<Record<"postgres" | "sqlite", readonly CheckCase[]>> = {
  postgres: [
    [
      "sand numeric(5,2) not null, silt numeric(5,2) not null, clay numeric(5,2) not null",
      "abs(sand + silt + clay - 100) < 0.01 and sand >= 0 and silt >= 0 and clay >= 0",
    ],
    [
      "from_port char(5) not null, to_port char(5) not null",
      "from_port ~ '^[A-Z]{2}[A-Z2-9]{3}$' and to_port ~ '^[A-Z]{2}[A-Z2-9]{3}$' and from_port <> to_port",
    ],
    [
      "pickup tstzrange not null",
      "not isempty(pickup) and lower_inc(pickup) and upper(pickup) - lower(pickup) between interval '1 hour' and interval '8 hours'",
    ],
    [
      "term daterange not null, code text not null",
      "code ~ '^(WS|SS)\\d{2}$' and lower(term) < upper(term) and upper(term) - lower(term) between 90 and 200",
    ],
    ["span int4range not null", "lower(span) >= 1900 and upper(span) <= 2100 and upper(span) - lower(span) >= 20"],
    ["uuid_v text not null", "uuid_v::uuid is not null and substr(uuid_v, 15, 1) = '4'"],
    ["address text not null", "address::inet is not null"],
    [
      "card_last4 char(4) not null, exp_month int not null, exp_year int not null",
      "card_last4 ~ '^\\d{4}$' and exp_month between 1 and 12 and (exp_year, exp_month) >= (2024, 1)",
    ],
    [
      "zip text not null, country char(2) not null",
      "case country when 'DE' then zip ~ '^\\d{5}$' when 'GB' then zip ~ '^[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}$' when 'NL' then zip ~ '^[1-9]\\d{3} ?[A-Z]{2}$' else false end",
    ],
    ["ssn text not null", "ssn ~ '^(?!000|666|9\\d\\d)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}$'"],
    ["doubled text not null", "doubled ~ '^(.)\\1[a-z]+$'"],
    ["flags bit(8) not null", "(flags & B'10000000') = B'10000000' and flags <> B'11111111'"],
    ["stops int[] not null", "array_length(stops, 1) >= 2 and stops[1] <> stops[array_upper(stops, 1)]"],
  ],
  sqlite: [
    [
      "born text not null, hired text not null",
      "hired >= date(born, '+16 years') and hired <= '2026-01-01' and born is date(born) and hired is date(hired)",
    ],
    ["color text not null", "color like '#______' and upper(substr(color, 2)) not glob '*[^0-9A-F]*'"],
    [
      "hired text not null, left_on text, probation_end text not null",
      "probation_end = date(hired, '+90 days') and hired = date(hired) and (left_on is null or left_on > hired)",
    ],
    [
      "uid text not null",
      "length(uid) = 36 and substr(uid, 15, 1) = '4' and uid like '________-____-____-____-____________'",
    ],
    ["slot text not null", "strftime('%M', slot) in ('00', '15', '30', '45') and strftime('%S', slot) = '00'"],
  ],
};
