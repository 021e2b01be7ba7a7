import { forAll, make, moment, part, some, whole, within, word, words, yes } from "./parts.ts";
import type { Shapes } from "./parts.ts";

const condition = {
  field: "status",
  operator: word("equals|equals|not_equals"),
  value: word("active|pending|closed|open"),
};
const finding = {
  code: word("missing|invalid|duplicate|out_of_range|stale"),
  severity: word("low|medium|high"),
  message: make("errorMessage"),
};

/** What programs keep for themselves: settings, rules, requests, models. */
export const PROGRAM_SHAPES: Shapes = {
  ...forAll("setting, operational setting, application setting, config, configuration, option, setup, behaviour", {
    enabled: yes(0.8),
    notifyByEmail: yes(0.6),
    pageSize: some(10, 25, 50),
    retentionDays: some(30, 90, 180, 365),
    visibility: word("private|team|public"),
  }),
  ...forAll("preference, user setting, user preference, user option, ui setting, ui state", {
    theme: word("light|dark|system"),
    language: word("en|de|fr|es"),
    notifications: { email: yes(0.8), push: yes(0.5), digest: word("daily|weekly|never") },
    itemsPerPage: some(10, 25, 50),
  }),
  ...forAll("notification, notification setting, notification preference, notification channel, alert setting", {
    email: yes(0.9),
    push: yes(0.5),
    sms: yes(0.2),
    digest: word("daily|weekly|never"),
  }),
  ...forAll("privacy, privacy setting", { profileVisible: yes(0.8), showEmail: yes(0.2), searchable: yes(0.7) }),
  ...forAll(
    "metadata, meta, extra, additional info, additional data, extra data, custom data, info, attribute, property, custom attribute",
    { source: word("web|mobile|api|import"), reviewed: yes(0.6), version: whole(1, 5) },
  ),
  ...forAll("numa topology, cpu topology", {
    cells: [{ id: some(0, 1), cpus: some(8, 16, 32), memoryMb: some(16_384, 32_768, 65_536) }],
  }),
  ...forAll("supported instance", [{ arch: word("x86_64|i686"), type: word("kvm|qemu"), mode: "hvm" }]),
  ...forAll("pci stats, pci request", [
    { vendorId: word("8086|10de|15b3"), productId: word("10ed|1db4|1018"), count: whole(1, 8) },
  ]),
  ...forAll("navigation, nav, nav menu, menu structure, navigation item, sitemap", [
    { label: "Home", url: "/" },
    { label: "Browse", url: "/browse" },
    { label: "About us", url: "/about" },
    { label: "Contact", url: "/contact" },
  ]),
  ...forAll("layout, dashboard layout, widget, grid", [
    {
      widget: word("chart|table|calendar|tasks"),
      x: whole(0, 3),
      y: whole(0, 2),
      width: whole(2, 4),
      height: whole(1, 3),
    },
    { widget: word("map|counter|list|notes"), x: whole(4, 8), y: whole(0, 2), width: whole(2, 4), height: whole(1, 3) },
  ]),
  ...forAll(
    "rule, condition, criteria, criterion, detection rule, filter definition, segment, query definition, expression, targeting",
    [condition],
  ),
  ...forAll("filter, search param, search parameter, query, query param, query parameter, search filter", {
    status: word("open|active|closed"),
    sort: word("-created_at|name|-updated_at"),
    page: whole(1, 9),
  }),
  ...forAll("validation, validation rule, constraint, validator", {
    required: yes(0.6),
    minLength: some(1, 2, 5),
    maxLength: some(50, 100, 255),
  }),
  ...forAll("action, effect, side effect, then, reaction rule", [
    { type: word("send_email|assign|add_tag|notify|set_status"), value: word("support|urgent|manager|closed|review") },
  ]),
  ...forAll("trigger", { event: make("rowEvent"), delayMinutes: some(0, 0, 5, 60) }),
  ...forAll("subscribed event, enabled event, webhook event, trigger event, event list", [
    make("rowEvent"),
    make("rowEvent"),
  ]),
  ...forAll("booking limit, duration limit, rate limit, interval limit, daily limit", {
    perDay: some(1, 3, 5, 10),
    perWeek: some(5, 10, 20),
    perMonth: some(20, 40, 80),
  }),
  ...forAll("command payload, command, device command, command data", {
    command: word("start|stop|reset|set_state|calibrate"),
    value: whole(0, 100),
  }),
  ...forAll("payload, payload content, webhook payload, event data, event payload, webhook, notification payload", {
    event: make("rowEvent"),
    data: { id: whole(100, 9999), status: word("active|pending|paid|failed") },
    occurredAt: moment,
  }),
  ...forAll(
    "redirect uri, redirect url, logout redirect uri, callback url, callback uri, allowed origin, cors origin, allowed cors origin, web origin, allowed callback, uri",
    [make("url")],
  ),
  ...forAll("oidc client metadata, oauth client metadata, openid client metadata, client registration metadata", {
    redirectUris: [
      word("https://app.example.com/callback|https://portal.example.org/auth/callback|http://localhost:3000/callback"),
    ],
    postLogoutRedirectUris: [],
  }),
  ...forAll("custom client metadata", {}),
  ...forAll("password policy, password rule, password requirement", {
    minLength: some(8, 10, 12),
    requireNumber: yes(0.7),
    requireSymbol: yes(0.4),
  }),
  ...forAll("lockout policy, login policy", { maxAttempts: some(3, 5, 10), lockoutMinutes: some(10, 30, 60) }),
  ...forAll("captcha policy, verification policy, mfa policy, two factor policy, blocklist policy", {
    enabled: yes(0.7),
  }),
  ...within(
    "sso connector, identity provider, sso provider, auth provider, oauth provider, oidc provider, social connector",
    "config, configuration, setting, option, provider config",
    {
      clientId: make("pattern", { regex: "[a-z0-9]{16}" }),
      clientSecret: make("pattern", { regex: "[A-Za-z0-9]{32}" }),
      issuer: word("https://login.example.com|https://id.example.org|https://sso.example.net"),
    },
  ),
  ...within(
    "alert policy, alert rule, alert, alert event, metric, metric series, container, pod, deployment, node, volume, network, namespace, cluster, service, scrape target, workload, image",
    "label, labels",
    { team: word("platform|payments|web|data"), env: word("production|staging"), tier: word("critical|standard") },
  ),
  ...within(
    "runner, agent, worker, build agent",
    "label, labels",
    words("linux|docker|x64|arm64|self-hosted|gpu|macos", 3),
  ),
  ...within("prompt, prompt version, prompt template", "label, labels", words("production|staging|latest|experiment")),
  ...within(
    "repository, repo, package, plugin, extension, module",
    "topic, topics, keyword",
    words("cli|api|typescript|docker|kubernetes|react|postgresql|library|automation|monitoring|python|go", 3),
  ),
  ...within("commit", "parent, parent sha, parent commit", [make("gitSha")]),
  ...within(
    "monitor, check, probe, health check, synthetic check, uptime check",
    "region, location",
    words("eu-west-1|us-east-1|eu-central-1|us-west-2|ap-southeast-1|ap-northeast-1", 3),
  ),
  ...forAll("grid position, grid pos, panel position", {
    x: some(0, 6, 12, 18),
    y: some(0, 8, 16, 24),
    w: some(6, 12, 24),
    h: 8,
  }),
  ...forAll("backtrace, stack trace, stacktrace, stack frame, frame", [
    {
      file: word("app/models/order.rb|src/checkout/cart.ts|billing/tasks.py"),
      line: whole(4, 320),
      method: word("total|addItem|send_invoice|call"),
    },
    {
      file: word("app/controllers/orders_controller.rb|src/api/client.ts|billing/views.py"),
      line: whole(4, 280),
      method: word("create|request|post|index"),
    },
    {
      file: word("lib/middleware/auth.rb|node_modules/express/lib/router.js|django/core/handlers/base.py"),
      line: whole(10, 640),
      method: word("call|handle|get_response"),
    },
  ]),
  ...forAll("contact method, notification method", [
    { type: word("sms|phone"), delayMinutes: some(0, 1, 5) },
    { type: word("push|email"), delayMinutes: some(0, 5, 10) },
  ]),
  ...forAll(
    "scrub field, sensitive field, filtered parameter, filter parameter, masked field, redacted field",
    words("password|credit_card|authorization|token|secret|ssn", 3),
  ),
  ...forAll("project key", words("web|mobile|billing|search|default", 2)),
  ...forAll(
    "required check, status check, required status check",
    words("build|test|lint|typecheck|e2e|license-scan", 3),
  ),
  ...forAll("grant type, allowed grant type", words("authorization_code|refresh_token|client_credentials|implicit")),
  ...forAll("response type", words("code|token|id_token")),
  ...forAll("authentication method, auth method, amr, mfa method", words("password|totp|webauthn|oidc|code")),
  ...forAll("header, http header, request header, response header", {
    "content-type": word("application/json|text/html"),
    accept: word("*/*|application/json"),
  }),
  ...forAll(
    "request, request content, request body, request data, input, request payload, parameter, param, argument, arg, input data",
    {
      id: whole(100, 9999),
      limit: some(10, 20, 50),
      locale: word("en|de|fr"),
    },
  ),
  ...forAll(
    "response, response content, response body, response data, output, gateway response, api response, raw response, output data, provider response",
    {
      status: word("ok|ok|ok|error"),
      reference: make("pattern", { regex: "[a-z]{2}_[A-Za-z0-9]{14}" }),
      durationMs: whole(20, 900),
    },
  ),
  ...forAll("job result, execution result, import result, sync result, run result, result, results, outcome", {
    status: word("ok|ok|ok|failed"),
    processed: whole(1, 400),
    failed: some(0, 0, 0, 1, 2),
  }),
  ...forAll("error, error detail, last error, failure, error data, error info", {
    code: word("invalid|missing|timeout|forbidden"),
    message: make("errorMessage"),
  }),
  ...forAll(
    "errors, issue, issues, warning, warnings, alert, alerts, finding, validation error, detected pattern, pattern, detected issue, violation, disclosure violation, match",
    [finding],
  ),
  ...forAll("context, trace, debug, request info, environment info, audit context, client context", {
    requestId: make("uuid"),
    ip: make("ipv4"),
    path: word("/login|/orders|/account|/search"),
  }),
  ...forAll(
    "device, device info, client info, browser info, user agent data, client, platform, device data, fingerprint",
    {
      os: word("iOS|Android|Windows|macOS|Linux"),
      browser: word("Chrome|Safari|Firefox|Edge"),
      version: make("versionNumber"),
    },
  ),
  ...forAll("feature, feature list, enabled feature", [make("featureName"), make("featureName")]),
  ...forAll("flag, feature flag, toggle, switch, module, enabled module", {
    new_dashboard: yes(0.5),
    beta_features: yes(0.2),
    export: yes(0.8),
  }),
  ...forAll("permission, ability, capability, privilege, right, access right, access", [
    make("permission"),
    make("permission"),
  ]),
  ...forAll("scope, grant", [make("scope")]),
  ...forAll("role, allowed role", [make("roleName")]),
  ...forAll("docker image, container image, allowed image", [
    make("pattern", { regex: "ghcr\\.io/example/(java:(17|21)|node:(20|22)|python:3\\.1[1-3]|debian:12)" }),
  ]),
  ...forAll("config stop, stop config", { signal: word("SIGTERM|SIGINT"), graceSeconds: some(5, 10, 30) }),
  ...forAll("config startup, startup config, config start", {
    done: word("Server started|Ready for connections|Listening on port"),
    timeoutSeconds: some(30, 60, 120),
  }),
  ...forAll("config log, log config, logging, logging config", {
    level: word("info|debug|warn"),
    location: word("logs/latest.log|logs/app.log|stdout"),
    rotate: yes(0.7),
  }),
  ...forAll("config file, configuration file", [
    { file: word("server.properties|config.yml|settings.json"), parser: word("properties|yaml|json") },
  ]),
  ...forAll("file denylist, denylist, file blocklist", words("*.exe|*.sh|secrets.yml|.env|*.key")),
  ...forAll("env, environment, environment variable, env var, variable, var", {
    LOG_LEVEL: word("info|debug|warn"),
    NODE_ENV: word("production|staging"),
    TZ: word("UTC|Europe/Berlin"),
  }),
  ...forAll(
    "credential, secret, key, api key, access key, auth config, connection, connection detail, connection setting",
    {
      clientId: make("pattern", { regex: "[a-z0-9]{16}" }),
      host: make("hostname"),
      port: some(443, 5432, 6379, 587),
    },
  ),
  ...forAll("limit, quota, usage limit, plan limit", {
    users: some(5, 20, 100),
    storageGb: some(5, 50, 500),
    projects: some(3, 10, 50),
  }),
  ...forAll("threshold", { warning: whole(50, 70), critical: whole(75, 95) }),
  ...forAll("metric, stat, statistic, counter, analytics, kpi, usage, counts, performance, aggregate", {
    views: whole(20, 4000),
    clicks: whole(1, 400),
    averageSeconds: part(4, 240, 1),
  }),
  ...forAll("summary, report, report summary, total", {
    total: whole(10, 900),
    average: part(2, 90, 1),
    change: part(-0.3, 0.4),
  }),
  ...forAll("step, stage, node, workflow, workflow definition, definition, graph, flow, pipeline, task, job", [
    { id: word("start|fetch|check"), type: word("trigger|http|script"), next: word("review|notify|store") },
    { id: word("review|notify|store"), type: word("approval|email|database"), next: null },
  ]),
  ...forAll("edge, transition", [{ from: word("start|draft|open"), to: word("review|published|closed") }]),
  ...forAll("schema, json schema, field, form field, form schema, field definition, column, form, column definition", [
    { name: word("name|email|amount|country"), type: word("text|number|select"), required: yes(0.6) },
    { name: word("comment|phone|date|category"), type: word("text|date|boolean"), required: yes(0.3) },
  ]),
  ...forAll("mapping, field mapping, column mapping, map", {
    name: word("full_name|customer|title"),
    email: word("email_address|mail|contact_email"),
    amount: word("total|value|sum"),
  }),
  ...forAll(
    "model config, model setting, model param, model parameter, llm config, hyperparameter, generation config, inference config",
    {
      model: word("small|medium|large"),
      temperature: part(0, 1, 1),
      maxTokens: some(256, 512, 1024, 4096),
    },
  ),
  ...forAll("tool call, function call, tool, tool use", [
    {
      name: word("search|calculator|get_weather|lookup_order"),
      arguments: { query: word("berlin|order 5120|12*7|today") },
    },
  ]),
  ...forAll("token usage, usage detail", { inputTokens: whole(50, 4000), outputTokens: whole(20, 1200) }),
  ...forAll("message, conversation, chat history, transcript, messages, dialogue, conversation history, chat", [
    { role: "user", content: make("question") },
    { role: "assistant", content: make("answer") },
  ]),
  ...forAll(
    "embedding, vector, embedding vector, feature vector",
    Array.from({ length: 6 }, () => part(-1, 1, 4)),
  ),
  ...forAll(
    "history, status history, timeline, audit trail, log, change log, changelog, activity, state history, event log, trail",
    [
      { status: word("created|submitted|received"), at: moment, by: make("username") },
      { status: word("approved|processed|closed"), at: moment, by: make("username") },
    ],
  ),
  ...forAll("change, diff, delta, audited change, object change, modification, changeset", {
    status: [word("draft|open|pending"), word("active|closed|approved")],
    updatedBy: [make("username"), make("username")],
  }),
  ...forAll(
    "old value, new value, before, after, previous value, old data, new data, previous, old state, new state, snapshot, original, current, old row, new row, prior",
    {
      status: word("active|inactive|pending"),
      updatedBy: make("username"),
    },
  ),
  ...forAll(
    "analysis, analysis result, ai analysis, prediction, evaluation, assessment, classification, insight, evidence, ai result, ai output, verdict, explanation",
    {
      label: word("likely|unlikely|unclear"),
      confidence: part(0.5, 0.99),
      summary: make("sentence"),
    },
  ),
  ...forAll("score, score breakdown, breakdown, component, score component, sub score, weight, weighting", {
    base: whole(20, 60),
    bonus: whole(0, 20),
    penalty: whole(0, 10),
  }),
  ...forAll(
    "identity, identity data, user info, userinfo, auth, auth data, raw info, oauth data, claim, user profile, profile data, user data, account data, raw user meta data, user metadata",
    {
      name: make("fullName"),
      email: make("email"),
      locale: word("en|de|fr"),
    },
  ),
  ...forAll(
    "default value, value, setting value, raw value, field value, default",
    word("true|false|10|standard|none|en"),
  ),
  ...forAll("locator, source locator, cursor, position, checkpoint, offset, bookmark", {
    page: whole(1, 20),
    line: whole(1, 400),
  }),
  ...forAll("state, sync state, app state", {
    step: word("start|details|confirm"),
    startedAt: moment,
    complete: yes(0.6),
  }),
};
