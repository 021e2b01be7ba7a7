import { one, plainly } from "../../lexicon/one.ts";
import { meaning } from "../../meaning.ts";
import type { Meaning } from "../../meaning.ts";
import { pattern } from "../../short-meanings.ts";

const SURE = { confidence: 0.955 };
/** Where a field of work or a plainer list may know better. */
const FAIR = { confidence: 0.927 };

/** Kinds, sides, modes and steps in tables of sites, programs and their users, which general lists tell too generally. */
export const KINDS_ONLINE: readonly Meaning[] = [
  // Accounts and what they use.
  ...plainly(
    "credit, credit transaction, credit log, credit ledger, credit history, token transaction, token ledger, balance transaction, user credit, credit usage, credit event",
    one("type, transaction type, kind, entry type", "purchase|usage|bonus|refund|grant|expiry|adjustment", SURE),
    one(
      "reason, description, source, note",
      "Monthly allowance|Image generation|Credits purchased|Welcome bonus|Referral bonus|Refund of a failed run|Chat message|Export of a report|Expired credits",
      SURE,
    ),
  ),
  ...plainly(
    "usage record, usage, usage event, usage metric, meter event, metered usage, usage summary, usage counter, usage log",
    one(
      "metric, metric name, meter, usage type, resource, feature",
      "api_calls|storage_gb|active_users|messages_sent|build_minutes|tokens|exports|bandwidth_gb",
      FAIR,
    ),
  ),
  ...plainly(
    "integration, connection, connector, app integration, workspace integration, third party integration, data connection",
    one(
      "provider, service, app, platform, integration name, name",
      "slack|github|google_drive|stripe|hubspot|notion|zapier|salesforce|jira|shopify",
      FAIR,
    ),
    one("auth type, authentication, auth method", "oauth2|api_key|basic|none|service_account", SURE),
  ),
  ...plainly(
    "audit event, audit log, audit trail, activity log, event log, access log, security event",
    one("actor type, actor kind, performed by type, initiator type", "user|system|api_key|service|admin", SURE),
    one("category, event category", "authentication|billing|settings|members|data|integrations", FAIR),
  ),
  ...plainly(
    "email log, email delivery, mail log, email event, sent email, email message, mail delivery",
    one("provider, email provider, service, transport", "sendgrid|ses|postmark|mailgun|smtp|resend", SURE),
  ),
  ...plainly(
    "notification preference, notification setting, notification channel, notification, alert channel",
    one("channel, channel type, delivery channel, method", "email|push|in_app|sms|slack", SURE),
  ),
  ...plainly(
    "lead, contact, deal, opportunity, prospect, crm lead, crm contact",
    one(
      "stage, lifecycle stage, lead stage, pipeline stage",
      "new|contacted|qualified|proposal|negotiation|won|lost",
      FAIR,
    ),
  ),
  ...plainly(
    "campaign, ad campaign, marketing campaign",
    one("channel, channels", "email|search|social|display|sms|affiliate", FAIR),
  ),
  ...plainly(
    "ticket, support ticket, support request, conversation",
    one(
      "category, ticket category, topic",
      "Billing|Login|Bug report|Feature request|Shipping|Account|Integration|Data export",
      FAIR,
    ),
  ),
  ...plainly(
    "feedback, user feedback, app feedback, product feedback, suggestion",
    one("category, type, topic, area", "Bug|Feature request|Usability|Performance|Praise|Billing|Other", FAIR),
  ),
  ...plainly(
    "knowledge article, help article, kb article, support article, faq, documentation page, doc",
    one("category, section, topic", "Getting started|Account|Billing|Integrations|Troubleshooting|Security|API", FAIR),
  ),
  ...plainly(
    "changelog, changelog entry, release note, release entry, change entry",
    one("type, kind, change type, category", "added|changed|fixed|removed|security|deprecated", SURE),
  ),
  ...plainly(
    "virtual key, api key, access key, access token, api token, personal access token, oauth client, oauth app, oauth token, service account, client credential, app key, api client, developer key",
    meaning("scope, allowed scope, granted scope, permission scope, requested scope", { text: "scope" }, SURE),
  ),
  ...plainly(
    "permission, user permission, role permission, platform permission, access rule, acl entry, privilege, policy rule, ability",
    one(
      "resource, resource name, resource type, module, subject, object, entity",
      "users|projects|invoices|reports|settings|orders|documents|roles|webhooks|files|teams|billing",
      FAIR,
    ),
    one("action, operation, verb, permission action", "read|create|update|delete|manage|export|share|approve", FAIR),
  ),
  ...plainly(
    "consultation, run, job, task, request, generation, import, export, sync, sync run, upload, delivery, webhook delivery, build, deployment, scan, render, transcription, agent run, workflow run, provider attempt, background job, queue job, scrape job, crawl job, backup, execution, conversion",
    one(
      "failure reason, error reason, fail reason, failed reason, failure cause",
      "timeout|provider_error|rate_limited|invalid_input|cancelled_by_user|connection_lost|out_of_memory|not_found|quota_exceeded|permission_denied",
      FAIR,
    ),
  ),
  // People among one another.
  ...plainly(
    "follow, follower, friendship, connection request, follow request",
    one("status, state", "accepted|accepted|pending|blocked", FAIR),
  ),
  ...plainly(
    "post, story, album, photo, playlist, event, group, profile, list, board, collection, status update, tweet",
    one("visibility, privacy, audience, privacy level", "public|followers|private|unlisted", FAIR),
  ),
  // What a saved filter filters is one of the schema's things.
  meaning(
    "mode, entity, object type, model, resource",
    { text: "tableName" },
    {
      of: ["saved filter", "saved search", "saved view", "filter preset"],
      confidence: 0.95,
    },
  ),
  one(
    "disambiguation, disambiguation comment",
    "actor|singer|born 1985|the younger|US|UK band|producer|painter|writer|the elder",
    {
      confidence: 0.9,
    },
  ),
  ...plainly(
    "story, post media, attachment, media, message media, status, reel, moment",
    one("media type, media kind", "image|video|audio|gif", SURE),
  ),
  ...plainly(
    "moderation action, moderation log, mod action, mod log, moderation, moderation event, admin action, sanction",
    one("action, action type, type", "warn|mute|ban|remove_post|lock_thread|unban|restore_post", SURE),
    one(
      "reason, note",
      "Spam in several threads|Insults after a warning|Off topic|Posted personal data|Advertising|Appeal accepted",
      SURE,
    ),
  ),
  ...plainly(
    "ban, user ban, block, mute, suspension, banned user, blocked user",
    one(
      "reason, ban reason",
      "Spam|Harassment|Cheating|Advertising|Fake account|Abusive language|Multiple accounts",
      FAIR,
    ),
    one("type, scope, ban type", "temporary|permanent|shadow|ip", FAIR),
  ),
  ...plainly(
    "presence, user presence, online status, member presence, player presence",
    one("status, state, presence", "online|away|offline|busy|do_not_disturb", SURE),
  ),
  ...plainly(
    "user report, content report, abuse report, moderation report",
    one("target type, content type, reported type, entity type", "post|comment|user|message|photo", SURE),
  ),
  // Devices and what is said of them.
  ...plainly(
    "device event, device log, sensor event, device activity, hub event",
    one(
      "event type, type, event",
      "online|offline|state_changed|battery_low|button_pressed|motion_detected|firmware_updated|error",
      SURE,
    ),
  ),
  ...plainly(
    "device, iot device, smart device",
    one(
      "kind, device kind, device class, device category",
      "sensor|switch|thermostat|camera|light|lock|gateway|plug",
      FAIR,
    ),
  ),
  ...plainly(
    "telemetry, telemetry data, sensor reading, reading, device metric, measurement",
    one(
      "metric, metric name, measurement, metric type, channel",
      "temperature|humidity|battery|voltage|pressure|signal_strength|co2|power",
      FAIR,
    ),
  ),
  ...plainly(
    "alert rule, alert, alarm rule, threshold, monitor rule",
    one("rule type, condition type, alert type", "threshold|anomaly|no_data|rate_of_change|composite", SURE),
    one(
      "metric, metric name",
      "cpu_usage|memory_usage|disk_free|error_rate|latency_p95|queue_length|requests_per_second",
      FAIR,
    ),
  ),
  ...plainly("incident, outage, status incident", one("impact, impact level", "none|minor|major|critical", SURE)),
  // Programs built, run and examined.
  ...plainly(
    "build, pipeline run, ci job, job run, workflow job",
    pattern("runner, runner name, agent, executor", "(linux|macos|windows|arm)-(small|medium|large)-[0-9]{2}", SURE),
  ),
  ...plainly(
    "job, background job, queue job, delayed job, scheduled job, task",
    pattern(
      "handler, job class, job type name, worker class",
      "(SendEmail|ImportProducts|SyncCalendar|GenerateReport|ResizeImage|ExpireTokens|IndexDocument|DeliverWebhook|ChargeCard|CleanUp)(Job|Worker)",
      SURE,
    ),
  ),
  ...plainly(
    "scan, security scan, vulnerability scan, scan job, scan run, code scan",
    one("tool, scanner, engine, scan tool", "nmap|nuclei|trivy|zap|semgrep|nikto|grype|bandit", SURE),
    one("target type, asset type", "domain|ip|url|repository|image|network", SURE),
    one("scope, scan scope, scope type", "full|quick|external|internal|incremental", SURE),
  ),
  ...plainly(
    "finding, security finding, vulnerability, scan finding, issue finding",
    one(
      "category, type, finding type, class",
      "injection|misconfiguration|exposed_secret|outdated_dependency|weak_crypto|access_control|xss",
      FAIR,
    ),
  ),
  ...plainly(
    "scrape job, scraper, crawl job, crawler, spider, scraping job, scraping task, scrape target, crawl",
    one("strategy, mode, method, engine", "static|headless|api|sitemap|incremental", SURE),
    one("frequency, schedule, interval", "hourly|daily|weekly|every 6 hours", FAIR),
  ),
  ...plainly(
    "source, news source, feed source, data source, content source, scrape source",
    one("kind, source kind, source type, type", "rss|api|website|newsletter|social|sitemap", FAIR),
    one("category, topic", "Technology|Business|Science|Sports|Politics|Culture|Local|Finance", FAIR),
  ),
  ...plainly(
    "article, news article, news item, feed item, story item",
    one("source type", "rss|api|website|newsletter|social", SURE),
  ),
  // Games.
  ...plainly(
    "match, game match, pvp match, game result, match result, match player, match participant, player match, game session player, duel, chess game, game player",
    one("result, outcome, match result", "win|loss|draw|win|loss|abandoned", FAIR),
  ),
  ...plainly(
    "game, match, game session, lobby, game room, tournament, queue entry",
    one("mode, game mode, game type", "ranked|casual|custom|tournament|solo|team", FAIR),
  ),
  ...plainly(
    "player, character, hero, game character, player character, avatar",
    one(
      "class, player class, character class, role class",
      "Warrior|Mage|Rogue|Ranger|Cleric|Paladin|Bard|Druid",
      FAIR,
    ),
  ),
  ...plainly(
    "item, equipment item, game item, inventory item, gear, loot",
    one("slot, equip slot, equipment slot, item slot", "head|chest|legs|feet|main_hand|off_hand|ring|trinket", SURE),
  ),
  ...plainly(
    "achievement, badge, user badge, trophy",
    one("tier, level, rank, rarity", "bronze|silver|gold|platinum|diamond", SURE),
  ),
  ...plainly(
    "leaderboard, leaderboard entry, ranking",
    one("period, period type, time frame, scope", "daily|weekly|monthly|all_time|season", SURE),
  ),
  // Markets.
  ...plainly(
    "trade, position, order, fill, execution, open position, trading order, paper trade, signal",
    one("side, trade side, position side", "buy|sell|buy|sell", FAIR),
  ),
  ...plainly("position, open position, futures position", one("side, direction, position type", "long|short", SURE)),
  ...plainly(
    "signal, trading signal, trade signal, alert signal",
    one("direction, side, action, signal", "buy|sell|hold", FAIR),
    one("signal type, type, indicator", "ma_crossover|rsi_oversold|breakout|macd|volume_spike|divergence", FAIR),
  ),
  ...plainly(
    "strategy, trading strategy, bot strategy, algo strategy",
    one("type, strategy type, style", "momentum|mean_reversion|breakout|grid|dca|arbitrage", FAIR),
  ),
  ...plainly(
    "bot, trading bot, api connection, exchange account, exchange key, trading account, candle, ticker, order book, wallet connection",
    one("exchange, exchange name, venue", "binance|kraken|coinbase|bybit|okx|bitstamp", SURE),
  ),
  // Work and those who look for it.
  ...plainly(
    "job, job posting, job listing, vacancy, position, job post, job ad",
    one(
      "work mode, workplace type, remote type, work type, location type, remote policy",
      "remote|hybrid|onsite",
      SURE,
    ),
    one(
      "seniority, seniority level, experience level, level, job level",
      "junior|mid|senior|lead|principal|intern",
      FAIR,
    ),
  ),
  ...plainly(
    "application, job application, candidate, candidate application",
    one(
      "stage, current stage, pipeline stage, status stage",
      "applied|screening|phone_interview|onsite|offer|hired|rejected",
      SURE,
    ),
  ),
  ...plainly(
    "interview, interview round, interview session",
    one(
      "round type, round, interview type, type",
      "phone_screen|technical|system_design|behavioral|culture_fit|final",
      FAIR,
    ),
  ),
  ...plainly("resume, cv, resume file", one("format, file format, file type", "pdf|docx|txt", SURE)),
  ...plainly(
    "company, startup, investee, portfolio company",
    one("stage, funding stage, company stage", "pre_seed|seed|series_a|series_b|growth|public", SURE),
  ),
  // Tasks for those who learn to program.
  ...plainly(
    "submission, code submission, solution, contest submission, problem submission",
    one(
      "verdict, result, judge verdict, submission result",
      "accepted|wrong_answer|time_limit_exceeded|runtime_error|compile_error|memory_limit_exceeded",
      FAIR,
    ),
  ),
  ...plainly(
    "problem, coding problem, challenge, coding challenge, contest problem, kata",
    one(
      "topic, category, tag, topics",
      "Arrays|Strings|Graphs|Dynamic Programming|Trees|Sorting|Math|Greedy|Two Pointers|Hashing",
      SURE,
    ),
    one(
      "title, name",
      "Two Sum|Valid Parentheses|Longest Common Prefix|Merge Intervals|Number of Islands|Climbing Stairs|Reverse a List|Coin Change|Binary Search|Word Ladder|Rotate Matrix|Kth Largest Element",
      FAIR,
    ),
  ),
  // Pictures, voices and films that programs make and keep.
  ...plainly(
    "generation, image generation, generated image, image, ai image, render, video generation, artwork generation, picture, design",
    one(
      "style, art style, preset, style preset",
      "photorealistic|watercolour|anime|cinematic|3d_render|line_art|pixel_art|oil_painting",
      FAIR,
    ),
    one("aspect ratio, ratio", "1:1|16:9|9:16|4:3|3:2", SURE),
  ),
  one("aspect ratio, image ratio, video ratio, frame ratio", "16:9|1:1|9:16|4:3|3:2|21:9", FAIR),
  ...plainly(
    "generation, ai generation, content generation, generated content, ai content",
    one("type, content type, kind, generation type", "text|image|video|audio|code|summary", SURE),
  ),
  ...plainly(
    "voice, tts voice, voice profile, narrator, speaker voice",
    one("accent, voice accent", "American|British|Australian|Indian|Irish|Canadian", SURE),
    one("style, tone, voice style", "calm|cheerful|narrator|newscast|whisper|excited", FAIR),
  ),
  ...plainly(
    "prompt, prompt template, ai prompt, saved prompt, prompt library",
    one("category, type, topic", "Writing|Coding|Marketing|Research|Images|Support|Education|Productivity", FAIR),
  ),
  ...plainly(
    "media, video, stream, media file, rendition, recording, transcode, video file, download",
    one("quality, video quality, stream quality", "1080p|720p|480p|2160p|360p", SURE),
  ),
  ...plainly("library, media library", one("type, library type, kind", "movies|shows|music|photos|books|mixed", SURE)),
  ...plainly(
    "dataset, data set, data file, data export, export, report export",
    one("format, file format, data format", "csv|json|parquet|xlsx|jsonl", FAIR),
  ),
  ...plainly(
    "video export, episode export, render, render job, video render, movie export, project export, clip export, timeline export",
    one("format, file format, output format, container", "mp4|mov|webm|mkv|gif", SURE),
    one("resolution, quality", "1080p|720p|4k|1440p", SURE),
  ),
  // Pages and their parts.
  ...plainly(
    "block, content block, page block, page section, section block, editor block",
    one("block type, type, kind", "paragraph|heading|image|list|quote|code|table|divider|embed", SURE),
  ),
  ...plainly(
    "menu, navigation menu, nav menu, site menu, menu item, navigation",
    one("location, placement, position name, area", "header|footer|sidebar|mobile|account", FAIR),
  ),
  ...plainly("theme, user theme, site theme", one("mode, color mode, appearance", "light|dark|auto", SURE)),
  ...plainly(
    "form field, custom field, field definition, survey field, form input",
    one("field type, type, input type", "text|email|number|select|checkbox|textarea|date|file|radio", SURE),
  ),
  // What is counted of visitors.
  ...plainly(
    "visit, page view, session, web session, traffic, referral, analytics session, click",
    one(
      "referrer type, traffic source, source type, channel, acquisition channel, medium",
      "direct|organic|referral|social|email|paid",
      SURE,
    ),
  ),
  ...plainly(
    "conversion, goal completion, conversion event, funnel conversion",
    one(
      "goal, goal name, conversion type, type, event",
      "signup|purchase|demo_request|newsletter|trial_start|download",
      SURE,
    ),
  ),
  ...plainly(
    "funnel, funnel step, funnel stage, conversion funnel",
    one("step, step name, stage, name", "Visit|Sign up|Activation|Add to cart|Checkout|Purchase|Invite", FAIR),
  ),
  ...plainly(
    "chart, report chart, dashboard chart, widget, visualization, graph, dashboard widget",
    one(
      "chart type, visualization type, type, graph type, widget type",
      "line|bar|pie|area|table|number|scatter|heatmap",
      SURE,
    ),
    one("size, widget size", "small|medium|large|full", FAIR),
  ),
  ...plainly(
    "query, saved query, sql query, data source, database connection",
    one(
      "dialect, engine, database type, sql dialect",
      "postgres|mysql|bigquery|snowflake|sqlite|clickhouse|redshift",
      SURE,
    ),
  ),
  ...plainly(
    "sync log, sync run, sync job, sync history, data sync",
    one("direction, sync direction", "push|pull|bidirectional", SURE),
  ),
  // What people note of their days.
  ...plainly(
    "task, todo, todo item, to do",
    one("energy, energy level, effort", "low|medium|high", SURE),
    one("recurrence, repeat, repeat rule, recurring", "daily|weekly|weekdays|monthly|yearly", FAIR),
  ),
  ...plainly(
    "habit, habit goal, daily habit, tracker",
    one("unit, target unit, goal unit", "times|minutes|glasses|pages|steps|km|hours", SURE),
  ),
  ...plainly(
    "mood, mood log, mood entry, mood check, mood tracker",
    one("mood, feeling, emotion", "happy|calm|tired|anxious|grateful|sad|excited|stressed|content", SURE),
  ),
];
