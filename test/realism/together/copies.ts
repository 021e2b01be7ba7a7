import { SET, at, bothOrNone, near, number, text } from "./case.ts";
import type { Case } from "./case.ts";

/** Media types by what file names end in. */
const MIMES = (extension: string): readonly string[] =>
  ({
    jpg: ["image/jpeg"],
    jpeg: ["image/jpeg"],
    svg: ["image/svg+xml"],
    mp3: ["audio/mpeg"],
    txt: ["text/plain"],
    mov: ["video/quicktime"],
  })[extension] ??
  [extension, "vnd", "msword", "zip"].flatMap((kind) => ALL_MIMES.filter((mime) => mime.includes(kind)));
const ALL_MIMES = [
  "image/png",
  "image/gif",
  "image/webp",
  "video/mp4",
  "video/webm",
  "audio/wav",
  "audio/ogg",
  "text/csv",
  "text/html",
  "text/markdown",
  "application/json",
  "application/xml",
  "application/pdf",
  "application/zip",
  "application/gzip",
  "application/msword",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "application/vnd.ms-excel",
];

export const COPIES: readonly Case[] = [
  {
    table:
      "members: email varchar(200), email_normalized varchar(200), username varchar(60)?, username_canonical varchar(60)?",
    holds: (row) =>
      row["email_normalized"] === text(row, "email").toLowerCase() &&
      bothOrNone(row, "username", "username_canonical") &&
      text(row, "username_canonical") === text(row, "username").toLowerCase(),
    varies: "email",
  },
  {
    table:
      "AspNetUsers: UserName varchar(256), NormalizedUserName varchar(256) unique, Email varchar(256), NormalizedEmail varchar(256)",
    holds: (row) =>
      row["NormalizedUserName"] === text(row, "UserName").toUpperCase() &&
      row["NormalizedEmail"] === text(row, "Email").toUpperCase(),
    varies: "NormalizedUserName",
  },
  {
    table: "AspNetRoles: Name varchar(256), NormalizedName varchar(256)",
    holds: (row) => row["NormalizedName"] === text(row, "Name").toUpperCase(),
  },
  {
    table:
      "hashtags: name varchar(60) unique, name_lower varchar(60) unique, lower_label varchar(60), label varchar(60)",
    holds: (row) =>
      row["name_lower"] === text(row, "name").toLowerCase() &&
      row["lower_label"] === text(row, "label").toLowerCase() &&
      text(row, "label").toLowerCase().replaceAll(/\W/g, "") === text(row, "name").replaceAll(/\W/g, ""),
    varies: "name",
  },
  {
    table: "permissions: name varchar(60), display_name varchar(80)",
    holds: (row) =>
      text(row, "display_name").toLowerCase().replaceAll(/\W/g, "") ===
      text(row, "name").toLowerCase().replaceAll(/\W|_/g, ""),
    varies: "name",
  },
  {
    table: "articles: title varchar(200)?, slug varchar(200)?",
    holds: (row) =>
      text(row, "title")
        .toLowerCase()
        .startsWith(text(row, "slug").split("-")[0] ?? ""),
    except: (row) => row["title"] === null,
    varies: "slug",
  },
  {
    table:
      "accounts: email varchar(200), email_verified boolean, email_verified_at timestamp?, is_deleted boolean, deleted_at timestamp?, locked integer default 0, locked_at timestamp?",
    holds: (row) =>
      SET(row, "email_verified", "email_verified_at") &&
      SET(row, "is_deleted", "deleted_at") &&
      SET(row, "locked", "locked_at"),
  },
  {
    table: "licences: is_active boolean, deactivated_at timestamp?, enabled boolean, disabled_at timestamp?",
    holds: (row) =>
      Boolean(Number(row["is_active"])) === (row["deactivated_at"] === null) &&
      Boolean(Number(row["enabled"])) === (row["disabled_at"] === null),
  },
  {
    table: "calls: started_at timestamp, ended_at timestamp, duration integer, duration_ms integer",
    holds: (row) => {
      const length = (at(row, "ended_at") ?? 0) - (at(row, "started_at") ?? 0);
      return row["duration"] === length / 1000 && row["duration_ms"] === length;
    },
    varies: "duration",
  },
  {
    table: "meetings: start_time timestamp, end_time timestamp?, duration_minutes integer?",
    holds: (row) =>
      bothOrNone(row, "end_time", "duration_minutes") &&
      (row["end_time"] === null ||
        near(
          number(row, "duration_minutes"),
          ((at(row, "end_time") ?? 0) - (at(row, "start_time") ?? 0)) / 60_000,
          0.51,
        )),
    varies: "duration_minutes",
  },
  {
    table: "stays: check_in date, check_out date, nights integer",
    holds: (row) => number(row, "nights") === ((at(row, "check_out") ?? 0) - (at(row, "check_in") ?? 0)) / 86_400_000,
    varies: "nights",
  },
  {
    table: "leave_requests: start_date date, end_date date, total_days integer",
    holds: (row) =>
      number(row, "total_days") === 1 + ((at(row, "end_date") ?? 0) - (at(row, "start_date") ?? 0)) / 86_400_000,
    varies: "total_days",
  },
  {
    table:
      "dim_date: full_date date, year integer, quarter integer, month integer, month_name varchar(12), day integer, day_name varchar(12), day_of_year integer",
    holds: (row) => {
      const date = new Date(at(row, "full_date") ?? 0);
      return (
        row["year"] === date.getUTCFullYear() &&
        row["quarter"] === Math.ceil((date.getUTCMonth() + 1) / 3) &&
        row["month"] === date.getUTCMonth() + 1 &&
        row["day"] === date.getUTCDate() &&
        row["month_name"] === date.toLocaleDateString("en", { month: "long", timeZone: "UTC" }) &&
        row["day_name"] === date.toLocaleDateString("en", { weekday: "long", timeZone: "UTC" })
      );
    },
    varies: "month_name",
  },
  {
    table: "films: title varchar(90), release_date date?, release_year integer?",
    holds: (row) =>
      bothOrNone(row, "release_date", "release_year") &&
      text(row, "release_year") ===
        (row["release_date"] === null ? "" : String(new Date(at(row, "release_date") ?? 0).getUTCFullYear())),
    varies: "release_year",
  },
  {
    table: "painters: name varchar(90), birth_year integer, death_year integer?",
    holds: (row) =>
      number(row, "death_year") >= number(row, "birth_year") &&
      number(row, "death_year") - number(row, "birth_year") < 130,
    except: (row) => row["death_year"] === null,
    varies: "death_year",
  },
  {
    table: "bands: name varchar(90), formed_year integer, dissolved_year integer?",
    holds: (row) => number(row, "dissolved_year") >= number(row, "formed_year"),
    except: (row) => row["dissolved_year"] === null,
  },
  {
    table: "visitors: first_seen timestamp, last_seen timestamp, first_visit_at timestamp, last_visit_at timestamp",
    holds: (row) =>
      (at(row, "first_seen") ?? 0) <= (at(row, "last_seen") ?? 0) &&
      (at(row, "first_visit_at") ?? 0) <= (at(row, "last_visit_at") ?? 0),
    varies: "last_seen",
  },
  {
    table:
      "limits: min_age integer, max_age integer, price_min decimal(8,2), price_max decimal(8,2), minimum_order integer, maximum_order integer",
    holds: (row) =>
      number(row, "min_age") <= number(row, "max_age") &&
      number(row, "price_min") <= number(row, "price_max") &&
      number(row, "minimum_order") <= number(row, "maximum_order"),
    varies: "price_max",
  },
  {
    table:
      "uploads: file_name varchar(200), extension varchar(10), mime_type varchar(80), file_size bigint, path varchar(255)",
    holds: (row) =>
      text(row, "file_name").endsWith(`.${text(row, "extension")}`) &&
      text(row, "path").endsWith(text(row, "file_name")) &&
      number(row, "file_size") > 0 &&
      MIMES(text(row, "extension")).includes(text(row, "mime_type")),
    varies: "mime_type",
  },
  {
    table: "objects: sha256 char(64), sha1 char(40), md5 char(32), etag varchar(32)",
    holds: (row) =>
      /^[0-9a-f]{64}$/.test(text(row, "sha256")) &&
      /^[0-9a-f]{40}$/.test(text(row, "sha1")) &&
      /^[0-9a-f]{32}$/.test(text(row, "md5")),
    varies: "md5",
  },
];
