import fc from "fast-check";
import { expect, test } from "vitest";
import { githubAnnotations } from "../../src/reports/github-annotations.ts";
import { sampleFindings } from "./sample-report.ts";

interface Annotation {
  readonly command: string;
  readonly title: string;
  readonly message: string;
}

/** A line as the runner reads it: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function read(line: string): Annotation {
  const groups = /^::(?<command>\w+) title=(?<title>[^:,]*)::(?<message>.*)$/.exec(line)?.groups;
  if (groups === undefined) throw new Error(`not a command: ${line}`);
  const data = (text = "") => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  const property = (text = "") => data(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
  return { command: groups["command"] ?? "", title: property(groups["title"]), message: data(groups["message"]) };
}

function annotations(findings: Parameters<typeof githubAnnotations>[0]["findings"]): readonly Annotation[] {
  return githubAnnotations({ findings })
    .split("\n")
    .filter((line) => line !== "")
    .map(read);
}

const findings = sampleFindings("customers");

test("errors come first, with their place and their query", () => {
  const [error, warning] = annotations(findings);
  expect(error?.command).toBe("error");
  expect(error?.title).toBe("foreignKey: orders.customer_id");
  expect(error?.message).toContain("3 rows refer to");
  expect(error?.message).toContain('\n\nSELECT c."id"');
  expect(warning?.command).toBe("warning");
  expect(githubAnnotations({ findings: [] })).toBe("");
});

test("any text comes back, and none begins a command of its own", () => {
  const [first] = findings;
  if (first === undefined) throw new Error("no finding");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), fc.string(), (message, where, query) => {
      const [read, ...others] = annotations([{ ...first, message, where, query: `${query}\r\n::error::%25` }]);
      expect(others).toEqual([]);
      expect(read).toEqual({
        command: "warning",
        title: `alwaysNull: ${where}`,
        message: `${message}\n\n${query}\r\n::error::%25`,
      });
    }),
  );
});

test("the tenth of a kind says how many GitHub would drop", () => {
  const [first] = findings;
  if (first === undefined) throw new Error("no finding");
  const many = (count: number) => annotations(Array.from({ length: count }, () => first));
  expect(many(10).map(({ title }) => title)).not.toContain("seedloom validate");
  const eleven = many(11);
  expect(eleven).toHaveLength(10);
  expect(eleven.at(-1)?.message).toContain("2 more findings");
});
