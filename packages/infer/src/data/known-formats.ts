import type { GeneratorSpec } from "@seedloom/core";

/** A way of writing that checks describe by a pattern. */
export interface KnownFormat {
  /** What it is called in the evidence. */
  readonly name: string;
  readonly spec: GeneratorSpec;
  /** Texts of that kind, all of which the pattern has to accept. */
  readonly examples: readonly string[];
  /** A text that is not, which a pattern for this format refuses. */
  readonly counterexample: string;
}

const format = (
  name: string,
  spec: GeneratorSpec,
  examples: readonly string[],
  counterexample: string,
): KnownFormat => ({ name, spec, examples, counterexample });

/** Formats that patterns ask for, the most particular first. */
export const KNOWN_FORMATS: readonly KnownFormat[] = [
  format("email addresses", { generator: "email" }, ["mary.jones@example.com", "li42@mail.example.org"], "mary.jones"),
  format(
    "addresses of the web",
    { generator: "url" },
    ["https://www.blue-river.example/", "https://www.oak.example/about/team"],
    "www.blue-river.example",
  ),
  format(
    "international phone numbers",
    { generator: "phone", options: { style: "e164" } },
    ["+12025550143", "+447700900123"],
    "12025550143",
  ),
  format("UUIDs", { generator: "uuid" }, ["7edfe692-d861-49f1-909b-72a881f24775"], "7edfe692d86149f1909b72a881f24775"),
  format("semantic versions", { generator: "semver" }, ["3.12.4", "0.1.0"], "3.12"),
  format("IP addresses", { generator: "ipv4" }, ["192.0.2.17", "203.0.113.254"], "192.0.2"),
  format("hardware addresses", { generator: "macAddress" }, ["02:00:5e:10:af:c3"], "02005e10afc3"),
  format("colours", { generator: "colorHex" }, ["#1a2b3c", "#ffffff"], "1a2b3c"),
  format("languages with their countries", { generator: "localeCode" }, ["en-US", "de-DE"], "EN_us"),
  format("slugs", { generator: "slug" }, ["blue-river", "about-us-2"], "Blue River"),
  format("host names", { generator: "hostname" }, ["web-1.prod.example", "db12.example.com"], "web_1"),
  format("digests", { generator: "sha256" }, ["a".repeat(64), "0123456789abcdef".repeat(4)], "g".repeat(64)),
  format("digests", { generator: "md5" }, ["a".repeat(32), "0123456789abcdef".repeat(2)], "g".repeat(32)),
  format(
    "days",
    { generator: "pattern", options: { regex: "202[4-6]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])" } },
    ["2025-03-14", "2026-11-02"],
    "14.03.2025",
  ),
  format(
    "months",
    { generator: "pattern", options: { regex: "202[4-6]-(0[1-9]|1[0-2])" } },
    ["2025-03", "2026-11"],
    "03/2025",
  ),
  format(
    "days of any year",
    { generator: "pattern", options: { regex: "(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])" } },
    ["03-14", "11-02"],
    "3-14",
  ),
  format(
    "times of day",
    { generator: "pattern", options: { regex: "(0[7-9]|1[0-9]|2[0-2]):(00|15|30|45)" } },
    ["09:15", "21:30"],
    "9.15",
  ),
  format(
    "times to the second",
    { generator: "pattern", options: { regex: "(0[7-9]|1[0-9]|2[0-2]):[0-5][0-9]:[0-5][0-9]" } },
    ["09:15:07", "21:30:59"],
    "9:15",
  ),
  format(
    "phone numbers",
    { generator: "phone", options: { style: "digits" } },
    ["2025550143", "447700900123"],
    "2025-01",
  ),
];
