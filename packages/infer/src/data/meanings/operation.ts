import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { list, number, pattern, small } from "../short-meanings.ts";

/** Code, builds, machines, advertisements, and what old applications keep of themselves. */
export const OPERATION: readonly Meaning[] = [
  // Software and operation.
  list(
    "commit message, commit subject, merge message, changeset message",
    "Fix login redirect|Add unit tests|Update dependencies|Refactor invoice parser|Handle empty input|Remove dead code|Improve error messages|Bump version|Fix typo in README|Cache query results|Rename settings page|Merge branch 'main'",
  ),
  list(
    "trigger, trigger type, triggered by type, trigger event, trigger source",
    "push|pull_request|schedule|manual|tag|api|webhook",
  ),
  list(
    "primary language, programming language, code language, main language, source language name, runtime language",
    "TypeScript|Python|Go|Java|Rust|Ruby|PHP|C#|Kotlin|Swift|C++",
  ),
  list(
    "docker image, container image, image tag, base image",
    "node:22-alpine|python:3.12|golang:1.23|ubuntu:24.04|postgres:16|redis:7|nginx:1.27|eclipse-temurin:21",
  ),
  list(
    "git ref, branch ref, head ref, base ref",
    "refs/heads/main|refs/heads/develop|refs/heads/feature/login|refs/tags/v1.4.0|refs/heads/hotfix/7",
  ),
  list(
    "runner label, runner labels, runner tag, agent label, agent labels",
    "linux,x64|linux,arm64|self-hosted,linux|windows,x64|macos,arm64",
  ),
  list("test suite, suite name, test suite name, suite", "unit|integration|e2e|api|smoke|regression|performance|ui", {
    about: ["software", "log", "setting"],
  }),
  list(
    "test case, test name, test case name, test method, scenario name",
    "logs in with valid password|rejects an empty cart|sends a confirmation mail|sorts by date|keeps the session|shows an error for a wrong code|paginates results|exports to CSV|updates the total|hides archived items",
    { about: ["software", "log", "setting", "work"] },
  ),
  small(
    "replica, replica count, replicas, instance count, worker count, node count, concurrency, maximum concurrency, max concurrency, thread count, pool size, shard count, partition count",
    1,
    16,
  ),
  small("load 1 m, load average, load 5 m, load 15 m, system load, cpu load, load 1, load 5, load 15", 0, 9, 2),
  list(
    "kernel, kernel version, os kernel",
    "6.8.0-45-generic|6.1.0-25-amd64|5.15.0-122-generic|6.10.6-arch1-1|5.14.0-427.el9",
  ),
  list("rack, rack name, rack position, rack unit", "A01|A02|A07|B03|B04|B11|C02|C08|D05|D12"),
  list(
    "datacenter, data center, data centre, availability zone, region name cloud, cloud region, server region, aws region, dc",
    "eu-west-1|us-east-1|eu-central-1|us-west-2|ap-southeast-1|sa-east-1",
  ),
  list(
    "instance type, machine type, vm size, vm type, node type, instance class",
    "t3.medium|m6i.large|c6g.xlarge|r6i.2xlarge|e2-standard-4|B2ms",
  ),
  number(
    "sla target, sla, uptime target, availability target, uptime percent, uptime percentage, availability percent, slo target, slo",
    99,
    99.99,
    3,
  ),
  list(
    "logger, logger name, log category, log source name",
    "app.auth|app.billing|app.orders|http.access|db.pool|jobs.mailer|cache|scheduler",
  ),
  list(
    "thread, thread name",
    "main|http-nio-8080-exec-1|http-nio-8080-exec-4|worker-2|worker-7|scheduler-1|pool-1-thread-3",
    { about: ["log", "software", "device"] },
  ),
  list("log level, logging level, loglevel", "INFO|INFO|DEBUG|WARN|ERROR|TRACE"),
  list(
    "expression, query expression, alert expression, rule expression, promql, condition expression, filter expression",
    "cpu_usage > 90|error_rate > 0.05|disk_free < 10|latency_p95 > 800|up == 0|queue_depth > 1000|amount > 100 and status = 'open'|country in ('DE','FR')",
  ),
  list(
    "root cause, root cause summary, probable cause",
    "Expired certificate|Bad deployment|Full disk|Connection pool exhausted|Misconfigured load balancer|Slow database query|DNS failure|Memory leak|Third-party outage|Power failure",
  ),
  pattern("span id, parent span id", "[0-9a-f]{16}"),
  list(
    "alert name, alert rule name, rule name, monitor name",
    "High CPU usage|Disk almost full|Service down|High error rate|Slow responses|Certificate expires soon|Queue backlog|Memory pressure|Replication lag|Low conversion rate",
  ),
  // Advertising.
  list(
    "objective, campaign objective, marketing objective, campaign goal",
    "awareness|traffic|conversions|leads|app_installs|engagement|sales",
    { about: ["work", "content", "event", "company"] },
  ),
  list(
    "bid strategy, bidding strategy, bid type, pricing model, buying type",
    "max_clicks|target_cpa|manual_cpc|target_roas|cpm|lowest_cost",
  ),
  list("pacing, pacing type, delivery type ad, budget pacing", "even|accelerated|asap"),
  list(
    "call to action, cta, cta text, cta label, button label cta",
    "Learn more|Shop now|Sign up|Get offer|Download|Contact us|Book now|Subscribe",
  ),
  list("ad format, creative format, ad type, creative type", "banner|video|native|carousel|story|interstitial"),
  list(
    "placement, ad placement, ad position, slot name",
    "feed|sidebar|header|in_article|search_results|footer|story",
    { about: ["content", "event", "internet", "media", "log"] },
  ),
  pattern("iab category, iab code, content category code", "IAB(1|2|3|5|7|9|13|19|20|22)-[1-9]"),
  small(
    "ctr, click through rate, clickthrough rate, conversion rate, cvr, open rate, bounce rate, churn rate, engagement rate",
    0.002,
    0.09,
    4,
  ),
  small("cpc, cost per click, average cpc", 0.08, 3.5, 3),
  small("cpm, cost per mille, ecpm, rpm revenue, cpm rate", 0.6, 18, 3),
  small("cpa, cost per acquisition, cost per lead, cpl, cost per conversion", 2, 90, 2),
  small("roas, return on ad spend, roi", 0.4, 9, 2),
  small("conversions, conversion count, conversion, lead count, signups count", 0, 60),
  small("size estimate, audience size, estimated size, reach, estimated reach", 500, 400_000),
  small(
    "bid price micro, bid micro, win price micro, cost micro, price micro, bid price micros, win price micros, cost micros",
    50_000,
    6_000_000,
  ),
  // Software as a service.
  list(
    "grant type, grant types, oauth grant",
    "authorization_code|client_credentials|refresh_token|authorization_code refresh_token",
  ),
  meaning(
    "redirect uri, redirect uris, callback uri, allowed origin, allowed origins, cors origin, callback urls",
    { text: "url" },
    { confidence: 0.92 },
  ),
  meaning(
    "request header, response header, request headers, response headers, http headers",
    { text: "json", json: "json" },
    { confidence: 0.9 },
  ),
  meaning(
    "landing site, landing page, landing page url, referring site, first page seen, exit page, entry page",
    { text: "url" },
    { confidence: 0.92 },
  ),
  list(
    "payment gateway, gateway, gateway name, payment gateway name, payment processor, psp, payment provider, acquirer",
    "stripe|paypal|adyen|manual|klarna|square",
    { about: ["order", "payment"], confidence: 0.93 },
  ),
  list(
    "financial status, payment state, payment status order",
    "paid|pending|authorized|refunded|partially_refunded|voided",
  ),
  list(
    "service level, shipping service level, service class, delivery service",
    "standard|express|overnight|economy|priority",
  ),
  list(
    "product area, feature area, module area, functional area, topic area, component area",
    "billing|login|reports|integrations|mobile app|notifications|search",
  ),
  list("churn risk, risk rating, risk band, interest level, likelihood, urgency", "low|medium|high|low"),
  list(
    "applies to, scope of discount, target type discount",
    "all products|collection|single product|shipping|first order",
  ),
  list("acknowledge status, acknowledgement status, ack status", "acknowledged|pending|revised|expired", {
    confidence: 0.94,
  }),
  list("db source, database source, source database, source db", "main|archive|legacy|replica", { confidence: 0.93 }),
  list("storage group", "public|archive|deleted|thumbnail|temporary", { confidence: 0.94 }),
  list("comparator, comparison operator, condition operator, relational operator", "gt|lt|eq|ge|le"),
  list(
    "uplink, uplink type, connection type, connectivity, network interface type, link type",
    "ethernet|wifi|lte|5g|fiber|satellite",
  ),
  pattern("dev eui, eui, device eui, eui 64, join eui, app eui", "[0-9A-F]{16}"),
  pattern("payload hex, hex payload, raw hex, hex data, hex dump", "([0-9A-F]{2}){8,16}"),
  number("battery mv, battery millivolt, supply mv", 2900, 4200),
  number("battery v, battery voltage", 11.8, 14.4, 2),
  small("vibration, acceleration, vibration g, g force", 0.01, 2.4, 3),
  number("co2, co2 ppm, carbon dioxide", 410, 1400),
  number("snr, signal to noise, sinr", -5, 12, 1),
  list("release channel, update channel, firmware channel", "stable|beta|nightly|lts"),
  number("reporting interval, polling interval, sampling interval, update interval, heartbeat interval", 10, 900),
  small("uptime s, uptime, uptime second, uptime seconds", 600, 8_000_000),
  // What old and large applications keep.
  meaning(
    "clock, mtime, stime, ctime, atime, first access, last change, storage mtime, first occurence, first occurrence, last occurence, last occurrence, maintenance from, disable until, error from, errors from, locked since, not before, not after",
    { integer: "epochSeconds" },
    { confidence: 0.88 },
  ),
  pattern(
    "tls subject, tls issuer, certificate subject, certificate issuer, ssl subject, issuer dn, subject dn, common name",
    "CN=(www|api|mail|vpn)\\.[a-z]{4,8}\\.example",
  ),
  meaning(
    "proxy address, server address, host address, node address, gateway address, listen address, bind address, peer address, source address ip, dns, dns name",
    { text: "hostname" },
    { confidence: 0.9 },
  ),
  list(
    "accepted status code, accepted status codes, expected status, expected status code, status code range",
    "200|200,201|200-299|200,301,302|204",
  ),
  pattern("snmp oid, oid, object identifier oid", "1\\.3\\.6\\.1\\.2\\.1\\.[1-9][0-9]?\\.[1-9]\\.[0-9]"),
  list(
    "delay, retention, retention period, history period, keep for, time window, polling delay",
    "30s|1m|5m|10m|1h|7d|30d|90d",
    { about: ["device", "product", "setting", "software", "log", "lookup"], confidence: 0.88 },
  ),
  meaning(
    "comment agent, browser agent, http agent, client agent, http user agent",
    { text: "userAgent" },
    { confidence: 0.92 },
  ),
  list("link target, anchor target, window target, target window", "_blank|_self|_blank|_parent"),
  list(
    "regexp, regex, regular expression, validation regex, validation pattern, match pattern",
    "^[A-Z]{2}[0-9]{4}$|^\\d+$|^[a-z0-9_-]+$|^[^@]+@[^@]+$|^\\d{4}-\\d{2}$",
  ),
  meaning("percent rank, percentile", { decimal: "probability", integer: "percentage" }, { confidence: 0.9 }),
  list(
    "possible value, possible values, allowed values, choices, list options, option list",
    "low,medium,high|yes,no|red,green,blue|small,medium,large|draft,final",
  ),
  meaning(
    "nicename, nice name, user nicename, url name, url slug, permalink, post name, page slug",
    { text: "slug" },
    { confidence: 0.92 },
  ),
  list("taxonomy", "category|post_tag|nav_menu|product_cat|link_category"),
  list("to ping, pinged", "https://blog.example/ping|https://news.example/trackback"),
  small("karma, reputation score, reputation points", 0, 400),
  number("minimum length, min length, maximum length text, decimal points, decimal places, precision digits", 1, 10),
  list("field format, input type, widget, control type, field type", "string|int|date|list|bool|text|float", {
    confidence: 0.86,
  }),
  list("family name prefix, name particle, surname prefix, nobiliary particle", "van|de|von|van der|de la"),
  list("interpretation, result interpretation, abnormality", "normal|high|low|critical high|critical low|abnormal", {
    about: ["health", "log"],
  }),
  list("picking policy, invoice policy, delivery policy, shipping policy", "direct|one|order|delivery"),
  list("product tracking, tracking mode, stock tracking", "none|lot|serial"),
  list("cron day of month, cron day", "*|*|1|15|*/2"),
  list("cron month", "*|*|*/3|1|1,7"),
  list("cron day of week, cron weekday, cron dow", "*|*|1-5|0|1|6"),
  pattern(
    "env variable, environment variable, env var, env variable name",
    "(APP|DB|MAIL|CACHE|SERVER|LOG|QUEUE)_(HOST|PORT|NAME|USER|URL|LEVEL|TIMEOUT|MEMORY|VERSION)",
  ),
  list("cron hour", "*|0|3|6|12|*/4"),
  list("cron minute", "0|15|30|*/5|*/10|*"),
  list(
    "log, log output, console output, build log, run log, job log, log text",
    "Started at 08:00\nDone in 84 s|Connecting to database\nImported 1204 rows|Warning: 2 files skipped\nFinished|Step 1/3 ok\nStep 2/3 ok\nStep 3/3 ok|Loaded 312 records\n4 duplicates skipped\nDone|Retrying in 10 s\nConnected\nFinished|Starting worker 2\nQueue is empty\nStopping|Checked 48 files\nNo changes|Fetching page 1\nFetching page 2\nFetched 96 items|Cache cleared\nIndex rebuilt in 12 s|Timeout after 30 s\nGave up after 3 tries|Connecting to database\nConnection refused|Loaded 12 records\nError in line 13: date expected\nAborted|Wrote 84 files\nDisk full",
  ),
  meaning(
    "config stop, config start, config startup, config log, config file, startup config",
    { text: "json", json: "json" },
    { confidence: 0.9 },
  ),
  list(
    "script, install script, script install, startup script, shell script, setup script, init script",
    "#!/bin/sh\nset -e\n./run.sh|#!/bin/bash\napt-get update|npm ci && npm start|python3 main.py --serve|docker compose up -d",
  ),
  list("script entry, entry point, entrypoint, shell, interpreter", "bash|sh|/bin/ash|python3"),
  pattern(
    "migration, migration name, migration file",
    "202[3-6]_(0[1-9]|1[0-2])_(0[1-9]|1[0-9]|2[0-8])_(0[89]|1[0-7])[0-5][0-9][0-5][0-9]_((create|alter)_(users|orders|files|tokens|products|invoices|comments|tags|teams|sessions|jobs)_table|add_(status|slug|locale|token|deleted_at)_to_(users|orders|posts|files|teams)_table)",
  ),
  list(
    "resolution, screen resolution, display resolution, monitor resolution, viewport",
    "1920x1080|1366x768|390x844|2560x1440|1440x900|412x915",
  ),
  list("browser engine, rendering engine, layout engine", "Blink|WebKit|Gecko|Blink"),
  meaning("referer name, referrer name, referring site name", { text: "hostname" }, { confidence: 0.92 }),
  meaning("forwarded for, x forwarded for, forwarded ip", { text: "ipv4" }, { confidence: 0.92 }),
  list("when, run when, run on, trigger on", "on_success|always|manual|on_failure|delayed"),
  meaning("country id", { text: "countryCode" }, { confidence: 0.84 }),
  meaning("currency id", { text: "currencyCode" }, { confidence: 0.84 }),
  meaning("language id", { text: "languageCode" }, { confidence: 0.84 }),
  pattern(
    "allowed ip, ip whitelist, ip allowlist, blocked ip, ip range, trusted ip",
    "10\\.[1-9]?[0-9]\\.[1-9]?[0-9]\\.0/24",
  ),
  list(
    "device label, user label, key label, credential label, passkey name",
    "Laptop|Work phone|Security key|Home computer|Tablet",
  ),
];
