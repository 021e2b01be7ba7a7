import { hash } from "../scramble.ts";

/** What somebody looks at pages with: a browser on a system on a device, and what it calls itself. */
export interface Client {
  readonly browser: string;
  readonly system: keyof typeof SYSTEMS;
  readonly device: "desktop" | "mobile" | "tablet";
  /** Which of the browser's versions it is named by, and the rest of what it says. */
  readonly agent: string;
}

/** Versions by system, the usual ones first. */
const SYSTEMS = {
  Windows: ["11", "10", "11"],
  macOS: ["14", "15", "13"],
  iOS: ["17.5", "18.1", "16.7"],
  iPadOS: ["17.5", "18.1"],
  Android: ["14", "13", "15"],
  Ubuntu: ["24.04", "22.04"],
  Linux: ["6.8", "6.1"],
  ChromeOS: ["126", "124"],
} as const;

const CHROMIUM = ["126.0", "128.0", "124.0", "130.0", "122.0"];
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  Safari: ["17.5", "18.1", "16.6"],
  Firefox: ["127.0", "128.0", "125.0", "131.0"],
  "Samsung Internet": ["25.0", "24.0"],
  Opera: ["111.0", "110.0"],
};

const WINDOWS = "Windows NT 10.0; Win64; x64";
const MAC = "Macintosh; Intel Mac OS X 10_15_7";
const blink = (system: string, end = "Safari/537.36"): string =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{chrome}.0.0 ${end}`;
const gecko = (system: string): string => `Mozilla/5.0 (${system}; rv:{version}) Gecko/20100101 Firefox/{version}`;
const apple = (system: string, end: string): string =>
  `Mozilla/5.0 (${system}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{version} ${end}`;

const client = (weight: number, browser: string, system: Client["system"], device: Client["device"], agent: string) =>
  Array.from({ length: weight }, (): Client => ({ browser, system, device, agent }));

/** Each as often as it is met. */
const CLIENTS: readonly Client[] = [
  ...client(12, "Chrome", "Windows", "desktop", blink(WINDOWS)),
  ...client(5, "Chrome", "macOS", "desktop", blink(MAC)),
  ...client(12, "Chrome", "Android", "mobile", blink("Linux; Android 10; K", "Mobile Safari/537.36")),
  ...client(1, "Chrome", "Android", "tablet", blink("Linux; Android 10; K")),
  ...client(
    9,
    "Safari",
    "iOS",
    "mobile",
    apple("iPhone; CPU iPhone OS {system} like Mac OS X", "Mobile/15E148 Safari/604.1"),
  ),
  ...client(4, "Safari", "macOS", "desktop", apple(MAC, "Safari/605.1.15")),
  ...client(
    2,
    "Safari",
    "iPadOS",
    "tablet",
    apple("iPad; CPU OS {system} like Mac OS X", "Mobile/15E148 Safari/604.1"),
  ),
  ...client(4, "Edge", "Windows", "desktop", blink(WINDOWS, "Safari/537.36 Edg/{version}.0.0")),
  ...client(3, "Firefox", "Windows", "desktop", gecko(WINDOWS)),
  ...client(1, "Firefox", "macOS", "desktop", gecko("Macintosh; Intel Mac OS X 10.15")),
  ...client(2, "Firefox", "Ubuntu", "desktop", gecko("X11; Ubuntu; Linux x86_64")),
  ...client(1, "Chrome", "Linux", "desktop", blink("X11; Linux x86_64")),
  ...client(1, "Chrome", "ChromeOS", "desktop", blink("X11; CrOS x86_64 14541.0.0")),
  ...client(
    2,
    "Samsung Internet",
    "Android",
    "mobile",
    blink("Linux; Android 13; SAMSUNG SM-S911B", "SamsungBrowser/{version} Mobile Safari/537.36"),
  ),
  ...client(1, "Opera", "Windows", "desktop", blink(WINDOWS, "Safari/537.36 OPR/{version}.0.0")),
];

/** What the visitor with that index has. */
export const clientOf = (index: number): Client => CLIENTS[hash(index, 91) % CLIENTS.length]!;
const pick = (list: readonly string[], index: number, salt: number): string =>
  list[hash(index, salt) % list.length] ?? "";
/** The version of that visitor's system. */
export const systemVersionOf = (index: number): string => pick(SYSTEMS[clientOf(index).system], index, 93);

/** The version of that visitor's browser; phones come with theirs. */
export function versionOf(index: number): string {
  const { browser, agent } = clientOf(index);
  return agent.includes("{system}") ? systemVersionOf(index) : pick(VERSIONS[browser] ?? CHROMIUM, index, 92);
}

/** What that visitor's browser calls itself. */
export function agentOf(index: number): string {
  const { agent, system } = clientOf(index);
  const [chrome = ""] = (agent.includes("Edg/") ? versionOf(index) : pick(CHROMIUM, index, 92)).split(".");
  return agent
    .replaceAll("{version}", versionOf(index))
    .replaceAll("{chrome}", `${chrome}.0`)
    .replaceAll("{system}", system.endsWith("OS") ? systemVersionOf(index).replace(".", "_") : "");
}
