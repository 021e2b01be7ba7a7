import { figure, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

const CHARTS =
  "Revenue by month|Orders by country|Active users per week|Top products|Conversion by channel|Open tickets by team|Average order value|Sign-ups by source|Stock by warehouse|Churn by plan|Returns by reason|Response time p95|Sessions by device|Margin by category|New customers|Deliveries on time";
const DASHBOARDS =
  "Sales Overview|Executive Summary|Web Traffic|Support Performance|Marketing Funnel|Stock Levels|Churn Monitor|Cash Flow|Delivery Times|Product Usage|Hiring Pipeline|Service Health|Customer Health|Finance Monthly";
const COLUMNS =
  "order_date|customer_id|country|total_amount|status|channel|product_category|quantity|created_at|region|plan|revenue|email|discount";
const TABLES =
  "orders|customers|order_items|sessions|products|invoices|events|subscriptions|tickets|payments|page_views|returns|shipments|refunds|campaigns|accounts";
const SQL =
  "SELECT country, sum(total) FROM orders GROUP BY 1 ORDER BY 2 DESC|SELECT date_trunc('month', created_at) AS month, count(*) FROM orders GROUP BY 1|SELECT p.name, sum(i.quantity) FROM order_items i JOIN products p ON p.id = i.product_id GROUP BY 1|SELECT count(DISTINCT user_id) FROM sessions WHERE started_at > now() - interval '7 days'|SELECT status, count(*) FROM tickets GROUP BY 1";
const CAVEATS =
  "Test accounts are included.|Figures before 2023 are incomplete.|Refunds are counted separately.|Times are in UTC.|Updated once a night.|Prices without tax.";
const INTEREST =
  "Compare regions by month.|Joins with orders by customer.|Shows where visitors leave.|Use the status to leave out drafts.|One row for each line of an order.";
const CRONS = "0 50 * * * ? *|0 0 3 * * ? *|0 15 0/6 * * ? *|0 0 22 ? * 7 *";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
cache key > cache key = ~[0-9a-f]{32}
css template > css = .header { background: #f5f5f5; }\n.slice_container { border-radius: 4px; }|.dashboard { font-family: Inter, sans-serif; }|.chart-header { font-weight: 600; }\n.slice_container { padding: 8px; }
dynamic plugin > bundle url = https://cdn.example.com/plugins/sankey/1.2.0/bundle.js|https://cdn.example.com/plugins/calendar/bundle.js|https://static.example.net/viz/gauge/bundle.js
log > referrer, referer = https://bi.example.com/superset/dashboard/12/|https://bi.example.com/superset/explore/?slice_id=41|https://bi.example.com/sqllab/
tab state > label = Untitled Query 1|Untitled Query 2|Orders check|Sign-ups by week|Untitled Query 3|Refunds of March|Data quality
url > url = /superset/explore/?form_data=%7B%22slice_id%22%3A41%7D|/superset/dashboard/12/?native_filters_key=aB3dE5|/superset/explore/?form_data_key=k2J9xQ
report schedule > context markdown = Sales of last week, see the dashboard for details.|Sent when fewer than ten orders came in since midnight.|Figures are those of the evening before.|Ask the data team if a number looks odd.
key value > value = {"dashboardId":"12","state":{"activeTabs":["TAB-1"]}}|{"datasource":"12__table","viz_type":"table"}|{"formData":{"slice_id":41}}
table > default endpoint = /superset/explore/table/12/|/superset/dashboard/12/
`;

/** Programs that ask databases and draw the answers: charts, dashboards, saved queries, alerts on them. */
export const QUERY_TOOLS = field(
  "slice dashboard_slice sql_metric table_column saved_query css_template report_schedule report_execution_log report_card report_dashboard report_dashboardcard dashboardcard native_query query_execution query_history query_result embedded_dashboard row_level_security data_permission metabase pulse_channel visualization dashboard_version dashboard_acl dashboard_snapshot dashboard_provisioning dashboard_public library_element plugin_setting alert_rule query_snippet data_source datasource? dashboard? chart? annotation_layer favstar tab_state .viz_type .dataset_query .sqlalchemy_uri",
  [
    ...fromLines(LINES, 0.967),
    one(
      "viz type, chart type, visualization type, display",
      "line|bar|table|pie|area|scalar|row|scatter|map|funnel|gauge",
      { confidence: 0.95 },
    ),
    one("query type", "query|native"),
    one("datasource type, data source type", "table|query|view"),
    pattern("datasource name", `(public|sales|web|finance)\\.(${TABLES})`),
    pattern(
      "sqlalchemy uri, connection uri, database uri",
      "(postgresql|mysql|bigquery|snowflake|redshift)://(analytics|reader|superset|bi):XXXXXXXXXX@(db|dwh|warehouse)[1-3]?\\.(example\\.(com|org|net)|northline\\.example)/(sales|web|dwh|finance|crm|events)",
      { confidence: 0.96 },
    ),
    one("schema, schema name, force ctas schema", "public|sales|web|finance|staging|marts|crm|events"),
    one("catalog", "dwh|analytics|hive|main|raw"),
    one(
      "perm, schema perm, permission name",
      "[main].[orders](id:12)|[dwh].[sales]|[main].[public]|[dwh].[customers](id:3)|[crm].[accounts](id:41)",
    ),
    one("main dttm col, time column, datetime column", "created_at|order_date|event_time|updated_at|started_at"),
    one(
      "query context",
      '{"datasource":{"id":12,"type":"table"},"queries":[{"metrics":["count"],"columns":["country"]}]}|{"datasource":{"id":8,"type":"table"},"queries":[{"metrics":["revenue"],"row_limit":100}]}',
    ),
    one("metric type", "sum|count|avg|count_distinct|max|expression"),
    one("d3format, number format", ",.2f|.3s|,d|.1%|$,.2f"),
    one("python date format", "%Y-%m-%d|epoch_s|%Y-%m-%d %H:%M:%S|epoch_ms|%d.%m.%Y"),
    one(
      "warning text",
      "Counts cancelled orders, too.|Will be replaced by net revenue.|Not comparable with figures before 2024.|Without tax.",
    ),
    one(
      "clause, filter clause, security clause",
      "region = 'EMEA'|tenant_id = {{ current_user_id() }}|country IN ('DE', 'AT', 'CH')|is_test = false|department = 'Sales'",
    ),
    one("group key", "region|tenant|country|department"),
    one("fetch values predicate", "created_at > now() - interval '90 days'|is_test = false|country IS NOT NULL"),
    one("limiting factor", "NOT_LIMITED|QUERY|DROPDOWN|QUERY_AND_DROPDOWN"),
    one("ctas method", "TABLE|VIEW"),
    one("configuration method", "sqlalchemy_form|dynamic_form"),
    one("creation method", "charts|dashboards|alerts_reports"),
    one("report format", "PNG|CSV|TEXT|PDF"),
    one("validator type", "operator|not null"),
    one(
      "dbms version, server version",
      '{"flavor":"PostgreSQL","version":"16.2","semantic-version":[16,2]}|{"flavor":"MySQL","version":"8.0.36","semantic-version":[8,0]}',
    ),
    one("caveat, caveats", CAVEATS),
    one("points of interest, point of interest", INTEREST),
    one("engine, database engine", "postgres|mysql|bigquery-cloud-sdk|snowflake|redshift|mongo|h2|sqlserver"),
    one(
      "base type, effective type",
      "type/Integer|type/Text|type/DateTimeWithLocalTZ|type/Float|type/Boolean|type/Decimal|type/UUID|type/Date",
    ),
    one(
      "semantic type",
      "type/PK|type/FK|type/Category|type/Name|type/CreationTimestamp|type/Email|type/City|type/Quantity",
    ),
    one("database type", "int4|varchar|timestamptz|float8|bool|numeric|uuid|date|text"),
    one(
      "coercion strategy",
      "Coercion/UNIXSeconds->DateTime|Coercion/ISO8601->DateTime|Coercion/UNIXMilliSeconds->DateTime",
    ),
    one("visibility type", "normal|details-only|sensitive|hidden"),
    one(
      "entity type",
      "entity/GenericTable|entity/TransactionTable|entity/UserTable|entity/ProductTable|entity/EventTable",
    ),
    one("nfc path", '["address","city"]|["settings","theme"]|["meta","source"]'),
    pattern("fingerprint", '\\{"global":\\{"distinct-count":[1-9][0-9]{0,3},"nil%":0\\.[0-9]\\}\\}'),
    one("has field value, has field values", "list|search|none|auto-list"),
    one(
      "human readable value, human readable values",
      '["Open","Paid","Cancelled"]|[]|["Yes","No"]|["Small","Medium","Large"]',
    ),
    one(
      "parameter mapping, parameter mappings",
      '[]|[{"parameter_id":"a1c3f2e0","card_id":12,"target":["dimension",["field",41,null]]}]|[{"parameter_id":"77d0b9aa","card_id":8,"target":["variable",["template-tag","country"]]}]',
    ),
    one(
      "dataset query",
      '{"database":2,"type":"query","query":{"source-table":12,"aggregation":[["count"]]}}|{"database":2,"type":"native","native":{"query":"SELECT status, count(*) FROM orders GROUP BY 1"}}|{"database":3,"type":"query","query":{"source-table":8,"limit":100}}',
    ),
    one(
      "perm type, permission type",
      "perms/view-data|perms/create-queries|perms/download-results|perms/manage-table-metadata",
    ),
    one(
      "perm value, permission value",
      "unrestricted|query-builder|one-million-rows|no|blocked|query-builder-and-native",
    ),
    pattern("entity", "[A-Za-z0-9_-]{21}"),
    one("schedule type", "hourly|daily|weekly|monthly"),
    one("schedule frame", "first|mid|last"),
    one("schedule day", "mon|tue|wed|thu|fri|sat|sun"),
    one("alert condition", "rows|goal"),
    one("authority level", "official"),
    one("metadata sync schedule, cache field values schedule, sync schedule", CRONS),
    one("sso source", "google|ldap|saml|jwt", { confidence: 0.95 }),
    one("embedding client", "embedding-sdk-react|embedding-iframe"),
    one("initial sync status", "complete|complete|incomplete|aborted"),
    small("size x, size y", 2, 18),
    small("estimated row count", 100, 4_000_000),
    small("time to run, average execution time", 20, 4200),
    ...of(
      "slice, chart, report card, card, question, visualization",
      one("name, title, slice name, chart name", CHARTS),
      one("type", "question|model|metric"),
    ),
    ...of("dashboard, report dashboard", one("name, title, dashboard title", DASHBOARDS), one("width", "fixed|full")),
    ...of(
      "table column, column",
      one("column name, name", COLUMNS),
      one("type, column type", "INTEGER|VARCHAR(255)|TIMESTAMP|DOUBLE PRECISION|BOOLEAN|DATE|NUMERIC(10, 2)|TEXT"),
      one("verbose name, label", "Order date|Customer|Country|Total|Status|Channel|Category|Quantity|Created|Region"),
    ),
    ...of(
      "sql metric, metric",
      one(
        "metric name, name",
        "count|sum__total|avg__total|count_customers|revenue|orders_per_day|conversion_rate|margin|refund_rate|active_users",
      ),
      one(
        "verbose name, label",
        "COUNT(*)|Revenue|Average order|Customers|Orders per day|Conversion rate|Margin|Refund rate",
      ),
      one(
        "expression",
        "COUNT(*)|SUM(total)|AVG(total)|COUNT(DISTINCT customer_id)|SUM(total) / COUNT(*)|SUM(CASE WHEN status = 'refunded' THEN 1 ELSE 0 END)",
      ),
    ),
    ...of(
      "dbs, database, metabase database",
      one(
        "verbose name, name, database name",
        "Sales|Warehouse|Web analytics|CRM|Finance|Support|Events|Data warehouse|Inventory|Production replica",
      ),
      one(
        "detail, details",
        '{"host":"db.example.com","port":5432,"dbname":"sales","ssl":true}|{"host":"dwh.example.org","port":5439,"dbname":"analytics"}|{"project-id":"northline-data","dataset-filters-type":"all"}',
      ),
    ),
    ...of(
      "table, metabase table, dataset",
      one("table name, name", TABLES),
      one("sql, query", SQL),
      one(
        "display name",
        "Orders|Customers|Order Items|Sessions|Products|Invoices|Events|Subscriptions|Tickets|Payments",
      ),
    ),
    ...of("metabase field, field", one("name, column name", COLUMNS)),
    ...of(
      "query, saved query, tab state, query history, query execution, native query snippet, query snippet, dataset query",
      one("query, queries, sql, statement, content, query text", SQL),
      one("status, state", "success|failed|running|timed_out|stopped"),
      one("context", "ad-hoc|question|dashboard|csv-download|embedded-question|pulse"),
    ),
    ...of(
      "native query snippet, query snippet",
      one(
        "name, title",
        "active customers|last 30 days|without test accounts|net revenue|EMEA countries|paid orders|business hours",
      ),
    ),
    ...of(
      "segment",
      one(
        "definition",
        '{"source-table":12,"filter":["=",["field",41,null],"paid"]}|{"source-table":8,"filter":["not-null",["field",63,null]]}',
      ),
    ),
    ...of(
      "revision",
      one("model", "Card|Dashboard|Segment|Metric"),
      one("object", '{"name":"Revenue by month","display":"line"}|{"name":"Orders by country","archived":false}'),
      one(
        "message, comment",
        "Moved to another collection.|Changed the filter.|Renamed.|Added a chart.|Corrected the time zone.",
      ),
    ),
    ...of(
      "view log, audit log, recent view, bookmark ordering, moderation review, cache config",
      one("model, type, moderated item type, item type", "card|dashboard|table|collection"),
      one(
        "topic",
        "card-create|dashboard-read|user-login|card-update|permissions-update|dashboard-create|database-update",
      ),
    ),
    ...of("cache config", one("strategy", "nocache|ttl|duration|schedule")),
    ...of(
      "task history",
      one(
        "task, name",
        "sync-fields|field values scanning|sync-tables|send-pulses|analyze|fingerprint-fields|classify-tables|persist-refresh",
      ),
      one("status, state", "success|failed|started"),
      one(
        "task detail, task details",
        '{"updated-fields":12,"total-fields":418}|{"errors":0,"updated":3,"created":1}|{"total-tables":36,"updated-tables":0}',
      ),
    ),
    ...of(
      "login history",
      one("device description", "Chrome 131 on Windows|Safari 17 on macOS|Firefox 132 on Linux|Edge 130 on Windows"),
    ),
    ...of(
      "pulse, subscription, alert",
      pattern("name, title", "(Weekly|Daily|Monthly) (sales|support|stock|web|finance) (report|figures|summary)", {
        confidence: 0.9,
      }),
    ),
    ...of(
      "report schedule",
      pattern("name, title", "(Weekly|Daily|Monthly) (sales|support|stock|web|finance) (report|figures|alert)"),
      one("type", "Report|Alert"),
      one("last state, state", "Success|Working|Error|Not triggered|Grace"),
    ),
    ...of("report execution log", one("state, status", "Success|Working|Error|Not triggered|Grace")),
    ...of("report recipient, pulse channel, notification recipient", one("type, channel type", "Email|Slack|Webhook")),
    ...of("favstar, favorite", one("class name", "Dashboard|slice|Dashboard")),
    ...of(
      "log, action log",
      one("action", "explore_json|dashboard|log|sql_json|DashboardRestApi.get|ChartRestApi.put|queries|welcome"),
    ),
    ...of("cache key", one("datasource uid", "12__table|3__query|41__table|8__table")),
    ...of(
      "key value",
      one("resource", "superset_metadata_cache|dashboard_permalink|explore_permalink|metastore_cache|lock"),
    ),
    ...of(
      "permission, permission object",
      one("object", "/collection/12/|/collection/root/read/|/application/setting/|/collection/7/read/"),
    ),
    // Graphs of what machines report.
    ...of(
      "data source, datasource",
      one(
        "type, data source type",
        "prometheus|loki|postgres|mysql|elasticsearch|influxdb|tempo|cloudwatch|graphite|jaeger",
      ),
      pattern(
        "name, title",
        "(Prometheus|Loki|PostgreSQL|InfluxDB|Elasticsearch|Tempo|CloudWatch|Graphite)( EU| US| staging| main| legacy|)",
      ),
      one("access", "proxy|proxy|direct"),
      pattern(
        "url",
        "http://(prometheus|loki|influxdb|elasticsearch|tempo|postgres)\\.(example|internal\\.example):(9090|3100|8086|9200|3200|5432)",
      ),
    ),
    ...of(
      "alert rule, alert",
      one("condition", "A|B|C"),
      one("rule group", "node-health|api|database|queues|certificates|web"),
      one(
        "label, labels",
        '{"severity":"critical","team":"platform"}|{"severity":"warning","team":"web"}|{"team":"data"}',
      ),
      one(
        "annotation, annotations",
        '{"summary":"Disk almost full","runbook_url":"https://wiki.example.com/runbooks/disk"}|{"summary":"High error rate"}|{"description":"{{ $labels.instance }} is down"}',
      ),
      one("record", '{"metric":"job:http_errors:rate5m","from":"A"}|{"metric":"instance:cpu:avg","from":"B"}'),
      one("exec err state", "Alerting|Error|OK|KeepLast"),
      figure("for", [60, 300, 300, 600, 0]),
      one("state", "ok|alerting|pending|no_data|paused"),
      one("severity", "critical|warning|info"),
      one(
        "message",
        "Disk on {{ instance }} is nearly full.|Error rate above 1 % for five minutes.|No data from the exporter.|Latency above the objective.|Certificate expires in ten days.",
      ),
      number("frequency, evaluation frequency", 10, 600),
    ),
    ...of(
      "alert instance",
      one("current state, state", "Normal|Alerting|Pending|NoData|Error"),
      one("current reason, reason", "NoData|Error|MissingSeries|Paused"),
    ),
    ...of(
      "alert notification, alert channel, contact point, notification channel",
      pattern("name, title", "(Ops|On-call|Platform|Web|Data)( mail| pager| chat| webhook| SMS)"),
      one("type", "email|slack|webhook|pagerduty|opsgenie|teams|telegram"),
    ),
    ...of(
      "annotation",
      one(
        "title, text",
        "Deployed version 4.2|Restarted workers|Failover to second database|Traffic peak after newsletter|Maintenance window|Rolled back to 4.1",
      ),
      one("type", "dashboard|alert"),
      one("new state, prev state, previous state", "ok|alerting|no_data|pending"),
      one("tag, tags", '["deploy","web"]|["maintenance"]|["alert","database"]|["release"]'),
    ),
    ...of(
      "dashboard version, dashboard history",
      one(
        "message, comment",
        "Added latency panel|Initial save|Changed thresholds|Restored from version 3|Moved panels|New variable for region",
      ),
    ),
    ...of("dashboard snapshot", one("name, title", DASHBOARDS), pattern("key, delete key", "[A-Za-z0-9]{32}")),
    ...of(
      "dashboard tag",
      one("term, tag", "production|database|kubernetes|web|business|slo|network|linux|staging|billing"),
    ),
    ...of(
      "dashboard provisioning",
      one("name", "default|platform|team-web|business"),
      pattern("check sum, checksum", "[0-9a-f]{32}"),
      pattern("external", "/etc/grafana/dashboards/(node|api|database|queues|web|business)\\.json"),
    ),
    ...of("dashboard public, public dashboard", one("share", "public|email")),
    ...of(
      "dashboard acl, team member, folder permission",
      figure("permission", [1, 1, 2, 4]),
      one("role", "Viewer|Editor|Admin"),
    ),
    ...of("org user, temp user, api key, invite", one("role, org role", "Viewer|Editor|Admin", { confidence: 0.7 })),
    ...of("user auth", one("auth module", "oauth_google|oauth_github|ldap|auth.saml|oauth_generic_oauth|authproxy")),
    ...of(
      "playlist",
      one("name, title", "Office TV|Network operations|Sales floor|Support wall|Weekly review|Status screens"),
      one("interval", "5m|30s|1m|10m|15m"),
    ),
    ...of(
      "playlist item",
      one("type", "dashboard_by_uid|dashboard_by_tag"),
      one("title", DASHBOARDS),
      pattern("value", "[a-z0-9]{14}"),
    ),
    ...of(
      "library element, library panel",
      one("name, title", CHARTS),
      one("type", "timeseries|stat|gauge|table|barchart|piechart|heatmap|logs"),
    ),
    ...of(
      "correlation",
      one("label, title", "Logs for this trace|Metrics of the pod|Orders of the customer|Traces for this request"),
      one("type", "query|external"),
    ),
    ...of("quota", one("target", "dashboard|data_source|org_user|api_key|alert_rule|session")),
    ...of(
      "secret, kv store, key value store",
      one("namespace", "datasource|plugin|alerting|ngalert.migration|infra.usagestats|server.lock"),
    ),
    ...of(
      "provenance type",
      one("record type", "alertRule|contactPoint|muteTiming|template"),
      one("provenance", "api|file|converted_prometheus"),
    ),
    ...of(
      "permission",
      one("kind", "dashboards|folders|datasources|users|teams"),
      one("attribute", "uid|id|type"),
      one("scope", "dashboards:uid:*|folders:uid:general|datasources:*|users:id:1|teams:*|settings:*"),
      one(
        "action",
        "dashboards:read|dashboards:write|folders:read|datasources:query|users:read|teams:write|annotations:create",
      ),
    ),
    ...of(
      "plugin setting, plugin",
      pattern("plugin", "(northline|example)-(clock|worldmap|piechart|flow|table|logs)-(panel|app|datasource)"),
    ),
  ],
);
