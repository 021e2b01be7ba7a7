import { meaning } from "../meaning.ts";
import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
channel > name = Ops chat|On-call SMS|Mail to admins|Pager, night|Webhook to tickets|Team chat
check > tag = prod db backup|staging|prod web|nightly billing|infra certs|prod queue
check > method = |POST
check > kind = cron|simple|cron
notification > check status = up|down|down
profile > sort = name|last_ping|created
project > code = @uuid
project > name = Production|Staging|Backups|Shop|Internal tools|Data pipelines|Customer sites|Lab
incident > style = info|warning|danger|primary
maintenance > day of month, days of month = [1,15]|[1]|["lastDay1"]|[28]
maintenance > weekday, weekdays = [1,3]|[0,6]|[2]|[1,2,3,4,5]
maintenance > start time = 02:00:00|03:00:00|22:00:00|04:30:00
monitor > type = http|ping|port|keyword|dns|docker|push|json-query
monitor > url = https://api.example.com/health|https://www.example.com/|https://shop.example.net/login|https://status.example.org/ping|https://mail.example.com/|https://docs.example.com/
monitor > game = minecraft|counterstrike2|rust|valheim|teamspeak3
monitor > json path operator = ==|==|!=|>|contains
monitor > tls ca, tls cert = ~-----BEGIN CERTIFICATE-----\nMII[A-Za-z0-9+/]{61}\n[A-Za-z0-9+/]{64}\n-----END CERTIFICATE-----
monitor > tls key = ~-----BEGIN PRIVATE KEY-----\nMII[A-Za-z0-9+/]{61}\n[A-Za-z0-9+/]{64}\n-----END PRIVATE KEY-----
status page > analytic script url = https://analytics.example.com/script.js|https://stats.example.net/js/plausible.js
status page cname > domain = ~status\.[a-z]{4,8}(line|works|gate|stone|field)\.example
user > twofa last token = ~[0-9]{6}
`;

/** What watches over programs, and what is done when they fail. */
export const MONITORING = field(
  "monitor? alert_rule incident? slo uptime heartbeat postmortem status_page escalation_policy pager oncall on_call synthetic_check health_check maintenance_window observability error_budget alert? log_stream trace_span probe? check? incident_update log_alert log? trigger? host? host_inventory maintenance?",
  [
    figure("day", [7, 14, 21], { confidence: 0.967, of: ["notification sent history"] }),
    figure("timeout", [3600, 86_400, 604_800, 600], { confidence: 0.967, of: ["check"] }),
    number("duration", 20, 60, 0, { confidence: 0.967, of: ["heartbeat"] }),
    ...fromLines(LINES, 0.967),
    ...of(
      "host",
      one("icon image alternative, icon image alt", "Linux|Windows Server|Switch|Router|Printer|Firewall|ESXi", {
        confidence: 0.955,
      }),
    ),
    ...of(
      "host status, hoststatus, host check",
      one(
        "output, plugin output",
        "PING OK - Packet loss = 0%, RTA = 0.42 ms|PING OK - Packet loss = 0%, RTA = 1.18 ms|PING OK - Packet loss = 0%, RTA = 12.07 ms|PING WARNING - Packet loss = 20%, RTA = 112.50 ms|CRITICAL - Host Unreachable (192.0.2.14)|PING CRITICAL - Packet loss = 100%",
        { confidence: 0.97 },
      ),
    ),
    ...of(
      "downtime, scheduled downtime",
      one(
        "comment, comment data",
        "Kernel update and reboot|Scheduled maintenance|Disk is replaced this afternoon|Move to the new rack|Power works in the building|Firmware update|Test of the failover",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "host inventory",
      one(
        "poc note, poc 1 note, poc 2 note, poc 1 notes, poc 2 notes",
        "On call on weekdays from 8 to 18|Prefers a call|Stands in during holidays|Reachable by mail only|On duty at night in odd weeks",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "script",
      one(
        "description",
        "Pings the host three times|Shows the route to the host|Restarts the agent|Opens a remote desktop|Lists open ports|Wakes the host|Looks up the operating system",
        { confidence: 0.96 },
      ),
    ),
    one(
      "hypothesis",
      "A shorter form leads to more sign-ups.|Showing reviews first raises the share of purchases.|A blue button is clicked as often as a green one.|Reminders after two days bring users back.|Larger pictures lower the bounce rate.",
    ),
    one("winner, winning variant", "control|variant|inconclusive|treatment"),
    one("maintenance impact", "none|degraded|partial outage|full outage"),
    ...of("monitor, check", one("type, monitor type, check type", "http|ping|port|keyword|dns|push|docker|json-query")),
    ...of(
      "monitor, uptime monitor",
      one("dns resolve server, dns server", "1.1.1.1|8.8.8.8|9.9.9.9|192.0.2.53"),
      one("keyword, search keyword", "Welcome|OK|healthy|Sign in|version|ready"),
      one("auth method", "basic|ntlm|oauth2-cc|mtls"),
      one("oauth auth method", "client_secret_basic|client_secret_post"),
      one("grpc method, method name", "Check|Watch|Ping|GetStatus"),
      one("grpc service name", "grpc.health.v1.Health|orders.v1.OrderService|billing.v1.Billing"),
      one(
        "grpc protobuf, protobuf",
        'syntax = "proto3"; package grpc.health.v1; service Health { rpc Check(HealthCheckRequest) returns (HealthCheckResponse); }',
      ),
      one("grpc url", "grpc.example.com:50051|health.example.org:443|orders.internal.example:9000"),
      one(
        "body, grpc body, request body",
        '{"ping":true}|{"query":"{ health { status } }"}|{"service":"orders"}|{"check":"deep"}',
      ),
      one("kafka producer topic", "monitoring.probe|health.check|uptime"),
      one(
        "kafka producer broker, kafka producer brokers",
        '["kafka1.example.com:9092","kafka2.example.com:9092"]|["kafka.internal.example:9092"]',
      ),
      one("kafka producer message", '{"probe":"uptime"}|ping|{"check":1}'),
      one(
        "rabbitmq node, rabbitmq nodes",
        '["https://rabbit1.example.com:15672"]|["https://mq.internal.example:15672"]',
      ),
      one(
        "database connection string, connection string",
        "postgres://monitor:secret@db.example.com:5432/app|mysql://monitor:secret@db.example.org:3306/shop|redis://cache.example.com:6379|mongodb://mongo.internal.example:27017/app",
      ),
      one("database query", "SELECT 1|SELECT count(*) FROM orders|SELECT now()|SELECT version()"),
      one("mqtt success message, success message", "OK|online|pong|ready"),
      one("json path", "status|$.status|data.health|checks.database.status|$.version"),
      one("expected value", "ok|UP|healthy|true|200"),
      one("snmp version", "2c|1|3"),
      one("smtp security", "starttls|secure|nostarttls"),
      one("auth workstation", "WS-0114|MONITOR01|WS-0207"),
      one("type", "http|ping|port|keyword|dns|push|docker|json-query|mqtt|grpc-keyword|postgres|redis"),
      pattern("tls ca, tls cert, tls key", "-----BEGIN (CERTIFICATE|PRIVATE KEY)-----\\nMII[A-Za-z0-9+/]{60}"),
    ),
    // Pings that jobs send of themselves.
    ...of(
      "check, api check, hc check, job check",
      one(
        "name, title",
        "Nightly backup|Invoice export|Mail queue|Certificate renewal|Log rotation|Stock import|Report generator|Database vacuum|Search reindex|Temperature probe|Sync to warehouse|Payment reconciliation",
      ),
      one("kind, type", "simple|cron|oncalendar"),
      one("tag, tags", "prod|prod backup|staging|db nightly|web|billing prod"),
      one("status, state", "up|up|down|new|paused|grace"),
      one("start kw, start keyword", "started|BEGIN|starting"),
      one("success kw, success keyword", "SUCCESS|completed|done"),
      one("failure kw, failure keyword", "ERROR|FAILED|exception"),
      one("method, methods", "POST"),
      one(
        "description, desc",
        "Runs on the second server.|Takes about ten minutes.|See the runbook when it is late.|Sends the figures of the day before.|Started by cron at night.",
      ),
    ),
    ...of(
      "ping, hc ping, api ping",
      one("kind, type", "success|start|fail|log|ign"),
      one("scheme", "https|http|email"),
      one("method", "GET|POST|HEAD"),
      one(
        "user agent, ua",
        "curl/8.9.1|Wget/1.21.4|python-requests/2.32.3|healthchecks-runitor/1.3|Go-http-client/2.0",
      ),
      one(
        "body, body raw",
        "Backup finished, 4.2 GB written.|exit status 1: disk full|rows imported: 18402|all checks passed|started on worker-2",
      ),
    ),
    ...of("flip", one("old status, new status, status", "up|down|new|paused"), one("reason", "timeout|fail|nag")),
    ...of(
      "channel, hc channel, integration",
      one("kind, type", "email|slack|webhook|pd|telegram|sms|msteams|opsgenie|discord"),
      one(
        "value",
        'ops@example.com|https://hooks.example.com/services/T0/B1/x9|{"value": "alerts@example.org", "up": true, "down": true}',
      ),
    ),
    one("check status", "up|down|paused"),
    one("nag period, grace, report frequency", "daily|weekly|monthly|off"),
    ...of(
      "status page",
      one("analytics type", "google|umami|plausible|matomo"),
      one("icon", "/icon.svg|/upload/logo1.png|/upload/logo2.png"),
    ),
    ...of("monitor tag", one("value", "production|eu-central|team-web|critical|customer-a")),
    ...of("monitor notification history, notification sent history", one("type", "certificate|domain")),
    ...of(
      "remote browser",
      one("name, title", "Chrome on server 2|Browser pool EU|Headless test browser|Browser pool US"),
      one("url", "ws://browser.example.com:3000|wss://chrome.internal.example/playwright"),
    ),
    ...of(
      "notification, alert provider",
      one(
        "name, title",
        "Ops mail|On-call pager|Team chat|Webhook to ticketing|SMS to duty phone|Status mailing list",
        { confidence: 0.935 },
      ),
    ),
    one("dns resolve type, dns record type, record type", "A|AAAA|CNAME|MX|TXT|NS"),
    one("dns last result", "192.0.2.14|192.0.2.80|198.51.100.7|10 mail.example.com"),
    one("docker type, connection type", "socket|tcp"),
    one("docker daemon", "/var/run/docker.sock|http://192.0.2.21:2375|https://192.0.2.22:2376"),
    ...of(
      "status page, page",
      one("title, name", "Public services|Internal systems|Customer portal|API status|Europe|Infrastructure|Payments"),
      one(
        "description, footer text, text",
        "Current state of our services.|Times are in UTC.|Subscribe to be told of incidents.|Planned work is announced two days ahead.|Incidents of the last ninety days are listed below.|All regions are shown separately.|Support answers on working days.|Measured every minute from three places.",
      ),
    ),
    ...of(
      "notification channel, alert channel, notification provider",
      one("name, title", "Ops mail|On-call pager|Team chat|Webhook to ticketing|SMS to duty phone|Status mailing list"),
    ),
    ...of(
      "heartbeat, beat, check result, probe result",
      one(
        "message, msg, output, result",
        "200 - OK|timeout of 48000ms exceeded|connect ECONNREFUSED|503 - Service Unavailable|Keyword is found|certificate has expired|No heartbeat in the time window",
      ),
    ),
    ...of(
      "incident",
      one(
        "content, description, text, body",
        "We are investigating elevated error rates.|A fix has been deployed and we are monitoring.|The issue has been resolved.|Some customers may see delays.|Mail is delivered late, nothing is lost.|Traffic was moved to another region.|Queues are being worked off; delays of up to ten minutes.|The supplier has confirmed a fault.|Full service is back since 14:20 UTC.|We will publish a report within three days.",
      ),
    ),
    ...of(
      "maintenance, maintenance window",
      one("strategy, schedule type", "single|recurring-weekday|recurring-interval|cron|manual"),
      one(
        "description",
        "Servers restart one after another.|Read only for about ten minutes.|New certificates on all gateways.|Disks are replaced, no interruption expected.|Database moves to new hardware.|Mail may be delayed by a few minutes.|The export is not available.|Network equipment gets new software.|Test of the emergency power.|The old search is switched off.",
      ),
    ),
    one("threshold type", "above|below|change|anomaly"),
    ...of(
      "maintenance window, maintenance",
      one("state, status", "completed|scheduled|in_progress|cancelled"),
      one(
        "title, name",
        "Database upgrade|Network maintenance|Certificate renewal|Storage migration|Operating system updates",
      ),
    ),
    ...of(
      "item, metric, check item, sensor",
      one(
        "name, title, label",
        "CPU utilization|Memory used|Disk space on /|Incoming traffic on eth0|Outgoing traffic on eth0|System load|Number of processes|Uptime|Free swap space|ICMP ping|HTTP response time|Open connections",
      ),
      one("unit, units", "%|B|bps|s|ms|rps|°C|rpm"),
      one(
        "key, item key",
        "system.cpu.load|vm.memory.size[available]|vfs.fs.size[/,pused]|net.if.in[eth0]|net.if.out[eth0]|system.uptime|agent.ping|proc.num[]|icmpping",
      ),
      one(
        "description",
        "Share of time that the processor was busy.|Memory that programs may still use.|Traffic that came in, measured each minute.|How long the machine has been up.|Answer time of the web server.",
      ),
    ),
    ...of("experiment, ab test", one("status, state", "completed|running|draft|stopped")),

    one("monitor type, check type, probe type", "http|tcp|ping|heartbeat|dns|ssl|keyword"),
    one("monitor status, check status, uptime status, probe status", "up|down|paused|degraded"),
    meaning(
      "check interval, interval, interval second, poll interval",
      { number: { generator: "choice", options: { values: [60, 60, 300, 30, 900, 120] } } },
      { confidence: 0.94 },
    ),
    one("aggregation, aggregate, statistic", "avg|max|p95|sum|min|p99|count"),
    one("comparison, comparator, operator, condition operator", ">|<|>=|<=|=="),
    one("no data state, missing data", "no_data|ok|alerting|keep_state"),
    one("incident status", "resolved|investigating|identified|monitoring|open"),
    one(
      "root cause, cause",
      "A new index blocked writes for eleven minutes.|Certificate of the internal gateway expired.|Retry storm after a short network outage.|Configuration change removed the connection limit.|Disk full on the queue server.|Memory leak in the image service since the last release.",
    ),
    one("impact scope, affected scope, impact", "all customers|some customers|internal only|one region|no customers"),
    one("detection method, detected by, detection source", "alert|customer report|monitoring|employee|automated test"),
    one("rotation type, rotation, rotation length", "weekly|daily|biweekly|custom"),
    one("flag type, feature flag type", "boolean|percentage|variant|release|experiment"),
    one("rollout strategy, rollout type, targeting strategy", "percentage|all users|user list|segment|gradual"),
    one("flag lifecycle, lifecycle, flag status", "active|stale|archived|draft"),
    one("sli type, sli", "availability|latency|error_rate|throughput|freshness"),
    one("time window, window, evaluation window", "30d|7d|28d|5m|1h|90d"),
    one("alert severity, incident severity", "SEV3|SEV2|SEV4|SEV1"),
    one(
      "component, affected component, service component",
      "API|Website|Database|Search|Login|Payments|Mail delivery|Background jobs",
    ),
    one("component status, service status", "operational|degraded_performance|partial_outage|major_outage|maintenance"),
    one("acknowledgement method, notification method, notify via", "sms|push|phone|email|slack"),
    one(
      "mitigation, resolution, resolution note, fix",
      "Rolled back to the previous version.|Renewed the certificate and added an alert.|Raised the connection limit and restarted the workers.|Moved traffic to the second region.|Cleared the disk and shortened the retention.|Dropped the index and rebuilt it at night.",
    ),
    one(
      "lesson, lessons learned, action item, follow up",
      "Alert on certificates thirty days before expiry.|Test restores every month.|Limit retries with a back-off.|Add the dashboard to the runbook.|Review changes of limits by a second person.",
    ),
    number("target, slo target, objective, availability target", 99, 99.99, 2),
    number("response time ms, latency ms, response ms", 40, 900),
    ...of(
      "incident, postmortem",
      one(
        "title, name, summary",
        "Checkout errors after release|Login page slow in Europe|Search index stale|Mail delivery delayed|API returns 500 for uploads|Database failover|Webhook queue backlog|Expired certificate on gateway|Image service out of memory",
      ),
      one("severity", "SEV3|SEV2|SEV4|SEV1"),
      one("status", "resolved|investigating|identified|monitoring"),
    ),
    ...of(
      "incident update, update, status update",
      one(
        "body, message, text",
        "We are investigating elevated error rates.|A fix has been deployed and we are monitoring.|The issue has been resolved.|We identified the cause and are rolling back.|Some customers may see delays.|Traffic was moved to another region.|Queues are being worked off; delays of up to ten minutes.|The supplier has confirmed a fault.|Full service is back since 14:20 UTC.|We will publish a report within three days.",
      ),
    ),
    ...of(
      "alert rule, alert, alert definition",
      one(
        "name, title",
        "High CPU|Disk almost full|Error rate above 1 %|Queue backlog|No heartbeat|Latency p95 above 500 ms|Certificate expires soon|Replication lag|Memory above 90 %|Too many restarts",
      ),
    ),
    ...of(
      "schedule, on call schedule, escalation policy, rotation",
      one(
        "name, title",
        "Platform Primary|Platform Secondary|Payments|Data Team|Web|Security|Weekend|Support Escalation",
      ),
    ),
    ...of(
      "monitor, check, synthetic check, health check",
      one("name, title", "Website|API health|Checkout|Login|Admin|Search|Status page|Mail server|Mobile API|Docs"),
    ),
    ...of(
      "slo",
      one(
        "name, title",
        "API availability|Checkout latency|Login success|Search freshness|Upload success|Mail delivery time",
      ),
    ),
  ],
);
