import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { figure, number } from "../short-meanings.ts";

const SURE = { confidence: 0.962 };

const ADAPTERS = "claude_local|codex_local|process|http|cursor_local";

/** What is told where agents work as people do in firms: who hired them, what wakes them, what a run costs. */
const LINES = String.raw`
account > scope = openid email profile|read:user user:email|openid email|repo read:org
agent, agent runtime state, agent task session, join request > adapter type = ${ADAPTERS}
agent > title = Senior Code Reviewer|Research Analyst|Release Manager|Support Engineer|Content Writer|Test Engineer|Growth Marketer|Data Analyst|Chief of Staff|Backend Engineer
agent wakeup request, wakeup request, heartbeat run > source, invocation source = timer|assignment|on_demand|automation
agent wakeup request, wakeup request, heartbeat run > trigger detail = system|manual|ping|callback
agent wakeup request, wakeup request > reason = issue_assigned|heartbeat_timer|issue_comment_mentioned|issue_status_changed|approval_approved
heartbeat run > signal = SIGTERM|SIGKILL|SIGINT
heartbeat run > log store = local_file|local_file|s3
heartbeat run > log reference, log ref = ~[0-9a-f]{8}/[0-9a-f]{8}/[0-9a-f]{12}\.ndjson
heartbeat run > stdout excerpt = Running tests: 42 passed, 0 failed.|Opened pull request #118.|Wrote docs/launch.md.|Nothing assigned, going back to sleep.|Build finished in 38 s.|Closed 3 issues, 1 is blocked.
heartbeat run > stderr excerpt = npm warn deprecated glob@7.2.3|Error: ENOENT: no such file or directory, open '.env'|fatal: not a git repository|Error: request timed out after 60000 ms|TypeError: Cannot read properties of undefined
heartbeat run event > event type = lifecycle|log|adapter.invoke|error|lifecycle
heartbeat run event > stream = stdout|stdout|stderr|system
heartbeat run event > level = info|info|warn|error|debug
heartbeat run event > message = run started|run succeeded|adapter invocation|run failed|process exited with code 1|session resumed
approval > type = hire_agent|approve_strategy|budget_override
approval > status = approved|pending|rejected|revision_requested
approval > decision note = Within budget.|As discussed.|Good idea, start small.|See the comments.
approval comment > body = Hire approved, keep the budget at 50 dollars a month.|Which model would it run on?|Please add what it is measured by.|Too expensive for what it does.|Looks fine, start with one project.|Start next week, after the release.
principal, company membership, permission grant > principal type = user|agent
company membership > status = active|active|pending|suspended
company secret > provider = local_encrypted|aws_secrets_manager|vault|gcp_secret_manager
goal > title = Launch the first version by June|Reach ten paying customers|Answer every ticket within a day|Publish two articles a week|Bring test coverage above 80 %|Halve the time of the build|Win five partners|Keep model costs below 500 dollars
goal > description = What counts is a working product in the hands of users.|Measured at the end of the month.|Small steps, reviewed each Friday.|The team decides how, the board decides when.
goal > level = company|team|agent|task
issue > title = Add dark mode|Write the launch post|Fix the flaky sign-up test|Compare three payment providers|Set up error tracking|Draft the privacy page|Speed up the search|Import contacts from CSV|Translate the start page|Answer the open support tickets|Update the pricing table|Add pagination to the API|Summarize user interviews|Refactor the billing module
issue > description = Acceptance: it works in both themes and tests pass.|Keep it short and link the docs.|See the comments for what was tried.|One page, with sources.|Split it if it takes more than a day.|Blocked by nothing, start right away.
issue > status = backlog|todo|in_progress|in_review|done|done|blocked|cancelled
join request > request type = agent|human
join request > request email snapshot = @email
join request > capability = Reviews pull requests|Writes and runs tests|Answers support mails|Collects sources and sums them up|Keeps the build green
project workspace > name = api-server|web-app|mobile-app|docs|infrastructure|landing-page|billing-service|data-pipeline
project workspace > cwd = ~/home/dev/projects/(api-server|web-app|mobile-app|docs|infra|landing-page|billing)
`;

/** Agents that are hired, woken and paid for. */
export const AGENT_OFFICES = field(
  "heartbeat_run agent_wakeup agent_runtime agent_task_session agent_config_revision .adapter_config agent? approval? .adapter_type",
  [
    ...fromLines(LINES, 0.962),
    figure("budget monthly cent, budget month", [5000, 10_000, 2500, 50_000, 0, 20_000], SURE),
    number("total input token, input token", 40_000, 2_000_000, 0, { ...SURE, of: ["agent runtime state"] }),
    number("total output token, output token", 5000, 200_000, 0, { ...SURE, of: ["agent runtime state"] }),
    number("total cost cent", 20, 4000, 0, { ...SURE, of: ["agent runtime state"] }),
    number("cost cent", 0, 150, 0, { ...SURE, of: ["cost event"] }),
  ],
);
