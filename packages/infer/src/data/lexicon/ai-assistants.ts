import { meaning } from "../meaning.ts";
import { figure, money, number, pattern, small } from "../short-meanings.ts";
import { SAID_BY_ROLE } from "./assistant-talk.ts";
import { field } from "./field.ts";
import { LANGUAGE_MODELS } from "./language-models.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const ASKED =
  "Can you summarise this report in three points?|What is the difference between the two plans?|Please rewrite it in a friendlier tone.|Which documents mention the deadline?|How do I cancel an order?|Give me five names for a bakery.|Why does this query take so long?|Translate the second paragraph into Spanish.|What did we agree on in the last meeting?|Draft a reply to this customer.|Explain it as you would to a beginner.|Write a test for this function.|Draft an email to the supplier about the delay.|What changed since the last version?|Sure, here are three options.|I have shortened it to eighty words.|Make a table of the costs by month.|Could you check the numbers in the second paragraph?|The meeting is on Thursday at 14:00, according to the invitation.";
const ANSWERED =
  "Here is a short overview of the main results.|The second option is cheaper if you travel often.|I could not find that in the documents.|The deadline is named in section 4 of the contract.|I have rewritten the paragraph; the meaning is the same.|There are three causes, and the first is the likeliest.|Yes, the refund is possible within thirty days.|The function fails because the list may be empty.|Here are five suggestions, shortest first.|I have drafted a reply. Should it be more formal?|The query reads the whole table, as there is no index on the date.|Let me know if you would like more detail.";
const REMEMBERED =
  "Prefers short answers in bullet points.|Works in the Berlin time zone.|Uses PostgreSQL and TypeScript in this project.|The weekly report goes to the finance team on Mondays.|Deployments happen on Tuesdays and Thursdays.|Asked twice about the export to spreadsheets.|Does not want to be called by phone.|The customer's contract ends in March.|Names files by date, newest first.|Has a dog called Bruno and likes hiking.|The staging server is restarted every night.|Invoices above 1,000 euros need a second approval.";
const GOALS =
  "Answer customers within two minutes.|Find the three cheapest suppliers and compare them.|Summarise new papers every morning.|Keep the knowledge base up to date.|Fix the failing tests and open a pull request.|Collect prices from five shops.|Prepare the weekly sales report.|Sort incoming mail and draft replies.|Write the weekly report from the tickets.|Warn when stock falls below a week's sales.|Translate the manual into four languages.|Check every invoice against its order.|Plan routes for the next day.";
const AGENTS =
  "Research Assistant|Support Agent|Code Reviewer|Data Analyst|Writing Coach|Sales Assistant|Planner|Summarizer|Meeting Notes|SQL Helper|Travel Planner|Fact Checker|Translator|Onboarding Guide|Bug Triage|Content Editor|Web Researcher|Inbox Assistant";
const PICTURES =
  "A small wooden cabin by a lake at dawn, soft mist, wide shot, photorealistic|Portrait of an elderly fisherman, natural light, shallow depth of field|Isometric illustration of a busy coffee shop, warm colours, high detail|City street at night in the rain, neon reflections, cinematic lighting|Character sheet of a young inventor, front and side view, clean background|Watercolour of a market square in autumn, muted palette|Product photo of a glass bottle on stone, studio light, 85 mm|Wide aerial view of terraced fields, golden hour, drone shot|Flat vector icon of a paper plane, two colours, white background|Cosy reading corner with plants, morning sun, interior photography";
const PROMPTS =
  "You are a helpful assistant. Answer in two sentences.|Summarise the following text in three bullet points: {{text}}|Classify the message as billing, technical or other: {{message}}|Translate to {{language}} and keep the formatting: {{text}}|Answer only from the context below. If it is not there, say so.|Extract names and dates from the letter and return JSON.|Rewrite the text for readers of {{audience}}: {{text}}|You review code. List bugs first, then style.|Write a product description of at most 80 words for {{product}}.|Suggest three subject lines for this newsletter: {{body}}|Write in the voice of our brand: short, friendly, without jargon.|List the risks named in the contract: {{document}}|Answer in the language of the question.|Suggest three next steps for the sales team: {{notes}}|Turn these notes into minutes: {{notes}}|Explain the error to somebody who does not write code: {{error}}|Never give medical advice; point to a doctor instead.";
const TASKS =
  "chat|summarize|extract|classify|translate|generate_image|embed|code_review|transcribe|rewrite|web_search|moderate";
const STATES = "completed|running|queued|failed|cancelled";
const TOOLS =
  "web_search|read_file|write_file|run_query|send_email|create_ticket|calculator|search_docs|get_weather|list_events|execute_code|fetch_url|edit_file|run_tests";

/** Tables of calls to models and of what they use. */
const CALLS =
  "usage, token usage, token event, usage event, usage log, usage record, ai usage, ai usage log, llm call, llm log, llm request, ai request, ai log, ai call, api call, completion, generation, message, chat message, request, run, agent run, step, agent step, trace, span, attempt, provider attempt, cost, session, turn";

/** Tables of what is said in conversations. */
const TURNS = [
  "message",
  "chat message",
  "ai message",
  "conversation message",
  "agent message",
  "turn",
  "chat history",
  "ai chat message",
  "chat log",
];

/** Assistants, agents and programs that call language models. */
export const AI_ASSISTANTS = field(
  ".system_prompt .prompt_tokens .completion_tokens .llm_model .embedding_model .max_tokens .tool_calls .model_provider .ai_model ai llm prompt_template ai_agent ai_model ai_provider agent_session agent_run agent_task agent_memory agent_tool agent_skill agent_import agent_quarantine agent_message agent_step agent_config tool_call tool_invocation tool_execution function_call embedding vector_store rag token_usage token_event token_ledger model_route model_provider llm_call ai_message ai_conversation chat_completion mcp mcp_server mcp_tool memory_context working_memory long_term_memory semantic_memory episodic_memory ai_cache ai_usage ai_request ai_suggestion ai_insight ai_generation ai_feedback ai_credit context_pack prompt_version prompt_run provider_attempt virtual_key prompt? agent? memory? tool? model? persona? chat_session? embedding_chunk knowledge_chunk document_chunk system_prompt chat? conversation? message? provider? consultation? assistant?",
  [
    ...of(
      "response cache, ai response cache, ai cache, answer cache",
      meaning(
        "user query, query, question, prompt",
        { text: { generator: "passage", options: { on: "assistantChat", by: "asking" } } },
        { confidence: 0.97 },
      ),
    ),
    ...of(
      "chat message feedback, message feedback",
      one(
        "content, comment",
        "Wrong answer, did not cite the manual|Exactly what I needed|Too long|Made up a source|Very helpful, thank you",
        { confidence: 0.97 },
      ),
    ),
    ...of(
      "chat message",
      one(
        "reason content, reasoning content, thinking, reasoning",
        "The user wants a short answer, so the list comes first.|I should check which plan they have before naming a price.|The manual names two ways; the second fits the version here.|There is no date in the question, so I ask for it.",
        { confidence: 0.97 },
      ),
    ),
    ...of(
      "repository memory, project memory, code memory",
      one(
        "fact, content, memory",
        "Run the tests before each commit.|Money is kept in cents.|The API lives in apps/api.|Migrations are written by hand.|Dates are stored in UTC.|New components need a story.",
        { confidence: 0.97 },
      ),
    ),
    ...of(
      "open ask",
      one(
        "question",
        "Which project does this belong to?|Is this still needed?|Who should answer this mail?|By when do you want it?|Personal or work?",
        { confidence: 0.97 },
      ),
    ),
    ...of(
      "inbox",
      one(
        "extracted text",
        "Remind me to call the dentist on Monday|Invoice of the electrician, due on the 14th|Idea: a shelf above the desk|Flight on Friday at 7:40, seat 12C|Notes from the call with Ann",
        { confidence: 0.975 },
      ),
    ),
    one(
      "preferred model, selected model, default model, chosen model",
      "gpt-4o|gpt-4o-mini|claude-sonnet-4-5|gemini-2.5-pro|gpt-5-mini|mistral-large-latest",
      { confidence: 0.96 },
    ),
    ...of(
      "user, account, profile, workspace, team",
      number("credit, credits, credit balance, remaining credit, token balance", 20, 4800, 0, { confidence: 0.96 }),
    ),
    ...of(
      "prompt template, prompt, template",
      one(
        "variable, variables, placeholder, input variable",
        "text|audience|product|language|tone|topic|customer_name|question|length|context",
        { confidence: 0.966 },
      ),
    ),
    ...of(
      "moderation log, moderation, moderation event, flagged message, safety log, moderation result",
      one("category, type, label, flag", "harassment|hate|self-harm|sexual|violence|spam|personal_data|jailbreak", {
        confidence: 0.967,
      }),
      one("severity, level", "low|medium|high", { confidence: 0.966 }),
    ),
    ...of(
      "api provider, provider, model provider, llm provider",
      money("monthly budget usd, monthly budget, budget, spending limit, monthly limit", 50, 2500, {
        confidence: 0.966,
      }),
      figure("rate limit rpm, rpm limit, rate limit, request per minute", [60, 100, 500, 1000, 3500, 10000], {
        confidence: 0.966,
      }),
    ),
    one(
      "ai model, llm, llm model, chat model, model used, model name, default model, fallback model, preferred model, model identifier, model slug, upstream model, model version, generation model, ai model used, completion model, base model, model code, primary model, target model, model attestation",
      "gpt-4o-mini|claude-sonnet-4-5|gpt-4o|gemini-2.5-flash|claude-haiku-4-5|gpt-4.1-mini|gemini-2.5-pro|mistral-large-latest|llama-3.3-70b-instruct|deepseek-chat|gpt-5-mini|qwen2.5-72b-instruct",
    ),
    one(
      "virtual model, model alias, model group, model tier, model class, model preset",
      "fast|balanced|smart|default|cheap|reasoning|coding|long-context|vision",
    ),
    one(
      "allowed model, model allowed, supported model, available model",
      "gpt-4o-mini|claude-sonnet-4-5|gpt-4o|gemini-2.5-flash|claude-haiku-4-5|mistral-large-latest",
    ),
    one(
      "embedding model, embedder, vector model",
      "text-embedding-3-small|text-embedding-3-large|nomic-embed-text|voyage-3|bge-m3|all-MiniLM-L6-v2|mxbai-embed-large",
    ),
    one("image model, diffusion model", "dall-e-3|gpt-image-1|stable-diffusion-3.5|flux-1-dev|imagen-3|sdxl"),
    one("transcription model, speech model, stt model", "whisper-1|whisper-large-v3|nova-2|gpt-4o-transcribe"),
    one("voice, voice name, tts voice, voice id", "alloy|nova|echo|shimmer|onyx|fable"),
    one("tokenizer, encoding", "cl100k_base|o200k_base|sentencepiece"),
    one("embedding provider, vector provider", "openai|cohere|voyage|ollama|huggingface"),
    one(
      "model type, modality, model kind, model capability, model category",
      "chat|embedding|image|reasoning|audio|vision|rerank|video",
    ),
    one("reasoning effort, thinking level, effort", "medium|low|high|minimal"),
    one("response format, output format, answer format", "text|json|markdown|json_schema"),
    one("tool choice", "auto|none|required"),
    one("finish reason, stop reason, end reason", "stop|length|tool_calls|content_filter"),
    one(
      "message role, author role, sender role, speaker, sender type, author type, message type",
      "user|assistant|system|tool",
    ),
    one(
      "memory type, memory kind, fact type, memory category",
      "fact|preference|episode|skill|summary|instruction|relationship",
    ),
    one("memory scope, memory tier, memory layer", "session|user|project|global"),
    one("agent type, agent kind, agent role", "assistant|researcher|planner|coder|reviewer|support|orchestrator"),
    one("agent name, assistant name, bot name, from agent name, persona name", AGENTS),
    one(
      "persona, personality, tone, response style, conversation style, communication style, preferred style, explanation style, tone of voice",
      "friendly|professional|concise|detailed|casual|encouraging|formal|step_by_step",
    ),
    one("tool name, function name, tool, function, tool used", TOOLS),
    one("mcp transport, transport, transport type", "stdio|http|sse|websocket"),
    one("request type, operation type, feature, feature used, feature name, usage type, use case, task type", TASKS),
    one("route, routing, strategy, routing strategy", "cheapest|fastest|round_robin|fallback|priority|primary"),
    one(
      "ingress protocol, protocol, api format, api type, api style",
      "openai|anthropic|openai_responses|gemini|ollama",
    ),
    one(
      "fact, memory, memory text, memory content, learned fact, remembered fact, insight, observation, preference text",
      REMEMBERED,
    ),
    one("objective, agent goal, mission, goal description, agent objective", GOALS),
    one(
      "image prompt, visual prompt, scene prompt, art prompt, style prompt, video prompt, picture prompt, generation prompt, thumbnail prompt, cover prompt",
      PICTURES,
    ),
    one(
      "negative prompt",
      "blurry, low quality, watermark|extra fingers, distorted face|text, logo, signature|overexposed, noisy, cropped|cartoon, painting, sketch",
    ),
    one("system prompt, system message, prompt text, prompt template, prompt content, instruction prompt", PROMPTS),
    one(
      "script prompt, story prompt, writing prompt",
      "Write a dialogue of two minutes for {{characters}} in {{place}}.|Continue the scene; keep the tone calm.|Shorten the script to 60 seconds without losing the ending.|Turn this outline into five shots: {{outline}}|Rewrite the opening so that it begins in the middle of the action.",
    ),
    one(
      "user prompt, user message, user input, user query, question asked, input text, user question, query text",
      ASKED,
    ),
    one(
      "assistant message, ai response, model response, response text, ai answer, ai reply, output text, ai output, bot response, assistant response, generated text, llm response, ai content",
      ANSWERED,
    ),
    one(
      "ai summary, conversation summary, summary text, session summary, chat summary, memory summary, generated summary",
      "Compared two insurance plans; the user prefers the cheaper one.|Explained how to reset the password and sent the link.|Three causes named, the first confirmed by the logs.|Drafted a reply to the supplier; to be sent on Monday.|Most answers recommend starting with the basics and practising daily.|Collected prices of five shops; two are out of stock.|User asked for a refund, which was granted.|Fixed the import and added a test.",
    ),
    one(
      "conversation title, chat title, session title, thread title, session name, conversation name, chat name",
      "Trip to Lisbon|Explain compound interest|Rewrite cover letter|Fix a query that is slow|Ideas for a birthday|Compare insurance plans|Summary of the meeting|Recipe with leftovers|Plan for learning Spanish|Unit tests for the parser|Names for a bakery|Reply to a supplier",
    ),
    one(
      "reasoning, thought, rationale, chain of thought, thinking, reasoning text",
      "The user wants a short answer, so one paragraph suffices.|Two sources agree, the third is older.|No tool is needed, the answer is in the context.|The date is ambiguous; ask before booking.|Prices differ by region, so compare within one country.",
    ),
    pattern("cache key, prompt cache key", "(chat|explain|summary|embed|quiz):[0-9a-f]{8}:(en|de|fr|es)"),
    pattern(
      "credential reference, credential ref, secret ref, secret reference, key reference",
      "secret/(openai|anthropic|google|mistral|azure)/[a-z]{4}-[0-9]{2}",
    ),
    one("region, provider region, deployment region", "us-east-1|eu-west-1|eu-central-1|us-west-2|ap-southeast-1"),
    meaning(
      "api key enc, api key encrypted, encrypted api key, encrypted key, provider key",
      { text: { generator: "pattern", options: { regex: "[A-Za-z0-9+/]{64}" } } },
      { confidence: 0.94 },
    ),
    ...of(
      "agent, ai agent, assistant, ai assistant, persona, bot, agent profile, agent template",
      one("name, title, display name, label", AGENTS),
      one("slug, handle, key, code", "research-assistant|support-agent|code-reviewer|data-analyst|planner|sql-helper"),
      one(
        "description, purpose, bio, summary",
        "Answers questions about orders and returns.|Reads new papers and summarises them.|Reviews pull requests and points out bugs.|Plans trips and compares prices.|Turns questions into SQL and explains the result.|Keeps notes of meetings and lists what is to be done.|Checks texts for tone and spelling.|Sorts incoming mail and drafts replies.|Writes release notes from commit messages.|Helps new colleagues find documents.|Prepares replies to reviews.|Compares offers and fills in a table.|Explains contracts in plain words.|Books rooms and sends invitations.|Watches dashboards and reports what is unusual.",
      ),
      one("status, state", "active|idle|busy|offline|disabled"),
      one("role", "assistant|researcher|planner|coder|reviewer|support"),
      one(
        "skill, capability, tool, ability, specialty, specialties, expertise",
        "web_search|summarization|code_review|translation|data_analysis|planning|file_access|email|sql|image_generation",
      ),
      number("temperature", 0, 1.2, 1),
    ),
    ...of(
      "ai model, ai model config, model config, llm model, llm config, model, ai config, llm provider config",
      one(
        "name, display name, label, title",
        "GPT-4o mini|Claude Sonnet 4.5|GPT-4o|Gemini 2.5 Flash|Claude Haiku 4.5|Mistral Large|Gemini 2.5 Pro|Llama 3.3 70B|DeepSeek V3|GPT-4.1 mini",
      ),
      one(
        "endpoint, base url, api base, api endpoint, api url, url",
        "https://llm.example.com/v1/chat/completions|https://api.models.example/v1|https://gateway.example.com/openai/v1|http://192.0.2.20:11434/api/chat|https://eu.inference.example/v1/messages",
      ),
    ),
    ...of(
      "ai provider, llm provider, model provider, provider, provider connection",
      one("name, display name, title", "OpenAI|Anthropic|Google|Mistral|Azure OpenAI|Ollama|OpenRouter|Groq|Cohere"),
      one("slug, key, code, type, kind", "openai|anthropic|google|mistral|azure|ollama|openrouter|groq|cohere"),
      one(
        "endpoint, base url, api base, api endpoint, api url, url",
        "https://api.models.example/v1|https://gateway.example.com/openai/v1|http://192.0.2.20:11434|https://eu.inference.example/v1",
      ),
    ),
    ...of(
      "prompt template, prompt, prompt version, system prompt, prompt library",
      one("content, body, text, template, prompt", PROMPTS),
      one("type, category, kind, purpose", "summary|classification|translation|extraction|rewriting|chat|image|code"),
      one("source, origin", "system|custom|community"),
      one(
        "title, name",
        "Summarise ticket|Classify email|Translate article|Extract invoice data|Answer from documents|Rewrite for clarity|Product description|Code review|Meeting notes|Subject lines|Image: product photo|Explain to a beginner",
      ),
      one(
        "description",
        "Three bullet points, no more than 60 words.|Sorts messages into billing, technical and other.|Keeps markup while translating.|Returns JSON with names and dates.|Used by the support assistant.",
      ),
    ),
    ...of(
      TURNS.join(","),
      one("type, content type, kind", "text|tool_call|tool_result|image|file"),
      one("status, state", "completed|streaming|pending|failed"),
      number("temperature", 0, 1.2, 1),
    ),
    ...of(
      "conversation, chat, chat session, ai conversation, agent session, ai session, chat thread, ai chat, assistant session",
      one(
        "title, name, topic, subject",
        "Trip to Lisbon|Explain compound interest|Rewrite cover letter|Fix a query that is slow|Ideas for a birthday|Compare insurance plans|Summary of the meeting|Recipe with leftovers|Plan for learning Spanish|Unit tests for the parser|Names for a bakery|Reply to a supplier",
      ),
      number("temperature", 0, 1.2, 1),
      one("status, state", "active|archived|completed"),
      one("mode, type, kind", "chat|agent|voice|search|code"),
      one("channel, source, platform", "web|mobile|api|slack|extension"),
    ),
    ...of(
      "memory, agent memory, ai memory, working memory, long term memory, semantic memory, user memory, repository memory, episodic memory, memory entry, memory item",
      one("content, text, value, body, fact, summary, description", REMEMBERED),
      one("source, origin", "conversation|user|import|inferred"),
      one(
        "name, title, key, topic",
        "communication style|time zone|tech stack|reporting rhythm|deployment days|file naming|approvals|hobbies",
      ),
    ),
    ...of(
      "tool call, tool invocation, tool execution, tool use, function call, tool run, tool log",
      one("name, tool, tool name, function", TOOLS),
      one("status, state", "completed|failed|running|denied|timeout"),
      one(
        "result, output, response, return value, tool output, tool result",
        "Found 3 matching files.|12 rows returned.|File written, 84 lines.|No results for this query.|All 36 tests passed.|Sunny, 21 °C, light wind from the west.|Ticket created.|Error: file not found.|Exit code 0.|Mail sent to one recipient.",
      ),
      one(
        "input, argument, arguments, parameter, command",
        '{"query":"refund policy"}|{"path":"src/index.ts"}|{"command":"npm test"}|{"city":"Lisbon"}|{"url":"https://www.example.com/docs"}|{"sql":"select count(*) from orders"}',
      ),
    ),
    ...of(
      "tool, ai tool, mcp tool, agent tool, function",
      one("name, key, slug", TOOLS),
      one(
        "description",
        "Searches the web and returns the first results.|Reads a file of the project.|Runs a query, read only.|Sends mail after confirmation.|Adds, subtracts, multiplies and divides.|Searches the uploaded documents.",
      ),
      one("type, kind, category", "function|mcp|builtin|webhook"),
    ),
    ...of(
      "mcp server",
      one("name, title", "filesystem|github|postgres|slack|browser|memory|calendar|search"),
      one("command", "npx -y server-filesystem|uvx server-postgres|node dist/server.js|docker run -i mcp-browser"),
      one("status, state", "connected|disconnected|error"),
    ),
    ...of(
      "agent run, agent task, run, ai task, task, agent job, generation, ai generation, ai job, agent step, step, workflow run",
      one("status, state", STATES),
      one("type, kind, task type, job type, step type", TASKS),
      one("input, prompt, instruction, task, goal, objective, query", GOALS),
      one("output, result, response, answer", ANSWERED),
      one("trigger, triggered by", "user|schedule|webhook|agent|api"),
    ),
    ...of(
      "ai cache, prompt cache, response cache, semantic cache, llm cache, ai response, ai answer",
      one("content, value, body, response, answer, text", ANSWERED),
      one("query, prompt, question, input", ASKED),
    ),
    ...of(
      "embedding, chunk, document chunk, knowledge chunk, embedding chunk, vector",
      one(
        "content, text, chunk, chunk text, body",
        "Orders can be returned within thirty days if they are unused.|The warranty covers manufacturing faults for two years.|To reset the password, open the profile and choose security.|Invoices are sent by email at the end of each month.|The device must be charged for four hours before first use.|Support is available on working days from 8 to 18.|Delivery takes two to four working days.|Employees report sickness before nine o'clock.|A backup runs every night at two.|Each team names one person for safety.|Annual leave is requested at least two weeks ahead.|The filter is cleaned once a month.|Prices are without tax unless stated otherwise.|The key card is returned on the last day.",
      ),
    ),
    ...of(
      "ai insight, insight, ai recommendation, ai suggestion, suggestion, recommendation",
      one(
        "title, name, headline",
        "Costs rose by 12 % this month|Three invoices look like duplicates|Fewer answers on Fridays|Response time back to normal|Two customers may leave|Stock will run out next week",
      ),
      one(
        "content, text, description, body, message, insight, suggestion",
        "Spending on hosting rose by 12 % against last month.|Three invoices have the same amount and date.|Answers take twice as long on Fridays.|Reorder within the week, stock lasts eight days.|Two customers have not logged in for a month.|Move the meeting, half of the team is away.",
      ),
      one("type, kind, category", "trend|anomaly|recommendation|risk|opportunity|summary"),
      one("status, state", "new|accepted|dismissed|applied"),
    ),
    ...of(
      "feedback, ai feedback, message feedback, response feedback",
      one("rating, type, value, feedback type", "up|down"),
      one(
        "comment, text, feedback, reason, note",
        "Exactly what I needed.|Too long.|The second source does not exist.|Good, but the tone is too formal.|Did not answer the question.|Saved me an hour.",
      ),
    ),
    ...of(
      CALLS,
      small("cost, cost usd, total cost, estimated cost, price, cost amount, usd cost", 0.0002, 0.4, 6, {
        confidence: 0.945,
      }),
    ),
    small("cost usd, ai cost, llm cost, token cost, cost in usd, estimated cost usd", 0.0002, 0.4, 6, {
      confidence: 0.945,
    }),
    small("input token, prompt token, token in, tokens input, token input, context token", 120, 9000),
    small(
      "output token, completion token, token out, tokens output, token output, reasoning token, thinking token",
      20,
      1800,
    ),
    small("cache read token, cached token, cache token, cached input token, cache read input token", 0, 12_000),
    small("cache write token, cache creation token, cache creation input token", 0, 4000),
    small("token, token used, token count, total token, used token, tokens consumed, token consumed", 150, 11_000),
    figure(
      "token limit, token budget, max context token, monthly token limit, daily token limit, token quota",
      [50_000, 100_000, 250_000, 500_000, 1_000_000, 2_000_000],
    ),
    figure(
      "context window, context length, context size, max context",
      [8192, 32_768, 128_000, 128_000, 200_000, 1_000_000],
    ),
    figure("max token, max output token, max completion token, max response token", [256, 512, 1024, 2048, 4096, 8192]),
    money("input price, input cost per million, price per million input, prompt price", 0.1, 5),
    money("output price, output cost per million, price per million output, completion price", 0.4, 15),
    number(
      "latency ms, response time ms, latency, generation time ms, processing time ms, time to first token",
      180,
      6200,
    ),
    number(
      "similarity, similarity score, relevance score, rerank score, match score, cosine similarity",
      0.42,
      0.97,
      4,
    ),
    number("confidence, confidence score, certainty", 0.41, 0.99, 2),
    number("importance, importance score, salience, decay factor", 0.1, 1, 2),
    number("decay rate", 0.005, 0.05, 3),
    number("sentiment, sentiment score", -0.9, 0.95, 2),
    figure("dimension, embedding dimension, vector dimension, vector size", [384, 768, 1024, 1536, 3072]),
    figure("chunk size", [256, 512, 800, 1000, 1500]),
    figure("chunk overlap, overlap", [0, 50, 64, 100, 200]),
    figure("top k, max result, retrieval limit", [3, 4, 5, 8, 10, 20]),
    small("chunk index, chunk number, turn, turn number, step number, iteration", 0, 24),
    figure("max iteration, max step, max turn", [5, 10, 15, 20, 25]),
  ],
  [],
  [
    pair(
      "llm provider, model provider, ai provider, provider, vendor",
      "model, model id, provider model, ai model, model name, model identifier, llm model, upstream model, model used",
      LANGUAGE_MODELS,
    ),
    pair("role, sender, author, sender role, author role, message role", "content, text, body, message", SAID_BY_ROLE, {
      of: [...TURNS],
      confidence: 0.96,
    }),
  ],
);
