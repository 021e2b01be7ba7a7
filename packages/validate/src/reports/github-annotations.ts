import type { Finding } from "@seedloom/core";
import type { ValidationReport } from "./validation-report.ts";

/** Annotations of a kind that GitHub shows of one step: https://docs.github.com/en/rest/checks/runs ("10 warning and 10 error annotations per step"). */
const mostShown = 10;

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/**
 * The findings as workflow commands, a line each, which GitHub Actions shows as annotations of the run: errors first, each with the
 * query that shows it. GitHub drops what is beyond ten of a kind, so the tenth says how many more there are. Empty for no findings.
 * Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function githubAnnotations({ findings }: Pick<ValidationReport, "findings">): string {
  return (["error", "warning", "info"] as const)
    .flatMap((severity) => {
      const found = findings.filter((finding) => finding.severity === severity);
      const shown = found.length > mostShown ? found.slice(0, mostShown - 1) : found;
      const left = found.length - shown.length;
      const more = `${left} more ${left === 1 ? "finding" : "findings"} of this severity; the report has them all.`;
      return [...shown.map(annotation), ...(left > 0 ? [command(commands[severity], "seedloom validate", more)] : [])];
    })
    .map((line) => `${line}\n`)
    .join("");
}

function annotation({ severity, check, where, message, query }: Finding): string {
  return command(commands[severity], `${check}: ${where}`, query === null ? message : `${message}\n\n${query}`);
}

/** Escaped as the runner undoes it: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function command(name: string, title: string, message: string): string {
  const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return `::${name} title=${property(title)}::${data(message)}`;
}
