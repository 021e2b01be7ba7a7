import { known, knownLines } from "./known.ts";
import type { Known } from "./known.ts";

const SAID = /^(?:(?:short )?description|desc|summary|help|help text|note|comment|about)$/;

/** Language models: whose they are, what they are for. */
const MODELS = known(
  [/^(?:(?:custom )?(?:llm |model |ai )?provider(?: (?:name|id|key))?|vendor)$/, /^model type$/],
  {
    "gpt-4o-mini": ["openai", "chat|llm"],
    "gpt-4o": ["openai", "chat|llm"],
    "gpt-4.1-mini": ["openai", "chat|llm"],
    "gpt-4.1": ["openai", "chat|llm"],
    "gpt-5-mini": ["openai", "chat|llm"],
    "gpt-5": ["openai", "chat|llm"],
    "o3-mini": ["openai", "reasoning|chat"],
    "claude-sonnet-4-5": ["anthropic", "chat|llm"],
    "claude-haiku-4-5": ["anthropic", "chat|llm"],
    "claude-opus-4-1": ["anthropic", "chat|llm"],
    "gemini-2.5-flash": ["google", "chat|llm"],
    "gemini-2.5-pro": ["google", "chat|llm"],
    "mistral-large-latest": ["mistral", "chat|llm"],
    "mistral-small-latest": ["mistral", "chat|llm"],
    "llama3.2": ["ollama", "chat|llm"],
    "llama-3.3-70b-instruct": ["ollama|groq", "chat|llm"],
    "qwen2.5-coder": ["ollama", "chat|llm"],
    "qwen2.5-72b-instruct": ["ollama", "chat|llm"],
    "deepseek-chat": ["deepseek", "chat|llm"],
  },
  { of: /^(?!embed).*\bmodel(?: (?:id|name|key))?$/ },
);
const EMBEDDERS = known(
  [/^embed(?:ding)? (?:model )?provider(?: (?:name|id|key))?$/],
  {
    "text-embedding-3-small": ["openai"],
    "text-embedding-3-large": ["openai"],
    "nomic-embed-text": ["ollama"],
    "voyage-3": ["voyage"],
    "bge-m3": ["ollama"],
    "all-MiniLM-L6-v2": ["huggingface"],
    "mxbai-embed-large": ["ollama"],
  },
  { of: /embed/ },
);
const NAMES_OF_MODELS = known(
  [/^(?:name|display name|model name|label|title)$/],
  {
    "gpt-4o-mini": ["GPT-4o mini"],
    "gpt-4o": ["GPT-4o"],
    "gpt-4.1-mini": ["GPT-4.1 mini"],
    "gpt-4.1": ["GPT-4.1"],
    "gpt-5-mini": ["GPT-5 mini"],
    "gpt-5": ["GPT-5"],
    "o3-mini": ["o3-mini"],
    "claude-sonnet-4-5": ["Claude Sonnet 4.5"],
    "claude-haiku-4-5": ["Claude Haiku 4.5"],
    "claude-opus-4-1": ["Claude Opus 4.1"],
    "gemini-2.5-flash": ["Gemini 2.5 Flash"],
    "gemini-2.5-pro": ["Gemini 2.5 Pro"],
    "mistral-large-latest": ["Mistral Large"],
    "mistral-small-latest": ["Mistral Small"],
    "llama3.2": ["Llama 3.2"],
    "llama-3.3-70b-instruct": ["Llama 3.3 70B"],
    "qwen2.5-coder": ["Qwen 2.5 Coder"],
    "qwen2.5-72b-instruct": ["Qwen 2.5 72B"],
    "deepseek-chat": ["DeepSeek Chat"],
    "text-embedding-3-small": ["Text Embedding 3 Small"],
    "text-embedding-3-large": ["Text Embedding 3 Large"],
    "nomic-embed-text": ["Nomic Embed Text"],
    "voyage-3": ["Voyage 3"],
    "bge-m3": ["BGE M3"],
    "all-MiniLM-L6-v2": ["All MiniLM L6"],
    "mxbai-embed-large": ["mxbai Embed Large"],
  },
  { table: /(?:^| )model$/, of: /^base model/ },
);

/** Who offers models: where, how one talks to them, by what secret. */
const PROVIDERS = known(
  [
    /^(?:api base|api base url|base url|api url|endpoint|api endpoint)$/,
    /^(?:protocol|api format|api type|api style|wire format)$/,
    /^(?:credential reference|credential ref|secret reference|secret ref|api key reference|vault path)$/,
  ],
  {
    openai: ["https://api.openai.example/v1", "openai", "/secret/openai/[a-z]{4}-[0-9]{2}/"],
    anthropic: ["https://api.anthropic.example", "anthropic", "/secret/anthropic/[a-z]{4}-[0-9]{2}/"],
    google: ["https://gemini.google.example/v1beta", "gemini", "/secret/google/[a-z]{4}-[0-9]{2}/"],
    mistral: ["https://api.mistral.example/v1", "openai", "/secret/mistral/[a-z]{4}-[0-9]{2}/"],
    ollama: ["http://ollama.internal.example:11434", "ollama|openai", "/secret/ollama/[a-z]{4}-[0-9]{2}/"],
    azure: ["https://models.azure.example/openai", "openai", "/secret/azure/[a-z]{4}-[0-9]{2}/"],
    groq: ["https://api.groq.example/openai/v1", "openai", "/secret/groq/[a-z]{4}-[0-9]{2}/"],
  },
);

/** What a tool is called with, and what it answers. */
const TOOLS = known(
  [
    /^(?:tool )?(?:input|argument|arg|parameter|call input)(?: json)?$/,
    /^(?:observation|(?:tool )?(?:output|result|response))$/,
  ],
  {
    web_search: [
      '{"query":"delivery time Austria"}|{"query":"opening hours town hall"}|{"query":"exchange rate EUR CHF"}',
      "Five results, the newest from last week.|Three pages name two to three working days.",
    ],
    read_file: ['{"path":"docs/setup.md"}|{"path":"src/config.ts"}', "142 lines, last changed in March."],
    write_file: ['{"path":"report.md","content":"# Report"}', "File written, 18 lines."],
    run_query: [
      '{"sql":"SELECT count(*) FROM orders"}|{"sql":"SELECT status, count(*) FROM tickets GROUP BY 1"}',
      '[{"count":1841}]|[{"status":"open","count":27},{"status":"closed","count":310}]',
    ],
    send_email: ['{"to":"team@example.com","subject":"Weekly report"}', "Message queued for delivery."],
    create_ticket: ['{"title":"Export fails","priority":"high"}', "Ticket 4410 was created."],
    calculator: ['{"expression":"1841 * 0.19"}|{"expression":"249 / 12"}', "349.79|20.75"],
    search_docs: [
      '{"query":"return policy","limit":3}|{"query":"reset password"}',
      "Found in Return policy, section 2.|Two passages of the handbook fit.",
    ],
    get_weather: ['{"city":"Vienna"}|{"city":"Oslo"}', "Cloudy, 14 degrees.|Rain until the evening, 9 degrees."],
    list_events: ['{"from":"2026-03-02","to":"2026-03-08"}', "Four appointments, none on Wednesday."],
    execute_code: ['{"code":"print(sum(range(10)))"}|{"code":"len(rows)"}', "45|318"],
    fetch_url: ['{"url":"https://docs.example.com/start"}', "200, 14 kB of text."],
    edit_file: ['{"path":"src/index.ts","find":"foo","replace":"bar"}', "One place replaced."],
    run_tests: ['{"path":"tests"}|{"filter":"orders"}', "48 passed, 2 failed.|All 31 tests passed."],
  },
);

/** Steps of a flow: what goes in, and what comes out. */
const NODES = known(
  [/^(?:input|input data)$/, /^(?:output|output data)$/],
  {
    start: ['{"query":"Where is my order?"}|{"query":"Can I return a gift?"}', '{"query":"Where is my order?"}'],
    llm: [
      '{"query":"Where is my order?","context":"Order 1841 was sent on Tuesday."}',
      '{"text":"It arrives on Friday."}',
    ],
    "knowledge-retrieval": [
      '{"query":"Can I return a gift?"}',
      '{"result":["Orders can be returned within thirty days."]}',
    ],
    code: ['{"total":59.9,"rate":0.19}', '{"result":71.28}'],
    "if-else": ['{"conditions":[{"variable":"total","operator":">","value":100}]}', '{"result":false}|{"result":true}'],
    "http-request": [
      '{"method":"GET","url":"https://api.example.com/orders/1841"}',
      '{"status_code":200,"body":{"status":"sent"}}',
    ],
    answer: ['{"text":"It arrives on Friday."}', '{"answer":"It arrives on Friday."}'],
    end: ['{"text":"It arrives on Friday."}', '{"text":"It arrives on Friday."}'],
    "template-transform": ['{"name":"Anna","day":"Friday"}', '{"output":"Dear Anna, it arrives on Friday."}'],
  },
  { of: /^(?:node )?type$|node type$|^(?:node )?title$/ },
);

/** What a trace of questions answers. */
const ASKED = known([/^(?:response preview|response|answer)$/], {
  '{"question": "Where is my order 1841?"}': ["Your order arrives on Friday."],
  '{"question": "How do I reset my password?"}': ["Open the profile, choose security, then reset."],
  '{"text": "Summarise the meeting in three points."}': ["Three points were agreed; see below."],
  '{"question": "Which plan suits a team of ten?"}': ["The team plan includes ten seats."],
});

/** Assistants: what they are for, what they can do. */
const ASSISTANTS = known([SAID, /^(?:capability|skill|tool)$/], {
  "Support assistant": ["Drafts replies to tickets."],
  "Handbook search": ["Answers from the handbook."],
  "Report writer": ["Turns figures into a weekly report."],
  Translator: ["Translates texts and keeps the layout.", '["translation"]'],
  "Lead qualifier": ["Sorts incoming leads."],
  "Contract reader": ["Lists deadlines and duties of a contract."],
  "Meeting notes": ["Turns notes into tasks.", '["summarization","planning"]'],
  "Product finder": ["Recommends what fits the question."],
  "Onboarding helper": ["Answers the questions of the first weeks."],
  "Ticket triage": ["Assigns tickets to the right team."],
  "Research Assistant": [null, '["web_search","summarization"]'],
  "Support Agent": [null, '["email","web_search"]'],
  "Code Reviewer": [null, '["code_review","file_access"]'],
  "Data Analyst": [null, '["sql","data_analysis"]'],
  "Writing Coach": [null, '["summarization"]'],
  "Sales Assistant": [null, '["email","planning"]'],
  Planner: [null, '["planning"]'],
  Summarizer: [null, '["summarization"]'],
  "SQL Helper": [null, '["sql"]'],
  "Travel Planner": [null, '["web_search","planning"]'],
  "Fact Checker": [null, '["web_search"]'],
  "Onboarding Guide": [null, '["planning","email"]'],
  "Bug Triage": [null, '["code_review"]'],
  "Content Editor": [null, '["summarization","file_access"]'],
  "Web Researcher": [null, '["web_search"]'],
  "Inbox Assistant": [null, '["email","summarization"]'],
});

const OPENINGS = known([/^suggested (?:question|prompt|reply)$/], {
  "Hi! I can help you with orders and returns.": ['["Where is my order?","How do I return something?"]'],
  "Welcome. What would you like to know about the handbook?": [
    '["How many days of leave do I have?","Who approves trips?"]',
  ],
  "Ask me anything about our products.": ['["What does the team plan cost?","Which size fits me?"]'],
  "Paste a text and I will shorten it.": ['["Summarise page one","List all dates"]'],
  "Hello, which report do you need?": ['["Sales of last month","Open invoices"]'],
});

/** Tags of models and runs, by their keys. */
const TAGS_OF_RUNS = known([/^(?:value|tag value)$/], {
  team: ["pricing|search|growth|fraud"],
  task: ["classification|regression|ranking|forecasting"],
  framework: ["sklearn|pytorch|xgboost|lightgbm"],
  owner: ["anna|jonas|data-team"],
  validation_status: ["passed|pending|failed"],
  "git.branch": ["main|feature/new-features"],
  "dataset.version": ["v3|v4|2026-03"],
  priority: ["high|normal|low"],
  deployed: ["true|false"],
  environment: ["production|staging"],
  seed: ["42|7"],
});

const MODEL_RUNS = known([/^(?:source name|entry point file)$/], {
  NOTEBOOK: ["/notebooks/(churn|fraud|demand|price)\\.ipynb/"],
  JOB: ["/(train|tune|evaluate|preprocess)\\.py/"],
  LOCAL: ["/(train|fit|evaluate)\\.py/"],
  PROJECT: ["train.py|main.py"],
});

const DATA_SOURCES = known([/^(?:dataset )?source$/, /^(?:data source info|source info|data source detail)$/], {
  local: ['/\\{"uri": "data/(churn|orders|reviews|invoices)\\.csv"\\}/'],
  s3: ['/\\{"uri": "s3://data/(churn|orders|reviews|invoices)/2026-0[1-9]\\.parquet"\\}/'],
  code: ['{"tags": {"mlflow.source.name": "train.py", "mlflow.source.type": "LOCAL"}}'],
  delta_table: ['/\\{"delta_table_name": "(sales|web)\\.(orders|customers|events)", "delta_table_version": [1-9]\\}/'],
  http: ['/\\{"url": "https://data\\.example\\.com/(churn|orders|reviews)\\.csv"\\}/'],
  hugging_face: ['/\\{"path": "example/(reviews|news|intents)", "split": "train"\\}/'],
  upload_file: [null, '/\\{"upload_file_id":"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}"\\}/'],
  notion_import: [null, '/\\{"notion_page_id":"[0-9a-f]{32}","type":"page"\\}/'],
  website_crawl: [
    null,
    '/\\{"url":"https://docs\\.example\\.com/(start|install|guides|faq|api)","provider":"crawler"\\}/',
  ],
});

/** Parts of a trace. */
const SPANS = known([/^content$/], {
  retrieve_documents: ['{"name": "retrieve_documents", "attributes": {"k": 5}}'],
  call_llm: ['{"name": "call_llm", "attributes": {"model": "gpt-4o-mini", "tokens": 412}}'],
  rerank: ['{"name": "rerank", "attributes": {"kept": 3}}'],
  parse_output: ['{"name": "parse_output", "attributes": {"format": "json"}}'],
  embed_query: ['{"name": "embed_query", "attributes": {"dimensions": 1536}}'],
  "tool:search_orders": ['{"name": "tool:search_orders", "attributes": {"order_id": 1841}}'],
  "agent.plan": ['{"name": "agent.plan", "attributes": {"steps": 4}}'],
  format_answer: ['{"name": "format_answer", "attributes": {"characters": 318}}'],
});

/** What prompts are called, the command that calls them, and what they say. */
const PROMPTS = known([/^(?:content|prompt|text|template|body)$/], {
  "Summarise ticket": ["Summarise the following ticket in three bullet points: {{ticket}}"],
  "Classify email": ["Classify the following mail as billing, technical or other: {{email}}"],
  "Subject lines": ["Write five subject lines for this mail: {{text}}"],
  "Translate to French": ["Translate the following text to French and keep the formatting: {{text}}"],
  "Rewrite politely": ["Rewrite the following reply so that it is polite and short: {{text}}"],
  "Meeting notes": ["Turn these notes into decisions and tasks: {{text}}"],
  "/outline": ["Make an outline of the following text: {{text}}"],
  "/summary": ["Summarise the following text in three bullet points: {{text}}"],
  "/summarize": ["Summarise the following text in three bullet points: {{text}}"],
  "/translate": ["Translate to {{language}} and keep the formatting: {{text}}"],
  "/rewrite": ["Rewrite the following text in plain words: {{text}}"],
  "/explain": ["Explain the following in simple words: {{text}}"],
  "/fix": ["Correct spelling and grammar of the following text: {{text}}"],
  "/reply": ["Draft a friendly reply to the following mail: {{text}}"],
  "/email": ["Write a short mail about the following: {{text}}"],
  "/tasks": ["List all tasks with who does them by when: {{text}}"],
});

/** Chat commands. */
const COMMANDS = known(
  [/^(?:display name|title|label|name)$/, SAID, /^(?:auto ?complete )?(?:hint|usage)$/],
  {
    help: ["Help", "Lists all commands", ""],
    remind: ["Reminder", "Reminds you of a message", "[when] [what]"],
    poll: ["Poll", "Asks the channel", "[question]"],
    weather: ["Weather", "Shows the weather", "[city]"],
    standup: ["Stand-up bot", "Collects what everybody is working on", ""],
    todo: ["To-do", "Adds something to your list", "[text]"],
    away: ["Away", "Sets your status to away", ""],
    giphy: ["Giphy", "Posts a picture", "[words]"],
    jira: ["Ticket search", "Finds tickets", "[number]"],
    ticket: ["Ticket", "Creates a ticket", "[title]"],
    deploy: ["Deployment", "Starts a deployment", "[service]"],
    oncall: ["On-call", "Tells who is on call", ""],
    lunch: ["Lunch roulette", "Picks where to have lunch", ""],
  },
  { table: /command/ },
);

const CHANNELS = known(
  [/^(?:name|handle|slug)$/],
  {
    "Town Square": ["town-square"],
    "Off-Topic": ["off-topic"],
    Releases: ["releases"],
    Website: ["website"],
    Support: ["support"],
    Marketing: ["marketing"],
    Hiring: ["hiring"],
    Design: ["design"],
    Operations: ["operations"],
    Random: ["random"],
    Announcements: ["announcements"],
    "Customer feedback": ["customer-feedback"],
    "Office Berlin": ["office-berlin"],
    Incidents: ["incidents"],
  },
  { of: /^(?:display name|title)$/ },
);

const SIDEBARS = known([/^(?:display name|name|title)$/], {
  custom: ["Projects|Customers|Muted|Team|Clubs"],
  channels: ["Channels"],
  favorites: ["Favorites"],
  direct_messages: ["Direct Messages"],
});

const HOOKS = known([/^(?:user name|username|bot name)$/], {
  "Build server": ["build-bot"],
  Monitoring: ["monitoring"],
  "Help desk": ["help-desk"],
  Calendar: ["calendar-bot"],
  Deployments: ["deploy-bot"],
  "Sign-ups": ["sign-up-bot"],
  "Error tracker": ["alerts"],
  Backups: ["backup-bot"],
});

const MODERATION = known([/^title$/, /^public comment$/, /^hint$/], {
  "Please mark pictures of this kind as sensitive.": ["Sensitive media"],
  "Your post broke our rule on advertising and was removed.": ["Advertising"],
  "Please stay civil; the next report leads to a suspension.": ["Civility"],
  "Do not post private data of other people.": ["Private data"],
  "Repeated spam: your account is limited for a month.": ["Spam"],
  "Source of spam since last week.": [null, "Spam|Advertising"],
  "Known for harassment.": [null, "Harassment|Hate speech"],
  "Agreed in the moderators' meeting.": [null, "No moderation"],
  "Imported from the shared list.": [null, "No moderation|Hate speech"],
  "Reported by several people.": [null, "Harassment|Spam"],
  "Be kind and respectful.": [null, null, "Criticise ideas, not people."],
  "No spam or advertising.": [null, null, "Links to your own shop count, too."],
  "No hate speech, no harassment.": [null, null, "This includes direct messages."],
  "Stay on topic.": [null, null, "When in doubt, ask a moderator."],
  "Mark spoilers and sensitive media.": [null, null, "Use the content warning field."],
  "Search before you post.": [null, null, "Repeated posts are removed."],
  "Credit the work of others.": [null, null, "Name the author and where you found it."],
  "No private information of other people.": [null, null, "Neither addresses nor phone numbers."],
  "One account per person.": [null, null, "Bots are marked as such."],
  "Write in a language that the others understand.": [null, null, "Add a translation if you can."],
});

/** Errors as trackers list them, and where they come from. */
const ERRORS = known(
  [
    /^platform$/,
    /^sdk name$/,
    /^(?:culprit|location)$/,
    /^transaction(?: name)?$/,
    /^logger$/,
    /^(?:error|exception) type$/,
  ],
  {
    "TypeError: Cannot read properties of undefined (reading 'id')": [
      "javascript",
      "sentry.javascript.browser|sentry.javascript.node",
      "src/components/Cart.tsx in render",
      "GET /products/:id|GET /dashboard",
      "",
      "TypeError",
    ],
    "TimeoutError: request took longer than 30 s": [
      "python",
      "sentry.python",
      "worker.tasks in send_email",
      "worker.send_email",
      "celery.task",
      "TimeoutError",
    ],
    'IntegrityError: duplicate key value violates unique constraint "users_email_key"': [
      "python",
      "sentry.python",
      "api.users in get_profile",
      "PUT /api/profile",
      "django.request",
      "IntegrityError",
    ],
    "KeyError: 'currency'": [
      "python",
      "sentry.python",
      "checkout.views in submit_order",
      "POST /api/checkout",
      "django.request",
      "KeyError",
    ],
    "ConnectionError: Connection refused": [
      "python",
      "sentry.python",
      "worker.tasks in send_email",
      "tasks.sync_stock",
      "celery.task",
      "ConnectionError",
    ],
    "ValueError: invalid literal for int() with base 10: ''": [
      "python",
      "sentry.python",
      "checkout.views in submit_order",
      "GET /api/orders",
      "app.orders",
      "ValueError",
    ],
    "PermissionError: access denied": [
      "python",
      "sentry.python",
      "api.users in get_profile",
      "GET /api/search",
      "django.request",
      "PermissionError",
    ],
    "NullPointerException: Cannot invoke method on null object": [
      "java",
      "sentry.java.spring",
      "com.example.shop.OrderService in findById",
      "GET /orders/:id",
      "app.orders",
      "NullPointerException",
    ],
  },
);

/** What is measured of a program, by what it does. */
const TRANSACTIONS = known([/^(?:op|operation)$/, /^(?:http )?method$/], {
  "GET /api/orders": ["http.server", "GET"],
  "POST /api/checkout": ["http.server", "POST"],
  "GET /products/:id": ["http.server", "GET"],
  "worker.send_email": ["queue.process", ""],
  "PUT /api/profile": ["http.server", "PUT"],
  "GET /api/search": ["http.server", "GET"],
  "tasks.sync_stock": ["queue.process", ""],
  "POST /login": ["http.server", "POST"],
  "GET /dashboard": ["http.server", "GET"],
  "cron.daily_report": ["queue.process", ""],
});

const SELECTORS = known([/^tag name$/], {
  "button.checkout": ["button"],
  "#signup-form": ["form"],
  "a.nav-link": ["a"],
  "form > input[type=email]": ["input"],
  ".pricing .cta": ["a|button"],
  "[data-attr=save]": ["button"],
});

/** Labels of issues. */
const LABELS = known(
  [SAID],
  {
    bug: ["Something isn't working"],
    enhancement: ["New feature or request"],
    feature: ["New feature or request"],
    documentation: ["Improvements to the documentation"],
    question: ["Further information is requested"],
    "good first issue": ["Good for newcomers"],
    "help wanted": ["Extra attention is needed"],
    duplicate: ["Already reported elsewhere"],
    wontfix: ["This will not be worked on"],
    invalid: ["This doesn't seem right"],
    security: ["Touches the safety of data or accounts"],
    performance: ["Slower than it should be"],
    dependencies: ["Updates of what we depend on"],
    "breaking change": ["Users have to change something"],
    "needs triage": ["Nobody has looked at it yet"],
    regression: ["Worked in an earlier version"],
  },
  { table: /label|tag/ },
);

const CHECKS = known(
  [SAID],
  {
    success: ["All checks have passed|Deployed to preview|48 tests passed"],
    pending: ["Waiting for a runner|Build is running"],
    failure: ["14 tests failed|Build failed after 3 minutes|Coverage fell by 0.4 %"],
    error: ["Runner went away|Cancelled by a newer push"],
    warning: ["Two warnings of the linter|Coverage fell by 0.4 %"],
  },
  { table: /commit|check|build|pipeline|workflow run/ },
);

const RELEASES = known([/^(?:note|release note|body|description|content)$/], {
  "First stable release": ["The interface stays as it is from now on."],
  "Maintenance release": ["Small corrections and updated translations."],
  "Security fixes": ["Security fixes; please update soon."],
  "Release candidate": ["For tests only; please report what does not work."],
  "Bug fixes": ["Fixes a crash when the list is empty. Exports are faster."],
  "Spring release": ["New: saved filters. Old links keep working."],
  "Long-term support": ["Gets security fixes for two years."],
  "Performance improvements": ["Lists load twice as fast; less memory while importing."],
});

const LOGIN_SOURCES = known([/^(?:config|configuration|setting|cfg)$/], {
  "Company LDAP": ['{"Host":"ldap.example.com","Port":636,"SecurityProtocol":1}'],
  "OAuth of the head office": ['{"Provider":"openidConnect","ClientID":"forge","Scopes":["openid"]}'],
  PAM: ['{"ServiceName":"system-auth"}'],
  "Partner SSO": ['{"Provider":"openidConnect","ClientID":"partner","Scopes":["openid","email"]}'],
  "Campus login": ['{"Host":"ldap.campus.example","Port":389,"SecurityProtocol":2}'],
  "SMTP of the old server": ['{"Host":"mail.example.com","Port":587,"Auth":"PLAIN"}'],
});

/** Where messages of a kind of hook go. */
const HOOK_TYPES = known(
  [/^(?:url|webhook url|target url|hook url)$/],
  {
    slack: ["/https://hooks\\.slack\\.example/services/T[0-9A-Z]{8}/B[0-9A-Z]{8}/"],
    discord: ["/https://discord\\.example/api/webhooks/[1-9][0-9]{17}/"],
    matrix: ["/https://matrix\\.example\\.(com|org)/_matrix/client/r0/rooms/![A-Za-z]{10}/"],
    telegram: ["/https://api\\.telegram\\.example/bot[1-9][0-9]{8}/sendMessage/"],
    msteams: ["/https://teams\\.example\\.com/webhook/[0-9a-f]{8}-[0-9a-f]{4}/"],
    mattermost: ["/https://chat\\.example\\.com/hooks/[a-z0-9]{26}/"],
    feishu: ["/https://open\\.feishu\\.example/hook/[0-9a-f]{12}/"],
    gitea: ["/https://(ci|build|deploy)\\.example\\.(com|org)/hooks/[a-z]{5,9}/"],
  },
  { table: /hook|integration|notification|channel/ },
);

/** Packages as each registry names them. */
const PACKAGE_TYPES = known(
  [/^(?:name|package name|package)$/],
  {
    npm: ["/@example/(api|web|core|auth|ui)-(client|utils|kit|types|hooks)/"],
    container: ["/(shop|billing|search|web|auth)-(api|worker|frontend|proxy)/"],
    maven: ["/com\\.example:(core|shop-api|billing-client|auth-utils|report-engine)/"],
    pypi: ["/example-(core|client|utils|reports|tools)/"],
    nuget: ["/Example\\.(Core|Client|Utils|Reports|Tools)/"],
    generic: ["/(installer|firmware|dataset|fonts)-(linux|windows|2026)/"],
    cargo: ["/example-(core|client|macros|cli)/"],
    composer: ["/example/(core|client|utils|mailer|auth)/"],
    helm: ["/(shop|search|monitoring|ingress)-chart/"],
    debian: ["/example-(agent|tools|server|cli)/"],
    rubygems: ["/example-(core|client|rails)/"],
  },
  { table: /package|artifact/ },
);

/** Programs that keep what is seen or heard, by the kind of thing. */
const DATABASES_SEEN = known(
  [/^(?:url|address|endpoint)$/, /^(?:database|database name|db|db name)$/],
  {
    prometheus: ["http://prometheus.internal.example:9090", ""],
    loki: ["http://loki.internal.example:3100", ""],
    tempo: ["http://tempo.internal.example:3200", ""],
    jaeger: ["http://jaeger.internal.example:16686", ""],
    graphite: ["http://graphite.internal.example:8080", ""],
    elasticsearch: ["http://elasticsearch.internal.example:9200", ""],
    influxdb: ["http://influxdb.internal.example:8086", "telegraf|metrics"],
    postgres: ["postgres.internal.example:5432", "app|warehouse|shop"],
    mysql: ["mysql.internal.example:3306", "app|shop|crm"],
    cloudwatch: ["", ""],
  },
  { table: /source|connection/ },
);

const ALERTS = known([/^annotation$/], {
  "High CPU": ['{"summary":"CPU above 90 % for five minutes"}'],
  "Disk almost full": ['{"summary":"Disk almost full","runbook_url":"https://wiki.example.com/runbooks/disk"}'],
  "Error rate above 1 %": ['{"summary":"High error rate"}'],
  "Queue backlog": ['{"summary":"Jobs wait longer than ten minutes"}'],
  "No heartbeat": ['{"description":"{{ $labels.instance }} is down"}'],
  "Latency p95 above 500 ms": ['{"summary":"Slow answers","runbook_url":"https://wiki.example.com/runbooks/latency"}'],
  "Certificate expires soon": ['{"summary":"Certificate of {{ $labels.host }} ends in ten days"}'],
  "Replication lag": ['{"summary":"Replica is behind by more than a minute"}'],
  "Memory above 90 %": ['{"summary":"Memory almost used up"}'],
  "Too many restarts": ['{"summary":"Container restarts again and again"}'],
});

/** Questions that are asked of data again and again. */
const REPORTS = known([SAID, /^(?:cron|cron ?tab|cron expression|schedule)$/], {
  "Active users per week": ["Counts each user once."],
  "Revenue by month": ["Net of tax and refunds."],
  "Orders without payment": ["Older than two days."],
  "Top 20 customers": ["By turnover of the last twelve months."],
  "Churn by plan": ["For the weekly meeting."],
  "Open tickets by team": ["Used by the dashboard."],
  "New sign-ups today": ["Without test accounts."],
  "Products never sold": ["In stock for more than 90 days."],
  "Slow requests": ["Last 90 days only."],
  "Duplicate contacts": ["Same mail address or phone number."],
  "Failed payments": ["For the weekly meeting."],
  "Sessions by device": ["Used by the dashboard."],
  "Daily sales report": [null, "0 6 * * *"],
  "Weekly summary": [null, "0 7 * * 1"],
  "Monthly revenue": [null, "0 6 1 * *"],
  "Low stock alert": [null, "0 * * * *"],
  "New customers": [null, "0 8 * * 1"],
  "Open tickets": [null, "0 9 * * 1-5"],
  "Stock value": [null, "30 5 1 * *"],
  "Overdue invoices": [null, "0 8 * * 1-5"],
  "Team hours": [null, "0 16 * * 5"],
  "Quarterly figures": [null, "0 6 1 1,4,7,10 *"],
  "Site traffic": [null, "0 7 * * *"],
});

/** What a query asks for, in words and in SQL. */
const METRICS = known([/^(?:expression|formula|sql expression)$/, /^(?:d ?3 ?format|number format|value format)$/], {
  count: ["COUNT(*)", ",d"],
  sum__total: ["SUM(total)", ",.2f|.3s"],
  avg__total: ["AVG(total)", ",.2f"],
  count_customers: ["COUNT(DISTINCT customer_id)", ",d"],
  revenue: ["SUM(total)", "$,.2f|.3s"],
  orders_per_day: ["COUNT(*) / COUNT(DISTINCT order_date)", ",.2f|,d"],
  conversion_rate: ["SUM(CASE WHEN status = 'paid' THEN 1 ELSE 0 END) * 1.0 / COUNT(*)", ".1%"],
  margin: ["SUM(total - cost) / SUM(total)", ".1%"],
  refund_rate: ["SUM(CASE WHEN status = 'refunded' THEN 1 ELSE 0 END) * 1.0 / COUNT(*)", ".1%"],
  active_users: ["COUNT(DISTINCT user_id)", ",d"],
});

const FILTERS = known([/^(?:clause|filter|condition|predicate)$/, /^group key$/], {
  "Own region only": ["region = 'EMEA'", "region"],
  "EMEA sales only": ["region = 'EMEA'", "region"],
  "Own tenant": ["tenant_id = {{ current_user_id() }}", "tenant"],
  "No salaries": ["category <> 'salary'", ""],
  "Public data": ["is_public = true", ""],
  "Own department": ["department = 'Sales'", "department"],
  "Last two years": ["order_date > now() - interval '2 years'", ""],
  "Hide test accounts": ["is_test = false", ""],
  "Partners: own customers": ["partner_id = {{ current_user_id() }}", "tenant"],
});

/** Columns of a data set: what they hold. */
const COLUMN_TYPES = known([/^(?:advanced data type|semantic type)$/, /^(?:type|data type|column type)$/], {
  order_date: ["", "DATE"],
  customer_id: ["", "INTEGER"],
  country: ["", "VARCHAR(255)"],
  total_amount: ["", "NUMERIC(10, 2)"],
  status: ["", "VARCHAR(255)"],
  channel: ["", "VARCHAR(255)"],
  product_category: ["", "VARCHAR(255)"],
  quantity: ["", "INTEGER"],
  created_at: ["", "TIMESTAMP"],
  region: ["", "VARCHAR(255)"],
  plan: ["", "VARCHAR(255)"],
  revenue: ["", "NUMERIC(10, 2)"],
  email: ["", "VARCHAR(255)"],
  discount: ["", "NUMERIC(10, 2)"],
});

/** Panels of a dashboard: how they are drawn. */
const PANELS = known(
  [/^(?:type|panel type|chart type|viz type|visualization type)$/],
  {
    "Revenue by month": ["timeseries|line|barchart|bar"],
    "Orders by country": ["barchart|bar|table|map"],
    "Active users per week": ["timeseries|line"],
    "Top products": ["table|barchart|bar"],
    "Conversion by channel": ["barchart|bar|funnel"],
    "Open tickets by team": ["barchart|bar|table"],
    "Average order value": ["stat|gauge|scalar"],
    "Sign-ups by source": ["piechart|pie|barchart|bar"],
    "Stock by warehouse": ["table|barchart|bar"],
    "Churn by plan": ["barchart|bar|line"],
    "Returns by reason": ["piechart|pie|barchart|bar"],
    "Response time p95": ["timeseries|line|heatmap"],
    "Sessions by device": ["piechart|pie"],
    "Margin by category": ["barchart|bar|table"],
    "New customers": ["stat|timeseries|line|scalar"],
    "Deliveries on time": ["gauge|stat|scalar"],
  },
  { table: /panel|chart|slice|card|widget|element|visual/ },
);

/** Results of checks of whether something answers. */
const HEALTH = known([/^(?:(?:last )?(?:health |check |status )?reason|status message|last health reason)$/], {
  up: ["HTTP 200 in 182 ms.|HTTP 200 in 94 ms."],
  down: ["Timed out after 10 s.|Connection refused.|DNS did not resolve.|Host unreachable.|502 from the gateway."],
  degraded: ["Answer slower than 2 s.|Certificate expires in 9 days.|Redirected to the login page."],
  timeout: ["Timed out after 10 s.|Timed out after 30 s."],
  healthy: ["HTTP 200 in 182 ms.|HTTP 200 in 94 ms."],
  unhealthy: ["Connection refused.|Timed out after 10 s.|502 from the gateway.|Reset by peer."],
  unknown: [""],
});

/** Tests of data that are run again and again. */
const DATA_CHECKS = known(
  [/^message$/],
  {
    passing: ["0 rows"],
    failing: ["12 rows|3 rows|1 row"],
    error: ["canceling statement due to statement timeout"],
    "timed out": ["canceling statement due to statement timeout"],
    new: [""],
    disabled: [""],
  },
  { table: /check/ },
);

const MODEL_FAILURES = known([/^(?:status message|failure reason)$/], {
  READY: [""],
  PENDING_REGISTRATION: ["Waiting for storage|Model files are being copied"],
  FAILED_REGISTRATION: ["Signature is missing|Out of memory on GPU 0|Model files were not found"],
});

const LEVELS = known([/^status message$/], {
  DEFAULT: [""],
  DEBUG: [""],
  WARNING: ["rate limited, retried|answer was cut off"],
  ERROR: ["context too long|timeout after 30 s|provider is not available"],
});

/** Settings of a spool: what the parameters of a job are. */
const PARAMETERS = known([/^(?:parameter type|type)$/, /^(?:parameter )?value$/], {
  "run.id": ["java.lang.Long", "/[1-9][0-9]{1,3}/"],
  inputFile: ["java.lang.String", "orders-2026-03.csv|customers.csv|prices-2026-02.csv"],
  businessDate: ["java.time.LocalDate", "2026-03-14|2026-03-13|2026-02-27"],
  chunkSize: ["java.lang.Long", "500|100|1000"],
  requestedBy: ["java.lang.String", "anna|scheduler|jonas"],
  region: ["java.lang.String", "EMEA|AMER|APAC"],
  dryRun: ["java.lang.Boolean", "false|true"],
});

/** Templates of documents, by their short code. */
const TEMPLATE_TYPES = known(
  [/^(?:template )?(?:type )?description$/],
  {
    email: ["Email message"],
    letter: ["Letter by post"],
    invoice: ["Invoice"],
    report: ["Report"],
    contract: ["Contract"],
    sms: ["Text message"],
  },
  { table: /type/ },
);

/** Problems with sign-ins: how one may sign in at whom. */
const SIGN_INS = known([/^(?:authentication method|auth method|login method)$/], {
  google: ["oauth"],
  github: ["oauth"],
  azure: ["oauth"],
  apple: ["oauth"],
  discord: ["oauth"],
  facebook: ["oauth"],
  gitlab: ["oauth"],
  email: ["magiclink|password|otp|recovery"],
  phone: ["otp"],
  saml: ["sso/saml"],
});

/** Who signed in how has been at whom. */
const SIGNED_IN_AT = known([/^(?:provider|identity provider|auth provider)$/], {
  password: [""],
  magic_link: [""],
  otp: [""],
  passkey: [""],
  webauthn: [""],
  oauth: ["google|github|openid_connect"],
  sso: ["openid_connect|saml"],
  saml: ["saml"],
  ldap: ["ldap"],
});

/** Who gets a key without a secret. */
const CLIENT_SECRETS = known([/^(?:client secret|secret)$/], {
  none: [""],
  private_key_jwt: [""],
  client_secret_basic: ["/\\{bcrypt\\}\\$2a\\$10\\$[A-Za-z0-9./]{53}/"],
  client_secret_post: ["/\\{bcrypt\\}\\$2a\\$10\\$[A-Za-z0-9./]{53}/"],
  "client_secret_basic,client_secret_post": ["/\\{bcrypt\\}\\$2a\\$10\\$[A-Za-z0-9./]{53}/"],
});

/** Devices on which somebody chats. */
const CHATTING = known([/^(?:user agent|last user agent)$/, /^(?:device display name|device name|device)$/], {
  "Chat on Android": ["ExampleChat/1.9.4 (Android 14; Pixel 8)|ExampleChat/1.9.2 (Android 13; SM-A546B)"],
  "Chat on iOS": ["ExampleChat/1.9.3 (iPhone; iOS 17.5; Scale/3.00)"],
  "Desktop on Linux": [
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) ExampleDesktop/1.11 Electron/30.0",
  ],
  "Desktop on Windows": [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) ExampleDesktop/1.11 Electron/30.0",
  ],
  "Web on Firefox": ["Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"],
  "im.example.chat.android": [null, "Chat on Android"],
  "im.example.chat.ios": [null, "Chat on iOS"],
  "org.example.desktop": [null, "Desktop on Linux|Desktop on Windows"],
});

const PUSH_RULES = known([/^condition$/], {
  ".m.rule.message": ['[{"kind":"event_match","key":"type","pattern":"m.room.message"}]'],
  ".m.rule.contains_display_name": ['[{"kind":"contains_display_name"}]'],
  ".m.rule.room_one_to_one": ['[{"kind":"room_member_count","is":"2"}]'],
  ".m.rule.master": ["[]"],
  ".m.rule.roomnotif": ['[{"kind":"event_match","key":"content.body","pattern":"@room"}]'],
});

/** What programs keep for somebody, by its name in the protocol. */
const XML_KEPT = known([/^data$/], {
  "storage:bookmarks": [
    "<storage xmlns='storage:bookmarks'><conference jid='lobby@conference.chat.example.com' autojoin='true'/></storage>|<storage xmlns='storage:bookmarks'/>",
  ],
  "storage:metacontacts": ["<storage xmlns='storage:metacontacts'/>"],
  "storage:rosternotes": ["<storage xmlns='storage:rosternotes'/>"],
  "urn:xmpp:mam:2": ["<prefs xmlns='urn:xmpp:mam:2' default='roster'/>"],
  "urn:xmpp:carbons:2": ["<enable xmlns='urn:xmpp:carbons:2'/>"],
  "jabber:iq:version": ["<query xmlns='jabber:iq:version'/>"],
  "urn:xmpp:receipts": ["<received xmlns='urn:xmpp:receipts'/>"],
  "urn:xmpp:jingle:1": ["<jingle xmlns='urn:xmpp:jingle:1'/>"],
  "http://jabber.org/protocol/muc": ["<x xmlns='http://jabber.org/protocol/muc'/>"],
});

/** Rows of a list of what is let through: whom they are about. */
const PRIVACY = known(
  [/^value$/],
  {
    j: ["spam@chat.example.com|troll@im.example.net"],
    g: ["Family|Friends|Work"],
    s: ["both|none|from|to"],
    n: [""],
  },
  { table: /privacy/ },
);

/** What forms remember, by the name of the field. */
const FILLED_IN = known(
  [/^value$/],
  {
    email: ["/(anna|ben|clara|jonas|mia)\\.(carter|brook|lane|moss|field)@example\\.(com|org)/"],
    search: ["/(used|new|cheap|blue|small) (bicycle|garden furniture|desk|camera|tent|lamp)/"],
    q: ["/(bread recipe|weather|train to|hotel in|museums in) (york|leeds|bath|kent|oxford)/"],
    name: ["/(Anna|Ben|Clara|Jonas|Mia) (Carter|Brook|Lane|Moss|Field)/"],
    phone: ["/\\+1 202-555-01[0-9]{2}/"],
    city: ["Leeds|York|Bath|Oxford|Bristol|Norwich"],
    address: ["/[1-9][0-9]? (Mill Lane|Harbour Street|Station Road|Park View)/"],
    username: ["/(anna|ben|clara|jonas|mia)[0-9]{2}/"],
    company: ["Northline Ltd|Oakfield & Sons|Harbour Studio"],
    postal_code: ["/(LS|YO|BA|OX)[1-9] [1-9][A-Z]{2}/"],
  },
  { table: /autofill|auto fill|form/ },
);

/** What cookies hold, by their names. */
const COOKIES = known(
  [/^value$/],
  {
    session_id: ["/[a-f0-9]{32}/"],
    csrftoken: ["/[A-Za-z0-9]{32}/"],
    consent: ["accepted|necessary|1"],
    _pk_id: ["/[a-f0-9]{16}\\.17[0-9]{8}/"],
    lang: ["en|de|fr"],
    theme: ["dark|light"],
    PHPSESSID: ["/[a-z0-9]{26}/"],
    cart_id: ["/[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-a[a-f0-9]{3}-[a-f0-9]{12}/"],
    remember_token: ["/[A-Za-z0-9]{40}/"],
    visitor_id: ["/[a-f0-9]{32}/"],
    "connect.sid": ["/s%3A[A-Za-z0-9]{24}\\.[A-Za-z0-9]{20}/"],
    "XSRF-TOKEN": ["/[A-Za-z0-9]{40}/"],
    JSESSIONID: ["/[A-F0-9]{32}/"],
    preferences: ["/layout%3D(list|grid)%26size%3D(20|50|100)/"],
    last_visit: ["/17[0-9]{8}/"],
    ab_bucket: ["a|b|control"],
  },
  { table: /cookie/ },
);

/** Tags of maps, by their keys. */
const MAP_TAGS = known([/^(?:v|value)$/], {
  highway: ["residential|service|footway|track|tertiary|secondary|path|cycleway"],
  building: ["yes|house|residential|garage|apartments|industrial|school"],
  name: ["Mill Lane|Harbour Street|Station Road|Church Street|Oak Avenue|Market Square|River Walk"],
  "addr:street": ["Mill Lane|Harbour Street|Station Road|Church Street|Oak Avenue"],
  "addr:housenumber": ["12|3|27|8|41|5a|102|16"],
  surface: ["asphalt|gravel|paving_stones|grass|concrete|unpaved"],
  amenity: ["parking|restaurant|bench|school|cafe|pharmacy|bank"],
  landuse: ["residential|farmland|grass|forest|meadow|industrial"],
  natural: ["tree|water|wood|scrub|peak|spring"],
  source: ["survey|aerial imagery|local knowledge"],
  maxspeed: ["50|30|80|100|20"],
  oneway: ["yes|no"],
  shop: ["supermarket|bakery|convenience|hairdresser|clothes"],
  "addr:city": ["Lakeside|Westhaven|Millbrook|Ashford"],
  "addr:postcode": ["10115|04103|20095|50667"],
  waterway: ["stream|river|ditch|canal|drain"],
  barrier: ["fence|gate|wall|hedge|bollard"],
  leisure: ["park|pitch|playground|garden|swimming_pool"],
  ref: ["B 27|A 4|K 12|L 305"],
  lanes: ["2|1|3|4"],
  bridge: ["yes"],
  tunnel: ["yes"],
  railway: ["rail|tram|station"],
  power: ["pole|line|tower|substation"],
  tourism: ["hotel|museum|viewpoint|information"],
});
const MAP_CLASSES = known([/^type$/], {
  place: ["village|town|suburb|hamlet|city"],
  highway: ["residential|primary|secondary|service|footway"],
  amenity: ["restaurant|school|pharmacy|cafe|parking"],
  building: ["house|yes|apartments|residential"],
  boundary: ["administrative"],
  tourism: ["hotel|museum|attraction"],
  shop: ["bakery|supermarket|convenience"],
  natural: ["peak|water|wood"],
});
const FAITHS = known([/^denomination$/], {
  christian: ["catholic|protestant|lutheran|anglican|orthodox"],
  muslim: ["sunni|shia"],
  jewish: ["orthodox|reform"],
  buddhist: ["theravada|mahayana"],
  hindu: [""],
});
const SETTLEMENTS = known([/^population$/], {
  city: ["184000|312400|96500|540200"],
  town: ["9800|14300|27600|6400"],
  village: ["850|1240|430|2100"],
  suburb: ["7200|3900|11800"],
  hamlet: ["40|85|120|60"],
  locality: [""],
  island: ["320|1800"],
});

/** Classes of a device's history of changes: a column and what it was set to. */
const CHANGES = known([/^(?:value|new value)$/, /^(?:old value|previous value)$/, /^property$/], {
  // Nothing is changed to what it was.
  status_id: ["3|5", "1|2", "attr"],
  assigned_to_id: ["7|12|20", "5|9|14", "attr"],
  done_ratio: ["50|20|100|80", "0|10|30", "attr"],
  priority_id: ["3|4", "2|1", "attr"],
  subject: ["Export fails with large lists|Update of the handbook", "Export fails|Handbook", "attr"],
  due_date: ["2026-03-14|2026-04-02|2026-02-27", "2026-03-01|2026-02-20", "attr"],
  estimated_hours: ["4.0|8.0|2.5", "2.0|6.0", "attr"],
  fixed_version_id: ["7|6", "5|2", "attr"],
  category_id: ["1|5", "2|7", "attr"],
});

/** Values of an enumeration in a tracker. */
const ENUMERATED = known(
  [/^(?:type|enumeration type)$/],
  {
    Low: ["IssuePriority"],
    Normal: ["IssuePriority"],
    High: ["IssuePriority"],
    Urgent: ["IssuePriority"],
    Immediate: ["IssuePriority"],
    Design: ["TimeEntryActivity"],
    Development: ["TimeEntryActivity"],
    Documentation: ["TimeEntryActivity"],
    Testing: ["TimeEntryActivity"],
    Meeting: ["TimeEntryActivity"],
    Support: ["TimeEntryActivity"],
    "Technical documentation": ["DocumentCategory"],
    "User documentation": ["DocumentCategory"],
  },
  { of: /^name$/ },
);

/** Fields that people add to forms: of what type they are, and how they may be checked. */
const FIELD_TYPES = [/^(?:(?:field|data|value) )?(?:type|format)$/, /^validation (?:regex|pattern|rule)$/] as const;
const FIELDS = known(
  FIELD_TYPES,
  {
    "Contract number": ["text|string", "^[A-Z]{2}[0-9]{4}$"],
    Customer: ["text|string", ""],
    "Cost centre": ["number|integer|int", "^\\d+$"],
    "Warranty until": ["date", "^\\d{4}-\\d{2}-\\d{2}$"],
    Severity: ["select|list|radio|string", ""],
    Browser: ["select|list|string", ""],
    "Due date": ["date", ""],
    "Invoice number": ["text|string", "^[A-Z]{2}[0-9]{4}$"],
    Region: ["select|list|string", ""],
    "Purchase order": ["text|string", "^[A-Z]{2}[0-9]{4}$"],
    "Serial number": ["text|string", "^[a-z0-9_-]+$"],
    "Approved by": ["text|user|string", ""],
    Language: ["select|list|string", ""],
    Department: ["select|list|string", ""],
    Reference: ["text|string", ""],
    Budget: ["number|float|decimal|monetary", "^\\d+$"],
    "Delivery date": ["date", ""],
    Colour: ["select|list|string", ""],
    Size: ["select|list|string", ""],
    Source: ["select|list|string", ""],
  },
  { table: /field|attribute|property|column/ },
);

/** Kinds of promotions, and what is said of them. */
const PROMOTIONS = known(
  [SAID, /^(?:(?:promo|promotion|campaign) )?category$/, /^(?:promo |coupon |promotion )?code$/],
  {
    "Welcome 10": ["Ten per cent off the first order.", "New customers", "WELCOME10"],
    "Spring sale": ["Lower prices until the end of April.", "Seasonal", "SPRING"],
    "Black Friday": ["One weekend, all of the shop.", "Seasonal", "BLACKFRIDAY"],
    "Summer special": ["For everything that is used outdoors.", "Seasonal", "SUMMER"],
    "Newsletter thank-you": ["For those who signed up for the newsletter.", "Loyalty", "NEWS5"],
    "Loyal customers": ["For customers with five orders and more.", "Loyalty", "LOYAL15"],
    "Referral bonus": ["For both, the friend and who brought them.", "New customers", "FRIENDS"],
    "First order": ["Free shipping for the first order.", "New customers", "FIRST"],
    "Free shipping weekend": ["No shipping fee from Friday to Sunday.", "Seasonal", "FREESHIP"],
    "Birthday gift": ["Valid for four weeks around the birthday.", "Loyalty", "BIRTHDAY"],
    "Win-back 20": ["For customers who have not ordered for a year.", "Loyalty", "COMEBACK20"],
    "Back to school": ["Bags, paper and pens until September.", "Seasonal", "SCHOOL"],
    "Partner offer": ["For members of partner clubs.", "Resellers|Loyalty", "PARTNER"],
    "Early bird": ["For orders before noon on Monday.", "Volume|Seasonal", "EARLYBIRD"],
  },
  { of: /(?:name|title)$/ },
);

/** What credentials of a card's check say. */
const CARD_CHECKS = known([/^cvv response message$/], {
  Y: ["Match"],
  M: ["Match"],
  N: ["No match"],
  A: ["Not provided"],
  Z: ["Not processed"],
  U: ["Unavailable"],
  P: ["Not processed"],
  S: ["Not provided"],
});

/** Figures that are counted for a bill. */
const USAGES = known([/^(?:unit|unit name|unit of measure)$/], {
  api_calls: ["calls"],
  storage_gb: ["GB"],
  active_users: ["users"],
  messages_sent: ["messages"],
  build_minutes: ["minutes"],
  tokens: ["tokens"],
  exports: ["exports"],
  bandwidth_gb: ["GB"],
});

/** What is sent again and again, by what it is called. */
const READY_REPLIES = knownLines(
  [/^(?:data|datum|body|text|content)$/],
  `Out of office;I am out of the office until Monday and read my mails after that.|I am away this week. In urgent cases please call the office.
Thank you for your message;Thank you for your message. I will answer by the end of the week.
Appointment confirmed;The appointment is confirmed. Please tell me if anything comes up.
More details needed;Could you send me the number of your order? Then I can look into it.
Invoice attached;The invoice is attached. Please tell us if an address has changed.
Delivery is late;We are sorry that your parcel is late. It should arrive by Friday.
Opening hours;We are open from Monday to Friday, nine to five.
Directions to the office;From the station it is ten minutes on foot: along the river, then left behind the bridge.
Application received;Your application has arrived. We will be in touch by the end of the month.
Meeting moved;Our meeting is an hour later, in the same room.`,
  { of: /^(?:name|title)$/, table: /(?:^| )(?:response|reply)$/, over: true },
);

/** What a server answers, by the status that it answers with. */
const OK = '{"status":"ok"}|{"received":true}|ok';
const FAILED = '{"error":"internal server error"}|Internal Server Error';
const RESPONSES = known(
  [/^(?:response (?:body|content|text|data)|response)$/],
  {
    "200": [OK],
    "201": ['{"id":1841,"status":"created"}'],
    "202": ['{"status":"accepted"}'],
    "204": [""],
    "301": [""],
    "302": [""],
    "304": [""],
    "400": ['{"error":"bad request"}|{"error":"missing field"}'],
    "401": ['{"error":"unauthorized"}'],
    "403": ['{"error":"forbidden"}|{"error":"invalid signature"}'],
    "404": ['{"error":"not found"}|Not Found'],
    "405": ['{"error":"method not allowed"}'],
    "408": ['{"error":"timeout"}'],
    "409": ['{"error":"conflict"}'],
    "410": ['{"error":"gone"}'],
    "422": ['{"error":"unprocessable entity"}'],
    "429": ['{"error":"too many requests"}|Too Many Requests'],
    "500": [FAILED],
    "502": ["Bad Gateway"],
    "503": ["Service Unavailable"],
    "504": ["Gateway Timeout"],
  },
  { of: /status|code/, over: true },
);

export const PROGRAMS: readonly Known[] = [
  ...READY_REPLIES,
  ...MODELS,
  ...EMBEDDERS,
  ...NAMES_OF_MODELS,
  ...PROVIDERS,
  ...TOOLS,
  ...NODES,
  ...ASKED,
  ...ASSISTANTS,
  ...OPENINGS,
  ...TAGS_OF_RUNS,
  ...MODEL_RUNS,
  ...DATA_SOURCES,
  ...SPANS,
  ...PROMPTS,
  ...COMMANDS,
  ...CHANNELS,
  ...SIDEBARS,
  ...HOOKS,
  ...MODERATION,
  ...ERRORS,
  ...TRANSACTIONS,
  ...SELECTORS,
  ...LABELS,
  ...CHECKS,
  ...RELEASES,
  ...LOGIN_SOURCES,
  ...HOOK_TYPES,
  ...PACKAGE_TYPES,
  ...DATABASES_SEEN,
  ...ALERTS,
  ...REPORTS,
  ...METRICS,
  ...FILTERS,
  ...COLUMN_TYPES,
  ...PANELS,
  ...HEALTH,
  ...DATA_CHECKS,
  ...MODEL_FAILURES,
  ...LEVELS,
  ...PARAMETERS,
  ...TEMPLATE_TYPES,
  ...SIGN_INS,
  ...SIGNED_IN_AT,
  ...CLIENT_SECRETS,
  ...CHATTING,
  ...PUSH_RULES,
  ...XML_KEPT,
  ...PRIVACY,
  ...FILLED_IN,
  ...COOKIES,
  ...MAP_TAGS,
  ...MAP_CLASSES,
  ...FAITHS,
  ...SETTLEMENTS,
  ...CHANGES,
  ...ENUMERATED,
  ...FIELDS,
  ...PROMOTIONS,
  ...CARD_CHECKS,
  ...USAGES,
  ...RESPONSES,
];
