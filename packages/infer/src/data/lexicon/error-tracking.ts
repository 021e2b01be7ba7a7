import { figure, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

const TRANSACTIONS =
  "GET /api/orders|POST /api/checkout|GET /products/:id|worker.send_email|PUT /api/profile|GET /api/search|tasks.sync_stock|POST /login|GET /dashboard|cron.daily_report";
const FAILURES =
  "TypeError: Cannot read properties of undefined (reading 'id')|TimeoutError: request took longer than 30 s|IntegrityError: duplicate key value violates unique constraint \"users_email_key\"|KeyError: 'currency'|ConnectionError: Connection refused|ValueError: invalid literal for int() with base 10: ''|PermissionDenied: missing scope orders.write|NullPointerException: order is null|ReferenceError: checkout is not defined|OutOfMemoryError: Java heap space";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
project alert > name = 10 errors in 5 minutes|Uptime check|First event of an issue|Error rate doubled|Slow transactions|New release crashes
issue event issue, issue > title = TypeError: Cannot read properties of undefined (reading 'id')|KeyError: 'customer'|TimeoutError: The read operation timed out|IntegrityError: duplicate key value violates unique constraint|ReferenceError: cart is not defined|ValueError: invalid literal for int() with base 10: ''|ConnectionError: Max retries exceeded|RangeError: Maximum call stack size exceeded
action step > text = Sign up|Add to cart|Log in|Search|Pay now|Next
action step, event > event = $autocapture|$pageview|$pageleave|$identify|purchase|sign_up
insight > color = white|blue|green|purple|black
plugin > description = Adds the place of an IP address to events.|Sends events to a warehouse.|Drops events of bots.|Marks the first event of each user.|Puts currencies into one.
plugin > source = export function processEvent(event) { return event }|export async function exportEvents(events) {}
session recording > start url = ~https://app\.example\.com/(login|dashboard|settings|projects|billing|signup)
`;

/** What programs report of their own failures and of how long they take. */
export const ERROR_TRACKING = field(
  "issue_event issueevent issue_hash issuehash event_stacktrace debug_symbol source_map performance_transaction transaction_group transactiongroup transaction_event transactionevent performance_span error_group error_event crash_report crash_group exception_group project_key projectkey release_file session_recording sessionrecording session_replay .culprit .sdk_name .sdk_version .dsn",
  [
    ...fromLines(LINES, 0.9675),
    one(
      "sdk name, sdk",
      "sentry.python|sentry.javascript.browser|sentry.javascript.node|sentry.php.laravel|sentry.ruby.rails|sentry.java.spring|sentry.dart.flutter|sentry.go",
    ),
    pattern("sdk version", "[1-9]\\.[0-9]{1,2}\\.[0-9]{1,2}"),
    one("transaction, transaction name", TRANSACTIONS),
    one(
      "op, span op, operation",
      "http.server|db.query|http.client|cache.get|template.render|queue.process|ui.load|navigation",
    ),
    one("logger", "django.request|root|app.billing|celery.task|edge.http|app.orders"),
    one(
      "slack message format, message format",
      "[event.name] by [user.name]|New [event.name] on [event.url]|[person] did [action.name]",
    ),
    one(
      "selector, css selector",
      "button.checkout|#signup-form|a.nav-link|form > input[type=email]|.pricing .cta|[data-attr=save]",
    ),
    one("url matching, match type", "contains|exact|regex"),
    one("tag name", "button|a|input|form|div|select"),
    pattern("object storage path, recording path", "session_recordings/team_[1-9]/2026-0[1-9]-[0-2][1-8]/[0-9a-f]{8}"),
    pattern("short id, short code", "[A-Za-z0-9]{8}"),
    figure("event throttle rate, throttle rate", [0, 0, 0, 5, 10, 50]),
    figure("retention period day", [30, 30, 90, 365]),
    ...of(
      "issue event, issueevent, error event, event, issue, error group",
      one("title, message, formatted message", FAILURES),
      one("level", "error|warning|info|fatal|debug"),
    ),
    ...of(
      "issue, error group",
      figure("level", [4, 4, 3, 5, 2]),
      figure("type", [0, 1, 1]),
      figure("status", [0, 0, 1, 2]),
    ),
    ...of("issueevent, issue event", figure("level", [4, 4, 3, 5, 2]), figure("type", [0, 1, 1])),
    ...of(
      "span, performance span",
      one(
        "description",
        "SELECT * FROM orders WHERE id = %s|GET https://api.example.com/rates|cache.get user:207|render checkout.html|INSERT INTO events (name) VALUES (%s)|publish orders.created",
      ),
    ),
    ...of("transaction group, transactiongroup, transaction event", one("method", "GET|POST|PUT|DELETE|PATCH")),
    ...of(
      "alert recipient, alertrecipient",
      one("recipient type, type", "email|webhook|discord|googlechat"),
      pattern("url", "https://(hooks|chat)\\.example\\.(com|org)/(services|webhooks)/[A-Za-z0-9]{9}/[A-Za-z0-9]{11}"),
      one("tag to add, tags to add, tags", "environment,server_name|release|environment|url,user"),
    ),
    ...of(
      "action, event definition",
      one(
        "name",
        "Signed up|Added to cart|Checked out|Opened pricing|Invited teammate|Exported report|Started trial|Cancelled plan|Connected repository|Uploaded file",
      ),
    ),
    ...of(
      "insight",
      one(
        "name, derived name, title",
        "Pageview count by browser|Sign-up funnel|Weekly retention|Daily active users|Checkout conversion|Feature usage by plan|Stickiness of editors|Trial to paid|Sessions by country|Errors by release",
      ),
      one("description", "For the growth review.|Counts each person once.|Without staff.|Last 30 days by week."),
    ),
    ...of(
      "plugin",
      one("plugin type", "custom|repository|source|inline"),
      pattern("tag, latest tag", "[0-9a-f]{40}|v[0-3]\\.[0-9]{1,2}\\.[0-9]"),
      pattern(
        "name",
        "(GeoIP|Currency|Webhook|Property Filter|URL Normaliser|Bot Filter|Schema Checker|Sampling|Export to S3|User Agent)( Plugin|)",
      ),
    ),
    ...of(
      "cohort",
      one(
        "name, title",
        "Paying customers|Trial users|Power users|Signed up in March|Inactive for 30 days|Team owners|Mobile users|Beta testers|Visitors of pricing|Large teams",
      ),
    ),
    ...of("project key, projectkey", one("label, name", "Default|Production|Staging|Mobile|Backend|Frontend|Legacy")),
    ...of(
      "fileblob, file blob",
      pattern("blob, path", "(uploads/file_blobs|blobs)/[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{36}"),
    ),
    small("keypress count, click count", 0, 180),
  ],
);
