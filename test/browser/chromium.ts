import { answers, command, mayInstall } from "../servers/child-server.ts";

/** Flags for a browser that runs as root, draws without a graphics card, and asks nobody for anything. */
export const chromiumFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
] as const;

const programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"] as const;

/**
 * Path of a Chromium to test pages in: that of SEEDLOOM_TEST_CHROMIUM, else one of this machine; Debian's package is installed where
 * this process may. Null, said aloud, where there is none; in CI, where no test may be left out, that throws.
 */
export async function findChromium(): Promise<string | null> {
  const found = await findProgram();
  if (found !== null) return found;
  if (await mayInstall()) {
    await command("apt-get", ["update", "-qq"]);
    const packages = ["chromium", "fonts-liberation"];
    await command("apt-get", [
      "install",
      "-y",
      "-qq",
      "--no-install-recommends",
      "-o",
      "DPkg::Lock::Timeout=120",
      ...packages,
    ]);
    const installed = await findProgram();
    if (installed !== null) return installed;
  }
  const remedy = "set SEEDLOOM_TEST_CHROMIUM to its path, or put one on PATH";
  if (process.env["CI"]) throw new Error(`no Chromium to test pages in: ${remedy}`);
  console.warn(`\n!!! no Chromium here: the tests of pages are SKIPPED; ${remedy} !!!\n`);
  return null;
}

async function findProgram(): Promise<string | null> {
  for (const program of [process.env["SEEDLOOM_TEST_CHROMIUM"], ...programs]) {
    if (program === undefined || program === "" || !(await answers(program, ["--version"], /chrom/i))) continue;
    // playwright-core wants a path, not a name.
    return program.includes("/") ? program : (await command("which", [program])).trim();
  }
  return null;
}
