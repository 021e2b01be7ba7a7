import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { list, pattern } from "../short-meanings.ts";

const BASE64 = { generator: "pattern", options: { regex: "[A-Za-z0-9+/]{64}" } } as const;
const SSH = {
  generator: "pattern",
  options: { regex: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA[A-Za-z0-9+/]{43}" },
} as const;
const ARGUMENTS =
  "--verbose --config app.yaml|--port 8080 --workers 4|-v --output report.csv|--dry-run|--input data.csv --format json|-j 4 --force|--env production --log-level info|--scale 10 --seed 42";
const CERTIFICATE = {
  generator: "pattern",
  options: { regex: "-----BEGIN CERTIFICATE-----MII[A-Za-z0-9+/]{120}-----END CERTIFICATE-----" },
} as const;
const DIGITS = { generator: "digits" } as const;
const JSON_TEXT = { text: "json", json: "json" } as const;

/** What frameworks and servers keep of themselves. */
export const PROGRAMS: readonly Meaning[] = [
  list(
    "command line argument, command line arg, cmdline argument, cmdline arg, cmd arg, cli argument, cli arg",
    ARGUMENTS,
    {
      confidence: 0.94,
    },
  ),
  list(
    "sql, query sql, sql query, sql text, sql statement, raw sql, option sql, sql expression, custom sql, select statement",
    "SELECT id, name FROM customers WHERE active = 1 ORDER BY name|SELECT COUNT(*) FROM orders WHERE created_at > '2026-01-01'|SELECT status, COUNT(*) AS total FROM orders GROUP BY status|SELECT email FROM users WHERE last_login_at IS NULL|SELECT SUM(amount) FROM payments WHERE paid_on BETWEEN '2026-01-01' AND '2026-03-31'|SELECT p.name, p.price FROM products p WHERE p.stock < 10",
    { confidence: 0.93 },
  ),
  meaning(
    "blob, cipher text, ciphertext, encrypted blob, encrypted data, encrypted value, encrypted payload, encrypted secret, session data encoded, ior, serialized data, serialised data, token data, security stamp",
    { text: BASE64 },
    { confidence: 0.9 },
  ),
  pattern("ulid", "01[HJK][0-9A-HJKMNPQRSTVWXYZ]{23}", { confidence: 0.93 }),
  meaning("concurrency stamp, row guid, concurrency token", { text: "uuid", uuid: "uuid" }, { confidence: 0.93 }),
  meaning(
    "ssh key, public ssh key, ssh public key, authorized key, authorized keys, key data, ssh data, key pair, keypair",
    { text: SSH },
    { confidence: 0.93 },
  ),
  meaning(
    "client certificate, server certificate, ca certificate, trusted certificate, client cert, server cert, ca cert, trusted cert, certificate chain, pem, certificate pem, ssl certificate, tls certificate, ssl cert, tls cert",
    { text: CERTIFICATE },
    { confidence: 0.92 },
  ),
  meaning(
    "certificate, cert, certs",
    { text: CERTIFICATE },
    { about: ["software", "internet", "device", "account", "log"], confidence: 0.92 },
  ),
  meaning(
    "statistic, statistics, network info, connection info, cpu info, device info, host info, system info, client info, browser info, hardware info, extra info, server info, request info, session info, disk info, driver info, memory info, environment info, topology, request spec, capability info, build info",
    JSON_TEXT,
    { confidence: 0.9 },
  ),
  list(
    "allowed ips, allowed ip, denied ips, ip whitelist, whitelist ip, ip allowlist, ip range, ip ranges",
    "10.0.0.0/8|192.168.0.0/16|203.0.113.0/24|198.51.100.7|192.0.2.0/24|172.16.0.0/12",
  ),
  list(
    "approved route, announced route, advertised route, subnet route, static route",
    "10.0.0.0/24|10.10.0.0/16|192.168.1.0/24|172.16.4.0/22|0.0.0.0/0",
  ),
  list("connection, connection name, queue connection", "redis|database|sqs|sync|rabbitmq", {
    about: ["software", "log", "setting"],
  }),
  pattern(
    "match exp, subst exp, repl exp, reg exp, regex, regexp, match expression, pattern expression, reg expression",
    "\\^(00|\\\\\\+|[1-9])[0-9]{1,3}\\(\\[0-9\\]\\+\\)\\$",
  ),
  // How often and how lately a page was visited, in one number.
  meaning(
    "frecency, frecency score",
    {
      integer: {
        generator: "integer",
        options: { min: 0, max: 9000, distribution: "lognormal", mean: 320, deviation: 900 },
      },
    },
    { confidence: 0.93 },
  ),
  meaning("pid, process id", { text: { generator: "digits", options: { length: 5 } } }, { confidence: 0.9 }),
  meaning(
    "search term, search terms, search query, search phrase, search keyword, query term, search text, search, latest search, last search, recent search",
    { text: "searchQuery" },
    { confidence: 0.92 },
  ),
  meaning(
    "hex, hex text, hex address",
    { text: { generator: "pattern", options: { regex: "[0-9A-F]{8}" } } },
    { confidence: 0.8 },
  ),
  meaning(
    "byte in, byte out, bytes in, bytes out, byte sent, byte received, bytes sent, bytes received, rx byte, tx byte, in octet, out octet",
    { number: "fileSize" },
    { confidence: 0.9 },
  ),
  meaning(
    "quota byte, quota bytes, limit bytes, storage quota bytes",
    { number: { generator: "choice", options: { values: [104_857_600, 268_435_456, 536_870_912, 1_073_741_824] } } },
    { confidence: 0.93 },
  ),
  meaning(
    "uid number, gid number, unix uid, posix uid, unix gid",
    { number: { generator: "integer", options: { min: 1000, max: 60_000 } } },
    { confidence: 0.93 },
  ),
  list("login shell, unix shell", "/bin/bash|/bin/sh|/usr/bin/zsh|/usr/sbin/nologin|/bin/false", { confidence: 0.93 }),
  pattern(
    "dn, distinguished name, ldap dn, bind dn",
    "cn=[a-z]{4,8},ou=(people|groups|service),dc=example,dc=(com|net|org)",
  ),
  list(
    "grant types, grant type, authorization grant type, authorization grant types, allowed grant types",
    "authorization_code|client_credentials|refresh_token|authorization_code,refresh_token|password",
  ),
  meaning(
    "normalized user name, normalised user name",
    { text: { generator: "pattern", options: { regex: "[A-Z]{4,9}\\.[A-Z]{4,9}" } } },
    { confidence: 0.95 },
  ),
  meaning(
    "normalized email, normalised email, normalized email address",
    { text: { generator: "pattern", options: { regex: "[A-Z]{4,9}\\.[A-Z]{4,9}[0-9]{0,2}@EXAMPLE\\.(COM|NET|ORG)" } } },
    { confidence: 0.95 },
  ),
  list("exit code, exit status", "COMPLETED|FAILED|STOPPED|NOOP|UNKNOWN", {
    about: ["software", "log", "setting"],
    confidence: 0.86,
  }),
  meaning("record number, document digits", { text: DIGITS }, { confidence: 0.93 }),
  list("ability, abilities", '["*"]|["read"]|["read","write"]|["orders:read"]|["server:update"]'),
  list("application label, app label", "auth|admin|contenttypes|sessions|shop|blog|accounts|orders"),
  list("name infix", "van|de|van der|van den|ten|ter|van de"),
  meaning(
    "updated user id, created user id, modified user id, entered user id, changed user id, creation user id, entry user id",
    { text: "username" },
    { confidence: 0.93 },
  ),
  list("bit depth, image bits, image bit, color depth", "8|24|32|16"),
  meaning("image bit, image bits, bit depth, color depth, bits per pixel", {
    number: { generator: "choice", options: { values: [8, 24, 32, 16, 1] } },
  }),
  meaning(
    "namespace",
    { number: { generator: "choice", options: { values: [0, 0, 0, 0, 1, 2, 3, 4, 6, 10, 14] } } },
    { confidence: 0.86 },
  ),
  meaning("url base, base url, uri base", { text: "url" }, { confidence: 0.9 }),
  meaning(
    "vcard",
    {
      text: {
        generator: "pattern",
        options: {
          regex: "BEGIN:VCARD\nVERSION:3\\.0\nFN:(Ada|Ben|Carla|Dan|Eva) (Brook|Field|Lane|Moss|Reed)\nEND:VCARD",
        },
      },
    },
    { confidence: 0.93 },
  ),
  meaning("progress", { text: { generator: "pattern", options: { regex: "[1-9]?[0-9]%" } } }, { confidence: 0.8 }),
  list(
    "algorithm, hash algorithm, encryption algorithm, signature algorithm, cipher",
    "AES-256-GCM|SHA-256|RS256|ES256|HMAC-SHA1|ChaCha20",
    { confidence: 0.8 },
  ),
  list("data type", "string|integer|boolean|decimal|date|json", { about: ["setting", "software", "log", "content"] }),
  list(
    "last modified header, modified header",
    "Tue, 03 Mar 2026 08:12:45 GMT|Wed, 18 Feb 2026 17:40:02 GMT|Mon, 12 Jan 2026 09:05:31 GMT|Fri, 30 Jan 2026 22:17:59 GMT",
  ),
  pattern("mqtt topic, topic filter, topic path", "(site|plant|home)/[a-z]{4}[0-9]{2}/(temperature|status|power)"),
];
