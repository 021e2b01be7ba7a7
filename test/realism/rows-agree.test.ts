/**
 * Numbers, moments and counters of one row that people who know such applications would compare: pay and what is kept back, weeks and their days,
 * what is eaten and what of it is fat. Each table's columns are NOT NULL unless they end in `?`; what follows `default` stays.
 */
import { expect, test } from "vitest";
import { seededFrom } from "./schemas.ts";
import { DAY, MONEY, ROWS, gap, near, number, rowsOf, text, within } from "./rows-of.ts";
import type { Case } from "./rows-of.ts";

const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, "");
const at = number;

const CASES: readonly Case[] = [
  {
    table: "branch_offices: city varchar(60), latitude decimal(9,6)?, longitude decimal(9,6)?",
    holds: (row) => (row["latitude"] === null) === (row["longitude"] === null),
  },
  {
    table: "survey_facts: value_as_string varchar(60)?, value_as_number decimal(10,2)?",
    holds: (row) => (row["value_as_string"] === null) !== (row["value_as_number"] === null),
  },
  {
    table: "microbiology_events: dilution_text varchar(10), dilution_value float",
    holds: (row) => text(row, "dilution_text").replaceAll(/[<=>]/g, "") === String(row["dilution_value"]),
  },
  {
    table: `payslips: gross_pay ${MONEY}, total_deductions ${MONEY}, withholding_tax ${MONEY}, net_pay ${MONEY}`,
    holds: (row) =>
      near(number(row, "net_pay"), number(row, "gross_pay") - number(row, "total_deductions")) &&
      within(number(row, "total_deductions") / number(row, "gross_pay"), 0.02, 0.4),
  },
  {
    table: `salary_slips: base_salary ${MONEY}, bonus ${MONEY}, overtime_pay ${MONEY}, income_tax ${MONEY}, health_insurance ${MONEY}, deductions ${MONEY}, net_salary ${MONEY}`,
    holds: (row) =>
      near(number(row, "deductions"), number(row, "income_tax") + number(row, "health_insurance")) &&
      near(
        number(row, "net_salary"),
        number(row, "base_salary") + number(row, "bonus") + number(row, "overtime_pay") - number(row, "deductions"),
      ) &&
      number(row, "net_salary") > 0,
  },
  {
    table: `staff_rates: rate_per_hour ${MONEY}, rate_per_day ${MONEY}`,
    holds: (row) => near(number(row, "rate_per_day"), number(row, "rate_per_hour") * 8),
  },
  {
    table: `rental_rates: daily_rate ${MONEY}, weekly_rate ${MONEY}, monthly_rate ${MONEY}`,
    holds: (row) =>
      number(row, "daily_rate") < number(row, "weekly_rate") &&
      number(row, "weekly_rate") < number(row, "monthly_rate"),
  },
  {
    table: "timesheet_weeks: week_start_date date, week_end_date date, week_number integer",
    holds: (row) =>
      gap(row, "week_start_date", "week_end_date") === 6 * DAY && within(number(row, "week_number"), 1, 53),
  },
  {
    table: "food_variants: fat real, saturated_fat real, trans_fat real, carbs real, sugars real, fiber real",
    holds: (row) =>
      number(row, "saturated_fat") + number(row, "trans_fat") <= number(row, "fat") &&
      number(row, "sugars") <= number(row, "carbs") &&
      number(row, "fiber") <= number(row, "carbs"),
  },
  {
    table: `call_prices: price ${MONEY}, price_min ${MONEY}`,
    holds: (row) => number(row, "price_min") <= number(row, "price"),
  },
  {
    table: "greenhouse_limits: min_temperature real, max_temperature real, temperature real",
    holds: (row) =>
      number(row, "min_temperature") <= number(row, "temperature") &&
      number(row, "temperature") <= number(row, "max_temperature"),
  },
  {
    table: "lab_visits: lab_date timestamp, exam_date date, result varchar(40)",
    holds: (row) => within(gap(row, "lab_date", "exam_date"), -DAY, 91 * DAY),
  },
  {
    table: "incident_reports: created_at timestamp, submitted_at timestamp, detected_at timestamp",
    holds: (row) =>
      within(gap(row, "created_at", "submitted_at"), 0, 3 * DAY) &&
      within(gap(row, "detected_at", "created_at"), 0, 3 * DAY),
  },
  {
    // What a database fills with the present moment is in every row, though it might be NULL.
    table:
      "expense_items: entry_date date, created_at? timestamp default current_timestamp, updated_at? timestamp default current_timestamp",
    holds: (row) =>
      row["created_at"] !== null &&
      row["updated_at"] !== null &&
      gap(row, "created_at", "updated_at") >= 0 &&
      within(gap(row, "entry_date", "created_at"), 0, DAY),
  },
  {
    table: `call_summaries: day varchar(10), month varchar(20), calls integer, answered_calls integer, revenue ${MONEY}`,
    holds: (row) =>
      /^20\d\d-\d\d-\d\d$/.test(text(row, "day")) &&
      /^20\d\d-\d\d$/.test(text(row, "month")) &&
      number(row, "answered_calls") <= number(row, "calls"),
  },
  {
    table:
      "web_hooks: url varchar(200), attempts integer, last_attempt_at timestamp?, login_count integer, last_login timestamp?",
    holds: (row) =>
      (number(row, "attempts") === 0) === (row["last_attempt_at"] === null) &&
      (number(row, "login_count") === 0) === (row["last_login"] === null),
  },
  {
    table: "body_check_ins: steps integer, weight real, neck real",
    holds: (row) => within(number(row, "steps"), 500, 20_000) && within(number(row, "neck"), 28, 48),
  },
  {
    table: "coin_trades: price text, quantity text, fees text, pnl text, net_pnl text",
    holds: (row) => ["price", "fees", "pnl", "net_pnl"].every((name) => /^-?\d+(?:\.\d+)?$/.test(text(row, name))),
  },
  {
    table:
      "cdr: callerid varchar(40), src varchar(40), calledstation varchar(40), start_time timestamp, stop_time timestamp, duration integer",
    holds: (row) =>
      ["callerid", "src", "calledstation"].every((name) => /^\+?[\d() .-]{7,}/.test(text(row, name))) &&
      number(row, "duration") * 1000 === gap(row, "start_time", "stop_time") &&
      number(row, "duration") < 4 * 3600,
  },
  {
    table: `estimates: estimate_date timestamp, created_at timestamp, sub_total ${MONEY}, discount_amount ${MONEY}, tax_amount ${MONEY}, estimate_total ${MONEY}`,
    holds: (row) =>
      near(
        number(row, "estimate_total"),
        number(row, "sub_total") - number(row, "discount_amount") + number(row, "tax_amount"),
      ) && within(gap(row, "estimate_date", "created_at"), 0, 3 * DAY),
  },
  {
    table: "monthly_snapshots: month text, income real, total_expense real, total_savings real",
    holds: (row) =>
      /^20\d\d-\d\d$/.test(text(row, "month")) &&
      near(number(row, "total_savings"), number(row, "income") - number(row, "total_expense")) &&
      number(row, "total_savings") >= 0,
  },
  {
    table:
      "members: reset_token_hash varchar(64)?, reset_token_expires timestamp?, error varchar(200)?, error_detail text?",
    holds: (row) =>
      (row["reset_token_hash"] === null) === (row["reset_token_expires"] === null) &&
      (row["error"] === null) === (row["error_detail"] === null),
  },
  {
    table: "user_sessions: token varchar(64), created_at timestamp, last_activity timestamp, expires_at timestamp",
    holds: (row) => gap(row, "created_at", "last_activity") >= 0 && gap(row, "last_activity", "expires_at") >= 0,
  },
  {
    table:
      "branches: phone_business varchar(40), province_or_state varchar(60), postal_or_zip_code varchar(20), city varchar(60), country varchar(60)",
    holds: (row) => /^\+?[\d() .-]{7,}/.test(text(row, "phone_business")) && /\d/.test(text(row, "postal_or_zip_code")),
  },
  {
    table:
      "speed_settings: city_limit_kph integer default 50, outside_limit_kph integer default 90, minute_of_day integer default 10",
    holds: (row) => within(number(row, "city_limit_kph"), 20, 110) && within(number(row, "outside_limit_kph"), 40, 190),
  },
  {
    table: "cup_matches: goles_local integer, goles_visitante integer, equipo_visitante varchar(80)",
    holds: (row) => within(number(row, "goles_local"), 0, 9) && within(number(row, "goles_visitante"), 0, 9),
  },
  {
    table: `course_registrations: fees ${MONEY}, available_credit ${MONEY}, seat_index integer, finish_rank integer`,
    holds: (row) =>
      number(row, "fees") >= 20 && within(number(row, "seat_index"), 0, 9) && within(number(row, "finish_rank"), 1, 20),
  },
  {
    // Whole numbers that count seconds, of which some names do not tell that they are moments.
    table:
      "plan_usage: current_period_start integer, current_period_end integer, last_billing_attempt integer, threads_created integer, created_at integer, updated_at integer",
    holds: (row) =>
      ["current_period_start", "current_period_end", "last_billing_attempt", "created_at", "updated_at"].every((name) =>
        within(number(row, name), 1_500_000_000, 1_900_000_000),
      ) &&
      number(row, "current_period_start") <= number(row, "current_period_end") &&
      number(row, "created_at") <= number(row, "updated_at"),
  },
  {
    table:
      "video_progress: watched_seconds integer, total_seconds integer, last_position_seconds integer, completed_at timestamp?, updated_at timestamp",
    holds: (row) =>
      number(row, "watched_seconds") <= number(row, "total_seconds") &&
      number(row, "last_position_seconds") <= number(row, "total_seconds") &&
      (row["completed_at"] === null || gap(row, "completed_at", "updated_at") >= 0),
  },
  {
    table:
      "room_types: base_price real, overbooking_limit integer default 0, cleaning_mins integer default 30, points integer default 10",
    holds: (row) =>
      within(number(row, "base_price"), 40, 600) &&
      number(row, "overbooking_limit") < 4000 &&
      within(number(row, "cleaning_mins"), 5, 120) &&
      within(number(row, "points"), 1, 40),
  },
  {
    table:
      "web_events: used numeric default false, direct_debit_used integer default 0, coupons_used integer default 0, forwarded_to_external integer default 0, forwarded_at timestamp?, ram_allocation_ratio real, bw_in bigint",
    holds: (row) =>
      within(number(row, "used"), 0, 1) &&
      within(number(row, "direct_debit_used"), 0, 1) &&
      (number(row, "forwarded_to_external") === 1) === (row["forwarded_at"] !== null) &&
      number(row, "ram_allocation_ratio") >= 1 &&
      number(row, "bw_in") >= 10_000,
  },
  {
    table:
      "mailings: to_send integer default 0, sent integer default 0, opens integer default 0, bounces integer default 0",
    holds: (row) =>
      number(row, "sent") <= number(row, "to_send") &&
      number(row, "opens") <= number(row, "sent") &&
      number(row, "bounces") <= number(row, "sent"),
  },
  {
    table: `insurance_claims: billed_amount ${MONEY}, allowed_amount ${MONEY}, paid_amount ${MONEY}, patient_responsibility ${MONEY}`,
    holds: (row) =>
      number(row, "allowed_amount") <= number(row, "billed_amount") &&
      near(number(row, "patient_responsibility"), number(row, "allowed_amount") - number(row, "paid_amount")),
  },
  {
    table: `web_sales: quantity integer, net_paid ${MONEY}, net_profit ${MONEY}`,
    holds: (row) => number(row, "net_profit") < number(row, "net_paid"),
  },
  {
    table: `purchase_offers: asking_price ${MONEY}, amount ${MONEY}, down_payment ${MONEY}, loan_amount ${MONEY}, down_pct decimal(5,2)`,
    holds: (row) =>
      within(number(row, "amount") / number(row, "asking_price"), 0.85, 1) &&
      near(number(row, "loan_amount"), number(row, "amount") - number(row, "down_payment")) &&
      near(number(row, "down_pct"), (number(row, "down_payment") / number(row, "amount")) * 100, 0.02),
  },
  {
    table: `rents: amount_due ${MONEY}, amount_paid ${MONEY}, balance ${MONEY}, deposit ${MONEY}, deposit_returned ${MONEY}`,
    holds: (row) =>
      near(number(row, "balance"), number(row, "amount_due") - number(row, "amount_paid")) &&
      number(row, "deposit_returned") <= number(row, "deposit"),
  },
  {
    table: `canteen_days: nb_repas integer, prix_repas ${MONEY}, montant ${MONEY}`,
    holds: (row) => near(number(row, "montant"), number(row, "nb_repas") * number(row, "prix_repas")),
  },
  {
    table: `stays: nights integer, nightly_rate ${MONEY}, total ${MONEY}`,
    holds: (row) => near(number(row, "total"), number(row, "nights") * number(row, "nightly_rate")),
  },
  {
    table: `repairs: labour_cost ${MONEY}, parts_cost ${MONEY}, total_cost ${MONEY}`,
    holds: (row) => near(number(row, "total_cost"), number(row, "labour_cost") + number(row, "parts_cost")),
  },
  {
    table: `tills: cash_sales ${MONEY}, card_sales ${MONEY}, total_sales ${MONEY}`,
    holds: (row) => near(number(row, "total_sales"), number(row, "cash_sales") + number(row, "card_sales")),
  },
  {
    table:
      "endpoint_stats: p50_ms real, p95_ms real, p99_ms real, port_from integer, port_to integer, line_start integer, line_end integer",
    holds: (row) =>
      number(row, "p50_ms") <= number(row, "p95_ms") &&
      number(row, "p95_ms") <= number(row, "p99_ms") &&
      number(row, "port_from") <= number(row, "port_to") &&
      number(row, "port_to") <= 65_535 &&
      number(row, "line_start") <= number(row, "line_end"),
  },
  {
    table:
      "grade_sheets: note_maxi decimal(4,2), note_mini decimal(4,2), moyenne_classe decimal(4,2), units integer, units_vacant integer",
    holds: (row) =>
      within(number(row, "moyenne_classe"), number(row, "note_mini"), number(row, "note_maxi")) &&
      number(row, "units_vacant") <= number(row, "units"),
  },
  {
    table:
      "assays: value_num decimal(22,10), ref_low decimal(22,10), ref_high decimal(22,10), weight_kg decimal(5,1), height_cm integer, bmi decimal(4,1)",
    holds: (row) =>
      within(number(row, "value_num"), number(row, "ref_low") * 0.7, number(row, "ref_high") * 1.3) &&
      near(number(row, "bmi"), number(row, "weight_kg") / (number(row, "height_cm") / 100) ** 2, 0.06),
  },
  {
    table:
      "league_rows: played integer, won integer, drawn integer, lost integer, goals_for integer, goals_against integer, goal_diff integer, points integer",
    holds: (row) =>
      number(row, "goal_diff") === number(row, "goals_for") - number(row, "goals_against") &&
      number(row, "points") === 3 * number(row, "won") + number(row, "drawn"),
  },
  {
    table:
      "cup_games: home_score integer, away_score integer, ht_home integer, ht_away integer, stake decimal(8,2), odds decimal(6,2), potential_payout decimal(10,2)",
    holds: (row) =>
      number(row, "ht_home") <= number(row, "home_score") &&
      number(row, "ht_away") <= number(row, "away_score") &&
      near(number(row, "potential_payout"), number(row, "stake") * number(row, "odds"), 0.02),
  },
  {
    table: `house_listings: list_price ${MONEY}, sqft integer, price_per_sqft ${MONEY}`,
    holds: (row) => near(number(row, "price_per_sqft"), number(row, "list_price") / number(row, "sqft"), 0.02),
  },
  {
    table:
      "mail_deliveries: sent_at timestamp, opened_at timestamp?, clicked_at timestamp?, bounced_at timestamp?, hire_date timestamp, birth_date timestamp, due_date timestamp",
    holds: (row) =>
      ["opened_at", "clicked_at", "bounced_at"].every((name) => row[name] === null || gap(row, "sent_at", name) >= 0) &&
      ["hire_date", "birth_date", "due_date"].every((name) => at(row, name) % DAY === 0),
  },
  {
    table:
      "flat_viewings: starts_at timestamp, ends_at timestamp, opening_time time, closing_time time, start_time time, end_time time",
    holds: (row) =>
      within(gap(row, "starts_at", "ends_at"), 60_000, DAY / 2) &&
      gap(row, "opening_time", "closing_time") > 0 &&
      within(gap(row, "start_time", "end_time"), DAY / 48, DAY / 4) &&
      at(row, "end_time") % 300_000 === 0,
  },
  {
    table:
      "zeiten: beginn timestamp, ende timestamp, dauer_min integer, opened_at timestamp, acked_at timestamp?, resolved_at timestamp",
    holds: (row) =>
      within(gap(row, "beginn", "ende"), 0, DAY) &&
      (row["acked_at"] === null || gap(row, "opened_at", "acked_at") >= 0),
  },
  {
    table:
      "cron_entries: last_execution int unsigned, next_execution int unsigned, current_period_start integer, current_period_end integer, range_start_offset integer, range_end_offset integer, created_at timestamp",
    holds: (row) =>
      ["last_execution", "next_execution", "current_period_start", "current_period_end"].every((name) =>
        within(number(row, name), 1_500_000_000, 1_900_000_000),
      ) &&
      number(row, "current_period_start") <= number(row, "current_period_end") &&
      number(row, "range_end_offset") < 100_000 &&
      number(row, "range_start_offset") <= number(row, "range_end_offset"),
  },
  {
    table:
      "account_flags: html_signature smallint default 0, cash tinyint default 0, used numeric default false, sent integer default 0, opens integer default 0, clicks integer default 0",
    holds: (row) => ["html_signature", "cash", "used"].every((name) => within(number(row, name), 0, 1)),
  },
  {
    table:
      "hotel_rooms: floor smallint, room_number varchar(6), unit_no varchar(6), inactive tinyint default 0, seed integer, team_name varchar(40)",
    holds: (row) =>
      ["room_number", "unit_no"].every((name) => Math.floor(number(row, name) / 100) === number(row, "floor")) &&
      within(number(row, "seed"), 1, 16),
  },
  {
    table: "table_bookings: cliente varchar(80), email varchar(100), locked_by varchar(40)?",
    holds: (row) => text(row, "email").startsWith(plain(text(row, "cliente").split(" ")[0] ?? "")),
  },
  {
    table: "post_votes: user_ref integer, vote smallint",
    holds: (row) => [1, -1].includes(number(row, "vote")),
  },
  {
    table:
      "mail_log: to_address varchar(190), from_address varchar(190), subject varchar(90), sent_at timestamp, opened_at timestamp?",
    holds: (row) => text(row, "to_address").includes("@") && text(row, "from_address").includes("@"),
  },
  {
    table:
      "freight_legs: planned_start timestamp, planned_end timestamp, actual_start timestamp, actual_end timestamp, period_from date, issued_on date, period_to date?, published_at timestamp, archived_at timestamp",
    holds: (row) =>
      within(gap(row, "planned_start", "actual_start"), 0, DAY / 2) &&
      gap(row, "actual_start", "actual_end") >= 0 &&
      gap(row, "published_at", "archived_at") >= 0 &&
      (row["period_to"] === null || within(gap(row, "period_from", "period_to"), 0, 32 * DAY)),
  },
  {
    table:
      "player_stats: matches_played integer, matches_won integer, kills integer, deaths integer, kd_ratio real, insured_value decimal(9,2), declared_value decimal(9,2), weight_kg decimal(7,2), chargeable_weight_kg decimal(7,2)",
    holds: (row) =>
      number(row, "matches_won") <= number(row, "matches_played") &&
      (number(row, "deaths") === 0 ||
        near(number(row, "kd_ratio"), number(row, "kills") / number(row, "deaths"), 0.01)) &&
      number(row, "insured_value") <= number(row, "declared_value") &&
      number(row, "weight_kg") <= number(row, "chargeable_weight_kg"),
  },
  {
    table:
      "quiz_attempts: started_at timestamp, submitted_at timestamp, seconds_spent integer, salaire_brut decimal(8,2), salaire_net decimal(8,2)",
    holds: (row) =>
      number(row, "seconds_spent") * 1000 === gap(row, "started_at", "submitted_at") &&
      number(row, "salaire_net") < number(row, "salaire_brut"),
  },
];

test.each(CASES)("$table", async ({ table, holds }) => {
  const rows = await rowsOf(table);
  expect(rows.filter((row) => !holds(row)).slice(0, 3)).toEqual([]);
  for (const name of Object.keys(rows[0] ?? {})) {
    if (!name.endsWith("id")) expect(new Set(rows.map((row) => row[name])).size, name).toBeGreaterThan(1);
  }
});

test("what befalls few rows is nearly always NULL", async () => {
  const names = [
    "confirmed_hide_at",
    "unavailable_at",
    "ignored_flag_at",
    "discontinued_at",
    "bounced_at",
    "left_date",
  ];
  const { rows } = await seededFrom(
    `create table things (id integer primary key, ${names.map((name) => `${name} timestamp`).join(", ")})`,
    ROWS,
  );
  for (const name of names) {
    const set = rows.get("things")?.filter((row) => row[name] !== null).length ?? 0;
    expect(set, name).toBeGreaterThan(0);
    expect(set, name).toBeLessThan(ROWS / 3);
  }
});

test("who locked it stands where it was locked, and few are inactive", async () => {
  const { rows } = await seededFrom(
    `create table users (id integer primary key, email varchar(90) not null, inactive boolean not null default false);
    create table pages (id integer primary key, title varchar(90), locked_by_user_id integer, locked_at timestamp)`,
    300,
  );
  const pages = rows.get("pages") ?? [];
  expect(pages.filter((row) => (row["locked_at"] === null) !== (row["locked_by_user_id"] === null))).toEqual([]);
  const locked = pages.filter((row) => row["locked_at"] !== null).length;
  expect(locked).toBeGreaterThan(5);
  expect(locked).toBeLessThan(100);
  expect(rows.get("users")?.filter((row) => row["inactive"] === true).length).toBeLessThan(90);
});

test("nobody reaches more than there was to reach", async () => {
  const { rows } = await seededFrom(
    `create table exams (id integer primary key, max_score integer not null);
    create table results (id integer primary key, exam_id integer not null references exams(id), score integer not null)`,
    ROWS,
  );
  const most = new Map(rows.get("exams")?.map((row) => [row["id"], number(row, "max_score")]));
  const results = rows.get("results") ?? [];
  expect(results.filter((row) => number(row, "score") > (most.get(row["exam_id"] ?? null) ?? 0))).toEqual([]);
  expect(new Set(results.map((row) => row["score"])).size).toBeGreaterThan(10);
});
