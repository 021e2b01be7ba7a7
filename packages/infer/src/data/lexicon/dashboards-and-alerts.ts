import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";

/** What is told of some tables of that sort. */
const LINES = String.raw`
dashboard > title = Node Exporter Full|API latency|Kubernetes cluster|PostgreSQL overview|Network traffic|Error budget|Queues|Nginx requests|Disk usage|Payments service|Redis|Alerts of the week
dashboard provisioning > external id = ~/etc/grafana/provisioning/dashboards/(node|api|postgres|nginx|redis|queues|network|alerts)(-prod|-eu|-us|)\.json
dashboard snapshot > external url = ~https://snapshots\.example\.com/dashboard/snapshot/[A-Za-z0-9]{32}
dashboard snapshot > external delete url = ~https://snapshots\.example\.com/api/snapshots-delete/[A-Za-z0-9]{32}
data source > uid = ~P[0-9A-F]{16}
data source > api version = v0alpha1|
folder > title, name = Kubernetes|Network|Databases|Production|Business|Alerting|Platform team|Payments|Experiments|Linux hosts
permission > attribute = uid|uid|id|type
permission > identifier = ~[a-z0-9]{9,14}|general|\*
playlist item > title = production|kubernetes|API latency|databases|Node Exporter Full
preference > week start = monday|sunday|saturday
role > name = ~(fixed|custom|managed):(dashboards|reports|datasources|folders|teams|users|alert\.rules|annotations):(reader|writer|creator|admin)
secret > value = ~[A-Za-z0-9+/]{63}=
short url > path = ~d/[a-z0-9]{9}/(node-exporter|api-latency|postgres|queues|nginx)\?orgId=1&from=now-(1|3|6|12)h&to=now
temperature user, temp user > code = ~[A-Za-z0-9]{30}
temperature user, temp user > status = InvitePending|SignUpStarted|Completed|Revoked
user > rand, rands = ~[A-Za-z0-9]{10}
user > uid = ~(u0000000[0-9]{2}|[a-z]{2}[0-9a-z]{12})
`;

/** Dashboards over what machines measure, who may see them, alerts and links. */
export const DASHBOARDS_AND_ALERTS = field(
  "alert_instance alert_rule dashboard_provisioning dashboard_snapshot dashboard_version data_source playlist_item alert_notification dashboard_acl playlist? folder? annotation? short_url? library_element",
  [...fromLines(LINES, 0.967)],
);
