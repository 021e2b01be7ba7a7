import { meaning } from "../meaning.ts";
import { number } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** What watches over programs, and what is done when they fail. */
export const MONITORING = field(
  "monitor? alert_rule incident? slo uptime heartbeat postmortem status_page escalation_policy pager oncall on_call synthetic_check health_check maintenance_window observability error_budget alert? log_stream trace_span probe? check? incident_update log_alert log? trigger? host? host_inventory maintenance?",
  [
    one(
      "hypothesis",
      "A shorter form leads to more sign-ups.|Showing reviews first raises the share of purchases.|A blue button is clicked as often as a green one.|Reminders after two days bring users back.|Larger pictures lower the bounce rate.",
    ),
    one("winner, winning variant", "control|variant|inconclusive|treatment"),
    one("maintenance impact", "none|degraded|partial outage|full outage"),
    ...of("monitor, check", one("type, monitor type, check type", "http|ping|port|keyword|dns|push|docker|json-query")),
    one("dns resolve type, dns record type, record type", "A|AAAA|CNAME|MX|TXT|NS"),
    one("dns last result", "192.0.2.14|192.0.2.80|198.51.100.7|10 mail.example.com"),
    one("docker type, connection type", "socket|tcp"),
    one("docker daemon", "/var/run/docker.sock|http://192.0.2.21:2375|https://192.0.2.22:2376"),
    ...of(
      "status page, page",
      one("title, name", "Public services|Internal systems|Customer portal|API status|Europe|Infrastructure|Payments"),
      one(
        "description, footer text, text",
        "Current state of our services.|Times are in UTC.|Subscribe to be told of incidents.|Planned work is announced two days ahead.",
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
        "We are investigating elevated error rates.|A fix has been deployed and we are monitoring.|The issue has been resolved.|Some customers may see delays.|Mail is delivered late, nothing is lost.",
      ),
    ),
    ...of(
      "maintenance, maintenance window",
      one("strategy, schedule type", "single|recurring-weekday|recurring-interval|cron|manual"),
      one(
        "description",
        "Servers restart one after another.|Read only for about ten minutes.|New certificates on all gateways.|Disks are replaced, no interruption expected.|Database moves to new hardware.",
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
        "We are investigating elevated error rates.|A fix has been deployed and we are monitoring.|The issue has been resolved.|We identified the cause and are rolling back.|Some customers may see delays.",
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
