import type { Notice } from "seedloom";
import { style } from "./style.ts";

/** Notices as lines, each code's first few and how many more; empty where there are none. */
export function printNotices(stream: NodeJS.WriteStream, notices: readonly Notice[], most = 8): string {
  if (notices.length === 0) return "";
  const lines = notices.slice(0, most).map(({ table, message }) => {
    const where = table === null || message.startsWith(table) ? "" : `${table}: `;
    return `${style(stream, "yellow", "!")} ${where}${message}`;
  });
  const more =
    notices.length > most ? [style(stream, "dim", `  and ${notices.length - most} more (--json has them all)`)] : [];
  return `${[...lines, ...more].join("\n")}\n\n`;
}
