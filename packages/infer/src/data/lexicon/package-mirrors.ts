import { figure, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";

const PACKAGES =
  "~(@(app|core|tools|data)/|)(date|http|form|log|cache|queue|image|text|config|chart|table|mail)-(utils|client|parser|server|core|helpers|types|loader|router)";
const MODULES = [
  "module",
  "module dependency",
  "module keyword",
  "module log",
  "module maintainer",
  "module star",
  "module unpublished",
  "student number module maintainer",
  "npm module maintainer",
  "tag",
  "package tag",
  "download",
].join(", ");

const LINES = String.raw`
${MODULES} > name = ${PACKAGES}
module > description = Small helpers for dates|HTTP client with retries|Parser for configuration files|Queue that keeps jobs in memory|Types shared by all packages|Charts without dependencies|Reads and writes tables|Sends mail by templates|Logger that writes JSON|Cache with a limit
module keyword > keyword = date|http|parser|queue|cli|logger|cache|chart|template|config|stream|promise
tag > tag = latest|next|beta|legacy|canary
module unpublished > package = {"name":"date-utils","time":"2026-03-02T09:12:44Z","tags":{"latest":"1.4.2"}}|{"name":"mail-client","time":"2026-01-18T14:02:10Z","tags":{"latest":"0.3.0"}}
module > package = {"name":"date-utils","version":"1.4.2","main":"index.js","license":"MIT"}|{"name":"http-client","version":"2.0.1","main":"lib/index.js","dependencies":{"agent-core":"^1.2.0"}}|{"name":"log-core","version":"0.9.3","license":"ISC"}
module > distance sha sum, dist sha sum, distribution sha sum, shasum = @sha1
module > distance tarball, dist tarball, distribution tarball = ~https://registry\.example\.com/(date-utils|http-client|log-core|cache-loader)/download/[a-z]+-[a-z]+-[0-3]\.[0-9]\.[0-9]\.tgz
distance file, dist file > name = ~(node|iojs)-v(0\.1[0-2]|(4|6|8|10|18|20)\.[1-9]?[0-9])\.[0-9]-(linux-x64|darwin-x64|win-x64|headers)\.(tar\.gz|zip)
distance directory, dist dir > name = ~v(0\.1[0-2]|(4|6|8|10|18|20)\.[1-9]?[0-9])\.[0-9]/
distance file, distance directory, dist file, dist dir > parent = ~/|/v(0\.1[0-2]|(4|6|8|10|18|20)\.[1-9]?[0-9])\.[0-9]/
total > name = total
`;

/** Registries of packages and what they keep of those elsewhere. */
export const PACKAGE_MIRRORS = field(
  "module_maintainer module_star module_unpublished student_number_module_maintainer npm_module_maintainer module_dependency module_keyword distance_file? distance_directory? .distance_tarball .dist_tarball",
  [
    figure("date", [202_501, 202_502, 202_503, 202_506, 202_509, 202_511, 202_601, 202_603], {
      of: ["download"],
      confidence: 0.97,
    }),
    ...fromLines(LINES, 0.967),
    small("distance size, dist size", 800, 4_000_000, 0, { of: ["module"], confidence: 0.96 }),
  ],
);
