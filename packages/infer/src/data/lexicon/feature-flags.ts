import { figure, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

const FLAGS =
  "(new|beta|improved|simple|fast|smart)-(checkout|search|dashboard|onboarding|pricing-page|editor|navigation|invoices|reports|sign-up)(-v2|-mobile|-eu|)";
const DESCRIPTIONS =
  "(Rolls out|Tests|Hides|Switches off) the (new checkout|search suggestions|dark mode|weekly digest|second payment provider|editor)( for beta users| in Europe| step by step|)\\.";

const SURE = { confidence: 0.955 };

/** What is told of tables of such programs only. */
const LINES = String.raw`
action set event > state = success|started|failed
action set > name = Switch checkout off on errors|Search back to the old engine|Pause the rollout at night|Stop the experiment on slow pages|Turn off recommendations on high load|Disable uploads when storage is full
action set > description = Turns checkout off when error signals arrive.|Goes back to the old search when answers get slow.|Stops the rollout while alerts are firing.|Switches off what the database cannot bear.
action set, signal > source = signal-endpoint
action > action = TOGGLE_FEATURE_OFF|TOGGLE_FEATURE_ON
api token, api token v 2 > token name, name = checkout-service|ci-pipeline|web-frontend|mobile-app|edge-eu|billing-worker|search-service|storybook|load-tests|admin-scripts
api token v 2 > type = client|frontend|client|admin
banner > link text = Read more|See status page|What is new|Open the docs
banner > dialog title = Planned maintenance|What is new in this version|Changes to your plan|Known problems
banner > link = https://status.example.com|https://docs.example.com/releases|https://docs.example.com/plans
banner > message = Maintenance on Sunday 02:00 to 04:00 UTC.|Version 6.2 is available.|Changes to production need an approval from now on.|Metrics are delayed by some minutes.
banner > dialog = Nobody can change flags during that time. Your applications are not affected.|Release plans have safeguards now.\nOlder plans stay as they are.
banner > variant = info|warning|success|error
change request comment > text = Looks good, please lower the rollout to 10 % first.|Approved for Monday morning.|Which segment is this for?|Can we wait for the mobile release?|Metrics of staging are fine.|Please add the constraint on the country.
change request event > action = updateEnabled|addStrategy|updateStrategy|deleteStrategy|patchVariant
client instance > sdk version = unleash-client-node:5.5.0|unleash-client-java:9.2.4|unleash-client-python:5.12.1|unleash-proxy-react:4.3.0|unleash-client-go:4.1.4
client metric environment variant, client metric environment variant daily > variant = control|blue|variant-a|variant-b|green|disabled
connection count consumption, request count consumption > metered group = default|backend|edge
email sent > type = getting-started|reset-password|change-request-approved|productivity-report|order-environments
feature lifecycle > stage = initial|pre-live|live|completed|archived
feature lifecycle > status = kept|discarded
feature link > title = Ticket|Design document|Pull request|Discussion|Dashboard|Runbook
feature type > id = release|experiment|operational|kill-switch|permission
feedback > positive = Quick to find flags|Clear strategy form|The overview of environments|Search works well|Metrics at a glance
feedback > area for improvement = Search should remember my filters|More keyboard shortcuts|Archiving many flags at once|Show who changed the rollout|Faster page of events
group > description = Developers of the payments team|Who approves changes to production|Product managers|Support, may only read|Mobile developers
integration event > state = success|success|failed|successWithErrors
integration event > state detail = Webhook request was successful with status code 200.|Webhook request failed with status code 503.|Message was sent to 2 channels.
login history > type = login|login|logout
milestone > name = Internal testers|10 % rollout|General availability|Early access|Half of all users|Clean up
onboarding event instance > event = first-user-login|second-user-login|first-feature-flag|first-pre-live|first-live
onboarding event project > event = first-feature-flag|first-pre-live|first-live
permission > permission = CREATE_FEATURE|UPDATE_FEATURE|DELETE_FEATURE|UPDATE_PROJECT|CREATE_SEGMENT|ADMIN|UPDATE_FEATURE_STRATEGY|CREATE_PROJECT|READ_ROLE|UPDATE_TAG_TYPE|CREATE_ADDON|APPROVE_CHANGE_REQUEST
permission > display name = Create feature flags|Update feature flags|Delete feature flags|Update project|Create segments|Admin|Update strategies|Create projects|Read roles|Update tag types|Create integrations|Approve change requests
permission > type = root|project|environment
role > type = root|project|custom|root-custom
project setting > feature naming pattern = ^[a-z]+(-[a-z]+)*$|^(exp|ops|rel)-.+$
project setting > feature naming example = team-checkout-button|exp-new-search
project setting > feature naming description = Start with the name of the team.|Team, then what it switches, with hyphens.
project setting > default stickiness = default|userId|sessionId|random
project > id = ~(payment|mobile|web|search|checkout|data|partner|internal|customer|support|order|mail)-(app|integration|platform|tools|portal|api|suite)
public signup token > name = Marketing team sign-up|Developers 2025|Support team|Contractors|Design team|Partner agencies
public signup token > url = ~https://flags\.example\.com/new-user\?invite=[0-9a-f]{32}
release plan definition, release plan template > name = Gradual rollout over two weeks|Testers first|Mobile releases|Quick rollout|One country at a time|Careful rollout
release plan definition, release plan template > description = First the team, then 10 %, then everybody.|One country after the other.|Testers for a week, then all.|Half of the users after a day.
segment > name = Beta users|Internal employees|EU customers|Premium plan|Mobile app 5 and later|Early adopters|Enterprise accounts|Trial accounts
segment > description = Who signed up for early access.|People of our own company.|Accounts in the European Union.|Who pays for the premium plan.
setting > name = unleash.auth.simple|unleash.auth.oidc|maintenance.mode|unleash.frontend|unleash.auth.saml|login.history
signal endpoint token > name = grafana-alerts|pager|error-tracker|load-tests|uptime-checks
signal endpoint > name = grafana|error-tracker|uptime-checks|pager|ci-pipeline
signal endpoint > description = Receives alerts from Grafana.|Errors of the shop arrive here.|Called by the build when tests fail.|Told when a page cannot be reached.
status edge observability > hosting = self-hosted|hosted|enterprise-self-hosted
status edge traffic usage, status traffic usage > traffic group = /api/client|/api/frontend|/api/admin|/edge
strategy > title, display name = Gradual rollout|Standard|UserIDs|IPs|Hosts|By country
strategy > name = flexibleRollout|default|userWithId|remoteAddress|applicationHostname|byCountry
strategy > description = Roll out to a percentage of your users.|On for everybody.|On for the users that are listed.|On for the addresses that are listed.|On for the hosts that are listed.
tag type > name = simple|team|ticket|repository|component|release
tag type > description = Used to simplify filtering of features.|The team that looks after it.|The ticket that it was made for.
tag > value = checkout|team-payments|cleanup|mobile|search|experiment|q3|legacy|team-growth|backend
user unsubscription > subscription = productivity-report
user > seat type = Regular|ReadOnly
user > company role = Developer|Product manager|Engineering manager|Site reliability engineer|Tester|Designer|Architect|Data analyst
migration > name = ~/20(1[7-9]|2[0-5])(0[1-9]|1[0-2])(0[1-9]|1[0-9])(08|09|1[0-7])[0-5][0-9][0-5][0-9]-(add|alter|drop|rename)-(roles|features|events|segments|api-tokens|metrics|projects)-(index|column|table|constraint)
event > type = feature-created|feature-environment-enabled|feature-strategy-update|feature-archived|segment-created|project-updated|feature-environment-disabled|user-created|feature-strategy-add
event > group type = change-request|transaction
`;

/** Switches by which programs show what is new to some. */
export const FEATURE_FLAGS = field(
  "feature_flag feature_toggle feature_environment feature_strategy flag_rule flag_variation flag_environment feature_variant feature_override flag? segment? environment? variation? feature? rollout? context_field change_request?",
  [
    ...fromLines(LINES, 0.962),
    figure("lifetime day", [40, 7, 40], { confidence: 0.962, of: ["feature type"] }),
    figure("required approval, minimum approval", [1, 1, 2, 3], SURE),
    figure("difficulty score", [5, 6, 7, 4, 3], { confidence: 0.962, of: ["feedback"] }),
    figure("status code series", [200, 200, 300, 400, 500], SURE),
    figure("built in", [0, 0, 1], { confidence: 0.962, of: ["strategy"] }),
    one(
      "strategy name, activation strategy",
      "flexibleRollout|default|gradualRolloutUserId|userWithId|remoteAddress|applicationHostname",
    ),
    one("stickiness, bucketing key, bucket by", "userId|sessionId|random|accountId"),
    one("value type, variation type, flag value type", "boolean|boolean|string|number|json", SURE),
    one("stage, lifecycle stage, lifecycle", "live|pre-live|initial|completed|archived", SURE),
    one("lifecycle status, status value", "kept|kept|discarded", SURE),
    one("default variation, on variation, fallthrough variation", "on|control|true|treatment|v2", SURE),
    one("off variation, fallback variation", "off|control|false|v1", SURE),
    one("weight type", "variable|variable|fix", SURE),
    one("seat type, license type", "full|full|viewer|read_only", SURE),
    one("match type, match mode, match", "all|all|any", SURE),
    one("environment type, tier of environment", "production|development|test|preproduction", SURE),
    one("variant, variation, variant name, served variant", "control|treatment|on|off|blue|variant-a|variant-b", SURE),
    one("winner, winning variation, winning variant", "treatment|control|inconclusive|variant-a|variant-b", SURE),
    one(
      "hypothesis",
      "A shorter form leads to more sign-ups.|Showing reviews first raises the share of purchases.|A blue button is clicked as often as a green one.|Reminders after two days bring users back.|Larger pictures lower the bounce rate.|Fewer steps in the checkout mean fewer abandoned carts.",
      SURE,
    ),
    pattern(
      "sdk key, client key, server key",
      "(sdk|cli|mob)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}",
      SURE,
    ),
    pattern(
      "naming pattern, naming regex, feature naming pattern",
      "\\^(feature|release|exp|ops)-\\[a-z0-9-\\]\\+\\$",
      SURE,
    ),
    one(
      "primary metric, goal metric, success metric",
      "checkout_completed|sign_up|retention_7d|conversion_rate|page_load_p75|revenue_per_user",
      SURE,
    ),
    ...of(
      "experiment",
      one("phase, stage", "running|draft|analysis|concluded", SURE),
      one("method, analysis method, statistics engine, stats engine", "bayesian|frequentist|sequential", SURE),
      one("decision, outcome, result", "ship|ship|roll_back|inconclusive|extend", SURE),
      one(
        "name, title",
        "Short sign-up form|One-page checkout|Reviews first|Annual plan preselected|Search as you type|Free delivery banner|Onboarding checklist|Larger photos|Weekly digest|Guest checkout",
        SURE,
      ),
    ),
    ...of("api token, sdk token, client token", one("type, kind", "client|client|frontend|admin|backend", SURE)),
    ...of("project", one("mode", "open|protected|private", SURE)),
    ...of("environment", one("type", "production|development|test|preproduction", SURE)),
    ...of(
      "constraint, rule condition, segment rule",
      one("value, operand", "eu|pro|beta|2.4.0|de|web|100|enterprise|1042", SURE),
    ),
    one("operator", "IN|NOT_IN|STR_CONTAINS|NUM_GTE|DATE_AFTER|SEMVER_GT"),
    one("sdk type, sdk kind", "backend|frontend|edge"),
    one("token type, api token type", "client|frontend|admin"),
    ...of(
      "feature, flag, feature flag, feature toggle",
      pattern("name, key, flag key, feature key, feature name, flag name, slug", FLAGS),
      pattern("description, note, notes", DESCRIPTIONS),
      one("type, kind, flag type", "release|experiment|operational|kill-switch|permission"),
    ),
    pattern("feature name, flag key, flag name, feature key, feature flag, toggle name", FLAGS),
    ...of(
      "feature type, flag type",
      one("name, title, label", "Release|Experiment|Operational|Kill switch|Permission"),
      one(
        "description",
        "Used to enable trunk-based development for teams.|Used to compare two ways with each other.|Used to control how the system behaves.|Used to switch something off at once.|Used to change what some users may do.",
      ),
    ),
    ...of(
      "context field, context",
      one("name, key", "userId|appName|environment|region|plan|country|device|tenantId|language|version"),
    ),
    ...of(
      "strategy, feature strategy, activation strategy, flag strategy",
      one(
        "name, type, kind, strategy",
        "flexibleRollout|default|gradualRolloutUserId|userWithId|remoteAddress|applicationHostname",
        SURE,
      ),
    ),
    ...of("flag, feature, feature flag, toggle", one("status, state", "active|active|inactive|archived|stale", SURE)),
    ...of(
      "change request",
      one(
        "action, change type, type",
        "updateEnabled|addStrategy|updateStrategy|deleteStrategy|patchVariant|reorderStrategy",
        SURE,
      ),
    ),
    ...of(
      "context field, context",
      one(
        "description",
        "The user who is signed in.|Application that asks.|Where it runs: production or staging.|Country of the account.|Plan that the account has paid for.|Version of the app.|Language of the interface.|Data centre that serves the request.|Kind of device.|Customer to whom the user belongs.",
        SURE,
      ),
      one("data type, type", "string|string|number|semver|date", SURE),
    ),
    ...of(
      "variation, variant, flag variation, feature variant",
      one("name, key, value, title", "control|treatment|on|off|blue|green|variant-a|variant-b"),
    ),
    ...of(
      "change request",
      pattern(
        "title, name, summary",
        "(Enable|Disable|Roll out) (new checkout|search|dark mode|weekly digest) (in production|for beta users|to 50 %|in staging)",
      ),
    ),
    ...of(
      "strategy, feature strategy, rule, flag rule",
      pattern(
        "title, name, description",
        "(Beta users|Everybody in Europe|Staff only|10 % of users|New accounts|Paying customers)( first| from March|)",
      ),
    ),
  ],
);
