import { figure } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { one } from "./one.ts";

const HANDLERS =
  "orderTimeoutHandler|reportHandler|dataSyncHandler|demoJobHandler|mailDigestHandler|cleanLogHandler|stockSyncHandler|invoiceExportHandler|shardingJobHandler|httpJobHandler";
const EXECUTORS =
  "order-executor|report-executor|billing-executor|stock-executor|mail-executor|sample-executor|search-executor|crm-executor";
const MACHINES = "~http://192\\.0\\.2\\.[1-9][0-9]?:99[0-9]{2}/";
const GROOVY =
  'package com.example.job\n\nclass DemoJob extends JobHandler {\n  void execute() {\n    println "run"\n  }\n}';
const SHELL = '#!/bin/bash\necho "start"\nfind /tmp/export -mtime +7 -delete\nexit 0';
const PYTHON = "#!/usr/bin/python3\nimport datetime\nprint(datetime.date.today())";
const ORDERS =
  "demoTask.noParams|demoTask.params('nightly')|reportTask.send('daily')|cleanTask.clearLogs(30)|stockTask.sync()|orderTask.closeUnpaid(24)|com.example.task.MailTask.digest()|backupTask.run('full')";

const LINES = String.raw`
job group > application name = ${EXECUTORS}
job group > title = Orders|Reports|Billing|Stock|Mail|Samples|Search|Customers
job group > address list = http://192.0.2.11:9999/|http://192.0.2.11:9999/,http://192.0.2.12:9999/|http://198.51.100.21:9998/|http://203.0.113.8:9999/,http://203.0.113.9:9999/
job info, job log, job logglue > executor address = ${MACHINES}
job info, job log > executor handler = ${HANDLERS}
job info, job log > executor parameter = {"days":7}|shop=12|full||2026-03-01,2026-03-31|{"limit":500,"dryRun":false}
job info > executor route strategy = FIRST|ROUND|FAILOVER|LEAST_FREQUENTLY_USED|SHARDING_BROADCAST|RANDOM|CONSISTENT_HASH|BUSYOVER
job info > executor block strategy = SERIAL_EXECUTION|DISCARD_LATER|COVER_EARLY
job info > misfire strategy = DO_NOTHING|FIRE_ONCE_NOW
job info > schedule type = CRON|FIX_RATE|NONE
job info > child job id = 12|7,9|31|4,18,22|15
job info > job description = Close unpaid orders|Daily report|Synchronize stock|Send the digest|Clean old logs|Export invoices|Refresh the search index|Import exchange rates|Recalculate commissions|Archive finished orders
job info > job cron, schedule conf = 0 0 0 * * ? *|0 0/5 * * * ? *|0 30 2 * * ? *|0 0 8 ? * MON-FRI|0 0 0/2 * * ? *|0 15 1 1 * ? *
job info, job logglue > glue type = BEAN|BEAN|GLUE_GROOVY|GLUE_SHELL|GLUE_PYTHON
job info, job logglue > glue remark = First version|Timeout raised|Logs added|Parameter read from the console|Loop fixed
job log > executor sharding parameter = 0/2|1/2|0/3|1/3|2/3
job log > trigger message = Job triggered by cron, address of executor 192.0.2.11:9999|Triggered by hand|Retried after a failure|No executor registered
job log > handle message = Done in 2 s|118 rows processed|Nothing to do|Connection refused|Timeout after 60 s
job lock > lock name = ~schedule_lock|trigger_lock|registry_lock|log_report_lock
job registry > registry group = EXECUTOR|EXECUTOR|ADMIN
job registry > registry key = ${EXECUTORS}
job registry > registry value = ${MACHINES}
job user > permission = 1|1,2|3|2,4,5|
job, job log > job name = System clean-up|Daily report|Synchronize stock|Close unpaid orders|Send digests|Refresh caches|Export invoices|Archive logs|Import rates|Check licences
job, job log > job group = DEFAULT|SYSTEM|REPORT|SYNC
job, job log > invoke target = ${ORDERS}
job log > job message = Done in 214 ms|Done in 3 s|Failed after 60 s|Done in 48 ms|Skipped, still running
job log > exception info = java.lang.NullPointerException: order is null|java.sql.SQLTimeoutException: statement cancelled after 30 s|java.net.ConnectException: Connection refused|java.lang.IllegalArgumentException: days must be positive
`;

/** Consoles from which jobs of many machines are started and watched. */
export const JOB_CONSOLES = field(
  "job_registry job_logglue .executor_handler .glue_type .invoke_target .misfire_policy .executor_route_strategy job_info? job_lock? job_log? job_group?",
  [
    ...fromLines(LINES, 0.967),
    one("glue source", [GROOVY, SHELL, PYTHON].join("|"), { of: ["job info", "job logglue"], confidence: 0.967 }),
    figure("trigger code, handle code", [200, 200, 200, 200, 200, 500, 0], { of: ["job log"], confidence: 0.97 }),
    figure("executor timeout", [0, 0, 60, 300, 1800], { of: ["job info"], confidence: 0.96 }),
    figure("executor fail retry count", [0, 0, 1, 3], { confidence: 0.96 }),
  ],
);
