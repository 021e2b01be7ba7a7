import { cpus, totalmem } from "node:os";
import type { Result } from "./contest.ts";
import { median } from "./measure.ts";
import type { Cost } from "./measure.ts";

/** Results as a Markdown table: medians over the rounds; ratios are medians of the rounds' own, the first line being 1. */
export function report(title: string, rows: number, results: readonly Result[]): string {
  const rounds = results[0]?.costs.length ?? 0;
  return [
    `### ${title}, ${rows.toLocaleString("en")} rows, ${rounds === 1 ? "one round" : `${rounds} rounds in turn`}`,
    "",
    "| what | wall s | range | rows/s | client CPU s | server CPU s | client + server | peak MB | wall, times the first | CPU, times the first |",
    "|---|---:|---|---:|---:|---:|---:|---:|---:|---:|",
    ...results.map(({ name, costs }) => line(name, costs, results[0]?.costs ?? [], rows)),
    "",
  ].join("\n");
}

function line(name: string, costs: readonly Cost[], first: readonly Cost[], rows: number): string {
  const of = (figure: (cost: Cost) => number | null) => {
    const values = costs.map(figure);
    return values.some((value) => value === null) ? null : median(values.map(Number));
  };
  const shown = (value: number | null, digits: number) => (value === null ? "" : value.toFixed(digits));
  const all = (cost: Cost) => cost.cpuSeconds + (cost.serverSeconds ?? 0);
  const ratio = (figure: (cost: Cost) => number) =>
    median(costs.map((cost, round) => figure(cost) / figure(first[round]!)));
  const walls = costs.map((cost) => cost.wallSeconds);
  const wall = median(walls);
  const cells = [
    name,
    wall.toFixed(2),
    `${Math.min(...walls).toFixed(2)}-${Math.max(...walls).toFixed(2)}`,
    Math.round(rows / wall).toLocaleString("en"),
    shown(
      of((cost) => cost.cpuSeconds),
      2,
    ),
    shown(
      of((cost) => cost.serverSeconds),
      2,
    ),
    shown(of(all), 2),
    shown(
      of((cost) => cost.peakMegabytes),
      0,
    ),
    ratio((cost) => cost.wallSeconds).toFixed(2),
    ratio(all).toFixed(2),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The machine in a line: model, processors, memory; no name. */
export function machine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors[0]?.model.trim() ?? "unknown processor"}, ${processors.length} processors, ${memory} GB, Node ${process.versions.node}`;
}
