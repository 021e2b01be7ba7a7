import { meaning } from "../meaning.ts";
import { figure, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

const OPENINGS =
  "Hi! I can help you with orders and returns.|Welcome. What would you like to know about the handbook?|Ask me anything about our products.|Paste a text and I will shorten it.|Hello, which report do you need?|Good day. How may I help you with your booking?|Send me a photo of the part and I will look it up.|Hello! Ask me about leave, pay or training.|Tell me what you would like to cook.|I know the manuals of all our devices.";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
function > type = pipe|filter|action
chat > title = Pasta recipe ideas|Parse a CSV in Python|Trip to the coast|Explain recursion|Letter to the landlord|Workout for beginners|Summary of a report|Names for a bakery|Compare two laptops|SQL with a join
workspace > open ai prompt, system prompt = You are a helpful assistant. Answer from the context.|Answer briefly and name the document.|You help employees with questions about the handbook.
slash command preset > prompt = Make an outline of the following text:|Summarise this in five points:|Translate this to English:|Find mistakes in this text:|Rewrite this politely:
conversation > mode = chat|agent-chat|advanced-chat|completion
conversation > status = normal
message > from source = api|console
observation, model > unit = TOKENS
score > source = API|ANNOTATION|EVAL
site > customize token strategy = not_allow|must|uuid
tenant > status = normal|normal|normal|archive
document > batch = ~202[56](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])(0[89]|1[0-7])[0-5][0-9][0-5][0-9][1-9][0-9]{5}
verification token > allowed cache control = no-cache|no-store
dataset > provider = vendor|external
`;

/** Platforms on which people put assistants together, and gateways that count what models cost. */
export const MODEL_PLATFORMS = field(
  "app_model_config message_agent_thought message_feedback document_segment workflow_node_execution provider_model tenant_account_join end_user? spend_log spendlog verification_token? litellm workspace_chat workspace_document workspace_thread slash_command_preset embed_config chat_flow chatflow upsert_history assistant_thread llm_gateway virtual_key observation? .opening_statement .suggested_questions .pre_prompt .message_tokens .answer_tokens .prompt_token .embedding_model .top_n .chat_provider",
  [
    ...fromLines(LINES, 0.9675),
    ...of(
      "message",
      meaning(
        "query, question, input",
        { text: { generator: "passage", options: { on: "assistantChat", by: "asking" } } },
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "message feedback, feedback",
      one(
        "content, comment, reason",
        "Wrong date in the answer|Did not cite the manual|Exactly what I needed|Too long|Made up a source|Old price list|Very helpful, thank you",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "site, app site",
      one(
        "privacy policy",
        "https://example.com/privacy|https://www.example.org/legal/privacy|https://example.net/datenschutz",
        { confidence: 0.985 },
      ),
    ),
    ...of(
      "eval template, evaluation template, evaluator",
      one(
        "prompt",
        "Score the answer from 0 to 1 for how well it is supported by the context. Answer with the number only.\\n\\nContext: {{context}}\\nAnswer: {{output}}|Is the answer relevant to the question? Answer yes or no and give a reason.\\n\\nQuestion: {{input}}\\nAnswer: {{output}}|Rate how polite the answer is from 1 to 5.\\n\\n{{output}}|Does the answer contain personal data? Answer true or false.\\n\\n{{output}}",
        { confidence: 0.975 },
      ),
    ),
    one("opening statement, introduction, greeting message", OPENINGS),
    one(
      "suggested question, suggested questions",
      '["Where is my order?","How do I return something?"]|["What does the team plan cost?"]|[]|["Summarise page one","List all dates"]',
    ),
    one(
      "suggested question after answer, suggested questions after answer, more like this, speech to text, text to speech, retriever resource, sensitive word avoidance, file upload",
      '{"enabled":true}|{"enabled":false}|{"enabled":false}',
    ),
    one(
      "user input form",
      '[]|[{"text-input":{"label":"Name","variable":"name","required":true}}]|[{"select":{"label":"Language","variable":"lang","options":["en","de"]}}]',
    ),
    one("dataset query variable", "query|question|input|topic"),
    one(
      "agent mode",
      '{"enabled":true,"strategy":"function_call","tools":[]}|{"enabled":false,"tools":[]}|{"enabled":true,"strategy":"react","tools":[{"provider":"web_search"}]}',
    ),
    one("external data tool, external data tools", '[]|[]|[{"type":"api","variable":"customer","enabled":true}]'),
    one("prompt type", "simple|advanced"),
    one("invoke from", "web-app|service-api|debugger|explore"),
    one("from source, created by role", "console|api|end_user|account"),
    one("triggered from", "app-run|debugging"),
    one("call type", "acompletion|aembedding|completion|aimage_generation|atranscription"),
    one("cache hit", "False|True|None"),
    one(
      "api base, base url",
      "https://api.openai.example/v1|https://api.anthropic.example|http://ollama.internal.example:11434|https://models.example.com/v1",
    ),
    pattern("key name", "sk-\\.\\.\\.[A-Za-z0-9]{4}"),
    one(
      "key alias, key description",
      "website chat|batch jobs|staging|support bot|data team|mobile app|evaluation|notebooks",
    ),
    one("icon type", "emoji|image|link"),
    pattern("icon background", "#(FFEAD5|E4FBCC|D5F5F6|EFF1F5|FBE8FF|E0F2FE|FEF7C3)"),
    one("tracing", '{"enabled":true,"tracing_provider":"langfuse"}|{"enabled":false}'),
    one("indexing technique", "high_quality|economy"),
    one("indexing status", "completed|indexing|waiting|error|parsing|splitting"),
    one("document form, doc form", "text_model|qa_model|hierarchical_model"),
    one("data source type", "upload_file|notion_import|website_crawl"),
    pattern(
      "data source info",
      '\\{"upload_file_id":"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"\\}|\\{"url":"https://docs\\.example\\.com/(start|faq|install|prices)","provider":"crawler"\\}',
    ),
    one("created from", "web|api"),
    one("archived reason", "rule_modified|replaced|outdated"),
    one("node type", "start|llm|knowledge-retrieval|code|if-else|http-request|answer|end|template-transform"),
    one("provider type", "custom|system"),
    one("quota type", "trial|free|paid"),
    one(
      "match pattern",
      "(?i)^(gpt-4o)$|(?i)^(gpt-4o-mini)(-[\\\\d-]+)?$|(?i)^(claude-sonnet-4)(-.+)?$|(?i)^(text-embedding-3-small)$|(?i)^(gemini-2.5-.*)$",
    ),
    one("chat mode", "chat|query|automatic"),
    one(
      "query refusal response, refusal response",
      "There is no relevant information in this workspace.|I can only answer questions about our documents.|Please ask the support team.",
    ),
    one(
      "allowlist domain, allowlist domains",
      '["https://www.example.com"]|["https://docs.example.org","https://app.example.org"]',
    ),
    number("message unit price, answer unit price, message price unit, answer price unit", 0.0005, 0.03, 4),
    number("open ai temp, openai temp", 0, 1, 1),
    number("similarity threshold, score threshold", 0.2, 0.8, 2),
    figure("tpm limit, tokens per minute", [10000, 40000, 100000, 200000]),
    figure("rpm limit, api rpm, requests per minute", [0, 60, 100, 500]),
    figure("api rph, requests per hour", [0, 1000, 3600]),
    small("max parallel request, max active request", 1, 40),
    ...of(
      "app",
      one("mode", "chat|workflow|advanced-chat|agent-chat|completion"),
      one("status", "normal"),
      one(
        "name, title",
        "Support assistant|Handbook search|Report writer|Translator|Lead qualifier|Contract reader|Meeting notes|Product finder|Onboarding helper|Ticket triage",
      ),
      one(
        "description",
        "Answers from the handbook.|Drafts replies to tickets.|Sorts incoming leads.|Turns notes into minutes.|Finds clauses in contracts.",
      ),
      one("icon", "🤖|📚|✍️|🔍|📝|💬"),
    ),
    ...of("tenant", one("status", "normal|normal|archive"), one("plan", "basic|pro|team|sandbox")),
    ...of("account", one("status", "active|active|pending|banned|closed")),
    ...of(
      "conversation",
      one(
        "summary",
        "Asked about a late order, tracking link was sent.|Wanted to compare two plans.|Looked for the warranty terms.|Needed help with an export.|Asked for a translation of a letter.|Could not sign in, password was reset.|Wanted an invoice for last year.|Compared sizes, chose the larger one.|Complaint about a scratch, refund offered.|Asked for opening hours.",
      ),
    ),
    ...of(
      "message agent thought",
      one("tool label, tool labels", '{"web_search":{"en_US":"Web search"}}|{"run_query":{"en_US":"Run query"}}'),
      one("tool input", '{"query":"delivery time Austria"}|{"order_id":1841}|{"sql":"SELECT count(*) FROM orders"}'),
    ),
    ...of(
      "workflow",
      one("type", "workflow|chat"),
      one("version", "draft|2026-03-14 09:12:44|2026-05-02 15:20:01"),
      one(
        "graph",
        '{"nodes":[{"id":"start"},{"id":"llm"},{"id":"end"}],"edges":[{"source":"start","target":"llm"}]}|{"nodes":[{"id":"start"},{"id":"answer"}],"edges":[]}',
      ),
      one(
        "feature, features",
        '{"file_upload":{"enabled":false},"opening_statement":""}|{"file_upload":{"enabled":true}}',
      ),
      one("marked name", "Release 1|Before new model|With retrieval|Holiday version"),
    ),
    ...of(
      "workflow run",
      one("graph", '{"nodes":[{"id":"start"},{"id":"llm"},{"id":"end"}],"edges":[{"source":"start","target":"llm"}]}'),
      one("type", "workflow|chat"),
      one("input, inputs", '{"query":"Where is my order?"}|{"text":"Minutes of 12 March"}|{"lang":"de"}'),
      one("output, outputs", '{"answer":"It arrives on Friday."}|{"text":"Three points were agreed."}|{}'),
    ),
    ...of(
      "workflow node execution",
      one("title", "Start|LLM|Knowledge Retrieval|Code|If/Else|HTTP Request|Answer|End|Template"),
      one(
        "input, inputs, output, outputs",
        '{"query":"Where is my order?"}|{"text":"It arrives on Friday."}|{"result":["Orders can be returned within thirty days."]}|{"status_code":200}',
      ),
    ),
    ...of(
      "site",
      one("title", "Support assistant|Handbook search|Report writer|Translator|Contract reader|Product finder"),
    ),
    ...of(
      "end user",
      one("type", "browser|service_api"),
      pattern("session", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}"),
    ),
    ...of("api token", one("type", "app|dataset")),
    ...of(
      "observation",
      one("type", "GENERATION|SPAN|EVENT|AGENT|TOOL|RETRIEVER"),
      one("level", "DEFAULT|DEFAULT|WARNING|ERROR|DEBUG"),
      one("status message", "rate limited, retried|context too long|timeout after 30 s|none"),
      one("name, title", "retrieve|generate-answer|rerank|summarise|classify|embed-query|tool-call"),
    ),
    ...of(
      "trace",
      one("name, title", "chat-completion|handbook-question|ticket-triage|report-draft|lead-score|translate"),
    ),
    ...of("score", one("source", "API|EVAL|ANNOTATION"), one("data type", "NUMERIC|CATEGORICAL|BOOLEAN")),
    ...of(
      "spend log, spendlog, litellm spend log",
      one("status", "success|success|failure"),
      number("spend", 0.0001, 0.08, 5),
      one("request tag, request tags", '["website"]|["batch","nightly"]|[]'),
    ),
    ...of(
      "slash command preset, prompt",
      pattern(
        "command",
        "/(summarize|translate|fix-grammar|explain|reply|tests|outline|rewrite|email|shorten|bullet-points|titles)(-(de|fr|es|short|long))?",
      ),
    ),
    ...of(
      "workspace chat",
      one(
        "response, answer",
        '{"text":"Orders can be returned within thirty days.","sources":[],"type":"chat"}|{"text":"The warranty covers two years.","sources":[{"title":"handbook.pdf"}],"type":"query"}',
      ),
    ),
    ...of(
      "workspace",
      one(
        "name, title",
        "Handbook|Product docs|Legal|Support|Research|Onboarding|Sales material|Engineering notes|Contracts|Meeting minutes",
      ),
    ),
    ...of(
      "event log",
      one("event", "login_event|workspace_created|document_added|sent_chat|api_key_created|user_invited"),
    ),
    ...of(
      "knowledge, knowledge base, dataset",
      one(
        "name, title",
        "Employee handbook|Product manuals|Return policy|Release notes|Price lists|Support answers|Contracts 2026|Research papers|Onboarding guide|Safety sheets",
      ),
      one(
        "description",
        "Updated every Monday.|All manuals since 2021.|Only for internal questions.|Imported from the wiki.|Without drafts.",
      ),
      one("permission", "only_me|all_team_members|partial_members"),
    ),
  ],
);
