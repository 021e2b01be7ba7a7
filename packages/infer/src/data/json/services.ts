import { day, forAll, make, moment, part, some, whole, within, word, words, yes } from "./parts.ts";
import type { Shapes } from "./parts.ts";

const hex = (length: number) => make("pattern", { regex: `[a-f0-9]{${length}}` });
const xy = { x: whole(0, 40), y: whole(0, 30) };
const canvas = { x: some(80, 120, 240, 320, 480, 640), y: some(60, 80, 160, 240, 320) };
const LANGUAGES = word("en|de|fr|es");
const FLOWS =
  "workflow, workflow version, flow, flow version, automation, pipeline, journey, workflow template, process, scenario, chatflow, flow template, automation version, workflow definition, workflow entity, chatbot flow, bot flow, journey version, canvas";
const TEMPLATES =
  "template, email template, message template, notification template, sms template, document template, mail template, prompt template, prompt, prompt version, contract template, letter template, whatsapp template";
const FORMS = "form, form version, survey, quiz, questionnaire, form template, landing page, lead form, poll";
const FILES =
  "file, attachment, image, photo, asset, media, upload, media asset, media file, submission file, blob, storage object, picture, video, document";
const FLAGS = "feature flag, featureflag, flag, feature toggle, toggle, feature, feature config, experiment flag";
const TESTS = "experiment, ab test, split test, test, experiment variant, experiment result, variation";
const MAILINGS =
  "campaign, email campaign, newsletter, broadcast, mailing, sequence, sequence step, drip campaign, sms campaign, push campaign, email blast, campaign step";
const WRITTEN = "message, chat message, comment, post, reply, thread, channel message, direct message, note";
const BOARDS =
  "dashboard, report, saved report, dashboard tile, insight, chart, widget, metric, kpi, analytics dashboard, dashboard widget, dashboard card";
const VIEWS =
  "view, saved view, table view, grid view, list view, user view, custom view, data view, board view, database view";

/** A schema of what is put in or comes out, as programs write it. */
const schema = some(
  {
    type: "object",
    properties: { email: { type: "string", format: "email" }, name: { type: "string" } },
    required: ["email"],
  },
  {
    type: "object",
    properties: { id: { type: "integer" }, status: { type: "string", enum: ["open", "done"] } },
    required: ["id"],
  },
  {
    type: "object",
    properties: { url: { type: "string", format: "uri" }, timeout: { type: "integer", default: 30 } },
    required: ["url"],
  },
  {
    type: "object",
    properties: { amount: { type: "number", minimum: 0 }, currency: { type: "string" }, note: { type: "string" } },
    required: ["amount", "currency"],
  },
);
const screen = {
  title: word("Welcome!|Good to see you|Before we start|Thank you!|All done"),
  description: word("It takes about three minutes.|Your answers stay with us.|We will get back to you soon.|"),
  buttonText: word("Start|Continue|Close|Back to the website"),
  showButton: yes(0.8),
};
const ending = {
  title: word("Thank you!|All done|We got it"),
  message: word("We will get back to you soon.|Your answers have been saved.|A copy is on its way to you."),
  redirectUrl: some(null, null, "https://www.example.com/thanks"),
  showShareButtons: yes(0.2),
};
const cidrs = [
  make("pattern", { regex: "203\\.0\\.113\\.([1-9]|[1-9][0-9])" }),
  make("pattern", { regex: "198\\.51\\.100\\.(0|64|128|192)/26" }),
];
const campaign = {
  source: word("google|newsletter|facebook|linkedin|partner|bing"),
  medium: word("cpc|email|social|organic|referral"),
  campaign: word("spring_sale|launch|webinar_march|retargeting|brand"),
};

/** What services for offices keep: flows, forms, figures, mailings, talks, pages, plans and those who sign in. */
export const SERVICE_SHAPES: Shapes = {
  // Where somebody came from.
  ...forAll("utm, utm param, utm parameter, utm data, initial utm, first utm, last utm, utm tag", {
    utmSource: campaign.source,
    utmMedium: campaign.medium,
    utmCampaign: campaign.campaign,
  }),
  ...forAll(
    "attribution, attribution data, attribution datum, first touch, last touch, acquisition, source detail, lead source detail, traffic source",
    { ...campaign, landingPage: word("/|/pricing|/blog|/demo"), firstSeen: day },
  ),
  // Flows: what follows what.
  ...within(FLOWS, "node, graph node, flow node, canvas node, step node, element", [
    {
      id: "trigger",
      type: word("webhook|schedule|form_submitted|record_created"),
      name: "Start",
      position: { x: 80, y: 160 },
    },
    some(
      { id: "step_1", type: "condition", name: "Check status", position: { x: 320, y: 160 } },
      { id: "step_1", type: "http_request", name: "Get customer", position: { x: 320, y: 160 } },
      { id: "step_1", type: "lookup", name: "Find record", position: { x: 320, y: 160 } },
      { id: "step_1", type: "transform", name: "Prepare data", position: { x: 320, y: 160 } },
      { id: "step_1", type: "delay", name: "Wait a day", position: { x: 320, y: 160 } },
    ),
    some(
      { id: "step_2", type: "send_email", name: "Notify team", position: { x: 560, y: 160 } },
      { id: "step_2", type: "create_task", name: "Create task", position: { x: 560, y: 160 } },
      { id: "step_2", type: "update_record", name: "Save result", position: { x: 560, y: 160 } },
      { id: "step_2", type: "slack_message", name: "Send summary", position: { x: 560, y: 160 } },
    ),
  ]),
  ...within(FLOWS, "edge, graph edge, link, flow edge, transition, arrow, canvas edge", [
    { id: "e1", source: "trigger", target: "step_1" },
    { id: "e2", source: "step_1", target: "step_2", label: word("|yes|ok") },
  ]),
  ...within(FLOWS, "connection, wire", { trigger: ["step_1"], step_1: ["step_2"], step_2: [] }),
  ...within(
    FLOWS,
    "definition, graph, flow, flow data, flow datum, workflow data, flow json, graph json, spec, diagram, canvas, structure, content, flow definition",
    {
      nodes: [
        { id: "trigger", type: word("webhook|schedule|form_submitted|record_created") },
        { id: "step_1", type: word("condition|http_request|lookup|transform") },
        { id: "step_2", type: word("send_email|create_task|update_record|slack_message") },
      ],
      edges: [
        { source: "trigger", target: "step_1" },
        { source: "step_1", target: "step_2" },
      ],
    },
  ),
  ...within(FLOWS, "step, stage, action", [
    { id: "step_1", type: word("condition|http_request|lookup|wait"), next: "step_2" },
    { id: "step_2", type: word("send_email|create_task|update_record|slack_message"), next: null },
  ]),
  ...within(FLOWS, "setting, config, configuration, option, workflow setting", {
    timezone: make("timeZone"),
    timeoutMinutes: some(5, 15, 30, 60),
    retryOnFail: yes(0.6),
    saveSuccessfulRuns: yes(0.8),
    errorWorkflowId: null,
  }),
  ...within(
    `${FLOWS}, trigger`,
    "trigger, trigger config, trigger configuration, trigger setting, trigger data, entry trigger, start trigger",
    some(
      { type: "webhook", path: "/hooks/new-order", method: "POST" },
      { type: "schedule", cron: "0 8 * * 1-5", timezone: "Europe/Berlin" },
      { type: "event", event: "contact.created" },
      { type: "form", formId: 12 },
      { type: "schedule", cron: "*/15 * * * *", timezone: "UTC" },
      { type: "manual" },
    ),
  ),
  ...within(`${FLOWS}, ${BOARDS}, saved query, query, notebook`, "variable, var, input variable, flow variable", [
    some(
      { name: "customer_email", type: "string", value: "" },
      { name: "start_date", type: "date", value: "2026-01-01" },
      { name: "region", type: "string", value: "EMEA" },
      { name: "team", type: "string", value: "sales" },
    ),
    { name: word("threshold|limit|days"), type: "number", value: some(5, 30, 100) },
  ]),
  ...within(
    "execution, workflow execution, run, workflow run, flow run, automation run, job run, flow execution, pipeline run, automation log, workflow log",
    "trigger data, trigger datum, trigger payload, trigger info, trigger context",
    {
      source: word("webhook|schedule|manual|api"),
      receivedAt: moment,
      requestId: hex(16),
    },
  ),
  ...within(
    "execution, workflow execution, run, workflow run, flow run, automation run, execution step, step run, step execution, node execution, workflow step run, step log, task run, run step",
    "input, input data, input datum, input payload",
    {
      itemCount: whole(1, 40),
      item: { id: whole(100, 9000), email: make("email"), status: word("new|open|active") },
    },
  ),
  ...within(
    "execution, workflow execution, run, workflow run, flow run, automation run, execution step, step run, step execution, node execution, workflow step run, step log, task run, run step",
    "output, output data, output datum, result, output payload, result data, result datum, return value",
    {
      itemCount: whole(0, 40),
      changed: whole(0, 12),
      durationMs: whole(40, 9000),
    },
  ),
  ...within(
    "execution, execution step, step run, step execution, node execution, workflow step run, task run, job, job run, run, workflow run, sync, sync job, import, import job",
    "log, logs, console",
    [
      { level: "info", time: moment, message: word("Started|Connected|Fetched 12 items|Using cached result") },
      {
        level: word("info|info|warn|debug"),
        time: moment,
        message: word("Finished|Saved 12 items|Slow response|Nothing to do"),
      },
    ],
  ),
  ...forAll(
    "pinned data, pin data, pinned datum, static data, static datum, runtime state, scratch",
    some({}, {}, { lastId: 4120 }, { cursor: "2026-01-06" }),
  ),
  ...forAll("canvas position, node position, position, ui position, coordinate xy, point, canvas coordinate", canvas),
  ...forAll("viewport, view port, camera", {
    x: some(0, 0, -120, 80),
    y: some(0, 0, 40),
    zoom: some(0.5, 0.8, 1, 1, 1.25),
  }),
  ...within(
    "session, session recording, recording, page view, visit, visitor, event, device",
    "viewport, view port, screen, screen size, resolution, screen resolution",
    {
      width: some(390, 768, 1280, 1440, 1920),
      height: some(664, 800, 900, 1080),
    },
  ),
  ...forAll("window size, screen size, screen resolution, viewport size", {
    width: some(390, 768, 1280, 1440, 1920),
    height: some(664, 800, 900, 1080),
  }),
  // Schemas of what is put in.
  ...forAll(
    "json schema, input schema, output schema, parameter schema, param schema, config schema, payload schema, response schema, request schema, setting schema, event schema, data schema, datum schema, schema definition, schema json, validation schema, arg schema, argument schema, tool schema, function schema, property schema, configuration schema, credential schema, body schema, option schema",
    schema,
  ),
  ...forAll("ui schema, form layout, ui config, ui definition", {
    "ui:order": ["email", "name", "*"],
    email: { "ui:placeholder": "you@example.com" },
    note: { "ui:widget": word("textarea|text") },
  }),
  ...forAll(
    "default, default config, default configuration, default setting, default option, default parameter, default param, default data, default prop",
    {
      timeoutSeconds: some(10, 30, 60),
      retries: some(0, 1, 3),
      format: word("json|text"),
    },
  ),
  ...forAll(
    "sample data, sample datum, sample payload, example payload, example data, sample output, sample input, example, sample, test data, test datum, test payload, mock data, mock datum, sample request, sample response",
    {
      id: whole(100, 9000),
      email: make("email"),
      status: word("new|open|paid|active"),
      createdAt: moment,
    },
  ),
  // Forms.
  ...forAll("welcome screen, intro screen, welcome page, start screen, welcome message config, intro", screen),
  ...forAll(
    "thank you screen, thank you page, end screen, ending, outro, confirmation, confirmation page, completion screen, success page, completion message, success screen, confirmation setting",
    ending,
  ),
  ...forAll(
    "logic, logic jump, branching, branching rule, branching logic, skip logic, jump, logic rule, conditional logic, visibility rule, display rule, display condition, visibility condition, show if, show condition, conditional, dependency rule, condition logic, display logic, conditional rule",
    [
      some(
        { if: { field: "role", operator: "is", value: "other" }, then: { action: "show", target: "role_details" } },
        { if: { field: "country", operator: "is_not", value: "DE" }, then: { action: "hide", target: "vat_number" } },
        {
          if: { field: "rating", operator: "less_than", value: 3 },
          then: { action: "show", target: "what_went_wrong" },
        },
        { if: { field: "newsletter", operator: "is", value: true }, then: { action: "require", target: "email" } },
        { if: { field: "company_size", operator: "is", value: "1" }, then: { action: "jump_to", target: "end" } },
      ),
    ],
  ),
  ...within(FORMS, "schema, field schema, structure, definition, content", {
    title: word("Contact|Registration|Feedback|Order"),
    fields: [
      { name: "email", type: "email", required: true },
      { name: word("message|company|quantity"), type: word("text|textarea|number"), required: yes(0.4) },
    ],
  }),
  ...within(
    FORMS,
    "hidden field, tracked param, tracking field, prefill, prefill field",
    words("utm_source|ref|user_id|utm_campaign|plan|gclid"),
  ),
  ...within(FORMS, "redirect rule, redirect, redirect setting", [
    {
      when: word("rating >= 4|country = DE|always"),
      url: word("https://www.example.com/thanks|https://www.example.com/review"),
    },
  ]),
  ...within(FORMS, "page, step, section", [
    { title: word("About you|Contact|Basics"), fields: ["name", "email"] },
    { title: word("Details|Your request|Feedback"), fields: ["message"] },
  ]),
  ...forAll("prefilled value, prefill data, prefill datum", { email: make("email"), name: make("fullName") }),
  ...forAll(
    "merge tag, merge field, placeholder, personalization, personalisation, template variable, personalization field, substitution, merge var, dynamic field, personalization token, available variable",
    words("first_name|company|unsubscribe_url|order_number|last_name|due_date", 3),
  ),
  ...within(
    TEMPLATES,
    "variable, placeholder, parameter, param, field, token, input variable, var",
    words("first_name|company|order_number|due_date|last_name|amount", 3),
  ),
  ...within(TEMPLATES, "default variable, variable default, sample variable, test variable", {
    first_name: make("firstName"),
    company: make("company"),
  }),
  ...within(
    "email, email message, sent email, email log, notification, message, outgoing message, mail, mail log, email delivery, notification log, scheduled message",
    "variable, template variable, merge data, merge datum, merge var, template data, template datum, substitution, template param, template parameter",
    { first_name: make("firstName"), link: make("url") },
  ),
  ...forAll(
    "body json, design json, design, email design, editor state, editor json, draft content, editor content, rich text, content json, rich content, document json, prosemirror, tiptap, doc json, document content",
    {
      type: "doc",
      content: [
        {
          type: "heading",
          attrs: { level: some(1, 2) },
          content: [{ type: "text", text: word("Welcome|Summary|Next steps|What is new") }],
        },
        {
          type: "paragraph",
          content: [
            {
              type: "text",
              text: word(
                "Thank you for your time.|Here is what we agreed on.|Please reply by Friday.|This is what has changed.",
              ),
            },
          ],
        },
      ],
    },
  ),
  // What is shown, and how.
  ...forAll("typography, font, font setting, font config, text style, typography setting", {
    fontFamily: word("Inter|Roboto|Georgia|Source Sans 3|Lora"),
    headingFont: word("Inter|Lora|Montserrat"),
    baseSize: some(14, 16, 18),
    lineHeight: some(1.4, 1.5, 1.6),
  }),
  ...forAll(
    "background, background style, background setting, background config",
    some(
      { type: "color", color: "#ffffff" },
      { type: "color", color: "#f5f7fa" },
      { type: "image", url: "/media/background.jpg", opacity: 0.6 },
      { type: "gradient", from: "#e0f2fe", to: "#ffffff" },
    ),
  ),
  ...forAll("button style, button, button config, button setting, cta style, button theme", {
    background: make("colorHex"),
    textColor: word("#ffffff|#111827"),
    radius: some(4, 6, 8, 24),
    size: word("small|medium|large"),
  }),
  ...forAll(
    "brand, branding, brand setting, brand config, branding config, branding setting, white label, white label config, brand kit",
    {
      primaryColor: make("colorHex"),
      secondaryColor: make("colorHex"),
      logoUrl: word("/brand/logo.svg|/brand/logo.png"),
      font: word("Inter|Roboto|Georgia"),
    },
  ),
  ...forAll(
    "css variable, css var, style token, design token, custom style, style override, theme override, theme token",
    { "--color-primary": make("colorHex"), "--radius": word("4px|8px|12px"), "--font-size": word("14px|16px") },
  ),
  ...forAll("appearance, widget appearance, display config, display setting, display option", {
    theme: word("light|dark|auto"),
    position: word("bottom-right|bottom-left"),
    color: make("colorHex"),
    showLogo: yes(0.7),
  }),
  ...forAll("crop, crop data, crop datum, crop area, crop setting, image crop", {
    x: whole(0, 200),
    y: whole(0, 120),
    width: some(400, 640, 800),
    height: some(300, 480, 600),
  }),
  ...forAll("focal point, focus point, image focus", { x: part(0.2, 0.8), y: part(0.2, 0.8) }),
  ...within(FILES, "dimension, size, image size", {
    width: some(640, 800, 1200, 1920, 3024),
    height: some(480, 600, 800, 1080, 4032),
  }),
  ...within(
    FILES,
    "variant, rendition, thumbnail, derivative, image variant, conversion, generated conversion, thumb",
    {
      thumb: { width: 150, height: 150, url: make("pattern", { regex: "/variants/thumb/[a-f0-9]{10}\\.webp" }) },
      medium: { width: 800, height: 600, url: make("pattern", { regex: "/variants/medium/[a-f0-9]{10}\\.webp" }) },
    },
  ),
  ...forAll("exif, exif data, exif datum, camera info, image metadata, photo metadata", {
    camera: word("Canon EOS R6|Nikon Z5|iPhone 15|Pixel 8|Sony A7 IV"),
    iso: some(100, 200, 400, 800),
    aperture: word("f/1.8|f/2.8|f/4|f/8"),
    exposure: word("1/60|1/125|1/250|1/500"),
    orientation: some(1, 1, 6),
  }),
  ...forAll("video info, video metadata, video data, media info", {
    durationSeconds: whole(12, 1800),
    width: some(1280, 1920, 3840),
    height: some(720, 1080, 2160),
    codec: word("h264|h265|vp9"),
    bitrateKbps: some(2500, 5000, 8000),
  }),
  ...forAll("waveform, peak, audio peak", [part(0, 1), part(0, 1), part(0, 1), part(0, 1), part(0, 1), part(0, 1)]),
  ...within(
    VIEWS,
    "column, visible column, column order, field order, visible field, displayed column, display column",
    words("name|status|owner|due_date|created_at|priority", 3),
  ),
  ...forAll("column width, column size", {
    name: some(200, 240, 320),
    status: some(100, 120),
    created_at: some(140, 160),
  }),
  ...forAll(
    "group by, grouping, group config, row group",
    some(["status"], ["owner"], ["priority"], ["created_at"], []),
  ),
  ...within(
    `${BOARDS}, dashboard layout`,
    "filter, global filter, dashboard filter, default filter, filter override, filter config, filters override, filters overrides",
    {
      dateFrom: word("-7d|-30d|-90d|mStart"),
      compare: yes(0.3),
      interval: word("day|week|month"),
    },
  ),
  ...within(BOARDS, "layout, grid layout, layout config, widget layout, dashboard layout", [
    { widget: word("chart|kpi"), x: 0, y: 0, w: 6, h: 4 },
    { widget: word("table|map|counter"), x: 6, y: 0, w: 6, h: 4 },
    { widget: word("list|funnel"), x: 0, y: 4, w: 12, h: 5 },
  ]),
  ...within(BOARDS, "result, cached result, result cache, last result, cache, result data, result datum", [
    { label: "2026-01-05", value: whole(40, 900) },
    { label: "2026-01-06", value: whole(40, 900) },
    { label: "2026-01-07", value: whole(40, 900) },
  ]),
  ...forAll("series, data series, chart data, chart datum, time series, trend data, trend datum, sparkline, trend", [
    { date: "2026-01-05", value: whole(40, 900) },
    { date: "2026-01-06", value: whole(40, 900) },
    { date: "2026-01-07", value: whole(40, 900) },
  ]),
  ...forAll(
    "recent search, search history, last search",
    words("invoice 2026|onboarding|holiday calendar|api key|export|meeting notes", 3),
  ),
  ...forAll(
    "dismissed banner, dismissed tip, dismissed hint, seen tour, dismissed notice, completed tour, seen hint, dismissed notification, dismissed",
    words("welcome|new-editor|whats-new-2026|shortcuts|mobile-app|invite-team"),
  ),
  ...forAll("sidebar, sidebar state, sidebar setting, sidebar config", {
    collapsed: yes(0.3),
    width: some(220, 240, 280),
    pinned: ["home", "inbox"],
  }),
  ...forAll("keyboard shortcut, shortcut, hotkey, keybinding", {
    search: word("ctrl+k|/"),
    new: word("n|ctrl+n"),
    save: "ctrl+s",
  }),
  ...forAll(
    "onboarding, onboarding state, onboarding progress, onboarding data, onboarding datum, onboarding step, onboarding checklist, setup progress, setup step, setup state",
    some(
      { currentStep: "profile", completed: [] },
      { currentStep: "invite_team", completed: ["profile"] },
      { currentStep: "connect_data", completed: ["profile", "invite_team"] },
      { currentStep: null, completed: ["profile", "invite_team", "connect_data"] },
    ),
  ),
  // Network and those who sign in.
  ...forAll(
    "allowed ip, ip whitelist, ip allowlist, whitelisted ip, ip restriction, allowed ip range, trusted ip, ip address list, allowed ip address, blocked ip, ip blacklist, denied ip, ip range, allowed cidr, cidr, ip rule",
    cidrs,
  ),
  ...forAll("header, http header, request header, custom header, extra header, additional header", {
    "content-type": "application/json",
    "user-agent": word("example-webhooks/1.4|node-fetch/3.3|python-requests/2.32|Go-http-client/2.0"),
    "x-request-id": hex(16),
  }),
  ...forAll("response header", {
    "content-type": "application/json",
    "content-length": make("pattern", { regex: "[1-9][0-9]{2}" }),
    server: word("nginx|cloudfront|envoy"),
  }),
  ...within(
    "webhook delivery, webhook request, request log, webhook event, webhook log, webhook call, api request, api log, incoming webhook, inbound request, http request",
    "query param, query parameter, query, query string, param, parameter",
    some({}, {}, {}, { source: "shop" }, { version: "2" }, { token: "test_4f1c" }),
  ),
  ...forAll(
    "security setting, security policy, security config, security, auth setting, authentication setting, sign in setting, login setting, access setting",
    {
      enforceMfa: yes(0.4),
      sessionTimeoutMinutes: some(60, 480, 1440),
      passwordMinLength: some(8, 10, 12),
      allowedDomains: ["example.com"],
    },
  ),
  ...forAll("sso config, sso setting, saml config, saml setting, oidc config, sso configuration, identity config", {
    provider: word("okta|azure-ad|google|onelogin"),
    entityId: "https://idp.example.com/metadata",
    ssoUrl: "https://idp.example.com/sso",
    enforced: yes(0.4),
  }),
  ...forAll("mfa setting, mfa config, two factor setting, two factor config", {
    enabled: yes(0.6),
    method: word("totp|sms|webauthn"),
    backupCodesLeft: whole(2, 10),
  }),
  ...forAll("retention, data retention, retention setting, retention config", {
    days: some(30, 90, 180, 365),
    deleteBackups: yes(0.4),
  }),
  ...forAll("sharing, share setting, sharing setting, share option, share config, sharing option, sharing config", {
    visibility: word("private|team|link"),
    allowDownload: yes(0.6),
    allowComments: yes(0.5),
    passwordProtected: yes(0.1),
  }),
  ...forAll("acl, access control, access list, access control list", {
    read: [word("everyone|members|team")],
    write: [word("admins|owner|editors")],
  }),
  ...forAll("entitlement, plan entitlement, feature access", {
    seats: some(3, 5, 10, 25),
    apiAccess: yes(0.7),
    sso: yes(0.3),
    storageGb: some(5, 20, 100),
    support: word("email|priority"),
  }),
  ...forAll(
    "consent, consent data, consent datum, consent preference, gdpr consent, cookie consent, privacy consent, marketing consent, consent setting, opt in, tracking consent",
    { marketing: yes(0.4), analytics: yes(0.6), termsAcceptedAt: day },
  ),
  ...forAll("audit context, request context, session context, device context, actor context", {
    requestId: hex(16),
    channel: word("web|api|mobile"),
    sessionId: hex(12),
  }),
  ...within(
    "audit log, audit, audit trail, audit event, activity log, admin log, security log, access log, audit entry, audit record",
    "context, request context, request, client",
    { requestId: hex(16), channel: word("web|api|mobile"), sessionId: hex(12) },
  ),
  ...forAll("actor, performed by, triggered by, initiator, author info, author data, actor info", {
    type: word("user|user|system|api_key"),
    name: make("fullName"),
  }),
  ...forAll(
    "geo, geo data, geo datum, geo info, geoip, geo ip, ip info, ip location, ip geolocation, ip geo, geolocation data, ip data",
    some(
      { country: "DE", region: "Bavaria", city: "Munich", timezone: "Europe/Berlin" },
      { country: "US", region: "Texas", city: "Austin", timezone: "America/Chicago" },
      { country: "GB", region: "Kent", city: "Dover", timezone: "Europe/London" },
      { country: "FR", region: "Brittany", city: "Rennes", timezone: "Europe/Paris" },
      { country: "NL", region: "Utrecht", city: "Utrecht", timezone: "Europe/Amsterdam" },
      { country: "US", region: "Oregon", city: "Portland", timezone: "America/Los_Angeles" },
      { country: "CA", region: "Ontario", city: "Toronto", timezone: "America/Toronto" },
    ),
  ),
  // Switches and tests.
  ...within(FLAGS, "payload, variation payload, variant payload", { true: word("new|v2|blue"), false: "control" }),
  ...within(FLAGS, "prerequisite, dependency, depends on, required flag", [
    { flag: word("new-navigation|billing-v2|beta-access|new-editor"), variation: true },
  ]),
  ...within(FLAGS, "targeting rule, targeting, rule, target, condition, segment, audience", [
    some(
      { attribute: "country", operator: "in", values: ["DE", "AT"], rollout: 100 },
      { attribute: "plan", operator: "in", values: ["pro", "enterprise"], rollout: 50 },
      { attribute: "email", operator: "ends_with", values: ["@example.com"], rollout: 100 },
      { attribute: "app_version", operator: "greater_than", values: ["4.2.0"], rollout: 25 },
      { attribute: "signed_up", operator: "after", values: ["2026-01-01"], rollout: 10 },
    ),
  ]),
  ...within(FLAGS, "environment, environment setting, environment config", {
    production: { enabled: yes(0.5), rollout: some(0, 10, 50, 100) },
    staging: { enabled: true, rollout: 100 },
  }),
  ...within(
    FLAGS,
    "variation, value, allowed value",
    some([true, false], ["control", "treatment"], ["control", "variant_a", "variant_b"], ["blue", "green"]),
  ),
  ...within(FLAGS, "metadata, meta, extra", {
    owner: word("growth|platform|billing|web"),
    ticket: make("pattern", { regex: "(WEB|APP)-[1-9][0-9]{2}" }),
    temporary: yes(0.6),
  }),
  ...within(TESTS, "parameter, param, config, configuration, setting", {
    minimumDetectableEffect: some(2, 5, 10),
    sampleSize: some(1000, 5000, 20_000),
    durationDays: some(7, 14, 28),
  }),
  ...within(TESTS, "metric, goal, primary metric, secondary metric, metrics secondary, target metric, success metric", [
    some(
      { name: "Sign-up rate", type: "conversion", direction: "increase" },
      { name: "Checkout rate", type: "conversion", direction: "increase" },
      { name: "Revenue per user", type: "mean", direction: "increase" },
      { name: "Clicks", type: "count", direction: "increase" },
      { name: "Error rate", type: "conversion", direction: "decrease" },
      { name: "Seven-day retention", type: "conversion", direction: "increase" },
    ),
  ]),
  ...within(TESTS, "result, stat, statistic, outcome, analysis, result data, result datum", {
    control: { users: whole(800, 4000), rate: part(0.04, 0.12, 3) },
    treatment: { users: whole(800, 4000), rate: part(0.05, 0.15, 3) },
    probability: part(0.4, 0.99),
  }),
  ...within(TESTS, "stat config, stats config, statistic config, stat setting", {
    method: word("bayesian|frequentist"),
    confidence: some(0.9, 0.95),
  }),
  ...within(
    TESTS,
    "exposure criterion, exposure criteria, exposure, exposure config, audience, targeting, targeting rule, eligibility",
    { event: word("page_view|$feature_flag_called|checkout_started"), filterTestAccounts: yes(0.8) },
  ),
  ...forAll(
    "traffic split, variant split, variants split, traffic allocation, split, traffic, variant weight, allocation, traffic weight",
    some({ control: 50, treatment: 50 }, { control: 34, variant_a: 33, variant_b: 33 }, { control: 80, treatment: 20 }),
  ),
  ...within(TESTS, "variant, variation, arm", [
    { key: "control", name: "Control", weight: 50 },
    { key: "treatment", name: word("Short form|Blue button|New headline"), weight: 50 },
  ]),
  // What analytics keep of events and people.
  ...within(
    "person, visitor, user profile, tracked user, end user, analytics user, profile, device user",
    "property, trait, attribute, user property, person property, properties",
    {
      plan: word("free|starter|business"),
      country: word("DE|US|GB|FR"),
      browser: word("Chrome|Firefox|Safari"),
      initialReferrer: word("direct|google|newsletter"),
    },
  ),
  ...within(
    "analytics event, tracking event, page view, pageview, ahoy event, track event, usage event, product event, raw event",
    "property, properties, event property, param, parameter, attribute, event data, event datum",
    {
      url: word("/|/pricing|/docs|/signup|/account"),
      browser: word("Chrome|Firefox|Safari"),
      device: word("desktop|mobile|tablet"),
      referrer: word("|https://www.example.com/"),
    },
  ),
  ...forAll(
    "event name, tracked event, tracking event, conversion event, key event, goal event",
    words("page_view|signed_up|order_placed|trial_started|file_exported|invite_sent", 3),
  ),
  ...forAll(
    "display name property, person display name property, tracked property, user trait",
    words("plan|country|browser|email|utm_source|device", 3),
  ),
  ...within("event definition, event type, tracked event, property definition", "property type", {
    plan: "String",
    amount: "Numeric",
    created_at: "DateTime",
  }),
  ...forAll("distinct id, anonymous id, alias, known id, external alias", [make("uuid")]),
  ...within(
    "project, team, workspace, application, app, source, tracking plan",
    "event property",
    words("plan|country|browser|email|utm_source|device", 3),
  ),
  ...forAll("path cleaning filter, url rule, url pattern, path rule, url rewrite", [
    some(
      { regex: "/users/\\d+", alias: "/users/:id" },
      { regex: "/orders/\\d+", alias: "/orders/:id" },
      { regex: "/p/[a-z0-9-]+", alias: "/p/:slug" },
    ),
  ]),
  ...forAll("test account filter, internal user filter, exclude filter", [
    { key: "email", operator: "not_contains", value: "@example.com" },
  ]),
  ...within(
    "cohort, segment, audience, smart list, contact segment, user segment, customer segment, dynamic list",
    "filter, rule, condition, definition, criterion, criteria, query, segment, filter config, rule config",
    {
      match: word("all|any"),
      rules: [
        some(
          { field: "plan", operator: "equals", value: "pro" },
          { field: "country", operator: "in", value: ["DE", "AT"] },
          { field: "last_seen", operator: "within_days", value: 30 },
          { field: "email", operator: "ends_with", value: "@example.com" },
          { field: "orders", operator: "greater_than", value: 3 },
          { field: "tags", operator: "contains", value: "newsletter" },
        ),
      ],
    },
  ),
  ...within("cohort", "group", [
    {
      properties: [
        some(
          { key: "plan", operator: "exact", value: "pro" },
          { key: "country", operator: "exact", value: "DE" },
          { key: "email", operator: "icontains", value: "@example.com" },
        ),
      ],
    },
  ]),
  ...within(
    "alert, alert rule, monitor, metric alert, insight alert, alarm, alert config, alert policy",
    "condition, trigger condition, rule, criteria, criterion, trigger",
    some(
      { metric: "errors", operator: ">", threshold: 50, forMinutes: 5 },
      { metric: "latency_p95_ms", operator: ">", threshold: 800, forMinutes: 10 },
      { metric: "revenue", operator: "<", threshold: 1000, forMinutes: 1440 },
      { metric: "active_users", operator: "<", threshold: 100, forMinutes: 60 },
      { metric: "signups", operator: "<", threshold: 5, forMinutes: 1440 },
      { metric: "error_rate", operator: ">=", threshold: 0.05, forMinutes: 15 },
    ),
  ),
  ...within(
    "alert, alert rule, monitor, metric alert, alarm, alert config, alert policy, insight alert",
    "config, configuration, setting, option",
    { checkEvery: word("5m|15m|1h|1d"), repeatAfterMinutes: some(60, 240, 1440), notifyOnResolve: yes(0.7) },
  ),
  ...forAll(
    "notification target, alert target, notify, alert channel, alert recipient, notification recipient, subscriber list, notification config",
    [
      some(
        { type: "email", value: "ops@example.com" },
        { type: "email", value: "team@example.com" },
        { type: "slack", value: "#alerts" },
        { type: "slack", value: "#ops" },
        { type: "webhook", value: "https://hooks.example.com/alerts" },
      ),
    ],
  ),
  ...forAll(
    "sync stat, sync statistic, sync result, sync summary, import summary, import stat, import result, last sync stat, import statistic, last run stat, run stat, last run summary, export stat, job stat, run summary, batch stat, sync report, last import, migration stat, run statistic, last run statistic, last sync statistic, export statistic, job statistic, batch statistic, migration statistic, crawl stat, crawl statistic, index stat, index statistic",
    {
      created: whole(0, 240),
      updated: whole(0, 400),
      skipped: some(0, 0, 3, 12),
      failed: some(0, 0, 0, 2),
    },
  ),
  ...forAll("import error, row error, import issue, validation failure, failed row, skipped row", [
    some(
      { row: 14, column: "email", message: "invalid address" },
      { row: 3, column: "amount", message: "not a number" },
      { row: 87, column: "date", message: "unknown format" },
      { row: 210, column: "name", message: "required" },
    ),
  ]),
  ...forAll("import option, import setting, import config, csv option, parse option, file option", {
    delimiter: word(",|;"),
    encoding: "utf-8",
    hasHeader: yes(0.9),
    skipDuplicates: yes(0.7),
  }),
  ...forAll("export option, export setting, export config", {
    format: word("csv|xlsx|json"),
    includeHeader: yes(0.9),
    dateFormat: word("YYYY-MM-DD|DD.MM.YYYY"),
  }),
  ...forAll("preview row, sample row, preview data, preview datum", [
    { email: make("email"), name: make("fullName") },
    { email: make("email"), name: make("fullName") },
  ]),
  // Talks, reminders and notices.
  ...within(WRITTEN, "reaction, reaction summary, reactions", {
    "👍": whole(0, 9),
    "🎉": some(0, 0, 1, 2),
    "❤️": some(0, 0, 1, 4),
  }),
  ...forAll("reaction count, reaction summary, emoji reaction", {
    like: whole(0, 40),
    love: whole(0, 12),
    celebrate: whole(0, 6),
  }),
  ...within(WRITTEN, "mention, mentioned user, mentions", [make("username")]),
  ...within(WRITTEN, "embed, link preview, unfurl, preview, link", [
    { url: make("url"), title: word("Release notes|Price list|How to get started|Annual report"), type: "link" },
  ]),
  ...within(WRITTEN, "thread info, thread metadata, thread meta, thread", {
    replyCount: whole(0, 14),
    lastReplyAt: moment,
    participants: whole(1, 5),
  }),
  ...within(
    WRITTEN,
    "edit history, edit, revision",
    some([], [], [], [{ editedAt: "2026-01-06T10:12:00Z", previous: "See you at nine." }]),
  ),
  ...within(WRITTEN, "block, rich block, content block", [
    { type: "section", text: word("New entry in the list|Please review by Friday|Build finished") },
    { type: "actions", buttons: [word("Open|Review"), word("Dismiss|Later")] },
  ]),
  ...forAll("quick reply, reply button, button list, message button", [
    { title: word("Yes|Track order|Talk to us"), payload: word("YES|TRACK|AGENT") },
    { title: word("No|Opening hours|Later"), payload: word("NO|HOURS|LATER") },
  ]),
  ...forAll("read by, seen by, delivered to, viewed by, read receipt", [{ user: make("username"), at: moment }]),
  ...forAll("quiet hour, do not disturb, dnd, dnd schedule, quiet time", {
    enabled: yes(0.6),
    start: word("21:00|22:00|23:00"),
    end: word("06:00|07:00|08:00"),
  }),
  ...forAll("reminder, reminder setting, reminder config, default reminder", [
    { minutesBefore: some(10, 15, 30, 60, 1440), method: word("email|push|sms") },
  ]),
  ...forAll(
    "channel, notification channel, delivery channel, enabled channel, channel list",
    words("email|push|sms|in_app|slack"),
  ),
  ...forAll("notification matrix, channel matrix", {
    email: yes(0.9),
    push: yes(0.5),
    sms: yes(0.2),
    inApp: yes(0.9),
  }),
  ...forAll("delivery status, channel status, delivery result, send result, delivery info, delivery attempt", {
    email: word("delivered|delivered|bounced|queued"),
    push: word("delivered|skipped"),
  }),
  ...within(
    "notification, in app notification, user notification, app notification, push notification, alert notification",
    "data, datum, payload, metadata, meta, extra, context",
    {
      title: word("New comment|Task assigned to you|Export finished|Invitation accepted|Password changed"),
      url: word("/tasks/412|/exports|/account|/team|/inbox"),
      actor: make("fullName"),
    },
  ),
  ...within("notification, push notification, in app notification", "action, button", [
    { label: word("Open|Review|Reply"), url: word("/inbox|/tasks|/account") },
  ]),
  // Mailings and those who get them.
  ...within(
    MAILINGS,
    "stat, statistic, metric, result, performance, analytics, summary, report, counter, stats cache",
    {
      sent: whole(400, 4000),
      opened: whole(80, 390),
      clicked: whole(4, 79),
      bounced: some(0, 1, 3, 8),
      unsubscribed: some(0, 0, 1, 4),
    },
  ),
  ...forAll("email stat, email statistic, delivery stat, delivery statistic, send stat, open stat, engagement stat", {
    sent: whole(400, 4000),
    opened: whole(80, 390),
    clicked: whole(4, 79),
    bounced: some(0, 1, 3, 8),
  }),
  ...within(
    MAILINGS,
    "audience, recipient, target, target audience, segment, audience filter, recipient filter, targeting, recipient query",
    { lists: words("Customers|Newsletter|Trial users|Partners"), exclude: ["Unsubscribed"], tag: word("|vip|2026") },
  ),
  ...within(MAILINGS, "setting, config, configuration, option, send setting, sending option", {
    trackOpens: yes(0.8),
    trackClicks: yes(0.8),
    sendTimezone: word("recipient|account"),
    replyTo: word("hello@example.com|team@example.com"),
  }),
  ...within(MAILINGS, "schedule, send schedule, sending window, schedule config, send time", {
    days: words("mon|tue|wed|thu|fri"),
    from: word("08:00|09:00"),
    to: word("17:00|18:00"),
    timezone: make("timeZone"),
  }),
  ...within(MAILINGS, "goal, objective, conversion goal", {
    type: word("click|purchase|reply|signup"),
    target: some(50, 100, 250),
    windowDays: some(3, 7, 14),
  }),
  ...within(MAILINGS, "content, body, template data, template datum, creative, message", {
    subject: word("What is new in March|Your invitation|Three tips for spring|Last chance to register"),
    preheader: word("Read on for details|Only this week|"),
    sections: some(2, 3, 4),
  }),
  ...within(
    MAILINGS,
    "ab test, ab test config, variant, ab variant, split test, ab testing, ab test setting, a b test config",
    {
      enabled: yes(0.4),
      subjects: [word("Your invitation|What is new"), word("You are invited|News for you")],
      winner: word("opens|clicks"),
      sampleSize: some(10, 20, 50),
    },
  ),
  ...forAll("ab test, ab test config, ab testing, split test config, a b test config, ab test setting", {
    enabled: yes(0.4),
    variants: ["A", "B"],
    split: some(50, 50, 30),
    winner: some(null, "A", "B"),
  }),
  ...forAll("step, sequence step, drip step, cadence step, sequence", [
    { day: 1, type: "email", template: word("intro|welcome") },
    { day: some(3, 4), type: word("call|email"), template: word("follow-up|case-study") },
    { day: some(7, 10), type: word("email|linkedin"), template: word("last-try|offer") },
  ]),
  ...forAll("suppression, suppression reason, unsubscribe reason", words("bounced|unsubscribed|complained|invalid")),
  // Those whom a company knows.
  ...forAll(
    "enrichment, enrichment data, enrichment datum, enriched data, enriched datum, firmographic, company info, company data, company datum, clearbit data, firmographics, enrichment result",
    {
      industry: word("Software|Logistics|Retail|Manufacturing|Health care"),
      employees: some(12, 40, 180, 900),
      founded: whole(1978, 2021),
      country: word("DE|US|GB|FR|NL"),
      techStack: words("HubSpot|Shopify|AWS|SAP"),
    },
  ),
  ...within(
    "lead, contact, deal, account, company, opportunity",
    "score detail, score breakdown, scoring, score factor, score data, lead score detail",
    { fit: whole(10, 60), engagement: whole(0, 40), recency: whole(0, 20) },
  ),
  ...within("contact, lead, person, customer, company, account, candidate", "phone, phone number, telephone", [
    { type: word("work|mobile"), number: make("phone") },
  ]),
  ...within("contact, lead, person, customer, company, account, candidate", "email, email address", [
    { type: word("work|private"), address: make("email"), primary: true },
  ]),
  ...within("contact, lead, person, customer, company, account, supplier", "address, postal address", [
    {
      type: word("billing|office|shipping"),
      street: make("streetAddress"),
      city: make("city"),
      country: make("countryCode"),
    },
  ]),
  ...within(
    "contact, lead, deal, company, opportunity, crm contact, crm company",
    "custom field, custom property, custom attribute, custom data, custom datum, custom value, additional field, field value",
    {
      segment: word("SMB|Mid-market|Enterprise"),
      preferredLanguage: LANGUAGES,
      renewalMonth: word("January|April|July|October"),
      nps: some(null, 6, 8, 9, 10),
    },
  ),
  ...within("deal, opportunity, quote, proposal", "product, line item, item, product line", [
    {
      name: word("Team licence|Onboarding package|Support plan|Extra seats"),
      quantity: some(1, 1, 5, 10, 25),
      price: some(19, 49, 250, 900),
    },
  ]),
  ...within("pipeline, sales pipeline, board, deal pipeline", "stage, column, step", [
    { name: word("New|Lead in"), probability: 10 },
    { name: word("Qualified|Proposal"), probability: 40 },
    { name: word("Negotiation|Contract"), probability: 70 },
    { name: "Won", probability: 100 },
  ]),
  ...within(
    "subscription, plan, price, subscription plan, pricing plan, billing plan, product plan",
    "addon, add on, extra",
    [{ code: word("extra_seats|sso|priority_support|extra_storage"), quantity: some(1, 1, 5, 10) }],
  ),
  ...within(
    "subscription, tenant, workspace, organization, account, plan, usage, usage record, api key, team, billing period, customer",
    "usage, usage data, usage datum, current usage, usage summary, usage stat",
    { seats: whole(1, 24), apiCalls: whole(40, 90_000), storageMb: whole(12, 9000) },
  ),
  ...within(
    "plan, subscription, subscription plan, pricing plan, package, product plan",
    "limit, quota, plan limit, usage limit",
    {
      seats: some(3, 5, 10, 25, 100),
      apiCalls: some(1000, 10_000, 100_000),
      storageGb: some(1, 5, 50),
      projects: some(3, 10, 50),
    },
  ),
  ...within("plan, subscription plan, pricing plan, package, tier", "price, pricing, prices", {
    month: some(9, 19, 29, 49, 99),
    year: some(90, 190, 290, 490, 990),
    currency: word("EUR|USD"),
  }),
  ...forAll("proration, proration detail, proration data", {
    days: whole(1, 30),
    credit: part(0, 40),
    charge: part(2, 90),
  }),
  ...forAll("dunning, dunning config, dunning setting, retry schedule", {
    retryDays: [1, 3, 7],
    cancelAfterDays: some(14, 21, 30),
    notifyCustomer: true,
  }),
  // Pages and what is said in several languages.
  ...within(
    "page, article, post, entry, content, content item, content entry, document, product, category, form, landing page, block, story",
    "translation, localization, localisation, translations, locale data, i18n, localized content",
    {
      de: { title: word("Über uns|Preise|Kontakt|Neuigkeiten"), published: yes(0.7) },
      fr: { title: word("À propos|Tarifs|Contact|Actualités"), published: yes(0.5) },
    },
  ),
  ...forAll("slug map, localized slug, slug translation, localized slugs", {
    en: word("about|pricing|contact"),
    de: word("ueber-uns|preise|kontakt"),
  }),
  ...forAll("redirect, redirect rule, redirect map", [
    { from: word("/old-pricing|/about-us|/jobs"), to: word("/pricing|/about|/careers"), status: some(301, 301, 302) },
  ]),
  ...forAll("structured data, json ld, schema org, schema markup", {
    "@context": "https://schema.org",
    "@type": word("Article|FAQPage|Product|Organization"),
  }),
  ...forAll("publishing, publish setting, publish config, publication setting", {
    visibility: word("public|members|private"),
    allowComments: yes(0.6),
    notifySubscribers: yes(0.4),
  }),
  // Assistants.
  ...within(
    "assistant, agent, prompt, model config, completion, llm config, ai model, chatbot, llm request, ai request, prompt version",
    "stop sequence, stop, stop word",
    words("\n\nHuman:|END|###|</answer>"),
  ),
  ...within(
    "assistant, agent, chatbot, ai agent, bot, gpt",
    "starter, greeting, welcome message, guideline, guardrail, rule",
    words("Answer in the user's language.|Never promise refunds.|Ask before you open a ticket.|Keep answers short."),
  ),
  ...within(
    "knowledge base, knowledge source, data source, dataset, document source, collection",
    "chunking config, chunk config, chunking, chunk setting, chunking strategy, splitter config, index config, ingestion config",
    { size: some(500, 800, 1000), overlap: some(50, 100, 200), separator: "\n\n" },
  ),
  ...forAll("test case, eval case, evaluation case, example", [
    {
      input: word("Where is my order?|Cancel my plan|Reset my password"),
      expected: word("order_status|cancellation|account"),
    },
  ]),
  ...forAll("synonym", words("invoice|bill|receipt|statement|voucher|note", 3)),
  ...forAll("raw request, raw response, request log, response log", {
    status: some(200, 200, 201, 400),
    durationMs: whole(20, 900),
    bytes: whole(120, 9000),
  }),
  // Work.
  ...forAll("approver, approval chain, approval step, approval flow, approval", [
    { step: 1, role: word("manager|team_lead"), status: "approved" },
    { step: 2, role: word("finance|legal|director"), status: word("pending|approved") },
  ]),
  ...forAll("signer, signatory, recipient signer", [
    { name: make("fullName"), email: make("email"), order: 1, signed: yes(0.6) },
  ]),
  ...forAll("watcher, follower, subscriber, collaborator", [make("username"), make("username")]),
  ...forAll("subtask, todo, todo item, checklist item, action plan", [
    { title: word("Check the figures|Send the draft|Ask for access|Book a room"), done: yes(0.5) },
    { title: word("Update the page|Call the supplier|Write the summary"), done: yes(0.3) },
  ]),
  ...within("task, project, issue, ticket, epic, story", "checklist", [
    { title: word("Check the figures|Send the draft|Ask for access|Book a room"), done: yes(0.5) },
    { title: word("Update the page|Call the supplier|Write the summary"), done: yes(0.3) },
  ]),
  ...within("project, goal, objective, plan, roadmap, okr", "milestone, key result", [
    { title: word("First draft|Prototype|Pilot with two teams"), done: yes(0.6) },
    { title: word("Launch|Review|Hand over"), done: yes(0.2) },
  ]),
  ...forAll("sla, sla setting, sla config, sla policy, sla target, response target", {
    firstResponseMinutes: some(30, 60, 240),
    resolutionHours: some(4, 8, 24, 72),
    businessHoursOnly: yes(0.7),
  }),
  ...forAll(
    "auto assignment, assignment rule, routing rule, assignment config, auto assign, routing config, assignment setting",
    { strategy: word("round_robin|least_busy|manual"), team: word("support|sales|billing"), maxOpen: some(5, 10, 20) },
  ),
  ...forAll("health check, check result, health, health status", {
    database: word("ok|ok|slow"),
    queue: "ok",
    checkedAt: moment,
  }),
  ...forAll("dependency, package dependency, dev dependency", {
    react: word("^18.3.1|^19.0.0"),
    zod: word("^3.23.8|^3.24.1"),
    typescript: word("^5.6.3|^5.7.2"),
  }),
  ...forAll("relation, related record, linked record, reference", [
    { type: word("blocks|relates_to|duplicates"), id: whole(1, 900) },
  ]),
  ...forAll("pinned item, favorite, favourite, bookmarked, starred, quick link", [
    { label: word("Reports|Inbox|My tasks|Calendar"), url: word("/reports|/inbox|/tasks|/calendar") },
  ]),
  ...forAll("cta, call to action", {
    label: word("Get started|Book a demo|Read more"),
    url: word("/signup|/demo|/docs"),
    style: word("primary|secondary"),
  }),
  ...forAll("pagination, page info, paging", { page: whole(1, 9), perPage: some(20, 50), total: whole(200, 900) }),
  ...forAll("location xy, mouse position, click position, pin, pin position, anchor", xy),
  // What is asked of those who were helped, and what is known while they are.
  ...forAll(
    "csat, satisfaction, csat response, satisfaction rating, nps response, survey rating",
    some(
      { score: 5, comment: "Quick and friendly." },
      { score: 5, comment: "" },
      { score: 4, comment: "Solved at once." },
      { score: 4, comment: "" },
      { score: 3, comment: "I had to ask twice." },
      { score: 2, comment: "It took too long." },
    ),
  ),
  ...within(
    "conversation, chat, chat session, ticket, thread, visitor session, support chat, inbox conversation",
    "context, visitor context, page context",
    {
      page: word("/pricing|/account|/docs/export|/checkout"),
      referrer: word("|https://www.example.com/"),
      plan: word("free|starter|business"),
    },
  ),
  ...within(
    "conversation, chat, ticket, thread, message, inbox conversation, issue, document, note, task, lead, contact, deal",
    "label",
    words("billing|urgent|feature-request|bug|refund|onboarding|vip|waiting"),
  ),
  ...within(
    "conversation, chat, chat session, ticket, thread, call, support chat",
    "topic, intent, detected intent, detected topic, subject",
    words("billing|login|delivery|refund|integration|pricing|cancellation|export"),
  ),
  ...within(
    "chunk, document chunk, text chunk, passage, document section, embedding",
    "heading path, heading, breadcrumb, section path, path, header",
    [
      word("Handbook|Guides|Support|Policies"),
      word("Billing|Returns|Getting started|Security"),
      word("Refunds|Exceptions|Passwords|First steps"),
    ],
  ),
  ...within(
    "document, source document, knowledge document, page, article, web page",
    "parsed section, section, outline, heading, toc, extracted section",
    [
      { heading: word("Introduction|Overview|Scope"), level: 1, tokens: whole(60, 400) },
      { heading: word("Details|Exceptions|How to return goods|Opening a ticket"), level: 2, tokens: whole(60, 400) },
    ],
  ),
  ...within(
    "usage record, usage, metric, usage event, meter event, metering record, billing event, measurement, metric value, data point, datapoint, metric sample",
    "dimension, label, tag, attribute, property, metadata",
    { region: word("eu|us|ap"), environment: word("production|production|staging"), source: word("api|web|worker") },
  ),
  ...within(
    "usage record, usage, invoice, billing record, cost record, usage summary",
    "cost breakdown, breakdown, cost detail",
    { compute: part(2, 90), storage: part(0.5, 20), transfer: part(0.1, 9) },
  ),
  ...within(
    "eval run, evaluation run, eval, benchmark run, experiment run, eval result",
    "score, result, metric, summary",
    { accuracy: part(0.6, 0.98), relevance: part(0.6, 0.98), faithfulness: part(0.6, 0.99), passed: whole(12, 60) },
  ),
  ...within("eval run, evaluation run, evaluation, eval, benchmark run", "dataset, data set, test set", {
    name: word("support-questions|refund-cases|regression-2026-01"),
    cases: some(25, 40, 60, 120),
    version: some(1, 2, 3),
  }),
  ...within("eval run, evaluation run, evaluation, eval, benchmark run, test run", "failure, failed case, mismatch", [
    { case: whole(1, 60), expected: word("order_status|cancellation|refund"), got: word("other|order_status|unknown") },
  ]),
  ...within(
    "eval run, evaluation run, evaluation, eval, benchmark run",
    "config, configuration, setting, parameter, param",
    {
      model: word("gpt-4o-mini|claude-sonnet-4-5|gemini-2.5-flash"),
      temperature: some(0, 0, 0.2),
      judge: word("gpt-4o|claude-sonnet-4-5|exact_match"),
      samples: some(1, 3, 5),
    },
  ),
  ...within(
    `${WRITTEN}, sms, push notification, email, notification, outbound message, sms message`,
    "delivery, delivery info, delivery detail, delivery data, receipt",
    {
      status: word("delivered|delivered|sent|failed"),
      provider: word("twilio|meta|ses|fcm"),
      attempts: some(1, 1, 1, 2),
    },
  ),
  ...within(WRITTEN, "content block, block, content part, part, segment", [
    {
      type: "text",
      text: word("Here is what I found.|Could you send the order number?|Thank you, that helped.|I will look into it."),
    },
  ]),
  ...forAll("greeting message, greeting, welcome message, opening message, first message", [
    word("Hello! How can I help?|Hi there, what are you looking for?|Welcome back!"),
    word("You can ask about orders, prices and returns.|Choose a topic or write your question."),
  ]),
  ...forAll(
    "handoff rule, handover rule, escalation rule, handoff, handover, handoff setting, escalation, transfer rule, escalation policy, handoff config",
    [
      {
        when: word("user_asks|low_confidence|negative_sentiment|three_failed_answers"),
        to: word("support|sales|billing"),
        outsideHours: word("ticket|voicemail|message"),
      },
    ],
  ),
  ...forAll("crawl rule, crawl setting, crawl config, crawler config, scrape config, scrape rule, crawl option", {
    include: [word("/docs/*|/help/*|/blog/*")],
    exclude: [word("/login|/cart|/admin/*")],
    maxPages: some(50, 200, 1000),
  }),
  ...within(
    "source, knowledge source, integration, connector, data source, connection, feed, sync, import, export, report, backup",
    "schedule, sync schedule, refresh schedule, schedule config, run schedule",
    { every: word("hour|day|week"), at: word("02:00|06:00|22:30"), timezone: make("timeZone") },
  ),
  ...forAll(
    "sync schedule, refresh schedule, send schedule, cron schedule, run schedule, backup schedule, report schedule, delivery schedule",
    { every: word("hour|day|week|month"), at: word("02:00|06:00|08:00|22:30"), timezone: make("timeZone") },
  ),
  ...within(
    "tool, tool definition, function, api tool, custom tool, webhook, endpoint, api endpoint, http request, data source, connector, integration",
    "auth, authentication, auth config, authorization",
    some(
      { type: "none" },
      { type: "bearer", secretRef: "crm_token" },
      { type: "api_key", header: "X-Api-Key", secretRef: "shop_key" },
      { type: "basic", username: "integration" },
    ),
  ),
  ...within(
    "tool, tool definition, function, api tool, custom tool, endpoint, connector, integration, webhook",
    "response mapping, output mapping, result mapping, response map, response path",
    { id: "$.data.id", status: word("$.data.status|$.status"), total: word("$.meta.total|$.count") },
  ),
  ...within(
    "tool run, tool execution, function run, skill run, action run",
    "argument, input, parameter, param, arg",
    some(
      { query: "refund policy", limit: 5 },
      { orderId: 41_207 },
      { email: "anna@example.com" },
      { from: "2026-01-01", to: "2026-01-31" },
      { city: "Lisbon", days: 3 },
    ),
  ),
  ...within(
    "tool run, tool execution, function run, tool use, skill run, action run",
    "result, output, response",
    some(
      { found: 3, first: "Refunds within 14 days" },
      { status: "shipped", carrier: "parcel" },
      { id: 8812, name: "Anna" },
      { rows: 48 },
      { ok: true },
    ),
  ),
  // Deals and journeys.
  ...within("deal, opportunity, pipeline, quota, sales target, sales forecast, team", "forecast, forecast data", {
    category: word("commit|best_case|pipeline"),
    quarter: word("2026-Q1|2026-Q2|2025-Q4"),
    weighted: some(1200, 4800, 9500, 22_000),
  }),
  ...within(
    "deal, opportunity, lead, ticket, application, order, project, issue, task, candidate",
    "stage history, status history, stage change, stage log, pipeline history",
    [
      { stage: word("new|lead"), days: whole(1, 9) },
      { stage: word("qualified|contacted"), days: whole(1, 14) },
      { stage: word("proposal|negotiation"), days: whole(2, 30) },
    ],
  ),
  ...forAll("health factor, health score factor, health detail, health breakdown, health indicator, score input", {
    usage: whole(20, 100),
    support: whole(20, 100),
    payment: whole(40, 100),
    nps: some(6, 7, 8, 9, 10),
  }),
  ...forAll("score history, scoring history, lead score history, health history, score log", [
    { score: whole(5, 40), reason: word("opened mail|visited pricing|imported") },
    { score: whole(41, 90), reason: word("asked for a demo|started trial|attended webinar") },
  ]),
  ...forAll(
    "last activity, latest activity, last touch, last interaction, last event",
    some(
      { type: "email", subject: "Following up" },
      { type: "call", subject: "Weekly call" },
      { type: "page_view", subject: "/pricing" },
      { type: "meeting", subject: "Demo" },
      { type: "login", subject: "" },
      { type: "form", subject: "Demo request" },
    ),
  ),
  ...forAll("dedupe key, dedup key, duplicate key, match key, matching key, fingerprint key", [
    word("email|email_domain|phone"),
    word("name_company|linkedin"),
  ]),
  ...forAll(
    "option in, opt ins, optin, optins, subscription preference, communication preference, contact preference, mailing preference",
    { email: yes(0.7), sms: yes(0.3), phone: yes(0.2), newsletter: yes(0.5) },
  ),
  ...forAll("merged from, merged into, merged id, merge history, duplicate of", some([], [], [], [218], [41, 390])),
  ...within(
    "campaign, project, ad, ad set, ad campaign, event, department, team, marketing campaign",
    "budget, budget data, budget detail",
    { total: some(500, 1000, 2500, 10_000), daily: some(20, 50, 100, 250), currency: word("EUR|USD|GBP") },
  ),
  ...forAll(
    "utm default, default utm, utm setting, utm template",
    some(
      { utmSource: "newsletter", utmMedium: "email", utmCampaign: "{campaign}" },
      { utmSource: "crm", utmMedium: "sms", utmCampaign: "{campaign}" },
      { utmSource: "app", utmMedium: "push", utmCampaign: "spring" },
      { utmSource: "crm", utmMedium: "email", utmCampaign: "launch" },
    ),
  ),
  ...within(
    "journey, customer journey, marketing journey, journey step, sequence, sequence step, automation, automation step, drip campaign, cadence, flow step, workflow step, funnel",
    "stat, statistic, metric, counter, analytics, performance",
    { entered: whole(200, 2000), active: whole(0, 90), completed: whole(40, 190), exited: whole(0, 60) },
  ),
  ...within(
    "journey step, flow step, workflow step, automation step, node, sequence step, step, flow node, dialog node",
    "next step, next, next node, child, children, output, branch, transition, path, connection",
    some([2], [3], [4], [5, 6], []),
  ),
  ...within(
    "segment, audience, cohort, list, import, query",
    "preview sample, preview, sample, sample contact, sample member, example member",
    [
      { name: make("fullName"), email: make("email") },
      { name: make("fullName"), email: make("email") },
    ],
  ),
  ...within(
    "custom field def, custom field definition, custom field, field def, field definition, custom property, view, report, dashboard, template, document",
    "visible to, visibility, viewable by, editable by, restricted to, allowed for, shared with role, visible for",
    words("admin|sales|support|manager|everyone|finance"),
  ),
  ...within(
    "campaign, broadcast, message template, notification template, sms campaign, push campaign",
    "content, body, message, creative",
    {
      subject: word("What is new in March|Your invitation|Three tips for spring|Last chance to register"),
      text: word("Read what has changed since January.|We look forward to seeing you.|Five minutes that save an hour."),
      link: "https://www.example.com/news",
    },
  ),
  ...within("account, company, customer, organization", "social, social link, social profile, social account", {
    linkedin: make("pattern", { regex: "https://linkedin\\.example/company/[a-z]{6,9}" }),
    website: word("https://www.example.com|https://www.example.org"),
  }),
  ...within(
    "account, organization, vendor, supplier",
    "custom field, custom attribute, custom property, custom data, additional field",
    {
      customerTier: word("A|B|C"),
      renewalMonth: word("January|April|July|October"),
      contractType: word("annual|monthly|framework"),
    },
  ),
  // What happened last, where something is sent or run again and again.
  ...within(
    "webhook, endpoint, webhook endpoint, subscription endpoint, callback, webhook subscription, event subscription",
    "last delivery, last response, last result, last attempt, last call, last event, last request",
    {
      status: some(200, 200, 200, 204, 500),
      durationMs: whole(40, 1800),
      event: make("rowEvent"),
      attempt: some(1, 1, 1, 2),
    },
  ),
  ...forAll("last run, last execution, last job, last sync, previous run, latest run, last import run, last result", {
    status: word("success|success|success|failed"),
    durationMs: whole(200, 48_000),
    items: whole(0, 240),
  }),
  ...forAll(
    "test result, last test result, connection test, last test, last check, last check result, ping result, connection status",
    some(
      { ok: true, latencyMs: 42 },
      { ok: true, latencyMs: 118 },
      { ok: true, latencyMs: 63 },
      { ok: false, error: "connection refused" },
      { ok: false, error: "timeout after 10 s" },
    ),
  ),
  ...forAll("error policy, error handling, on error, error strategy, failure policy, failure handling, error config", {
    onError: word("retry|stop|continue|notify"),
    maxRetries: some(0, 1, 3),
    notify: word("owner|team|nobody"),
  }),
  ...forAll("retry config, retry setting, retry option, retry strategy, backoff config", {
    maxAttempts: some(3, 5, 10),
    backoff: word("exponential|fixed"),
    delaySeconds: some(5, 30, 60),
  }),
  ...within(
    "api key, api token, access token, api client, application, client app, endpoint, route, personal access token, key, token, oauth client, plan, tenant",
    "rate limit, rate limit config, rate limits, throttle, limit config",
    { requests: some(60, 100, 600, 1000), perSeconds: some(1, 60, 60, 3600), burst: some(10, 20, 50) },
  ),
  ...forAll(
    "allowed origin, cors origin, allowed cors origin, web origin, trusted origin, cors domain, allowed referrer, allowed referer, allowed host, whitelisted origin",
    [
      word("https://www.example.com|https://shop.example.com|https://example.org"),
      word("https://app.example.com|http://localhost:3000|https://staging.example.com"),
    ],
  ),
  // Audit: whom and what it was.
  ...within(
    "audit log, audit event, audit, audit trail, audit entry, audit record, activity log, security event, access log, change log",
    "target, resource, object, entity, subject",
    some(
      { type: "user", id: 214, name: "anna@example.com" },
      { type: "api_key", id: 31, name: "Staging" },
      { type: "role", id: 4, name: "editor" },
      { type: "project", id: 88, name: "Website" },
      { type: "export", id: 1207, name: "orders.csv" },
      { type: "invoice", id: 5120, name: "INV-05120" },
    ),
  ),
  ...within(
    "audit log, audit event, audit, audit trail, audit entry, audit record, activity log, security event, access log, change log, session, login",
    "client, device, user agent info, client info, device info",
    some(
      { os: "macOS", browser: "Safari 17", mobile: false },
      { os: "Windows", browser: "Chrome 128", mobile: false },
      { os: "Android", browser: "Chrome 127", mobile: true },
      { os: "iOS", browser: "Safari 17", mobile: true },
      { os: "Linux", browser: "Firefox 129", mobile: false },
    ),
  ),
  ...within(
    "audit log, audit event, audit, audit trail, audit entry, audit record, access log, security event",
    "request, http request, request info, request data",
    {
      method: word("GET|POST|PUT|PATCH|DELETE"),
      path: word("/api/users/214|/api/keys|/settings/members|/api/exports|/login"),
      requestId: hex(16),
    },
  ),
  // What is put together on screens.
  ...within("component, element, widget, screen element, ui component, form element", "style, styles, css, design", {
    padding: word("8px|12px|16px"),
    background: word("#ffffff|#f5f7fa|transparent"),
    borderRadius: word("0|4px|8px"),
    width: word("100%|auto|320px"),
  }),
  ...within(
    "component, element, widget, screen element, ui component, form element",
    "binding, data binding, bindings, data source binding",
    some(
      { value: "{{query.data}}" },
      { items: "{{getOrders.data}}" },
      { text: "{{currentUser.name}}" },
      { visible: "{{form.valid}}" },
      {},
    ),
  ),
  ...within(
    "component, element, widget, screen element, ui component, form element",
    "event, handler, event handler, listener, interaction, action",
    some(
      [{ on: "click", run: "saveRecord" }],
      [{ on: "change", run: "refreshList" }],
      [{ on: "load", run: "getOrders" }],
      [{ on: "rowSelect", run: "openDetail" }],
      [],
    ),
  ),
  ...within("component, element, widget, screen element, ui component", "layout, position, grid, placement, box", {
    x: some(0, 0, 4, 6, 8),
    y: some(0, 2, 6, 12),
    w: some(4, 6, 12),
    h: some(1, 2, 4, 8),
  }),
  ...within(
    "page, screen, view page, app page, form page",
    "state, page state, initial state, local state",
    some({}, {}, { selectedId: null, tab: "details" }, { filter: "", page: 1 }, { modalOpen: false }),
  ),
  ...within(
    "page, screen, component, menu item, section, block, element, field, tab",
    "visibility rule, visibility condition, display rule, display condition, show when, visible when, visibility, access rule",
    some(
      { roles: ["everyone"] },
      { roles: ["admin", "manager"] },
      { devices: ["desktop"] },
      { signedIn: true },
      { from: "2026-01-01", until: null },
    ),
  ),
  ...within("page, screen, app page", "layout, page layout, layout config, structure", {
    type: word("single|two-column|sidebar|tabs"),
    width: word("fixed|fluid"),
    padding: some(8, 16, 24),
  }),
  ...within("query, saved query, data query, api query, request", "option, setting, config, configuration", {
    timeoutSeconds: some(10, 30, 60),
    maxRows: some(100, 500, 1000),
    runOnLoad: yes(0.4),
  }),
  ...within("query, saved query, data query, report query", "parameter, param, variable, input, bind", [
    some(
      { name: "status", type: "text", default: "open" },
      { name: "from", type: "date", default: "2026-01-01" },
      { name: "limit", type: "number", default: 50 },
      { name: "customer_id", type: "number", default: null },
    ),
  ]),
  ...forAll(
    "transformation, transform, transformer, mapping step, data transformation, post processing, transform step",
    some(
      [{ type: "rename", from: "created", to: "created_at" }],
      [{ type: "filter", expression: "row.active" }],
      [{ type: "sort", by: "name" }],
      [],
    ),
  ),
  ...forAll("schema cache, schema snapshot, cached schema, database schema, table schema, schema info", {
    tables: [
      { name: word("orders|customers|tickets"), columns: whole(5, 18) },
      { name: word("items|invoices|users"), columns: whole(4, 14) },
    ],
    loadedAt: moment,
  }),
  ...within(
    "entity, table, collection, model, content type, data model, custom object, object type",
    "index, indexes, index definition, constraint",
    [{ fields: [word("email|created_at|status|slug")], unique: yes(0.4) }],
  ),
  ...within(
    "entity, table, collection, model, content type, data model, custom object",
    "hook, lifecycle hook, trigger, event hook",
    some(
      { beforeSave: "validateRecord" },
      { afterCreate: "notifyOwner" },
      { afterUpdate: "syncSearch", afterDelete: "cleanUp" },
      {},
    ),
  ),
  ...within(
    "content type, entity, collection, model, custom object, data model, schema, object type, database",
    "field, attribute, property, column, field definition, definition",
    [
      { name: word("title|name|subject"), type: "text", required: true },
      some(
        { name: "body", type: "richtext", required: false },
        { name: "price", type: "number", required: false },
        { name: "published_on", type: "date", required: false },
        { name: "email", type: "email", required: true },
      ),
      some(
        { name: "category", type: "select", options: ["News", "Guides"] },
        { name: "image", type: "media", required: false },
        { name: "active", type: "boolean", default: true },
        { name: "owner", type: "relation", target: "users" },
      ),
    ],
  ),
  ...within("content type, collection, custom object", "option, setting, config, configuration", {
    draftAndPublish: yes(0.7),
    localized: yes(0.4),
    versions: some(0, 10, 50),
    previewEnabled: yes(0.5),
  }),
  ...forAll(
    "changed field, changed column, modified field, updated field, dirty field, changed attribute, changed property",
    words("name|status|description|owner|due_date|amount"),
  ),
  ...forAll(
    "field permission, column permission, field access, field level security, attribute permission",
    some({ salary: "hidden", email: "read" }, { notes: "write", amount: "read" }, { price: "read" }, {}),
  ),
  ...forAll(
    "row filter, record filter, row level security, row rule, data filter, row condition, row policy, record rule",
    some(
      [{ field: "owner_id", operator: "=", value: "{{user.id}}" }],
      [{ field: "team_id", operator: "in", value: "{{user.teams}}" }],
      [{ field: "status", operator: "!=", value: "archived" }],
      [],
    ),
  ),
  ...forAll("shared with, shared to, share with, sharing target, shared user, access list entry", [
    {
      type: word("user|team|user"),
      name: word("Sales|Support|anna@example.com|omar@example.com"),
      access: word("view|edit|view"),
    },
  ]),
  ...forAll("column visibility, visible column map, hidden column map, column state, table state, grid state", {
    name: true,
    status: yes(0.9),
    owner: yes(0.6),
    createdAt: yes(0.5),
  }),
  ...within(
    "plugin, extension, app, integration, add on, theme, module, package",
    "setting, config, configuration, option",
    {
      enabled: true,
      apiKey: make("pattern", { regex: "\\*{8}[a-f0-9]{4}" }),
      cacheMinutes: some(5, 15, 60),
      debug: yes(0.1),
    },
  ),
  ...forAll("compatibility, compatible version, supported version, requirement version, engine, engines", {
    min: word("2.0.0|3.1.0|4.0.0"),
    max: word("4.x|5.x|"),
    tested: word("3.4.2|4.1.0|4.2.3"),
  }),
  ...within(
    "plugin, extension, app, package, theme, module, software, product, library, release",
    "changelog, change log, release note",
    [
      {
        version: word("1.3.0|2.0.1|1.8.2"),
        changes: [word("Faster start|New export|Fixes a crash on empty lists|Dark theme")],
      },
      { version: word("1.2.0|1.7.0"), changes: [word("First public release|Settings page|Translations")] },
    ],
  ),
  // Sites and what is on them.
  ...forAll("cookie banner, cookie notice, cookie bar, cookie setting, cookie config, consent banner", {
    enabled: yes(0.8),
    text: word("We use cookies to count visits.|This site needs a few cookies."),
    acceptLabel: word("Accept|OK|Agree"),
    policyUrl: "/privacy",
  }),
  ...within(
    "site, website, shop, store, landing page, funnel, web site, domain, property",
    "analytics, analytics config, analytics setting, tracking, tracking config, tracking setting",
    {
      provider: word("plausible|matomo|ga4"),
      siteId: make("pattern", { regex: "[1-9][0-9]{5}" }),
      anonymizeIp: yes(0.9),
    },
  ),
  ...within(
    "site, website, company, organization, workspace, brand, store, shop",
    "social link, social, social media, social profile",
    {
      instagram: word("https://instagram.example/northcoast|https://instagram.example/harbourworks"),
      linkedin: word("https://linkedin.example/company/northcoast|"),
      youtube: word("|https://youtube.example/@northcoast"),
    },
  ),
  ...within("menu, navigation, nav, navigation menu, site menu, footer", "item, link, entry, node, structure, tree", [
    { label: "Home", url: "/" },
    { label: word("Products|Services|Guides"), url: word("/products|/services|/guides") },
    { label: word("About us|Our team"), url: "/about", children: [] },
    { label: "Contact", url: "/contact" },
  ]),
  ...within(
    `${FILES}, digital asset`,
    "alt text, alt, alternative text, caption, title text, description",
    some(
      { en: "The team at work", de: "Das Team bei der Arbeit" },
      { en: "View of the harbour", de: "Blick auf den Hafen" },
      { en: "Office in the morning", de: "Das Büro am Morgen" },
      { en: "Product on a table", de: "Produkt auf einem Tisch" },
    ),
  ),
  ...within(
    "asset, media, upload, image, picture, photo, media asset",
    "format, variant, rendition, responsive format",
    { thumbnail: { width: 150, height: 150 }, small: { width: 480, height: 320 }, large: { width: 1280, height: 853 } },
  ),
  ...within("media, media asset, upload, digital asset, media file", "metadata, meta, file metadata", {
    colorSpace: word("sRGB|sRGB|Adobe RGB"),
    dpi: some(72, 96, 300),
    copyright: word("|© Archive|© Press office"),
    hasAlpha: yes(0.2),
  }),
  ...within(
    "search index, search document, index entry, search entry, indexed document",
    "token, term, keyword, word",
    words("invoice|guide|price|summer|team|export|account|harbour|event", 3),
  ),
  ...within(
    "search index, search document, index entry, search entry, indexed document, search result",
    "facet, facets, filter",
    { category: word("news|guides|events"), language: LANGUAGES, year: some(2024, 2025, 2026) },
  ),
  ...forAll("open graph, og data, og, social card, twitter card, social preview, share card", {
    title: word("Our services|Guides and tutorials|Pricing"),
    image: "/media/social-card.jpg",
    type: word("website|article"),
  }),
  ...within(
    "workflow, approval workflow, editorial workflow, content workflow, pipeline, review workflow",
    "stage, state",
    [
      { key: "draft", name: "Draft" },
      { key: "review", name: word("Review|In review|Proofreading") },
      { key: "published", name: word("Published|Done|Approved") },
    ],
  ),
  ...within("workflow, approval workflow, editorial workflow, content workflow, review workflow", "transition", [
    { from: "draft", to: "review", roles: [word("editor|author")] },
    { from: "review", to: "published", roles: [word("admin|chief_editor")] },
  ]),
  ...forAll("notification rule, alert setting rule, notify rule, notification trigger", [
    { event: make("rowEvent"), channel: word("email|slack|in_app"), to: word("owner|team|assignee") },
  ]),
  ...forAll("editor setting, editor config, editor preference, editor option", {
    mode: word("rich|markdown|split"),
    fontSize: some(13, 14, 16),
    spellcheck: yes(0.8),
    autosaveSeconds: some(10, 30, 60),
  }),
  ...forAll(
    "moderation, moderation result, content moderation",
    some(
      { flagged: false, categories: [], score: 0.02 },
      { flagged: false, categories: [], score: 0.08 },
      { flagged: false, categories: [], score: 0.01 },
      { flagged: false, categories: [], score: 0.11 },
      { flagged: true, categories: ["spam"], score: 0.86 },
    ),
  ),
  ...within(
    "dashboard widget, dashboard card, dashboard panel, chart, report, insight, kpi, dashboard tile, metric",
    "query, data query, query config, query definition, data config",
    {
      metric: word("revenue|active_users|orders|open_tickets|signups"),
      groupBy: word("day|week|month|plan|country"),
      dateRange: word("7d|30d|90d|12m"),
    },
  ),
  ...within(
    "flow node, workflow node, flow step, workflow step, automation step, journey step, bot step",
    "config, configuration, setting, parameter, param, option, data",
    some(
      { url: "https://api.example.com/v1/orders", method: "GET" },
      { to: "{{contact.email}}", subject: "Your weekly summary" },
      { field: "status", operator: "equals", value: "active" },
      { amount: 2, unit: "days" },
      { object: "contact", values: { status: "active" } },
      { channel: "#sales", text: "New entry: {{title}}" },
    ),
  ),
  ...within(
    "flow node, workflow node, flow step, workflow step, journey step, bot step, canvas node, diagram node, mind map node",
    "position, layout, coordinate, ui, ui position",
    canvas,
  ),
  ...within(
    "flow edge, workflow edge, edge, transition, branch",
    "condition, rule, criteria, criterion, data, config",
    some(
      {},
      {},
      { field: "status", operator: "equals", value: "active" },
      { field: "amount", operator: "greater_than", value: 100 },
      { field: "country", operator: "in", value: ["DE", "AT"] },
      { otherwise: true },
    ),
  ),
  ...within(
    "flow run, workflow run, workflow execution, automation run, pipeline run, job run, execution, flow execution",
    "context, state, metadata, meta, run context, environment",
    {
      trigger: word("schedule|webhook|manual|api"),
      environment: word("production|production|staging"),
      attempt: some(1, 1, 1, 2),
      version: some(1, 2, 3, 4),
    },
  ),
  ...within(
    "section, page section, block, page block, content block, layout section, hero section",
    "setting, config, configuration, option, style, appearance, layout, layout setting",
    {
      background: word("none|light|dark|#f5f7fa"),
      padding: word("small|medium|large"),
      width: word("full|container|narrow"),
      anchor: word("|about|pricing|contact"),
    },
  ),
  ...within(
    "subscription, plan, price, membership, subscription plan, service plan, product plan, tenant subscription",
    "pricing, price detail, price data, price info",
    {
      amount: some(9, 19, 29, 49, 99),
      currency: word("EUR|USD|GBP"),
      interval: word("month|month|year"),
      perSeat: yes(0.5),
    },
  ),
  ...within(
    "subscription, order, cart, checkout, invoice, quote, membership, booking, customer",
    "discount, applied discount, coupon, promo, promotion, discount info, applied coupon",
    some(
      { code: "SPRING10", percent: 10 },
      { code: "WELCOME15", percent: 15 },
      { code: "LOYAL20", percent: 20 },
      { code: "FIVEOFF", amount: 5 },
      {},
    ),
  ),
  // Help desks, and those who look after customers.
  ...forAll("action, effect, side effect, then, macro action, rule action", [
    some(
      { type: "set_status", value: "closed" },
      { type: "set_status", value: "pending" },
      { type: "add_tag", value: "urgent" },
      { type: "assign", value: "support" },
      { type: "send_email", value: "confirmation" },
      { type: "notify", value: "manager" },
      { type: "set_priority", value: "high" },
    ),
  ]),
  ...forAll("shared with, shared to, share with, sharing target, shared user, access list entry", [
    some(
      { type: "user", name: "anna@example.com", access: "edit" },
      { type: "user", name: "omar@example.com", access: "view" },
      { type: "team", name: "Sales", access: "view" },
      { type: "team", name: "Support", access: "edit" },
    ),
  ]),
  ...forAll(
    "feedback, feedback data, ai feedback",
    some(
      { rating: 5, comment: "Very helpful." },
      { rating: 5, comment: "" },
      { rating: 4, comment: "Clear and short." },
      { rating: 3, comment: "Missing an example." },
      { rating: 2, comment: "Too long." },
    ),
  ),
  ...forAll(
    "actor, performed by, triggered by, initiator, author info, author data, actor info",
    some(
      { type: "user", id: 214, email: "anna@example.com" },
      { type: "user", id: 31, email: "omar@example.com" },
      { type: "user", id: 88, email: "mia@example.org" },
      { type: "api_key", id: 7, label: "Nightly sync" },
      { type: "system", label: "scheduler" },
    ),
  ),
  ...forAll("goal, objective, target, success criterion, success criteria, desired outcome", [
    { title: word("First value within a week|Three active users|Import finished|Renewal signed"), done: yes(0.5) },
    { title: word("Weekly use by the team|Training held|Integration live|Case study agreed"), done: yes(0.3) },
  ]),
  ...within(
    "playbook, success playbook, onboarding plan, project template, checklist template, task template, project plan",
    "task, step, item, checklist, action item",
    [
      {
        title: word("Welcome call|Send checklist|Invite the team"),
        dueInDays: some(1, 2, 3),
        owner: word("csm|sales|support"),
      },
      { title: word("Training|Review of goals|First report"), dueInDays: some(7, 14, 30), owner: word("csm|trainer") },
    ],
  ),
  ...within(
    "ticket, case, request, support ticket, issue, incident",
    "requester, reporter, contact, requestor, submitter, caller",
    { name: make("fullName"), email: make("email"), locale: LANGUAGES },
  ),
  ...forAll("stakeholder, key contact, decision maker, champion", [
    { name: make("fullName"), role: word("Champion|Decision maker|User") },
    { name: make("fullName"), role: word("Finance|IT|Sponsor") },
  ]),
  ...forAll("renewal, renewal info, renewal data", {
    date: word("2026-09-30|2026-12-31|2027-03-31"),
    amount: some(1200, 4800, 9600, 24_000),
    probability: some(50, 75, 90),
    autoRenew: yes(0.6),
  }),
  ...within(
    "account, company, customer, user, contact, group, lead, success account, profile",
    "trait, characteristic",
    {
      plan: word("starter|team|business"),
      industry: word("Software|Logistics|Retail"),
      employees: some(12, 40, 180, 900),
    },
  ),
  ...forAll("csat survey, satisfaction survey, survey setting, nps survey", {
    enabled: yes(0.7),
    question: word("How did we do?|Were you satisfied with the answer?"),
    scale: some(5, 10),
    sendAfterHours: some(0, 1, 24),
  }),
  ...forAll("sso, single sign on, sso detail", {
    provider: word("okta|azure-ad|google"),
    enforced: yes(0.4),
    domain: "example.com",
  }),
  ...within(
    "tenant, organization, company, account, workspace, customer, vendor, supplier, site",
    "contact info, contact detail, contact data, contact information",
    { email: make("email"), phone: make("phone"), website: word("https://www.example.com|https://www.example.org") },
  ),
  ...within(
    WRITTEN,
    "content attribute, message attribute",
    some(
      {},
      {},
      { inReplyTo: 412 },
      { deleted: false, translated: true },
      { externalUrl: "https://mail.example.com/m/8812" },
    ),
  ),
  ...within(
    `${WRITTEN}, email, support message, ticket message, thread entry`,
    "email header, mail header, raw header",
    {
      "message-id": make("pattern", { regex: "<[a-f0-9]{12}@mail\\.example\\.com>" }),
      "content-type": "text/plain; charset=utf-8",
      "x-mailer": word("Apple Mail|Outlook 16.0|Thunderbird 128"),
    },
  ),
  ...forAll("escalation step, escalation path, escalation level, escalation", [
    { afterMinutes: some(30, 60), notify: word("team_lead|on_call") },
    { afterMinutes: some(120, 240), notify: word("manager|director") },
  ]),
  ...within(
    "audit log, audit event, audit entry, audit record, audit, audit trail, access log, security event",
    "request meta, request metadata, request detail, request context",
    {
      method: word("GET|POST|PATCH|DELETE"),
      path: word("/api/users/214|/api/keys|/settings/members"),
      requestId: hex(16),
    },
  ),
  ...forAll("ui preference, ui setting, interface preference, display preference, view preference, layout preference", {
    theme: word("light|dark|system"),
    density: word("comfortable|compact"),
    sidebarCollapsed: yes(0.3),
  }),
  ...forAll("merged, merged ticket, merged record", some([], [], [], [218], [41, 390])),
};
