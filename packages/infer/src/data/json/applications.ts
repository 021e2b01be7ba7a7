import { forAll, make, moment, part, some, whole, within, word, words, yes } from "./parts.ts";
import type { Shapes } from "./parts.ts";

const MODELS = "gpt-4o-mini|claude-sonnet-4-5|gemini-2.5-flash|gpt-4o|mistral-large-latest";
const AGENTS =
  "agent, ai agent, assistant, ai assistant, bot, persona, agent template, prompt template, ai model, model, model config, llm config, ai config";
const TALKS =
  "message, chat message, ai message, conversation message, agent message, turn, completion, generation, llm call, ai request, ai log, chat log";
const RUNS = "agent run, agent task, agent session, agent step, run, ai task, workflow run, ai job";
const CALLED = "tool call, tool invocation, tool execution, function call, tool use";
const SCANS = "scan, scan result, security scan, audit, site audit, crawl, scan job, scan target";
const MATCHES = "game, match, game session, game state, save, save game, room, game room, battle, round, duel";

/** What assistants, games, scanners, markets and other programs of the web keep. */
export const APPLICATION_SHAPES: Shapes = {
  // Assistants and agents.
  ...within(AGENTS, "config, configuration, model config, llm config, model setting, model parameter", {
    model: word(MODELS),
    temperature: some(0, 0.2, 0.5, 0.7, 1),
    maxTokens: some(512, 1024, 2048, 4096),
    stream: yes(0.8),
  }),
  ...within(AGENTS, "capability, skill, feature, tool, allowed tool, enabled tool, ability", [
    ...(words(
      "web_search|summarization|code_review|file_access|translation|data_analysis|email|planning",
      3,
    ) as unknown[]),
  ]),
  ...within(AGENTS, "metadata, meta, extra", {
    version: make("pattern", { regex: "1\\.[0-9]\\.[0-9]" }),
    createdBy: word("system|admin|import"),
    tags: words("support|research|internal|beta|coding|sales"),
  }),
  ...within(TALKS, "metadata, meta, extra, detail, info", {
    model: word(MODELS),
    tokens: whole(60, 2400),
    latencyMs: whole(300, 6200),
    finishReason: word("stop|stop|stop|length|tool_calls"),
  }),
  ...within(TALKS, "usage, token usage", { inputTokens: whole(60, 4200), outputTokens: whole(20, 900) }),
  ...within(RUNS, "data, state, context, metadata, meta, checkpoint", {
    step: whole(1, 12),
    model: word(MODELS),
    goal: word("Fix the failing test|Summarise new tickets|Compare three suppliers|Draft the weekly report"),
    tokens: whole(400, 24_000),
  }),
  ...within(RUNS, "input, payload, parameter, param", {
    prompt: word("Summarise the new tickets.|Find the cheapest flight.|Fix the failing test.|Draft the weekly report."),
    model: word(MODELS),
  }),
  ...within(RUNS, "output, result, response", {
    text: word("Done, see the summary.|Three results found.|The test passes now.|The draft is ready."),
    steps: whole(1, 12),
    tokens: whole(400, 24_000),
  }),
  ...within(CALLED, "argument, input, parameter, param, arg, call argument, tool input, tool argument", {
    query: word("refund policy|open invoices|weather in Lisbon|failing tests|meeting notes"),
    limit: some(3, 5, 10),
  }),
  ...within(CALLED, "result, output, response, tool output, tool result", {
    ok: yes(0.92),
    items: whole(0, 12),
    summary: word("3 matching files|12 rows|no results|sent to one recipient|all tests passed"),
  }),
  ...within(
    "memory, agent memory, working memory, long term memory, semantic memory, memory entry",
    "metadata, meta, extra",
    {
      source: word("conversation|user|import"),
      confidence: part(0.5, 1),
      tags: words("preferences|project|people|schedule"),
    },
  ),
  ...forAll(
    "citation, source document, retrieved chunk, retrieved document, retrieved context, grounding, source chunk",
    [
      {
        title: word("Employee handbook|Return policy|Price list|Release notes"),
        page: whole(1, 60),
        score: part(0.55, 0.97),
      },
      { title: word("Product manual|Terms of service|Safety data sheet"), page: whole(1, 60), score: part(0.42, 0.9) },
    ],
  ),
  ...forAll("entity, extracted entity, named entity, related entity, mentioned entity", [
    { type: "person", name: make("fullName") },
    { type: word("organisation|place|date"), name: word("Northwind|Lisbon|12 March|Vienna|Acme") },
  ]),
  ...forAll("sentiment, sentiment analysis, tone analysis", {
    label: word("positive|neutral|negative"),
    // How sure the label is: a sign might say otherwise.
    score: part(0.51, 0.98),
  }),
  ...forAll("signal, importance indicator, score factor, ranking signal", {
    recency: part(0, 1),
    relevance: part(0.2, 1),
    frequency: whole(0, 24),
  }),
  ...forAll("recommendation, suggestion, ai recommendation, ai suggestion, next step, action item", [
    {
      title: word("Add an index|Enable compression|Rotate the key|Shorten the title|Call the customer"),
      priority: word("high|medium|low"),
    },
    {
      title: word("Remove unused scripts|Answer open questions|Update the contact|Split the table"),
      priority: word("medium|low"),
    },
  ]),
  ...forAll("guardrail, safety setting, moderation result, moderation", {
    flagged: yes(0.05),
    categories: [word("none|spam|harassment|personal_data")],
    score: part(0, 0.4),
  }),
  ...forAll("routing policy, model route, fallback model, route policy, routing", {
    strategy: word("cheapest|fastest|priority"),
    models: [word(MODELS), word("gpt-4.1-mini|claude-haiku-4-5|mistral-small-latest")],
    maxRetries: some(1, 2, 3),
  }),
  ...within("model route, route, virtual model", "policy, rule, config", {
    strategy: word("cheapest|fastest|priority"),
    models: [word(MODELS), word("gpt-4.1-mini|claude-haiku-4-5|mistral-small-latest")],
    maxRetries: some(1, 2, 3),
  }),
  ...forAll("provider report, usage report, token estimate, local estimate, usage estimate", {
    inputTokens: whole(60, 4200),
    outputTokens: whole(20, 900),
    costUsd: part(0.0004, 0.09, 4),
  }),
  // Programs and their parts.
  ...forAll("manifest, file manifest, bundle manifest, package manifest", {
    version: make("pattern", { regex: "[1-3]\\.[0-9]\\.[0-9]" }),
    files: [word("src/index.ts|README.md|package.json|src/app.ts"), word("src/config.ts|Dockerfile|LICENSE|src/db.ts")],
    checksum: make("pattern", { regex: "[0-9a-f]{40}" }),
  }),
  ...forAll(
    "env name, env var name, environment name list",
    words("NODE_ENV|PATH|DATABASE_URL|CI|HOME|LOG_LEVEL|PORT", 3),
  ),
  ...within("command run, command, process, execution, shell command, build step, run step", "arg, argument, args", [
    word("run|install|test|build|status"),
    word("--silent|--watch|-v|--all|--production"),
  ]),
  ...within("command run, process, execution, shell command, code run", "output, log, stdout", [
    { stream: "stdout", text: word("> build|Compiled successfully.|36 passed|Already up to date.") },
    { stream: word("stdout|stderr"), text: word("Done in 4.2 s|1 warning|3 files changed") },
  ]),
  ...forAll(
    "allowed command, command allowlist, allowed cmd, command list",
    words("git status|df -h|uptime|docker ps|systemctl status nginx|tail -n 100 app.log", 3),
  ),
  ...forAll(
    "suggested answer, suggested reply, quick reply, answer option",
    words("Yes|No|Later|Tell me more|Not now|Remind me tomorrow", 3),
  ),
  ...forAll("quiz option", [word("6|7|8|9"), word("12|15|18"), word("24|30|36"), word("42|48|60|180")]),
  ...forAll("breadcrumb, error breadcrumb", [
    { category: "navigation", message: word("/cart|/checkout|/login"), level: "info" },
    {
      category: word("http|ui.click|console"),
      message: word("POST /api/orders 500|button#pay|Unhandled rejection"),
      level: word("error|warning"),
    },
  ]),
  ...forAll("stack, tech stack, technology, technology stack, tech, detected technology", [
    ...(words("React|PostgreSQL|Node.js|Nginx|Docker|Redis|Next.js|Python|Tailwind CSS|AWS", 3) as unknown[]),
  ]),
  ...forAll("cookie, cookie jar", [
    { name: word("session|csrftoken|_ga|lang"), domain: make("domain"), secure: yes(0.8), httpOnly: yes(0.6) },
  ]),
  ...forAll("browser, browser info, user agent data", {
    name: word("Chrome|Firefox|Safari|Edge"),
    version: whole(118, 131),
    mobile: yes(0.4),
  }),
  ...forAll("sort, sorting, sort order, order by, default sort", {
    field: word("createdAt|name|price|updatedAt"),
    direction: word("asc|desc"),
  }),
  ...forAll("progress, progress data, user progress, import progress, sync progress", {
    completed: whole(0, 40),
    total: some(40, 48, 60),
    percent: whole(0, 100),
    current: word("upload|parse|import|done"),
  }),
  ...within(
    "user roadmap, roadmap, course, enrollment, lesson, user course, learning path, user lesson, study plan",
    "progress, progress data",
    {
      completed: [word("intro|basics"), word("exercise-1|unit-2|project-1")],
      current: word("unit-3|project-2|quiz-1"),
      score: whole(55, 100),
    },
  ),
  ...forAll("onboarding, onboarding state, onboarding progress, onboarding data, onboarding step", {
    profile: yes(0.9),
    invite: yes(0.5),
    firstProject: yes(0.7),
    completedAt: moment,
  }),
  ...forAll("policy, retention policy, access policy, backup policy, retry policy, data policy", {
    effect: word("allow|allow|deny"),
    retentionDays: some(30, 90, 365),
    approval: word("none|manager|two_people"),
  }),
  ...within("retry, job, queue, task, webhook", "policy, retry policy, backoff", {
    maxAttempts: some(3, 5, 10),
    backoff: word("exponential|fixed"),
    delaySeconds: some(5, 30, 60),
  }),
  ...forAll("estimate, estimation, effort estimate", { hours: whole(2, 80), confidence: word("low|medium|high") }),
  ...forAll("billing, billing info, billing detail, billing data", {
    plan: word("starter|pro|business"),
    interval: word("month|year"),
    seats: some(1, 5, 10, 25),
    card: make("pattern", { regex: "visa \\*{4}[0-9]{4}" }),
  }),
  ...forAll("seo, seo data, seo meta, meta tag, open graph, og data", {
    title: word("Our services|Guides and tutorials|Pricing|About the team"),
    description: word("Everything on one page.|Short guides for beginners.|Plans for every team."),
    noindex: yes(0.1),
  }),
  ...forAll("mention, mentioned user", [{ username: make("username") }]),
  ...forAll("annotation, highlight, markup", [
    { page: whole(1, 40), text: word("important|check the date|quote this|unclear"), color: make("colorHex") },
  ]),
  ...forAll("feedback, feedback data, ai feedback", {
    rating: whole(2, 5),
    comment: word("Clear and short.|Too long.|Very helpful.|Missing an example."),
  }),
  ...forAll("outline, table of contents, toc", [
    { title: word("Introduction|Background"), level: 1 },
    { title: word("Method|Main ideas|Examples"), level: 1 },
    { title: word("Summary|Next steps|Sources"), level: 1 },
  ]),
  ...forAll("syllabus, course outline, curriculum outline", [
    { week: 1, topic: word("Introduction|First steps") },
    { week: 2, topic: word("Basics|Data types|Grammar") },
    { week: 3, topic: word("Project|Review|Practice") },
  ]),
  ...forAll(
    "prerequisite, required course, required skill",
    words("algebra-1|intro-python|statistics|academic-writing|databases|html-basics"),
  ),
  ...forAll("subtitle, caption, subtitle track, caption track", [
    { start: part(0, 4, 1), end: part(4.5, 8, 1), text: word("Welcome back.|Good evening.|Where were you?") },
    { start: part(8, 12, 1), end: part(12.5, 16, 1), text: word("Let us begin.|I am late.|It is nothing.") },
  ]),
  ...forAll("cast, cast list", [
    { actor: make("fullName"), character: word("Mara|Jonas|Dr. Lind|The neighbour") },
    { actor: make("fullName"), character: word("Ines|Captain Rowe|The boy") },
  ]),
  ...forAll("crew, crew list, film crew", [
    { name: make("fullName"), job: "Director" },
    { name: make("fullName"), job: word("Camera|Editor|Sound|Producer") },
  ]),
  // Videos and pictures that programs make.
  ...within(
    "shot, storyboard shot, scene, video, clip, render, video job, episode, video export, image generation, generation, video project",
    "config, configuration, setting, option, video config, render config, render setting, generation config, export config",
    {
      resolution: word("1080p|720p|4k"),
      aspectRatio: word("16:9|9:16|1:1"),
      duration: some(4, 6, 8, 15, 30),
      style: word("cinematic|anime|realistic|watercolour"),
      fps: some(24, 25, 30),
    },
  ),
  ...forAll("video config, render config, render setting, export setting, image config, generation setting", {
    resolution: word("1080p|720p|4k"),
    aspectRatio: word("16:9|9:16|1:1"),
    duration: some(4, 6, 8, 15, 30),
    fps: some(24, 25, 30),
  }),
  ...within(
    "lesson, quiz, course, exam, module, chapter, test, assessment, topic, unit, study set",
    "question, quiz, quiz question, test question, exam question",
    [
      {
        question: word(
          "Which of these is correct?|What comes next?|Which statement is wrong?|What is this called?|Which step comes first?",
        ),
        options: ["A", "B", "C", "D"],
        answer: word("A|B|C|D"),
      },
      {
        question: word("What is the result?|Which example fits?|Why is that so?|Which two belong together?"),
        options: ["A", "B", "C"],
        answer: word("A|B|C"),
      },
    ],
  ),
  ...forAll(
    "conversation starter, suggested question, starter question, suggested prompt, starter prompt, example prompt",
    words(
      "What can you do?|Summarise this for me|Where do I start?|Show me an example|What is new this week?|Help me write an answer",
      3,
    ),
  ),
  // What programs write down of what people did.
  ...within(
    "audit log, audit, audit trail, audit event, activity log, admin log, user activity, activity",
    "detail, metadata, meta, info, extra, context, data",
    {
      field: word("status|state"),
      from: word("draft|pending|new|on_hold"),
      to: word("active|approved|archived|closed"),
    },
  ),
  // Attacks and what keeps them away.
  ...forAll("vulnerability, vuln, security finding, detected vulnerability", [
    {
      id: make("pattern", { regex: "CVE-202[2-5]-[0-9]{4,5}" }),
      severity: word("medium|high|low|critical"),
      package: make("packageName"),
    },
  ]),
  ...forAll("cve, cve id, cve list", [make("pattern", { regex: "CVE-202[2-5]-[0-9]{4,5}" })]),
  ...forAll("open port, port, port list", [some(22, 25, 80), some(443, 3306, 5432, 8080)]),
  ...within(SCANS, "service, open service", [
    { port: some(22, 80, 443), name: word("ssh|http|https"), version: word("OpenSSH 9.6|nginx 1.26|Apache 2.4.59") },
  ]),
  ...within(SCANS, "option, config, setting, parameter", {
    depth: some(1, 2, 3),
    timeoutSeconds: some(30, 60, 120),
    ports: word("top-100|1-1024|all"),
  }),
  ...within(SCANS, "result, summary, finding, raw result", {
    critical: whole(0, 2),
    high: whole(0, 5),
    medium: whole(0, 12),
    low: whole(0, 20),
  }),
  ...forAll("whois, whois data, domain info", {
    registrar: word("Example Registrar|Northern Names|Domain House"),
    created: make("date"),
    country: make("countryCode"),
  }),
  ...forAll("ssl, ssl info, tls, tls info, certificate info, ssl certificate", {
    issuer: word("Let's Encrypt|DigiCert|Sectigo"),
    validTo: make("date"),
    protocol: word("TLSv1.3|TLSv1.2"),
  }),
  ...forAll("dns record, dns data", [
    { type: "A", value: make("ipv4") },
    { type: "MX", value: "10 mail.example.com" },
  ]),
  ...forAll("raw event, raw log, event raw, log entry", {
    timestamp: moment,
    host: make("hostname"),
    message: word("Accepted publickey|Failed password|Connection closed|Service started"),
    pid: whole(300, 32_000),
  }),
  ...within(
    "log, event log, security event, security log, alert, siem event, audit event",
    "raw, raw data, raw event, raw log, event data",
    {
      host: make("hostname"),
      process: word("sshd|lsass.exe|svchost.exe|cron|powershell.exe|nginx"),
      message: word("Accepted publickey|Failed password|Connection closed|Service started"),
      pid: whole(300, 32_000),
    },
  ),
  ...forAll("indicator, ioc, indicator of compromise, threat indicator", [
    { type: "ip", value: make("ipv4") },
    { type: "sha256", value: make("pattern", { regex: "[0-9a-f]{64}" }) },
  ]),
  ...forAll("mitre, mitre technique, mitre attack, attack technique", [make("pattern", { regex: "T1[0-5][0-9]{2}" })]),
  // Programs that read the web.
  ...forAll("selector, css selector, extraction rule, field selector, scrape config", {
    title: word("h1.title|h1|.product-title"),
    price: word("span.price|[itemprop=price]|#price"),
    link: word("a.next|a[href]|.pagination a"),
  }),
  // Games.
  ...within(MATCHES, "board, board state, grid, state, game state, position", {
    turn: word("white|black"),
    move: whole(1, 60),
    fen: word(
      "rnbqkbnr/pppppppp/8/8/4P3/8/PPPP1PPP/RNBQKBNR b KQkq e3 0 1|r1bqkbnr/pppp1ppp/2n5/4p3/4P3/5N2/PPPP1PPP/RNBQKB1R w KQkq - 2 3|8/5k2/8/8/3K4/8/6P1/8 w - - 0 54",
    ),
  }),
  ...forAll("board, game board", [
    [word("X|O|"), word("X|O|"), word("X|O|")],
    [word("X|O|"), word("X|O|"), word("X|O|")],
    [word("X|O|"), word("X|O|"), word("X|O|")],
  ]),
  ...forAll("move, move list, move history, game move", [
    word("e4|d4|c4|Nf3"),
    word("e5|d5|c5|Nf6"),
    word("Nc3|Bb5|g3|Bc4"),
  ]),
  ...forAll("hand, deck, card list, draw pile, discard pile, starting hand", [
    word("7H|QS|3D|10C"),
    word("AH|5S|JD|9C"),
    word("KH|2S|8D|4C"),
  ]),
  ...forAll("loadout, equipped item, equipped gear", {
    weapon: word("sword|bow|staff|axe"),
    armor: word("leather|chain|plate"),
    trinket: word("ring|amulet|none"),
  }),
  ...forAll("leaderboard, ranking, high score, standing", [
    { rank: 1, player: make("username"), score: whole(8000, 9900) },
    { rank: 2, player: make("username"), score: whole(6000, 7900) },
  ]),
  ...forAll("bracket, tournament bracket", [
    { round: 1, home: make("username"), away: make("username") },
    { round: 2, home: make("username"), away: make("username") },
  ]),
  ...forAll("player state, player data, character data, save data", {
    level: whole(1, 60),
    health: whole(10, 100),
    gold: whole(0, 4200),
    position: { x: whole(0, 200), y: whole(0, 200) },
  }),
  // Markets.
  ...forAll("strategy, strategy config, strategy parameter, trading strategy, bot strategy", {
    name: word("grid|dca|momentum|mean_reversion"),
    timeframe: word("5m|15m|1h|4h|1d"),
    stopLoss: part(0.5, 5, 1),
    takeProfit: part(1, 12, 1),
  }),
  ...forAll("backtest, backtest result, performance stats, performance metric", {
    trades: whole(20, 400),
    winRate: part(0.38, 0.66),
    sharpe: part(-0.2, 2.4),
    maxDrawdown: part(0.03, 0.35),
  }),
  ...forAll("candle, ohlcv, kline, price history", [
    { open: part(96, 100), high: part(101, 104), low: part(92, 95), close: part(96, 101), volume: whole(200, 9000) },
  ]),
  ...forAll("balance, asset balance, wallet balance, holding", {
    BTC: part(0, 0.8, 4),
    ETH: part(0, 9, 3),
    USDT: part(10, 9000, 2),
  }),
  ...forAll("allocation, asset allocation, target allocation, portfolio allocation", {
    equity: some(40, 60, 70),
    bond: some(20, 25),
    cash: some(5, 10, 15),
  }),
  ...forAll("trait, nft trait, nft attribute", [
    { traitType: "Background", value: word("Blue|Golden|Grey") },
    { traitType: word("Hat|Eyes|Skin"), value: word("Laser|Crown|Striped|Sleepy") },
  ]),
  ...forAll("royalty, royalty split, revenue split, split share", [
    { recipient: make("fullName"), percent: some(50, 60, 70) },
    { recipient: make("fullName"), percent: some(30, 40) },
  ]),
  // What is counted of visitors.
  ...forAll("funnel, funnel step, conversion funnel", [
    { step: "visit", users: whole(4000, 9000) },
    { step: "signup", users: whole(400, 1900) },
    { step: "purchase", users: whole(40, 300) },
  ]),
  ...forAll("cohort, cohort data, retention", { week0: 100, week1: whole(38, 70), week4: whole(15, 36) }),
  ...forAll("alarm, active alarm, device alarm", [
    { code: word("E12|E07|W03"), text: word("Low battery|Sensor fault|High temperature"), since: moment },
  ]),
  ...forAll("zone, geo zone, device zone", [
    { id: whole(1, 8), name: word("Ground floor|Garden|Server room|Entrance") },
  ]),
  ...forAll(
    "issue label, label name, ticket label, card label, task label",
    words("bug|urgent|frontend|docs|backend|question|design"),
  ),
  ...within(
    "issue, ticket, card, task, pull request, story, epic, bug, board, project",
    "label, labels",
    words("bug|urgent|frontend|docs|backend|question|design"),
  ),
  ...forAll("profile, profile data, public profile", {
    headline: make("jobTitle"),
    city: make("city"),
    website: make("url"),
  }),
};
