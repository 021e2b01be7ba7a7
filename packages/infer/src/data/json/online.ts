import { forAll, make, moment, part, some, whole, within, word, yes } from "./parts.ts";
import type { Shapes } from "./parts.ts";

const constraint = {
  contextName: word("userId|environment|country|appName|plan"),
  operator: word("IN|NOT_IN|STR_CONTAINS|DATE_AFTER"),
  values: [word("beta|staff|DE|pro|1042"), word("internal|FR|team|2210")],
};

/** What sites, chats, tools for developers and talking programs keep. */
export const ONLINE_SHAPES: Shapes = {
  ...within("webhook, hook, addon, integration, endpoint, subscription, app", "event, event type, topic, trigger", [
    make("rowEvent"),
    make("rowEvent"),
  ]),
  ...within("feature, flag, feature flag, feature environment, flag environment", "variant, variation", [
    { name: "control", weight: 500, stickiness: "default" },
    { name: word("blue|new-copy|large-button|treatment"), weight: 500, stickiness: "default" },
  ]),
  ...within(
    "feature flag, feature toggle, toggle, flag, feature",
    "payload, value, variant payload, config, configuration",
    {
      variant: word("control|blue|large-button|new-copy"),
      limit: some(10, 50, 100),
    },
  ),
  ...within(
    "feature, flag, strategy, feature strategy, segment, feature environment, rule, flag rule",
    "constraint, condition",
    [constraint],
  ),
  ...within("feature strategy, flag strategy, feature, flag rule", "parameter, param", {
    rollout: word("10|25|50|100"),
    stickiness: word("default|userId|sessionId"),
    groupId: make("pattern", { regex: "(checkout|search|editor|pricing)-(beta|v2)" }),
  }),
  ...within("context field", "legal value, value", [
    { value: word("production|DE|pro|web") },
    { value: word("staging|FR|free|mobile") },
  ]),
  // Notifications of a user, a channel or a member; whatever else hangs on a message or a session.
  ...forAll("notify prop, notification prop, notify property", {
    desktop: word("mention|all|none"),
    email: word("true|false"),
    push: word("mention|all|none"),
    channel: "true",
    comments: word("never|root|any"),
  }),
  ...within("message, post, channel, session, member, notification, team, workspace, room", "property, prop", {
    platform: word("web|desktop|ios|android"),
    pinned: yes(0.1),
    version: make("pattern", { regex: "[5-9]\\.[0-9]{1,2}\\.0" }),
  }),
  ...forAll("timezone, time zone", {
    automatic: yes(0.8),
    automaticTimezone: make("timeZone"),
    manualTimezone: "",
  }),
  // Prompts and what models answer.
  ...within("prompt, prompt template, template", "variable, input variable, placeholder, parameter", [
    word("text|question|message|document"),
    word("language|tone|context|format"),
  ]),
  ...within(
    "llm call, completion, generation, model call, llm request, inference, ai request, llm log",
    "request, request body, input, prompt",
    {
      model: word("gpt-4o|claude-3-5-sonnet|mistral-large"),
      temperature: part(0, 1, 1),
      messages: [
        { role: "system", content: "You are a helpful assistant." },
        {
          role: "user",
          content: word(
            "Summarise this text.|Translate this into French.|What is the refund policy?|Write a short reply.",
          ),
        },
      ],
    },
  ),
  ...within(
    "llm call, completion, generation, model call, llm request, inference, ai request, llm log",
    "response, response body, output",
    {
      role: "assistant",
      content: word(
        "Here is a short summary in three points.|You can return it within thirty days.|Bonjour et merci pour votre message.|I could not find that in the documents.",
      ),
      finishReason: word("stop|stop|stop|length"),
    },
  ),
  ...within("chunk, document chunk, embedding, passage", "metadata, meta", {
    source: make("pattern", { regex: "(handbook|faq|manual|policy|report)-20(2[3-6])\\.pdf" }),
    page: whole(1, 60),
    section: word("Introduction|Returns|Billing|Security|Appendix"),
  }),
  ...within("document, pdf, contract, report file", "metadata, meta, file meta", {
    pages: whole(1, 80),
    author: make("fullName"),
    language: word("en|de|fr|es"),
  }),
  ...within("file archive, upload stash", "metadata, meta, file meta, property, prop", {
    width: some(640, 800, 1200, 1920),
    height: some(480, 600, 900, 1080),
    bits: 8,
  }),
  ...within(
    "image, photo, picture, old image, gallery image, photograph",
    "metadata, meta, file meta, exif, exif data",
    {
      camera: word("Canon EOS 80D|Nikon D7500|Fujifilm X-T30|Sony A6400|Pixel 8|iPhone 15"),
      exposure: word("1/60|1/125|1/250|1/500|1/1000"),
      iso: some(100, 200, 400, 800, 1600),
      focalLength: some(24, 35, 50, 85, 200),
      takenAt: moment,
    },
  ),
  ...within(
    "campaign, email, mail, message, newsletter, mailing, outbox, mail queue",
    "header, mail header, email header, custom header",
    [
      {
        "X-Campaign": make("pattern", { regex: "(newsletter|offers|events)-20(2[4-6])-(0[1-9]|1[0-2])" }),
        "List-Unsubscribe": make("pattern", { regex: "<mailto:(leave|unsubscribe)\\+[a-f0-9]{8}@example\\.com>" }),
        Precedence: word("bulk|list"),
      },
    ],
  ),
  ...within("bounce, email bounce, mail bounce", "metadata, meta, data, detail", {
    diagnostic: word(
      "550 5.2.1 Mailbox disabled|552 5.2.2 Mailbox full|554 5.7.1 Blocked as spam|550 5.7.1 Rejected by policy|552 5.3.4 Message too big",
    ),
    remoteHost: make("pattern", { regex: "mx[1-3]\\.example\\.(com|net|org)" }),
  }),
  ...within("media attachment", "metadata, meta, file meta, exif", {
    original: { width: some(1920, 1280, 1080), height: some(1080, 720, 1350) },
    small: { width: some(640, 480), height: some(360, 270) },
    focus: { x: 0, y: 0 },
  }),
  // Songs.
  ...within("album, release, record", "disc", { "1": "", "2": word("|Bonus Disc|Live") }),
  ...within("artist, album, song, track, media file", "tag", {
    genre: [word("Rock|Jazz|Pop|Folk|Classical")],
    mood: [word("calm|happy|dark|dreamy")],
  }),
  ...within("artist, band", "stat, statistic", {
    albums: whole(1, 12),
    songs: whole(6, 140),
    plays: whole(0, 4200),
  }),
  ...within("account, profile, member", "field, custom field, profile field, extra field", [
    { name: word("City|Home town|From"), value: make("city") },
  ]),
  ...within("issue, error, issue event, error event, error group, exception", "metadata, meta, data, context", {
    type: word("TypeError|ValueError|TimeoutError|KeyError"),
    filename: word("src/cart.ts|app/views.py|lib/session.js|worker/tasks.py"),
    function: word("submitOrder|render|get_profile|send_email"),
    line: whole(3, 420),
  }),
  ...within("issue event, error event, transaction group, span, error group", "tag", {
    browser: word("Chrome 126|Firefox 128|Safari 17.5|Edge 126"),
    environment: word("production|staging"),
    os: word("Windows 11|macOS 14|Android 14|iOS 17"),
    release: make("pattern", { regex: "[1-4]\\.[0-9]\\.[0-9]{1,2}" }),
  }),
};
