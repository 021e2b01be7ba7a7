import { of, one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";
import { meaning } from "../../meaning.ts";
import { figure, number, pattern, small } from "../../short-meanings.ts";

const WORKERS = "(worker|scheduler|mailer|api|sync)-[0-9a-f]{6}(:[1-9][0-9]{2,4})?";
const DIRECTORIES =
  "/(home/(dev|deploy|build|app)|srv|opt|var/www|Users/(anna|tom|dev)/Projects)/(web|api|shop|docs|mobile|infra|search|billing|blog|notes)(-(app|server|client|tools|v2|beta|site|worker))?";
const HEALTH = "healthy|degraded|unhealthy|unknown";
const CHECKED =
  "HTTP 200 in 182 ms.|Timed out after 10 s.|Connection refused.|Certificate expires in 9 days.|DNS did not resolve.|Redirected to the login page.|502 from the gateway.|Answer slower than 2 s.|Host unreachable.|Reset by peer.";
const PHRASES =
  "(best|cheap|used|compare|buy|how to choose|top 10) (running shoes|coffee grinder|crm software|project management tool|standing desk|bikes|email marketing tool|office lamp|password manager|garden furniture|wedding photographer|business insurance|time tracking app|electric scooter|protein bars|rain jacket|kitchen knives|headphones|meal plan|photo book|hotels in lisbon|flights to rome|yoga mat|dog food)( online| near me| for beginners| 2026)?";

/** Programs that run, check, queue and sign, and what those who build them measure. */
export const ENGINEERING: readonly Meaning[] = [
  // Whether something runs.
  one(
    "last health status, health check status, last health state, health check result, probe status, liveness",
    HEALTH,
    { confidence: 0.93 },
  ),
  ...plainly(
    "node, proxy, server, service, provider, endpoint, connection, host, instance, worker, backend, agent, device, component, integration, gateway, cluster, replica, provider node, model, database, queue, upstream, target, runner, container, deployment, domain, monitor, feed",
    one("health status, health, health state, last health status, last health", HEALTH, { confidence: 0.95 }),
    one("health reason, last health reason, health message, health detail", CHECKED, { confidence: 0.955 }),
  ),
  ...plainly(
    "check result, health check, uptime check, site check, domain check, check log, probe result, ping result, monitor check, monitor result, endpoint check, url check, status check, check history",
    one("status, result, state, outcome", "up|up|up|down|degraded|timeout", { confidence: 0.955 }),
    one("checker type, check type, type, kind, method, probe type", "http|dns|ping|tcp|ssl|keyword", {
      confidence: 0.955,
    }),
    one("reason, message, detail, error, note", CHECKED, { confidence: 0.955 }),
    one("dns result, dns status, resolution", "resolved|nxdomain|timeout|servfail", { confidence: 0.955 }),
  ),
  ...plainly(
    "proxy, vpn, node, provider node, exit node",
    one("network type, connection type", "broadband|mobile|datacenter|residential|satellite"),
  ),
  ...plainly(
    "domain, domain intel, domain intel cache, dns, whois, whois record, domain record, domain info, website, site, host, ip intel, ip address, asn",
    one(
      "registrar, registrar name, domain registrar",
      "Northern Names|Domain House|Example Registrar|Open Registry|Harbor Domains|First Names Ltd",
      { confidence: 0.955 },
    ),
    pattern("asn, as number, autonomous system", "AS(6449[6-9]|6450[0-9]|6451[01]|6553[6-9]|6554[0-9])", {
      confidence: 0.955,
    }),
    one(
      "network name, netname, org name, as name, isp",
      "EXAMPLE-NET|NORTHWIND-CLOUD|HARBOR-HOSTING|OPEN-CARRIER|RIVERSIDE-DC|BLUEBIRD-TELECOM",
      { confidence: 0.955 },
    ),
    pattern("nameserver, name server, ns", "ns[1-4]\\.(example\\.com|example\\.net|hosting\\.example|dns\\.example)", {
      confidence: 0.955,
    }),
  ),
  // Where in a search something stands.
  ...plainly(
    "rank keyword, rank keyword group, keyword rank, rank result, rank scan result, serp result, serp, keyword group, seo keyword, search keyword, tracked keyword, keyword ranking, ranking, rank tracking, search term, ad keyword, campaign keyword",
    pattern("keyword, phrase, query, search term, term, keyword text, name", PHRASES, { confidence: 0.955 }),
    one("intent, search intent", "informational|commercial|transactional|navigational", { confidence: 0.95 }),
    one("classification, result type, match type", "organic|ad|featured_snippet|local|image|video", {
      confidence: 0.94,
    }),
    one("source, engine, search engine", "google|bing|duckduckgo", { confidence: 0.927 }),
    small("position, last position, rank, current rank, previous rank, best rank, last rank", 1, 60, 0, {
      confidence: 0.94,
    }),
    small("page, last page, result page", 1, 6, 0, { confidence: 0.94 }),
    small("search volume, volume, monthly searches", 20, 24_000, 0, { confidence: 0.94 }),
    number("difficulty, keyword difficulty", 4, 88, 0, { confidence: 0.94 }),
  ),
  // Two ways compared.
  ...plainly(
    "ab test, split test, experiment variant, ab experiment, experiment assignment, experiment event, experiment exposure",
    one("variant, variant name, variation, assigned variant", "control|treatment|variant_b|variant_c", {
      confidence: 0.94,
    }),
    one("event type, event, event name, conversion event", "exposure|click|signup|add_to_cart|purchase|page_view", {
      confidence: 0.955,
    }),
  ),
  ...plainly(
    "ab test, split test",
    one(
      "name, title, experiment name",
      "Shorter sign-up form|Blue checkout button|Pricing page headline|Free trial banner|Onboarding checklist|Reviews above the fold|Sticky add to cart|Welcome mail subject|Search suggestions|Two-column layout|Discount at exit|Progress bar in checkout",
      { confidence: 0.955 },
    ),
    one(
      "description, hypothesis, summary",
      "Fewer fields should bring more sign-ups.|A stronger colour draws more clicks.|Prices shown per year look cheaper.|A banner should raise the share of trials.|A checklist helps new users to begin.|Reviews higher on the page build trust.",
      { confidence: 0.955 },
    ),
    one("variant a name, variant a, control name, control", "Control|Current page|Original form|Today's mail", {
      confidence: 0.955,
    }),
    one(
      "variant b name, variant b, treatment name, treatment",
      "Short form|Blue button|New headline|Banner on top|Checklist|Reviews first",
      { confidence: 0.955 },
    ),
    one(
      "metric, goal metric, primary metric, success metric, goal",
      "conversion_rate|click_through_rate|signup_rate|revenue_per_visitor|retention_7d|bounce_rate",
      { confidence: 0.955 },
    ),
    one("status, state", "completed|running|draft|paused", { confidence: 0.955 }),
    one("winner, winning variant, result", "B|A|none|control|treatment", { confidence: 0.955 }),
  ),
  // Why somebody looks twice.
  ...plainly(
    "fraud event, fraud alert, fraud check, fraud case, fraud score, fraud signal, risk event, risk assessment, risk score, suspicious activity, flagged transaction, transaction alert, fraud log",
    one(
      "reason, reasons, flag, flag reason, risk factor, signal, trigger, risk reason",
      "new_device|high_amount|many_attempts|address_mismatch|unusual_country|night_time|proxy_detected|new_account|card_mismatch|velocity",
      { confidence: 0.96 },
    ),
    one(
      "type, event type, fraud type, category",
      "card_testing|account_takeover|chargeback|identity_theft|promo_abuse|velocity",
      { confidence: 0.95 },
    ),
    one("provider, source", "stripe|internal|adyen|paypal|manual", { confidence: 0.94 }),
    number("score, risk score, fraud score", 0.02, 0.98, 4, { confidence: 0.9 }),
  ),
  // What people do on sites and in programs.
  ...plainly(
    "analytics, analytic, analytics event, tracking event, tracking, product event, usage event, app event, user event, telemetry event, page event, event tracking, click event, behavior event, usage analytics, activity event, engagement event, web event, interaction",
    one(
      "event name, event, event type, name, action, type, event action",
      "page_view|sign_up|login|search|document_opened|document_shared|button_click|export_started|comment_added|file_uploaded|invite_sent|settings_changed|checkout_started|purchase",
      { confidence: 0.955 },
    ),
    one("event category, category", "navigation|engagement|account|commerce|content|error", { confidence: 0.95 }),
  ),
  // How one machine reaches another.
  pattern(
    "ssh alias, ssh target, ssh host, ssh destination, ssh connection",
    "(deploy|admin|ops|backup)@(web|db|app|build|mail)-0[1-9]\\.example\\.com",
    { confidence: 0.94 },
  ),
  ...plainly(
    "oauth session, oauth state, auth state, pkce session, oauth request, login request, oauth flow, authorization request, auth request",
    pattern("state, nonce, oauth state", "[A-Za-z0-9_-]{32}", { confidence: 0.955 }),
  ),
  pattern(
    "code verifier, pkce verifier, code challenge, pkce challenge, oauth nonce, auth nonce",
    "[A-Za-z0-9_-]{43}",
    { confidence: 0.95 },
  ),
  // Queues and events that wait to be sent.
  ...plainly(
    "outbox, outbox event, event outbox, message outbox, domain event, integration event, event store, event log, queue, event, outbox message",
    one(
      "topic, event topic, routing key, channel, stream",
      "orders.created|orders.paid|users.registered|invoices.issued|payments.failed|subscriptions.renewed|emails.requested|files.uploaded",
      { confidence: 0.945 },
    ),
    one("aggregate type, entity type, aggregate", "order|user|invoice|payment|subscription|file", {
      confidence: 0.945,
    }),
  ),
  ...plainly(
    "outbox, outbox event, event, job, task, queue, queue job, background job, task queue, job queue, consultation, scheduled job, work item, message, job run, lease, lock, run, request",
    pattern(
      "locked by, claimed by, leased by, lease owner, lock owner, reserved by, picked by, worker, worker id, processed by",
      WORKERS,
      { confidence: 0.94 },
    ),
  ),
  // Directories of those who write programs.
  pattern(
    "local path, project path, repo path, repository path, working directory, working dir, workspace path, checkout path, project root, workspace root, install path, install dir, work dir, local dir, local directory",
    DIRECTORIES,
    { confidence: 0.93 },
  ),
  // Keys of people who write to one another in secret.
  pattern(
    "identity public key, prekey public, prekey, pre key, one time prekey, signed prekey, signed pre key, identity key, ratchet key, ephemeral key, kem public key, device public key, encryption public key, signing public key, public identity key, key bundle, session key, sender key, shared key, ephemeral public key",
    "[A-Za-z0-9+/]{43}=",
    { confidence: 0.93 },
  ),
  pattern("prekey signature, signed prekey signature, key signature, bundle signature", "[A-Za-z0-9+/]{86}==", {
    confidence: 0.93,
  }),
  // Chess, wherever it is played.
  one(
    "fen, exercise fen, last fen, start fen, puzzle fen, position fen, final fen, initial fen, current fen, fen position, fen string",
    "r1bqkb1r/pppp1ppp/2n2n2/4p3/2B1P3/5N2/PPPP1PPP/RNBQK2R w KQkq - 4 4|rnbqkbnr/pppppppp/8/8/4P3/8/PPPP1PPP/RNBQKBNR b KQkq e3 0 1|8/5k2/8/8/3K4/8/6P1/8 w - - 0 54|r2q1rk1/ppp2ppp/2n1bn2/3p4/3P4/2N1PN2/PP2BPPP/R2Q1RK1 w - - 2 11|6k1/5ppp/8/8/8/8/5PPP/3R2K1 w - - 0 1|rnbqkb1r/pp3ppp/4pn2/2pp4/2PP4/2N2N2/PP2PPPP/R1BQKB1R w KQkq - 0 5",
    { confidence: 0.94 },
  ),
  // Numbers.
  small(
    "time spent second, time spent seconds, second spent, time spent sec, duration spent second, session second",
    30,
    5400,
    0,
    { confidence: 0.93 },
  ),
  figure(
    "experience min, min experience, minimum experience, min year experience, experience required, min experience year",
    [0, 1, 1, 2, 2, 3, 5],
    { confidence: 0.93 },
  ),
  figure(
    "experience max, max experience, maximum experience, max year experience, max experience year",
    [2, 3, 4, 5, 6, 8, 10, 12],
    { confidence: 0.93 },
  ),
  small("check min k, min check k, minimum check k", 25, 500, 0, { confidence: 0.93 }),
  // Plans and what they allow.
  ...of(
    "plan limit, plan feature, limit, quota, usage limit, entitlement, plan entitlement, usage quota, feature limit",
    one(
      "limit key, feature key, key, metric, metric key, resource, limit name, limit type, feature code",
      "max_users|max_projects|storage_gb|api_calls_per_month|max_file_size_mb|seats|max_workspaces|history_days|exports_per_day|webhooks|custom_domains|automation_runs",
      { confidence: 0.945 },
    ),
  ),
  ...plainly(
    "session, user session, login session, refresh token, token, api key, access token, device session, auth session",
    one(
      "revoked reason, revocation reason, revoke reason, logout reason, termination reason, end reason, invalidated reason",
      "user_logout|password_changed|admin_revoked|expired|token_reuse|device_removed|suspicious_activity",
      { confidence: 0.955 },
    ),
  ),
  // Funds.
  ...plainly(
    "fund raise, fund, funding round, venture fund, investor, vc, deal, investment",
    one(
      "thesis, investment thesis, strategy",
      "Early brands in food and wellness.|Software for small factories.|Tools that save hospitals time.|Climate hardware from lab to market.|Consumer apps with a strong community.|Payments in emerging markets.",
      { confidence: 0.955 },
    ),
    one(
      "gp name, general partner, fund manager, manager, lead investor",
      "Northgate Ventures|Bluebird Capital|Harbor Partners|Fieldstone Growth|Riverside Equity|Open Door Ventures",
      { confidence: 0.95 },
    ),
  ),
  meaning(
    "embedding, embedding vector, context vector, vector, vector embedding, text embedding, query vector, vector data",
    {
      text: { generator: "pattern", options: { regex: "\\[-?0\\.[0-9]{4}(,-?0\\.[0-9]{4}){7}\\]" } },
    },
    { confidence: 0.93 },
  ),
];
