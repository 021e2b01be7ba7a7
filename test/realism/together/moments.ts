import type { Row } from "../schemas.ts";
import { countries, SET, adds, at, bothOrNone, number, rises, text } from "./case.ts";
import type { Case } from "./case.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How long after one moment the other is; null where one of them is missing. */
const since = (row: Row, from: string, to: string) => {
  const [start, end] = [at(row, from), at(row, to)];
  return start === null || end === null ? null : end - start;
};
/** Whether it is from `least` to `most` milliseconds later, if it is at all. */
const later = (row: Row, from: string, to: string, least = 0, most = Infinity) => {
  const length = since(row, from, to);
  return length === null || (length >= least && length <= most);
};

/** Moments of one row. */
export const MOMENTS: readonly Case[] = [
  {
    table: "appointments: starts_at timestamp, reminder_sent_at timestamp?, created_at timestamp",
    holds: (row) =>
      row["reminder_sent_at"] === null ||
      (number(row, "created_at") <= number(row, "reminder_sent_at") &&
        number(row, "reminder_sent_at") < number(row, "starts_at") &&
        number(row, "starts_at") - number(row, "reminder_sent_at") <= 7 * 86_400_000),
    varies: "reminder_sent_at",
  },
  {
    table: "prescriptions: drug_name varchar(80), dose varchar(40), frequency varchar(40)",
    holds: (row) => /^[\d.]+ (?:m?g|mcg|units)$/.test(String(row["dose"])),
    varies: "dose",
  },
  {
    table:
      "wp_posts: post_date timestamp, post_date_gmt timestamp, start_local timestamp?, start_utc timestamp?, post_title varchar(200)?, post_name varchar(200)",
    holds: (row) =>
      row["post_date_gmt"] === row["post_date"] &&
      later(row, "start_local", "start_utc", 0, 0) &&
      (row["post_title"] === null || text(row, "post_name").length > 0),
    varies: "post_name",
  },
  {
    table:
      "invoices: date date, due_date date?, last_sent_date date?, paid_on date?, created_at timestamp, total decimal(10,2)",
    holds: (row) =>
      later(row, "date", "created_at", 0, DAY) &&
      later(row, "date", "due_date", DAY, 120 * DAY) &&
      later(row, "date", "last_sent_date") &&
      later(row, "date", "paid_on"),
    varies: "date",
  },
  {
    table:
      "users: email varchar(200), avatar_email varchar(200)?, created_at timestamp, confirmation_sent_at timestamp?, confirmed_at timestamp?, last_sign_in_at timestamp?, current_sign_in_at timestamp?, last_posted_at timestamp?",
    holds: (row) =>
      later(row, "confirmation_sent_at", "confirmed_at") &&
      later(row, "last_sign_in_at", "current_sign_in_at") &&
      later(row, "created_at", "last_posted_at") &&
      (row["avatar_email"] === null || row["avatar_email"] === row["email"]),
    varies: "current_sign_in_at",
  },
  {
    table:
      "sessions: token varchar(64), created_at timestamp, expires_at timestamp, access_token_expires_at timestamp, refresh_token_expires_at timestamp",
    holds: (row) =>
      later(row, "created_at", "expires_at", HOUR, 40 * DAY) &&
      later(row, "created_at", "access_token_expires_at", 60_000, DAY) &&
      later(row, "access_token_expires_at", "refresh_token_expires_at"),
    varies: "expires_at",
  },
  {
    table: "password_reset_tokens: created_at timestamp, expires_at timestamp, used_at timestamp?",
    holds: (row) =>
      later(row, "created_at", "expires_at", 60_000, DAY) &&
      later(row, "created_at", "used_at") &&
      later(row, "used_at", "expires_at"),
    varies: "used_at",
  },
  {
    table:
      "subscriptions: trial_start timestamp, trial_end timestamp, current_period_start timestamp, current_period_end timestamp",
    holds: (row) =>
      later(row, "trial_start", "trial_end", 6 * DAY, 31 * DAY) &&
      later(row, "current_period_start", "current_period_end", 27 * DAY, 32 * DAY),
    varies: "trial_end",
  },
  {
    table:
      "attempts: started_at timestamp, submitted_at timestamp?, time_spent_seconds integer?, duration_min integer?",
    holds: (row) =>
      later(row, "started_at", "submitted_at") &&
      bothOrNone(row, "submitted_at", "time_spent_seconds") &&
      (row["submitted_at"] === null ||
        number(row, "time_spent_seconds") * 1000 === since(row, "started_at", "submitted_at")),
    varies: "time_spent_seconds",
  },
  {
    table: "sejours: date_arrivee date, date_depart date, nb_nuits integer",
    holds: (row) => number(row, "nb_nuits") * DAY === since(row, "date_arrivee", "date_depart"),
    varies: "nb_nuits",
  },
  {
    table:
      "appointments: scheduled_start timestamp, scheduled_end timestamp, checked_in_at timestamp?, seen_at timestamp?, reminder_sent_at timestamp?",
    holds: (row) => later(row, "scheduled_start", "scheduled_end", 60_000, 12 * HOUR),
    varies: "scheduled_end",
  },
  {
    table: "seasons: season_start_year integer, season_end_year integer, founded integer, dissolved integer?",
    holds: (row) =>
      rises(row, "season_start_year", "season_end_year") &&
      rises(row, "founded", "dissolved") &&
      row["dissolved"] !== 1,
    varies: "season_end_year",
  },
  {
    table:
      "logins: password_hash varchar(100), password_algorithm varchar(20), country_code char(2), phone_country_code varchar(6)",
    holds: (row) =>
      text(row, "password_hash").startsWith("$2") === (row["password_algorithm"] === "bcrypt") &&
      countries.some((facts) => facts[0] === row["country_code"] && `+${facts[5]}` === row["phone_country_code"]),
    varies: "phone_country_code",
  },
  {
    table: "fahrten: abfahrt timestamp, ankunft timestamp, km_start integer, km_ende integer, strecke_km integer",
    holds: (row) =>
      later(row, "abfahrt", "ankunft", 0, 2 * DAY) &&
      adds(row, "strecke_km", "km_ende", "-km_start") &&
      rises(row, "km_start", "km_ende"),
    varies: "strecke_km",
  },
  {
    table:
      "patients: dead boolean, death_date timestamp?, voided boolean, date_voided timestamp?, void_reason varchar(200)?, pinned boolean, pinned_at timestamp?, is_fork boolean, fork_id integer?",
    holds: (row) =>
      SET(row, "dead", "death_date") &&
      SET(row, "voided", "date_voided") &&
      bothOrNone(row, "date_voided", "void_reason") &&
      SET(row, "pinned", "pinned_at") &&
      SET(row, "is_fork", "fork_id"),
    varies: "void_reason",
  },
  {
    table: "articles: title varchar(200)?, slug varchar(200), fancy_title varchar(200)?, meta_title varchar(60)",
    holds: (row) =>
      text(row, "slug").length > 0 &&
      text(row, "title")
        .toLowerCase()
        .startsWith(text(row, "slug").split("-")[0] ?? "") &&
      (row["fancy_title"] === null || row["fancy_title"] === row["title"]) &&
      text(row, "title").startsWith(text(row, "meta_title").slice(0, 10)),
    except: (row) => row["title"] === null,
    varies: "slug",
  },
];
