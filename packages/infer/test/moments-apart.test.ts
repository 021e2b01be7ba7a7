import { expect, test } from "vitest";
import type { GeneratorSpec } from "@seedloom/core";
import { reads, specOf } from "./helpers/spec-of.ts";

const said = (spec: GeneratorSpec): string => JSON.stringify(spec.options);

test("moments of which everybody knows how far they are apart", () => {
  const days = (spec: GeneratorSpec) => (spec.options?.["typical"] as number) / 86_400_000;
  const loan =
    "loaned_on date *\ncurrent_due_date date null *\noriginal_due_date date null *\noverdue_notice_sent date null *";
  expect(reads(specOf("loans", loan, "original_due_date"))).toEqual(["current_due_date"]);
  expect(reads(specOf("loans", loan, "overdue_notice_sent"))).toEqual(["current_due_date"]);
  const staff = "date_of_birth date *\njoined_on date *\nconfirmation_date date null *\nretirement_date date null *";
  expect(days(specOf("employees", staff, "confirmation_date"))).toBeGreaterThan(80);
  expect(reads(specOf("employees", staff, "retirement_date"))).toEqual(["date_of_birth"]);
  const track = "server_time timestamp *\ndevice_time timestamp *";
  expect(specOf("positions", track, "device_time").generator).toBe("timestampBefore");
  const visits = "created_at timestamp *\nlast_seen_at timestamp null *\nprevious_visit_at timestamp null *";
  expect(reads(specOf("users", visits, "previous_visit_at"))).toEqual(["last_seen_at"]);
});

test("what is reckoned from counted seconds reads them as such", () => {
  const columns = "created_at int *\ndue_date date null *";
  expect(specOf("cards", columns, "due_date").options?.["counted"]).toBe(true);
  expect(
    specOf("cards", "created_at timestamp *\ndue_date date null *", "due_date").options?.["counted"],
  ).toBeUndefined();
});

test("nothing is active that is over", () => {
  const status = specOf("members", "membership_end date null *\nis_active boolean *", "is_active");
  expect([status.generator, reads(status)]).toEqual(["byAge", ["membership_end"]]);
  const promo = "promo_active boolean *\npromo_expires_at timestamp null *\npassword_expires_at timestamp null *";
  expect(reads(specOf("shops", promo, "promo_active"))).toEqual(["promo_expires_at"]);
  expect(
    specOf("users", "is_active boolean *\npassword_expires_at timestamp null *", "is_active").inputs,
  ).toBeUndefined();
});

test("what happened decades ago, and what hardly anybody has had", () => {
  const wedding = specOf("families", "name text *\nwedding_date date null *\ncreated_at timestamp *", "wedding_date");
  expect(Number(String(wedding.options?.["from"]).slice(0, 4))).toBeLessThan(1990);
  expect(specOf("museums", "name text *\nopened_on date *", "opened_on").options?.["from"]).toBeDefined();
  expect(specOf("tickets", "title text *\nopened_at timestamp *", "opened_at").options?.["from"]).toBeUndefined();
});

test("lengths of time as what they are of has them", () => {
  const stop = "arrival_time interval *\ndeparture_time interval *";
  expect(reads(specOf("stop_times", stop, "departure_time"))).toEqual(["arrival_time"]);
  expect(said(specOf("rules", "recurring_interval interval *", "recurring_interval"))).toContain("604800000");
});
