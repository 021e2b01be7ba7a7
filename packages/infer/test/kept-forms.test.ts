import { expect, test } from "vitest";
import type { GeneratorSpec } from "@seedloom/core";
import { specOf } from "./helpers/spec-of.ts";

const said = (spec: GeneratorSpec): string => JSON.stringify(spec.options);

test("texts in which programs keep lists of their own", () => {
  expect(said(specOf("series", "title text *\nmonitored boolean *\ngenres text *", "genres"))).toContain('[\\"Comedy');
  expect(said(specOf("movies", "title text *\ngenres text *", "genres"))).not.toContain('[\\"Comedy');
  expect(said(specOf("monitors", "name text *\ntls_key text null *", "tls_key"))).toContain("PRIVATE KEY");
  expect(said(specOf("monitors", "name text *\ntls_cert text null *", "tls_cert"))).not.toContain("PRIVATE KEY");
  expect(said(specOf("custom_fields", "name text *\nregexp varchar(255) null *", "regexp"))).toContain("[A-Z]{2}");
});

test("JSON of what its table is about", () => {
  expect(said(specOf("leaderboards", "name text *\nentries json *", "entries"))).toContain("rank");
  expect(said(specOf("quotas", "name text *\nhard json *", "hard"))).toContain("storage");
  expect(said(specOf("runner_jobs", "type text *\npayload json *", "payload"))).toContain("resolution");
});
