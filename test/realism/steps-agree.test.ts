/** Moments, statuses and figures of one row that tell of the same course of things. */
import { expect, test } from "vitest";
import { DAY, gap, number, rowsOf, text, within } from "./rows-of.ts";
import type { Case } from "./rows-of.ts";
import type { Row } from "./schemas.ts";

const HOUR = DAY / 24;
const dayOf = (row: Row, name: string) => Math.floor(number(row, name) / DAY);
const isSet = (row: Row, name: string) => row[name] !== null;

const CASES: readonly Case[] = [
  // What was changed last comes after whatever happened, known or not.
  {
    table:
      "ingested_files: created_at timestamp, parsed_at timestamp?, embedded_at timestamp?, quarantined_when timestamp?, cancelled_at timestamp?, updated_at timestamp",
    holds: (row) =>
      ["created_at", "parsed_at", "embedded_at", "quarantined_when", "cancelled_at"].every(
        (name) => !isSet(row, name) || gap(row, name, "updated_at") >= 0,
      ),
  },
  // What is paid by the year runs for a year.
  {
    table:
      "plan_subscriptions: billing_interval varchar(10) check (billing_interval in ('MONTHLY','YEARLY')), current_period_start timestamp, current_period_end timestamp",
    holds: (row) =>
      text(row, "billing_interval") === "YEARLY"
        ? within(gap(row, "current_period_start", "current_period_end"), 365 * DAY, 366 * DAY)
        : within(gap(row, "current_period_start", "current_period_end"), 28 * DAY, 31 * DAY),
  },
  // Programs work for minutes.
  {
    table:
      "stored_scenes: processing_start_date_time timestamp, processing_end_date_time timestamp, created_at timestamp",
    holds: (row) => within(gap(row, "processing_start_date_time", "processing_end_date_time"), 0, DAY / 4),
  },
  // A thousand tokens cost no dollar.
  {
    table:
      "model_answers: prompt_tokens integer, completion_tokens integer, total_tokens integer, api_cost decimal(12,6)",
    holds: (row) => number(row, "api_cost") <= number(row, "total_tokens") * 0.00002,
  },
  {
    table: "shared_chats: is_shareable boolean, share_url varchar(200)?, shared_at timestamp?",
    holds: (row) => number(row, "is_shareable") === 1 || (!isSet(row, "share_url") && !isSet(row, "shared_at")),
  },
  {
    table:
      "hospital_stays: admittime timestamp, dischtime timestamp, deathtime timestamp?, discharge_location varchar(50), hospital_expire_flag smallint?",
    holds: (row) =>
      gap(row, "admittime", "dischtime") > 0 &&
      (number(row, "hospital_expire_flag") === 1) === isSet(row, "deathtime") &&
      (!isSet(row, "deathtime") ||
        (gap(row, "admittime", "deathtime") >= 0 && gap(row, "deathtime", "dischtime") >= 0)) &&
      (text(row, "discharge_location") === "died") === isSet(row, "deathtime"),
  },
  {
    table: "code_terms: valid_start_date date, valid_end_date date, invalid_reason varchar(1)?",
    holds: (row) =>
      isSet(row, "invalid_reason")
        ? gap(row, "valid_start_date", "valid_end_date") < 4000 * DAY
        : new Date(number(row, "valid_end_date")).getUTCFullYear() === 2099,
  },
  {
    table:
      "ward_patients: dob timestamp, dod timestamp?, dod_hosp timestamp?, dod_ssn timestamp?, expire_flag smallint",
    holds: (row) =>
      (number(row, "expire_flag") === 1) === isSet(row, "dod") &&
      (!isSet(row, "dod_hosp") || row["dod_hosp"] === row["dod"]) &&
      (!isSet(row, "dod_ssn") || row["dod_ssn"] === row["dod"]),
  },
  {
    table: "emergency_stays: admittime timestamp, edregtime timestamp?, edouttime timestamp?",
    holds: (row) => !isSet(row, "edouttime") || gap(row, "edregtime", "edouttime") >= 0,
  },
  {
    table: "bed_requests: create_time timestamp, first_reservation_time timestamp, current_reservation_time timestamp",
    holds: (row) => gap(row, "first_reservation_time", "current_reservation_time") >= 0,
  },
  {
    table:
      "dispensed_orders: entertime timestamp, verifiedtime timestamp?, starttime timestamp?, stoptime timestamp?, expirationdate timestamp?",
    holds: (row) =>
      (!isSet(row, "verifiedtime") || within(gap(row, "entertime", "verifiedtime"), 0, 60 * DAY)) &&
      (!isSet(row, "starttime") || within(gap(row, "entertime", "starttime"), 0, 90 * DAY)),
  },
  {
    table: "specimen_events: chartdate timestamp, charttime timestamp?, storedate timestamp?, storetime timestamp?",
    holds: (row) =>
      (!isSet(row, "charttime") || dayOf(row, "charttime") === dayOf(row, "chartdate")) &&
      (!isSet(row, "storetime") || !isSet(row, "storedate") || dayOf(row, "storetime") === dayOf(row, "storedate")),
  },
  {
    table:
      "visit_records: visit_start_date date, visit_start_datetime timestamp, visit_end_date date, visit_end_datetime timestamp, verbatim_end_date date?",
    holds: (row) =>
      gap(row, "visit_start_datetime", "visit_end_datetime") >= 0 &&
      dayOf(row, "visit_start_datetime") === dayOf(row, "visit_start_date") &&
      dayOf(row, "visit_end_datetime") === dayOf(row, "visit_end_date") &&
      (!isSet(row, "verbatim_end_date") || row["verbatim_end_date"] === row["visit_end_date"]),
  },
  {
    table:
      "culture_results: chartdate date, storedate date, storetime timestamp, event_time timestamp, store_time timestamp",
    holds: (row) => dayOf(row, "storetime") === dayOf(row, "storedate"),
  },
  {
    table: "post_history: start_date date, end_date date?, modified_date timestamp",
    holds: (row) => gap(row, "start_date", "modified_date") >= 0,
  },
  {
    table: "film_rentals: rental_date timestamp, return_date timestamp?, last_update timestamp",
    holds: (row) => !isSet(row, "return_date") || gap(row, "return_date", "last_update") >= 0,
  },
  {
    table: "feed_sources: checked_at timestamp, next_check_at timestamp",
    holds: (row) => within(gap(row, "checked_at", "next_check_at"), 0, 8 * DAY),
  },
  {
    table: "machine_actions: created_at timestamp, start_time timestamp, finish_time timestamp",
    holds: (row) =>
      within(gap(row, "created_at", "start_time"), 0, 3 * HOUR) &&
      within(gap(row, "start_time", "finish_time"), 0, 3 * HOUR),
  },
  {
    table: "console_tokens: created_at timestamp, expires integer, created_ts bigint",
    holds: (row) =>
      within(number(row, "expires") * 1000 - number(row, "created_at"), 0, 60 * DAY) &&
      number(row, "created_ts") === Math.floor(number(row, "created_at") / 1000),
  },
  {
    table: "parcel_orders: placed_at timestamp, paid_at timestamp, packed_at timestamp, shipped_at timestamp",
    holds: (row) => gap(row, "paid_at", "packed_at") >= 0 && gap(row, "packed_at", "shipped_at") >= 0,
  },
  {
    table: "team_tasks: status varchar(20), progress_percent integer, completed_at timestamp?",
    holds: (row) =>
      text(row, "status") === "done"
        ? number(row, "progress_percent") === 100
        : text(row, "status") !== "todo" || number(row, "progress_percent") === 0,
  },
  {
    table: "mail_campaigns: status varchar(20), to_send integer, sent integer",
    holds: (row) => number(row, "sent") <= (text(row, "status") === "draft" ? 0 : number(row, "to_send")),
  },
  {
    table: "run_events: result varchar(20), traceback text?, deleted_at timestamp?, deleted varchar(36)",
    holds: (row) =>
      (text(row, "result") === "success" ? !isSet(row, "traceback") : true) &&
      (text(row, "deleted") === "True") === isSet(row, "deleted_at"),
  },
  {
    table: "local_users: failed_auth_count integer, failed_auth_at timestamp?",
    holds: (row) => number(row, "failed_auth_count") > 0 === isSet(row, "failed_auth_at"),
  },
];

test.each(CASES)("$table", async ({ table, holds }) => {
  const rows = await rowsOf(table);
  expect(rows.filter((row) => !holds(row)).slice(0, 3)).toEqual([]);
  for (const name of Object.keys(rows[0] ?? {})) {
    expect(new Set(rows.map((row) => row[name])).size, name).toBeGreaterThan(1);
  }
});

test("what is packed is so within days of its payment", async () => {
  const rows = await rowsOf("parcel_orders: placed_at timestamp, paid_at timestamp, packed_at timestamp");
  const days = rows.map((row) => gap(row, "paid_at", "packed_at") / DAY).toSorted((a, b) => a - b);
  expect(days[Math.floor(days.length / 2)]).toBeLessThan(2);
});
