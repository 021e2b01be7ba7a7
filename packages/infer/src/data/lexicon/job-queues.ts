import { figure, pattern, small } from "../short-meanings.ts";
import { ownTables } from "./field.ts";
import { of, one } from "./one.ts";

/** What programs do behind the scenes is called so. */
const TASKS =
  "send_welcome_mail|generate_invoice|resize_image|sync_inventory|refresh_search_index|expire_sessions|import_orders|export_report|deliver_webhook|cleanup_uploads|recalculate_prices|send_reminders|archive_logs|update_exchange_rates";
const JOBS =
  "(daily|nightly|weekly|hourly)-(report|invoice-export|cleanup|mail-digest|stock-sync|rate-import|backup|reminders|index-refresh|archive)";
const CLASSES =
  "com\\.example\\.(jobs|batch|tasks|billing|reports|shop)\\.(Report|Invoice|Cleanup|MailDigest|StockSync|RateImport|Backup|Reminder|IndexRefresh|Archive)(Job|Task|Worker)";
const MODULES =
  "(orders|billing|accounts|reports|search|core|media|notifications)\\.tasks\\.(send_(mail|reminders|digest)|(generate|export)_(report|invoice)|(sync|refresh|import|archive)_(stock|prices|index|rates)|clean_up_(sessions|uploads|tokens))";

/** Jobs that wait, run, fail and come again: schedulers, queues and batches of any framework. */
export const JOB_QUEUES = ownTables(
  "qrtz quartz job_detail fired_trigger simple_trigger cron_trigger simprop_trigger scheduler_state failed_job delayed_job job_batch batch_job batch_step solid_queue good_job crontab_schedule crontabschedule interval_schedule intervalschedule solar_schedule solarschedule clocked_schedule periodic_task periodictask celery taskresult task_result group_result chord_counter chordcounter dead_letter hangfire jobqueue job_parameter jobparameter river_job oban django_q pgboss pg_boss background_job shedlock recurring_task sidekiq queue_job queued_job .invocation_data .invocationdata .misfire_instr .job_class_name .reserved_at",
  [
    pattern(
      "scheduler name, sched name, scheduler",
      "(quartz|report|mail|batch|cluster|billing|import)Scheduler(-[1-9]|)",
    ),
    pattern("job name, trigger job name, recurring job name, job key", JOBS),
    pattern("trigger name", `${JOBS}-(trigger|cron|eu|us|[1-9])`),
    one(
      "job group, trigger group, task group, schedule group",
      "DEFAULT|reports|maintenance|mail|imports|billing|search",
    ),
    one("trigger type", "CRON|SIMPLE|CAL_INT|DAILY_I", { confidence: 0.96 }),
    one("trigger state", "WAITING|ACQUIRED|PAUSED|BLOCKED|COMPLETE|ERROR"),
    one("lock name", "TRIGGER_ACCESS|STATE_ACCESS|JOB_ACCESS|CALENDAR_ACCESS|MISFIRE_ACCESS"),
    pattern(
      "calendar name",
      "(public|bank|school|company)-holidays(-(2025|2026|eu|us)|)|weekends|maintenance-windows|year-end",
    ),
    pattern("job class name, handler class", CLASSES, { confidence: 0.92 }),
    pattern("instance name, scheduler instance, node name", "(app|worker|node|web|jobs)-[0-9]{1,2}(17[3-9][0-9]{10}|)"),
    ...of(
      "solid queue job, solid queue recurring task, recurring task, queue job",
      pattern(
        "class name, job class",
        "(Report|Invoice|Cleanup|MailDigest|StockSync|RateImport|Backup|Reminder|IndexRefresh|Archive|Webhook|Resize)(Job|Worker)",
      ),
    ),
    one("kwarg, kwargs, task kwargs", "{}|{'force': False}|{'limit': 500}|{'locale': 'de'}|{'dry_run': True}"),
    figure("misfire instr, misfire instruction", [0, 0, 0, 1, 2, -1]),
    figure("checkin interval, check in interval", [7500, 7500, 15000, 20000]),
    figure("repeat interval", [60000, 300000, 600000, 900000, 3600000, 86400000]),
    figure("repeat count", [-1, -1, -1, 0, 3, 5, 10]),
    small("times triggered, total run count, trigger count", 0, 8000),
    ...of("fired trigger", one("state, status", "EXECUTING|ACQUIRED|BLOCKED")),
    // Crontabs in columns.
    ...of(
      "crontab schedule, crontabschedule, crontab, cron schedule",
      one("minute", "0|30|*/15|*/5|*|15|45|0,30"),
      one("hour", "*|3|6|0|*/2|8-18|4|22"),
      one("day of week", "*|1-5|0|1|mon-fri|6|sun"),
      one("day of month", "*|1|15|1,15|28"),
      one("month of year, month", "*|1|*/3|1,4,7,10|12"),
    ),
    ...of("interval schedule, intervalschedule, interval", one("period, unit", "minutes|hours|days|seconds")),
    ...of("solar schedule, solarschedule", one("event", "sunrise|sunset|solar_noon|dawn_civil|dusk_civil")),
    ...of(
      "periodic task, periodictask, recurring task, scheduled task, schedule",
      pattern("name, title, key", JOBS),
      pattern("task, func, function", MODULES),
      one(
        "command",
        "CleanUpSessionsJob.perform_later|Report.generate_daily|Invoice.send_due|rake cache:clear|php artisan reports:send|python manage.py clearsessions",
      ),
      one(
        "description, comment",
        "Runs before the office opens.|Deletes sessions that nobody uses any more.|Copies yesterday's orders to the warehouse.|Sends what was not sent during the day.|Paused during stocktaking.|Only on the first of the month.|Warns if the last backup is older than a day.|Sends reminders to customers.|Rebuilds the search index.|Moves old files to the archive.|Refreshes exchange rates.|Started by hand at the end of the year.",
      ),
    ),
    ...of(
      "task result, taskresult, django q task, q task, task, success, failure",
      pattern("task name, periodic task name, func, function, task", MODULES),
      one("status, state", "SUCCESS|FAILURE|PENDING|STARTED|RETRY"),
      one("result", 'null|true|{"sent": 42}|{"updated": 318}|"ok"|{"exc_type": "TimeoutError"}|128'),
      pattern("worker", "celery@(app|worker|jobs)-[0-9]{1,2}"),
      one("group", TASKS),
      one("task argument, argument", "(1841,)|()|(207, 'en')|('daily',)|(15, True)"),
      one("task kwargs, kwarg, kwargs", "{}|{'force': False}|{'limit': 500}|{'locale': 'de'}|{'dry_run': True}"),
    ),
    one("exchange", "default|tasks|celery|events|reports|mail"),
    one(
      "routing key",
      "default|task.default|task.mail|task.reports|events.order.created|events.user.updated|imports.high",
    ),
    pattern(
      "sub task, sub tasks",
      '\\[\\["[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}", null\\]\\]',
    ),
    one("hook", "reports.hooks.notify_done|billing.hooks.after_import|core.hooks.log_result|mail.hooks.mark_sent"),
    one("cluster", "default|reports|imports|mail"),
    // Batches that read, work and write.
    ...of(
      "batch job instance, batch job, batch job execution",
      one(
        "job name",
        "importOrdersJob|exportInvoicesJob|customerSyncJob|settlementJob|priceUpdateJob|archiveJob|monthlyStatementJob|reconciliationJob",
      ),
      pattern("job key", "[0-9a-f]{32}"),
    ),
    ...of(
      "batch job execution, batch step execution, job execution, step execution",
      one("status, state", "COMPLETED|COMPLETED|COMPLETED|FAILED|STARTED|STOPPED"),
      one(
        "exit message, exit description",
        "java.net.SocketTimeoutException: Read timed out|org.springframework.batch.core.step.skip.SkipLimitExceededException: Skip limit of '10' exceeded|java.io.FileNotFoundException: orders-2026-03.csv|JobInterruptedException: Job interrupted status detected",
      ),
      one(
        "step name",
        "readOrders|validateLines|writeInvoices|loadCustomers|updatePrices|archiveFiles|sendStatements|reconcilePayments",
      ),
      small("read skip count, write skip count, process skip count, rollback count", 0, 6),
      small("read count, write count", 100, 24000),
      small("filter count", 0, 40),
      small("commit count", 1, 250),
    ),
    ...of(
      "batch job execution parameter, job execution parameter, job parameter, jobparameter",
      one("parameter name, name, key name", "run.id|inputFile|businessDate|chunkSize|requestedBy|region|dryRun"),
      one("parameter type, type code", "java.lang.Long|java.lang.String|java.time.LocalDate|java.lang.Boolean"),
      one("parameter value, value, string val", "42|orders-2026-03.csv|2026-03-14|500|scheduler|emea|false"),
    ),
    ...of(
      "batch step execution context, batch job execution context, execution context",
      one(
        "short context, context, serialized context",
        '{"@class":"java.util.HashMap","batch.version":"5.1.2","read.count":500}|{"@class":"java.util.HashMap","batch.taskletType":"CleanupTasklet"}|{"@class":"java.util.HashMap","file.line":1200}',
      ),
    ),
    // Queues.
    one("queue, queue name, callback queue name", "default|mailers|low|critical|reports|imports|webhooks"),
    ...of(
      "job batch",
      one(
        "name",
        "Import orders|Send newsletter|Export invoices|Resize images|Sync customers|Recalculate prices|Rebuild search index",
      ),
      one(
        "option, options",
        '{"allowFailures":true}|[]|{"queue":"imports"}|{"allowFailures":false,"connection":"redis"}',
      ),
      pattern(
        "failed job id, failed job ids",
        '\\[\\]|\\[\\]|\\["[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}"\\]',
      ),
    ),
    ...of(
      "good job, solid queue, delayed job, job, queue job",
      pattern("concurrency key", "(ImportJob|SyncJob|ReportJob|MailJob)-(customer|account|tenant|shop)-[0-9]{1,4}"),
      one("cron key", "daily_report|session_cleanup|mail_digest|stock_sync|rate_import|backup|invoice_export"),
    ),
    ...of(
      "process, solid queue process, worker process, server",
      one("kind, type", "Worker|Dispatcher|Supervisor(fork)|Scheduler"),
      pattern("name", "(worker|dispatcher|supervisor|scheduler)-[0-9a-f]{20}"),
    ),
    ...of(
      "semaphore, solid queue semaphore",
      pattern("key", "(ImportJob|SyncJob|ReportJob|MailJob)/(customer|account|tenant|shop)/[0-9]{1,5}"),
      small("value", 0, 3),
    ),
    ...of(
      "good job batch, batch",
      one(
        "description",
        "Import of March orders|Newsletter to all customers|Nightly image resizing|Rebuild of the search index|Export for the auditors",
      ),
    ),
    // Jobs with states, and what is counted of them.
    ...of(
      "hangfire job, hangfire state, job",
      one("state name, statename", "Succeeded|Failed|Processing|Enqueued|Scheduled|Deleted|Awaiting"),
    ),
    ...of(
      "hangfire state, job state",
      one("name", "Succeeded|Processing|Enqueued|Failed|Scheduled|Deleted"),
      one(
        "reason",
        "Triggered by recurring job scheduler|An exception occurred during performance of the job|Retry attempt 1 of 10|Triggered via dashboard UI|Retry attempt 2 of 10",
      ),
    ),
    ...of(
      "hangfire counter, hangfire aggregatedcounter, counter",
      pattern("key", "stats:(succeeded|failed|deleted)(:2026-(0[1-9]|10)-[0-2][1-8](-[01][0-9]|)|)"),
    ),
    ...of(
      "hangfire hash, hash",
      pattern("key", "recurring-job:(daily|nightly|weekly|hourly)-(report|export|cleanup|digest|sync|import|backup)"),
      one("field", "Queue|Cron|TimeZoneId|Job|CreatedAt|NextExecution|LastExecution|LastJobId|V"),
    ),
    ...of("hangfire set, set", pattern("key", "recurring-jobs|retries|schedule|console:[0-9a-f]{12}")),
    ...of(
      "hangfire lock, lock",
      pattern(
        "resource, name",
        "hangfire:(recurring-job|locks|lock:recurring-job):(daily|nightly|weekly)-(report|cleanup|digest|sync|export)|hangfire:recurring-jobs:lock",
      ),
    ),
    ...of(
      "hangfire jobparameter, job parameter",
      one("name", "CurrentCulture|CurrentUICulture|RetryCount|Time|RecurringJobId"),
      one("value", '"en-US"|"de-DE"|1|2|1774961400|"daily-report"'),
    ),
    // Locks that keep two schedulers from doing the same.
    ...of(
      "shedlock, scheduler lock, job lock",
      pattern(
        "name, lock name",
        "(send|clean|sync|import|export|archive|refresh)(Reminders|Sessions|Stock|Rates|Invoices|Logs|Index|Tokens|Prices|Orders)(Task|Job|)",
      ),
      pattern("locked by, owner, locker", "(app|worker|web|node)-[0-9]{1,2}(\\.internal|)"),
    ),
  ],
);
