import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";

/** What is said of the thing elsewhere, in its field or of its kinds, goes before. */
const of = (tables: string, ...meanings: readonly Meaning[]): readonly Meaning[] =>
  plainly(tables, ...meanings.map((meaning) => ({ confidence: 0.9, ...meaning })));

/**
 * The few words that stand in `source`, `category`, `reason`, `method`, `mode`, `action`, `result`, `role`, `level`, `format`, `channel` and
 * `stage` of things that any application may keep.
 */
export const WORDS_OF_ROWS: readonly Meaning[] = [
  // What is sold, and how.
  ...of(
    "order, sale order, sales order",
    one("source, order source, origin", "online_store|pos|phone|marketplace|mobile_app|draft"),
    one("method, delivery method, fulfillment method", "shipping|pickup|local_delivery"),
    one("reason, cancel reason, cancellation reason", "customer_request|out_of_stock|payment_failed|fraud|duplicate"),
  ),
  ...of(
    "refund, credit note, credit memo",
    one("method, refund method", "original_payment|store_credit|bank_transfer|cash"),
    one("source, initiator, initiated by type", "customer|merchant|system"),
  ),
  ...of(
    "return, return request, rma, return item, exchange",
    one("reason, return reason", "wrong_size|defective|not_as_described|changed_mind|arrived_late|damaged_in_transit"),
    one("method, return method", "mail|drop_off|in_store|courier"),
    one("action, resolution, outcome, requested action", "refund|exchange|store_credit|repair|rejected"),
    one("condition, item condition", "unopened|like_new|used|damaged"),
  ),
  ...of(
    "discount, promotion, promo, voucher, coupon, price rule",
    one("scope, applies to, target, target type", "order|product|category|shipping"),
    one("method, application method, allocation method", "code|automatic|across|each"),
    one("source", "campaign|loyalty|referral|support|manual"),
    one("level", "cart|item|shipping"),
  ),
  ...of(
    "payment, payment attempt, payment intent, charge",
    one("source, origin", "checkout|invoice|subscription|pos|manual"),
    one("channel", "web|mobile|pos|phone|bank"),
    one("stage", "authorized|captured|settled"),
    one(
      "reason, failure reason, decline reason",
      "insufficient_funds|card_declined|expired_card|incorrect_cvc|do_not_honor",
    ),
    one("action", "authorize|capture|refund|void"),
  ),
  ...of(
    "dispute, chargeback",
    one(
      "reason, category, dispute reason",
      "fraudulent|product_not_received|duplicate|subscription_canceled|unrecognized",
    ),
    one("stage", "inquiry|chargeback|pre_arbitration|arbitration"),
    one("outcome, result", "won|lost|accepted|pending"),
  ),
  ...of(
    "payout, withdrawal, disbursement",
    one("method", "standard|instant|bank_transfer|paypal"),
    one("reason, failure reason", "account_closed|invalid_account_number|bank_rejected|limit_exceeded"),
  ),
  ...of(
    "invoice, bill",
    one("source, origin", "subscription|manual|order|contract|time_entries"),
    one("method, collection method, payment method", "charge_automatically|send_invoice"),
    one("category", "services|goods|subscription|expenses"),
  ),
  ...of(
    "subscription, membership",
    one("source", "website|app_store|play_store|sales|partner"),
    one(
      "reason, cancel reason, cancellation reason, churn reason",
      "too_expensive|missing_features|switched_service|unused|customer_service|other",
    ),
    one("level, tier", "basic|plus|premium"),
    one("mode, renewal mode", "automatic|manual"),
  ),
  ...of(
    "tax, tax rate, tax rule, tax class",
    one("category, type, kind", "standard|reduced|zero|exempt"),
    one("scope", "sales|purchase|both"),
    one("method", "inclusive|exclusive"),
    one("level", "country|state|county|city"),
  ),
  ...of(
    "shipping method, delivery method, shipping rate, shipping option, shipping zone, delivery option",
    one("type, kind, rate type", "flat_rate|weight_based|price_based|free|pickup"),
    one("condition type, condition, based on", "weight|price|quantity"),
    one("category, service level, level", "standard|express|overnight|economy"),
  ),
  ...of(
    "shipment, parcel, consignment, fulfillment",
    one("method, shipping method, service", "standard|express|overnight|economy|freight"),
    one("source, origin type", "warehouse|store|dropship"),
    one("mode", "road|air|sea|rail"),
    one(
      "reason, exception reason, failure reason, delay reason",
      "address_not_found|recipient_absent|weather|customs|damaged",
    ),
    one("label format", "PDF|PNG|ZPL"),
  ),
  ...of(
    "stock movement, inventory movement, inventory transaction, stock transaction, inventory log",
    one("reason, movement reason", "purchase|sale|return|count_correction|damage|transfer|expired"),
    one("source, source type, reference type", "purchase_order|sales_order|transfer|stocktake|manual"),
  ),
  ...of(
    "stock adjustment, inventory adjustment",
    one("reason, adjustment reason, type, kind", "count_correction|damage|expired|theft|found|sample"),
    one("source", "stocktake|manual|audit|import"),
  ),
  ...of(
    "product option, custom option, product custom option, variant option, option group",
    one("type, option type, input type, kind", "select|radio|checkbox|text|textarea|date|file"),
    one("name, option name, title, label", "Size|Color|Engraving|Gift wrapping|Material|Length|Frame color|Monogram"),
  ),
  ...of(
    "product attribute, variant attribute, attribute group, attribute set",
    one("group name, group", "General|Dimensions|Appearance|Technical details|Materials|Care"),
    one("scope", "global|website|store"),
  ),
  ...of(
    "wishlist, wish list, gift registry, registry",
    one("type, kind, occasion", "personal|wedding|birthday|baby|holiday"),
    one("visibility, privacy", "private|shared|public"),
  ),
  ...of(
    "review, product review, testimonial",
    one("source, origin", "website|email_request|google|mobile_app|import"),
    one("reason, rejection reason, flag reason", "spam|offensive|off_topic|personal_information"),
  ),
  ...of(
    "lead, prospect, inquiry, enquiry",
    one("channel", "web_form|phone|email|chat|event|social"),
    one("level, temperature, rating", "cold|warm|hot"),
    one("category", "sales|support|partnership|press"),
    one("reason, lost reason, disqualification reason", "no_budget|no_response|competitor|bad_timing|not_a_fit"),
  ),
  ...of(
    "opportunity, deal",
    one("reason, lost reason, loss reason, close reason", "price|competitor|no_decision|timing|missing_feature"),
    one("category, forecast category", "pipeline|best_case|commit|closed"),
  ),
  // What is sent and posted.
  ...of(
    "reaction, emoji reaction, post reaction, message reaction, comment reaction, blog reaction",
    one("type, kind, name, reaction", "like|love|laugh|insightful|celebrate|sad|angry"),
  ),
  ...of("like, upvote, favorite, favourite, bookmark, follow", one("source", "feed|profile|search|notification|share")),
  ...of(
    "friendship, friend request, connection request, follow request",
    one("status, state", "accepted|pending|declined|blocked"),
    one("source", "search|suggestion|contacts|qr_code"),
  ),
  ...of(
    "moderation action, moderation log, moderation, mod action, report resolution",
    one("action, type, kind", "approve|remove|warn|mute|ban|dismiss"),
    one("reason, category", "spam|harassment|hate_speech|nudity|off_topic|impersonation"),
    one("source", "user_report|automatic|moderator"),
    one("level, severity", "low|medium|high"),
  ),
  ...of(
    "ban, suspension, block, mute, user ban",
    one("reason", "Spam|Harassment|Repeated violations|Ban evasion|Inappropriate content|Fraud"),
    one("scope, type, kind", "account|ip|chat|posting"),
    one("source", "moderator|automatic|appeal_denied"),
  ),
  ...of(
    "abuse report, content report, user report, flag, post flag",
    one("reason, category, type", "spam|harassment|inappropriate|copyright|misinformation|other"),
    one("action, outcome, resolution, result", "removed|warned|dismissed|escalated"),
  ),
  ...of(
    "notification, push notification, alert message",
    one("category", "account|orders|marketing|security|social|system"),
    one("action, click action", "open_app|open_url|view_order|reply|dismiss"),
    one("mode", "immediate|digest|silent"),
  ),
  ...of(
    "reminder",
    one("method, type, channel, action", "email|push|popup|sms"),
    one("reason, category", "appointment|payment_due|renewal|task|birthday"),
  ),
  ...of(
    "email, mail, email log, outgoing email, email message, mail log",
    one("category", "transactional|marketing|notification|system"),
    one(
      "reason, bounce reason, failure reason, error reason",
      "mailbox full|user unknown|blocked as spam|timeout|domain not found",
    ),
    one("format", "html|text|multipart"),
    one("mode", "html|plain"),
  ),
  ...of(
    "campaign, marketing campaign, email campaign, ad campaign",
    one("objective", "awareness|leads|conversion|retention|reactivation"),
    one("mode", "one_time|recurring|automated"),
    one("method", "email|sms|push|ads"),
  ),
  ...of(
    "segment, audience",
    one("type, kind, mode", "dynamic|static|lookalike"),
    one("source", "crm|website|import|app"),
    one("category", "behavioral|demographic|lifecycle|geographic"),
  ),
  ...of(
    "newsletter subscriber, subscriber, mailing list member, email subscriber",
    one("source", "website_form|checkout|import|event|landing_page"),
    one("reason, unsubscribe reason", "too_frequent|not_relevant|never_signed_up|other"),
    one("format", "html|text"),
  ),
  ...of(
    "redirect, url redirect, short link redirect",
    one("source, origin", "auto|manual|import"),
    one("mode, match type, method", "exact|prefix|regex"),
    one("reason", "Page moved|Product renamed|Campaign link|Category merged|Old site"),
  ),
  ...of(
    "page, landing page, site page",
    one("source", "editor|template|import"),
    one("format", "html|markdown|blocks"),
    one("category", "company|legal|help|campaign|product"),
  ),
  ...of(
    "media, media file, attachment, upload, asset",
    one("source", "upload|url|camera|import|stock"),
    one("reason, failure reason", "file too large|unsupported type|virus found|upload interrupted"),
    one("mode, visibility", "public|private"),
  ),
  ...of(
    "share, shared link, share link, file share",
    one("level, permission, access, role, mode", "view|comment|edit"),
    one("channel, method, medium", "link|email|whatsapp|facebook|x"),
  ),
  ...of(
    "revision, version, document version, page revision",
    one("source", "autosave|manual|import|api"),
    one("action, reason", "created|edited|restored|published"),
  ),
  // Meetings and calendars.
  ...of(
    "attendee, event attendee, meeting attendee, meeting participant, event participant, invitee",
    one("status, response, response status, rsvp, rsvp status, state", "accepted|pending|declined|tentative"),
    one("role", "organizer|required|optional|speaker"),
    one("source", "invitation|registration_form|import|walk_in"),
  ),
  ...of(
    "meeting",
    one("mode, format, type", "video|in_person|phone|hybrid"),
    one("category", "one_on_one|standup|review|planning|client"),
    one("source", "google_calendar|outlook|manual|booking_page"),
    one("outcome", "completed|no_show|rescheduled|follow_up_needed"),
  ),
  ...of(
    "appointment, consultation booking, service appointment",
    one("source, channel, booked via", "online|phone|walk_in|app|referral"),
    one("mode, method, type", "in_person|video|phone"),
    one("cancel reason, cancellation reason", "illness|schedule conflict|no longer needed|weather|double booking"),
    one("outcome, result", "completed|no_show|rescheduled|cancelled"),
  ),
  ...of(
    "reservation, booking",
    one("source, channel, booking channel", "website|phone|walk_in|partner|mobile_app"),
    one("mode", "instant|on_request"),
    one("cancel reason, cancellation reason", "change of plans|illness|found another offer|weather|double booking"),
  ),
  ...of(
    "waitlist, waiting list, waitlist entry, waiting list entry",
    one("source, channel", "website|phone|front_desk|app"),
    one("reason", "fully booked|preferred time taken|on request"),
  ),
  ...of(
    "checkin, check in, attendance, attendance record",
    one("method, source, mode", "qr_code|manual|kiosk|app|badge"),
    one("reason, absence reason", "illness|family|vacation|medical appointment|unexcused"),
  ),
  // Accounts and access.
  ...of(
    "login attempt, login history, login log, sign in, auth log, authentication log, signin log",
    one("result, outcome, status", "success|success|failed|blocked"),
    one(
      "reason, failure reason, error reason",
      "wrong_password|unknown_user|account_locked|mfa_failed|expired_password",
    ),
    one("method, type", "password|oauth|sso|magic_link|passkey"),
    one("source, channel", "web|mobile|api"),
  ),
  ...of(
    "verification, verification code, otp, one time password, verification request",
    one("method, channel, type", "email|sms|authenticator|voice"),
    one("purpose, reason, action, category", "login|signup|password_reset|email_change|payment"),
    one("result, outcome", "verified|expired|failed"),
  ),
  ...of(
    "consent, user consent, consent record, consent log",
    one("source, channel, method, collected via", "signup_form|cookie_banner|preference_center|paper_form|checkout"),
    one("purpose, category, type, scope", "marketing|analytics|necessary|profiling|third_party"),
    one("action", "granted|granted|withdrawn"),
    one("legal basis, basis, reason", "consent|contract|legitimate_interest|legal_obligation"),
  ),
  ...of(
    "invitation, invite, team invitation, organization invitation",
    one("role, level, access level", "member|admin|viewer|editor"),
    one("source, channel, method", "email|link|import"),
  ),
  ...of(
    "permission, grant, access grant, acl, access control",
    one("level, access, access level, mode", "read|write|admin|none"),
    one("effect", "allow|allow|deny"),
    one("action", "read|create|update|delete|export|manage"),
    one("source", "role|direct|group|inherited"),
  ),
  ...of(
    "token, access token, api token, refresh token, personal access token",
    one("category, type, kind, purpose", "access|refresh|api|reset_password"),
    one("source", "web|mobile|cli|api"),
    one("reason, revoke reason, revocation reason", "user logged out|rotated|expired|suspected leak|revoked by admin"),
  ),
  ...of(
    "device, user device, registered device, trusted device",
    one("source", "app|web|mdm|import"),
    one("mode", "online|offline|maintenance"),
  ),
  ...of(
    "security event, security log, audit log, audit trail, audit event, activity log",
    one("category", "authentication|data|settings|users|billing"),
    one("source, channel", "web|api|system|mobile"),
    one("result, outcome", "success|success|failure|denied"),
    one("level, severity", "info|warning|critical"),
  ),
  // Work.
  ...of(
    "task, todo, to do, todo item, action item",
    one("source, origin", "manual|email|meeting|template|integration"),
    one("category", "work|personal|follow_up|admin"),
    one(
      "reason, block reason, blocked reason",
      "Waiting for customer|Missing access|Depends on another task|Waiting for review",
    ),
  ),
  ...of(
    "approval, approval request, approval step, sign off",
    one("action, decision, outcome, result", "approved|approved|pending|rejected|returned"),
    one("level", "team_lead|manager|director|finance"),
    one("reason, rejection reason", "Missing receipt|Over budget|Wrong cost centre|Needs more detail"),
    one("mode", "any|all|sequential"),
  ),
  ...of(
    "workflow, automation, automation rule, playbook",
    one("mode", "automatic|manual"),
    one("category", "onboarding|sales|support|billing|marketing"),
    one("source", "template|custom|imported"),
    one("trigger, trigger type, trigger event", "record_created|record_updated|schedule|form_submitted|webhook|manual"),
  ),
  ...of(
    "workflow run, workflow execution, automation run, job run, task run, execution, run, pipeline run",
    one("mode, trigger, trigger type, triggered by type", "schedule|manual|webhook|api|retry"),
    one("source", "scheduler|api|ui|webhook"),
    one("result, outcome, conclusion", "success|success|failure|cancelled|timed_out"),
    one("reason, failure reason, error reason", "timeout|connection refused|invalid input|rate limited|out of memory"),
  ),
  ...of(
    "timesheet, time entry, time log, worklog, work log",
    one("source", "timer|manual|calendar|import"),
    one("category, activity type, type", "development|meeting|support|design|administration"),
    one("reason, rejection reason", "Missing description|Wrong project|Too many hours|Not approved by client"),
  ),
  ...of(
    "leave request, leave, absence, time off, time off request",
    one("reason", "Family vacation|Illness|Medical appointment|Moving house|Child is ill|Wedding"),
    one("category", "paid|unpaid|sick|parental"),
    one("half day, part of day, day part", "full|full|morning|afternoon"),
  ),
  ...of(
    "candidate, applicant, job application",
    one("source, channel", "linkedin|referral|careers_page|job_board|agency"),
    one(
      "reason, rejection reason, reject reason",
      "Not enough experience|Salary expectations|Position filled|Withdrew|No work permit",
    ),
    one("level, seniority", "junior|mid|senior|lead"),
  ),
  ...of(
    "interview",
    one("mode, method, format", "video|on_site|phone"),
    one("result, outcome, recommendation, decision", "hire|strong_hire|no_hire|undecided"),
    one("stage, round", "screening|technical|culture|final"),
  ),
  ...of(
    "training, training session, training record",
    one("mode, method, format, delivery method", "online|classroom|on_the_job|blended"),
    one("category", "safety|compliance|technical|leadership|onboarding"),
    one("result, outcome", "passed|passed|failed|attended"),
  ),
  ...of(
    "performance review, appraisal, evaluation",
    one("stage", "self_review|manager_review|calibration|completed"),
    one("result, outcome, overall rating", "meets_expectations|exceeds_expectations|needs_improvement|outstanding"),
    one("cycle, period type", "annual|mid_year|quarterly|probation"),
  ),
  ...of(
    "expense, expense claim, expense report",
    one("source", "receipt_scan|manual|card_feed|mileage"),
    one("method, payment method, paid with, paid by type", "company_card|personal_card|cash"),
    one("reason, rejection reason", "Missing receipt|Over limit|Duplicate|Not a business expense"),
  ),
  ...of(
    "budget, budget line",
    one("source", "board|department|grant|forecast"),
    one("mode, method", "fixed|rolling|zero_based"),
    one("period, frequency", "monthly|quarterly|yearly"),
  ),
  ...of(
    "journal entry, journal, ledger entry, posting",
    one("source, origin", "sales|purchases|bank|payroll|manual|adjustment"),
    one("category", "operating|closing|adjustment|opening"),
  ),
  // What goes wrong and is mended.
  ...of(
    "incident, outage",
    one("source, detected by, detection method", "monitoring|customer_report|employee|automated_alert"),
    one("reason, cause, root cause category", "configuration|hardware|human_error|third_party|capacity|software_bug"),
    one("stage", "detected|investigating|mitigated|resolved|postmortem"),
  ),
  ...of(
    "ticket, support ticket, support request, case",
    one("mode", "remote|on_site"),
    one("reason, close reason, closing reason", "solved|no_response|duplicate|not_reproducible|by_design"),
    one("level, support level, tier", "L1|L2|L3"),
    one("stage", "triage|in_progress|waiting|resolved"),
  ),
  ...of(
    "escalation",
    one("reason", "sla_breach|customer_request|severity_raised|no_response"),
    one("level", "L2|L3|manager|director"),
    one("method, channel", "email|phone|sms|push"),
  ),
  ...of(
    "complaint, grievance",
    one("source, channel", "phone|email|web_form|in_person|letter"),
    one("reason, category", "delay|quality|billing|staff|safety"),
    one("outcome, result, resolution", "upheld|partly_upheld|rejected|withdrawn"),
    one("level", "first_contact|formal|appeal|ombudsman"),
  ),
  ...of(
    "feedback, user feedback, customer feedback",
    one("source, channel", "in_app|email|survey|support|app_store"),
    one("category", "bug|feature_request|usability|praise|pricing"),
  ),
  ...of(
    "inspection, audit, site inspection, quality check, safety inspection",
    one("result, outcome", "passed|passed|failed|conditional"),
    one("method, mode", "visual|measurement|functional|document_review"),
    one("reason, trigger", "scheduled|complaint|follow_up|random"),
    one("level", "full|sample|spot"),
  ),
  ...of(
    "maintenance, maintenance record, maintenance log, service record, repair, work order, maintenance request",
    one("reason, cause", "scheduled service|wear|breakdown|inspection finding|accident|recall"),
    one("method, mode, category", "preventive|corrective|predictive|emergency"),
    one("source", "schedule|inspection|operator_report|sensor"),
    one("outcome, result", "completed|partial|parts_ordered|no_fault_found"),
  ),
  // Programs.
  ...of(
    "import, import job, data import, upload batch, import batch",
    one("source", "csv|excel|api|google_sheets|ftp"),
    one("mode", "create|update|upsert"),
    one("format", "csv|xlsx|json|xml"),
    one("result, outcome", "success|partial|failure"),
    one(
      "reason, failure reason",
      "Missing column email|Invalid date in row 14|Duplicate keys|File is empty|Unknown encoding",
    ),
  ),
  ...of(
    "export, export job, data export",
    one("format", "csv|xlsx|pdf|json"),
    one("scope", "all|filtered|selected"),
    one("source", "dashboard|schedule|api"),
    one("method, destination type, delivery method", "download|email|s3|sftp"),
  ),
  ...of(
    "sync, sync log, sync run, sync job, synchronization, integration log",
    one("mode", "incremental|full"),
    one("direction", "inbound|outbound|both"),
    one("result, outcome", "success|success|partial|failure"),
    one("action", "create|update|delete|skip"),
    one("reason, failure reason", "rate limited|invalid credentials|timeout|record locked|mapping missing"),
  ),
  ...of(
    "webhook delivery, webhook log, webhook event, webhook attempt",
    one("result, outcome, status", "delivered|delivered|failed|pending|retrying"),
    one("reason, failure reason, error reason", "timeout|connection refused|HTTP 500|HTTP 404|TLS error"),
    one("method", "POST"),
  ),
  ...of(
    "deployment, rollout, release",
    one("strategy, mode, method", "rolling|blue_green|canary|recreate"),
    one("source, trigger, trigger type", "git_push|manual|schedule|api|rollback"),
    one(
      "reason, rollback reason, failure reason",
      "health check failed|error rate above limit|build failed|manual rollback|timeout",
    ),
    one("channel", "stable|beta|nightly"),
    one("stage", "build|test|deploy|verify"),
  ),
  ...of(
    "build, pipeline, ci run, ci job",
    one("source, trigger", "push|pull_request|schedule|manual|tag"),
    one("result, outcome, conclusion", "success|success|failure|cancelled"),
    one("stage", "build|test|lint|package|deploy"),
  ),
  ...of(
    "backup, snapshot, backup job",
    one("mode, method, type", "full|incremental|differential"),
    one("source, trigger", "schedule|manual|before_update"),
    one("result, outcome", "success|success|failure"),
    one("scope", "database|files|full"),
  ),
  ...of(
    "migration, data migration, schema migration",
    one("source", "release|manual|plugin"),
    one("mode", "online|offline|dry_run"),
    one("result, outcome", "success|success|failed|rolled_back"),
  ),
  ...of(
    "alert rule, alert, monitor, alarm rule, threshold",
    one("condition, operator, comparison", "above|below|equals|no_data"),
    one("source, data source", "prometheus|cloudwatch|logs|synthetic|database"),
    one("category", "availability|performance|capacity|security"),
    one("method, aggregation", "avg|max|min|sum|last"),
    one("scope", "host|service|cluster|global"),
  ),
  ...of(
    "experiment, ab test, split test",
    one("method, allocation", "random|weighted|bandit"),
    one("result, outcome, decision", "variant_b_wins|no_difference|control_wins|inconclusive"),
    one("scope, target", "all_users|new_users|paid_users|beta"),
    one("stage", "draft|running|analysis|concluded"),
  ),
  ...of(
    "feature flag, feature toggle, flag",
    one("source", "dashboard|api|config"),
    one("category", "release|experiment|ops|permission"),
    one("scope", "global|organization|user"),
    one("reason, evaluation reason", "targeting_match|default|rule_match|disabled"),
  ),
  ...of(
    "dashboard, report, saved report",
    one("source", "template|custom|shared"),
    one("scope, visibility", "private|team|organization"),
    one("format", "pdf|xlsx|csv|html"),
    one("category", "sales|finance|operations|marketing|support"),
  ),
  ...of(
    "dashboard widget, dashboard tile, dashboard card, dashboard panel, report widget, dashboard chart, analytics widget",
    one(
      "type, kind, widget type, chart type, visualization type, tile type",
      "line_chart|bar_chart|kpi|table|pie_chart|gauge|text",
      {
        confidence: 0.965,
      },
    ),
    one(
      "title, name, label, heading",
      "Revenue by month|Active users|Open tickets|Orders per day|Conversion rate|Top customers|Sign-ups by source|Churn|Average response time|Pipeline by stage",
      { confidence: 0.965 },
    ),
  ),
  ...of(
    "widget, dashboard widget, tile, panel",
    one("type, kind, widget type, visualization", "line_chart|bar_chart|table|number|pie_chart|text"),
    one("source, data source", "orders|customers|events|query"),
    one("size", "small|medium|large|wide"),
  ),
  ...of(
    "form submission, submission, form response, survey response, response",
    one("source, channel", "website|embed|link|email|kiosk"),
    one("mode", "live|test|preview"),
    one("result", "completed|partial|disqualified"),
  ),
  ...of(
    "quiz attempt, exam attempt, test attempt, assessment attempt, attempt",
    one("result, outcome", "passed|passed|failed|in_progress"),
    one("mode", "practice|graded|timed"),
    one("reason, end reason", "submitted|time_up|abandoned"),
  ),
  ...of(
    "enrollment, enrolment, registration, course registration",
    one("source, method, channel", "self|admin|import|purchase|invitation"),
    one("mode", "full_time|part_time|online|auditing"),
    one("reason, drop reason, withdrawal reason", "schedule conflict|too difficult|financial|moved away|health"),
    one("result, outcome", "completed|in_progress|failed|withdrawn"),
  ),
  ...of(
    "badge, achievement, trophy",
    one("level, tier", "bronze|silver|gold|platinum"),
    one("source", "automatic|awarded|event"),
  ),
  ...of(
    "reward, point transaction, points transaction, loyalty transaction, loyalty points, credit transaction",
    one("reason, source, category", "purchase|referral|signup_bonus|birthday|review|redemption|adjustment"),
    one("action, type, kind", "earn|earn|redeem|expire|adjust"),
  ),
  ...of(
    "referral, referral code, referral invite",
    one("source, channel, method", "link|email|whatsapp|facebook|qr_code"),
    one("reward type", "credit|discount|cash|points"),
  ),
  ...of(
    "vote, ballot, poll vote",
    one("source, method, channel", "web|app|email|in_person"),
    one("choice, decision, position", "for|against|abstain"),
  ),
  // Care, homes and vehicles.
  ...of(
    "visit, patient visit, encounter, consultation",
    one(
      "reason, visit reason, chief complaint",
      "Follow-up|Annual check-up|Cough and fever|Back pain|Vaccination|Headache",
    ),
    one("mode, method", "in_person|video|phone"),
    one("outcome, disposition, result", "discharged|follow_up|referred|admitted"),
    one("source, referral source", "self|general_practitioner|emergency|specialist"),
  ),
  ...of(
    "trip, ride",
    one("source, channel", "app|phone|web|corporate"),
    one("reason, cancel reason, cancellation reason", "driver_late|change_of_plans|wrong_address|no_driver_found"),
    one("category, purpose", "business|private|commute"),
  ),
  ...of(
    "fuel log, refuel, refueling, fuel record, fill up",
    one("method, payment method", "fuel_card|cash|company_card"),
    one("grade, fuel grade", "Diesel|Super 95|Super E10|Premium 98"),
  ),
  ...of(
    "sensor reading, measurement, reading, meter reading",
    one("source, method", "automatic|manual|estimated"),
    one("quality, result", "good|good|suspect|missing"),
    one("mode", "continuous|on_demand"),
  ),
  ...of(
    "scan, vulnerability scan, virus scan, barcode scan",
    one("scan type", "full|quick|scheduled|on_demand"),
    one("result, outcome", "clean|clean|issues_found|failed"),
    one("source, trigger", "schedule|manual|upload|api"),
  ),
  ...of(
    "donation, gift, pledge, contribution",
    one("source, channel", "website|event|mail|fundraiser|phone"),
    one("method, payment method", "card|bank_transfer|direct_debit|cash|cheque"),
    one("purpose, designation, category", "General fund|Emergency relief|Education|Building fund|Children"),
    one("frequency", "one_time|monthly|yearly"),
  ),
  ...of(
    "adoption, adoption application",
    one("reason, rejection reason", "No outdoor space|Landlord does not agree|Other pets|Adopted elsewhere"),
    one("outcome, result", "approved|pending|declined|withdrawn"),
  ),
];
