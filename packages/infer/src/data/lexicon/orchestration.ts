import { meaning } from "../meaning.ts";
import { small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

const STEPS =
  "extract_orders|load_customers|transform_sales|build_report|send_summary|check_quality|refresh_dashboard|archive_files|sync_products|train_model|score_leads|cleanup_temp";
const FLOWS =
  "daily_sales_report|customer_sync|nightly_export|data_quality_checks|invoice_import|churn_model|inventory_snapshot|log_cleanup|currency_rates|weekly_digest";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
processor sub directory = /opt/airflow/dags
connection > host = db.example.com|sftp.example.com|warehouse.example.net|api.example.org|mail.example.com|s3.example.com
dag owner attribute > link = mailto:data-team@example.com|mailto:analytics@example.com|https://chat.example.com/team/data|mailto:ml@example.org
job > job type = SchedulerJob|LocalTaskJob|LocalTaskJob|TriggererJob
log template > filename, file name = dag_id={{ ti.dag_id }}/run_id={{ ti.run_id }}/task_id={{ ti.task_id }}/attempt={{ try_number }}.log|{{ ti.dag_id }}/{{ ti.task_id }}/{{ ts }}/{{ try_number }}.log
log template > elastic search id = {dag_id}-{task_id}-{run_id}-{map_index}-{try_number}|{dag_id}-{task_id}-{execution_date}-{try_number}
slot pool > pool = default_pool|etl|ml|api|reports|imports|gpu|exports|backfill|warehouse|crawler|mail
task instance, job > unix name = airflow|airflow|root
task instance > custom operator name = @task|@task.branch
`;

/** Programs that run steps in turn, at set times: Airflow, Prefect, Temporal, Quartz and their like. */
export const ORCHESTRATION = field(
  "dag dag_run task_instance xcom flow_run task_run workflow_execution backfill slot_pool cron_trigger job_execution job_queue worker_heartbeat workflow? scheduler? worker? task_definition step_run",
  [
    ...fromLines(LINES, 0.967),
    ...of(
      "dag warning",
      one(
        "message",
        "DAG 'daily_sales' references non-existent pools: {'gpu'}|DAG 'nightly_sync' references non-existent pools: {'etl'}|DAG 'export_orders' references non-existent pools: {'default_high'}",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "import error",
      one(
        "stacktrace, stack trace",
        "Traceback (most recent call last):\\n  File \"/opt/airflow/dags/daily_sales.py\", line 4, in <module>\\n    import pandas\\nModuleNotFoundError: No module named 'pandas'|Traceback (most recent call last):\\n  File \"/opt/airflow/dags/sync.py\", line 12\\n    with DAG(\\n            ^\\nSyntaxError: '(' was never closed|Traceback (most recent call last):\\n  File \"/opt/airflow/dags/export.py\", line 9, in <module>\\n    from utils import load\\nImportError: cannot import name 'load' from 'utils'",
        { confidence: 0.985 },
      ),
    ),
    one("dag, dag name, dag display name, flow name, workflow name, bundle name, pipeline name", FLOWS),
    one("task name, task display name, step name, task key, step key", STEPS),
    ...of("dag, flow, workflow, task definition", one("name, title, display name, slug", FLOWS)),
    ...of(
      "task, task instance, task run, step, step run, activity",
      one("name, title, display name", STEPS),
      one("state, status", "success|running|failed|queued|skipped|up_for_retry|scheduled"),
    ),
    ...of(
      "dag run, flow run, run, workflow execution, job execution, job, workflow run",
      one("state, status", "success|running|failed|queued|cancelled"),
      one("type, kind", "scheduled|manual|backfill|api"),
    ),
    one("run type, trigger type, triggered by, trigger kind", "scheduled|manual|backfill|api"),
    one(
      "operator, custom operator name, operator name, task type",
      "PythonOperator|BashOperator|SqlOperator|HttpOperator|EmailOperator|BranchOperator|SensorOperator",
    ),
    one(
      "executor, executor class, executor name, runner class",
      "LocalExecutor|CeleryExecutor|KubernetesExecutor|SequentialExecutor",
    ),
    one("pool, pool name, worker pool, work pool", "default_pool|reports|imports|low_priority|api_calls|gpu"),
    ...of(
      "slot pool, pool",
      one(
        "description",
        "Default pool.|Limits calls of the external service.|Only for reports.|Two heavy queries at once at most.",
      ),
    ),
    one("queue, task queue, queue name", "default|high|low|reports|mail|imports"),
    one("event, log event", "running|success|failed|trigger|paused|unpaused|cleared|retry"),
    one(
      "timetable summary, schedule interval, schedule, timetable, cron",
      "0 6 * * *|@daily|*/15 * * * *|@hourly|0 0 * * 1|30 2 * * *",
    ),
    one(
      "timetable description, schedule description",
      "At 06:00|At 00:00|Every 15 minutes|Hourly|At 00:00 on Monday|At 02:30",
    ),
    one("connection type, conn type", "postgres|mysql|http|s3|ssh|sftp|slack|google_cloud_platform"),
    one("reprocess behavior, backfill behavior", "none|failed|completed"),
    one("next method, resume method, callback method", "execute_complete|resume|on_success|on_failure"),
    one("callback type, callback kind", "dag|task|email|sla_miss"),
    one("job type, process type", "SchedulerJob|TriggererJob|DagProcessorJob|LocalTaskJob"),
    meaning(
      "description",
      {
        text: {
          generator: "choice",
          options: {
            values: [
              "Loads yesterday's orders.",
              "Copies customers to the warehouse.",
              "Runs before the morning report.",
              "Retries three times, then mails the team.",
              "Replaces the old export.",
            ],
          },
        },
      },
      { of: ["dag", "flow", "workflow"], confidence: 0.94 },
    ),
    small("try number, attempt number, max tries, clear number", 1, 4),
    small("pool slot, slot", 1, 16),
    small("priority weight", 1, 10),
  ],
);
