import { figure, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const FLOWS =
  "Sync orders to the shop|New lead to chat|Weekly sales report|Invoice to accounting|Ticket triage|Backup to bucket|Welcome mail|Summarise meeting notes|Stock alert|Form to spreadsheet|Onboard new customer|Monitor prices|Archive old files|Mirror contacts|Daily digest|Parse attachments";
/** Kinds of steps, and what people call such steps. */
const STEPS = pair(
  "node type, step type, type, kind, action type",
  "node name, step name, name, label, title, display name",
  {
    http_request: "Get customer|Fetch rates|Load orders",
    condition: "Check status|Is it a new customer?|Over 100?",
    send_email: "Send welcome mail|Mail the summary|Send reminder",
    transform: "Format data|Merge names|Prepare rows",
    delay: "Wait a day|Wait two hours",
    update_record: "Update deal|Store result|Set status",
    webhook: "New order|Form received",
    code: "Compute total|Clean up rows",
    create_task: "Create task|Plan a call",
    loop: "For each row|For each item",
    ai_prompt: "Summarise text|Sort the request",
    slack_message: "Notify team|Post to channel",
  },
  {
    of: "flow node,workflow node,execution step,workflow step,flow step,automation step,step run,journey step,step execution".split(
      ",",
    ),
    confidence: 0.96,
  },
);
const PATHS =
  "(f|u)/(sales|ops|data|support|anna|tom|shared)/(sync_orders|send_report|import_contacts|cleanup_files|notify_team|backup_db|parse_invoice|fetch_rates|score_leads)";
const SCRIPTS =
  'export async function main(name: string) {\n  return `Hello ${name}`;\n}|def main(limit: int = 100):\n    return fetch_orders(limit)|SELECT status, count(*) FROM orders GROUP BY 1|curl -s "$URL" -o /tmp/report.csv|import wmill\n\ndef main(path: str):\n    return wmill.get_resource(path)|package inner\n\nfunc main(x string) (string, error) {\n\treturn x, nil\n}';

/** Flows and scripts that people put together out of steps: automation of what runs between programs. */
export const AUTOMATION = field(
  "workflow_entity execution_entity execution_data shared_workflow workflow_statistics workflow_statistic installed_node installed_package webhook_entity completed_job flow_version worker_ping workflow_history credentials_entity credential_entity flow_run trigger_event .trigger_count flow_node flow_edge execution_step node_template workflow_trigger automation_step automation_run journey_step .trigger_config .static_data .pin_data .script_path .permissioned_as",
  [
    one("workflow name, flow name, automation name", FLOWS),
    pattern("script path, flow path, runnable path, schedule path", PATHS, { confidence: 0.95 }),
    one("mode, execution mode", "trigger|webhook|manual|error|retry|integrated|cli"),
    one("job kind", "script|flow|preview|dependencies|flowdependencies|noop"),
    one("worker group", "default|native|reports|gpu|eu"),
    pattern("worker, worker name", "wk-(default|native|reports)-[a-z0-9]{5}-[a-z0-9]{5}"),
    pattern("worker instance", "(worker|node)-[0-9]{1,2}-[a-z0-9]{6}"),
    pattern("permissioned as, owner", "(u|g)/(anna|tom|mia|admin|all|data|deploy)", { confidence: 0.935 }),
    one("resource type", "postgresql|mysql|s3|slack|github|openai|smtp|redis|http"),
    pattern("webhook path", "(orders|leads|forms|stripe|github|invoices|chat)(-new|-updated|/incoming|)-[0-9a-f]{6}"),
    one("vote", "up|down"),
    one("retry of", "1841|207|552|93"),
    small("path length", 1, 3),
    pattern("package name", "n8n-nodes-(example|northline|pdf-tools|invoices|chat-bridge|spreadsheet|weather)"),
    ...of("workflow, workflow entity, flow, automation", one("name, title, summary", FLOWS)),
    ...of(
      "execution, execution entity, workflow run, flow run, test run",
      one("status, state", "success|success|error|running|waiting|canceled|crashed"),
    ),
    ...of(
      "execution metadata",
      one("key", "customer|orderId|source|environment|attempt"),
      one("value", "Northline|1841|web|production|2"),
    ),
    ...of(
      "credential, credentials entity, credential entity",
      pattern(
        "name",
        "(Slack|GitHub|Postgres|SMTP|Google Drive|S3|Stripe|OpenAI|Airtable|HubSpot) (account|bot|production|staging|team)",
      ),
      one(
        "type",
        "slackApi|githubOAuth2Api|postgres|smtp|googleDriveOAuth2Api|aws|stripeApi|openAiApi|httpBasicAuth|airtableTokenApi",
      ),
      pattern("data", "U2FsdGVkX1[A-Za-z0-9+/]{53}="),
    ),
    ...of(
      "tag entity, tag",
      one(
        "name",
        "sales|production|finance|draft|internal|customer|nightly|reports|support|test|marketing|ops|archive|ai|crm|billing|webhook|demo|shared|legacy",
      ),
    ),
    ...of(
      "workflow statistic, workflow statistics",
      one("name", "production_success|production_error|manual_success|manual_error|data_loaded"),
    ),
    ...of(
      "installed node, node",
      pattern("name", "(PDF Tools|Chat Bridge|Invoices|Spreadsheet|Weather|Translate|Barcode|Calendar)( Trigger|)"),
      pattern("type", "n8n-nodes-(pdf-tools|chat-bridge|invoices|spreadsheet|weather)\\.(convert|send|read|trigger)"),
    ),
    ...of(
      "processed data",
      pattern("context", "n-[0-9a-f]{8}"),
      one(
        "value",
        '{"mode":"entries","data":["1841","1842"]}|{"mode":"latestIncrementalKey","data":5520}|{"mode":"latestDate","data":"2026-03-14T08:00:00Z"}',
      ),
    ),
    ...of("workflow history, flow version", one("author, authors", "Mia Greene|Tom Keller|Anna Novak|Luis Santos")),
    ...of(
      "script, runnable",
      pattern("path", PATHS),
      one("content, code", SCRIPTS),
      one("kind", "script|trigger|failure|approval|command"),
      one("lock, lockfile", "requests==2.32.3\npandas==2.2.2|//bun.lock\n<empty>|# py: 3.11\nhttpx==0.27.0"),
      one("summary", FLOWS),
      one("language", "python3|deno|bun|bash|postgresql|go|nativets"),
      one("tag", "default|python3|bun|gpu|reports"),
    ),
    ...of("flow, schedule, resource, app", pattern("path", PATHS)),
    ...of(
      "schedule",
      pattern("on failure", "script/f/ops/notify_failure|flow/f/ops/escalate|script/f/shared/open_ticket"),
      one("schedule", "0 0 6 * * *|0 */15 * * * *|0 30 2 * * 1|0 0 0 1 * *"),
    ),
    ...of(
      "completed job, queue, job",
      one("tag", "default|python3|bun|flow|dependency|gpu"),
      one("language", "python3|deno|bun|bash|postgresql|go"),
    ),
    ...of(
      "token, api token",
      one("label, name", "CI pipeline|webhook orders|cli on laptop|session|mobile app|backup script"),
    ),
    ...of(
      "flow node, workflow node, flow step, workflow step, automation step, journey step",
      pattern("node key, step key, ref", "(trigger|http|condition|email|transform|delay|task)_[1-9]", {
        confidence: 0.96,
      }),
    ),
    ...of(
      "node template, node definition, action definition, connector definition",
      one("category, group", "Triggers|Actions|Logic|Data|AI|Communication", { confidence: 0.96 }),
      one(
        "display name, name, label, title",
        "HTTP request|Send email|Wait|Condition|Run code|Webhook|Schedule|Transform data|Create task|Send chat message|Read spreadsheet|Ask a model",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "flow edge, workflow edge, edge, link",
      one("source handle, target handle, handle, port, source port, target port", "out|in|true|false|error"),
      one("label, name", "yes|no|on success|on error|otherwise"),
    ),
    ...of(
      "workflow, flow, automation, trigger, journey, workflow entity",
      one(
        "trigger type, trigger, trigger event",
        "webhook|schedule|record_created|form_submitted|manual|record_updated",
        {
          confidence: 0.96,
        },
      ),
    ),
    ...of(
      "execution, workflow run, flow run, automation run, run",
      one("triggered by, trigger source, trigger", "schedule|webhook|manual|api|event", { confidence: 0.96 }),
    ),
    ...of(
      "connection, integration, connected account",
      one(
        "name, label",
        "Main account|Sales team|Production|Marketing|Support inbox|Test account|Finance|Head office",
        {
          confidence: 0.96,
        },
      ),
    ),
    ...of("project", one("type", "personal|team")),
    ...of("installed package, package", pattern("author name", "(Northline|Oakfield|Rivermark) (Labs|Tools|Dev)")),
    figure("concurrency time window s", [1, 5, 10, 60]),
  ],
  [],
  [STEPS],
);
