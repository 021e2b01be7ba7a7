import { readdirSync, readFileSync } from "node:fs";

interface Process {
  readonly pid: number;
  readonly name: string;
  readonly parent: number;
  /** Of itself, and of its children that have ended, in clock ticks. */
  readonly own: number;
  readonly ended: number;
}

/** Linux counts processor time in hundredths of a second, whatever the kernel's own clock (https://man7.org/linux/man-pages/man7/time.7.html). */
const ticksASecond = 100;

/** Processor time so far of the database servers that this process started; null where there is no /proc or no such server. */
export function serverSeconds(): number | null {
  let all: readonly Process[];
  try {
    all = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap(readProcess);
  } catch {
    return null;
  }
  const roots = all.filter(({ parent, name }) => parent === process.pid && /^(postgres|mysqld|mariadbd)$/.test(name));
  if (roots.length === 0) return null;
  const ticks = (of: Process): number =>
    of.own + of.ended + all.filter(({ parent }) => parent === of.pid).reduce((sum, child) => sum + ticks(child), 0);
  return roots.reduce((sum, root) => sum + ticks(root), 0) / ticksASecond;
}

/** `pid (name) state ppid … utime stime cutime cstime`: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function readProcess(pid: string): readonly Process[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const close = text.lastIndexOf(")");
    const fields = text.slice(close + 2).split(" ");
    const ticks = (from: number) => Number(fields[from]) + Number(fields[from + 1]);
    const name = text.slice(text.indexOf("(") + 1, close);
    return [{ pid: Number(pid), name, parent: Number(fields[1]), own: ticks(11), ended: ticks(13) }];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
