import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const FLAGS =
  "(new|beta|improved|simple|fast|smart)-(checkout|search|dashboard|onboarding|pricing-page|editor|navigation|invoices|reports|sign-up)(-v2|-mobile|-eu|)";
const DESCRIPTIONS =
  "(Rolls out|Tests|Hides|Switches off) the (new checkout|search suggestions|dark mode|weekly digest|second payment provider|editor)( for beta users| in Europe| step by step|)\\.";

const SURE = { confidence: 0.955 };

/** Switches by which programs show what is new to some. */
export const FEATURE_FLAGS = field(
  "feature_flag feature_toggle feature_environment feature_strategy flag_rule flag_variation flag_environment feature_variant feature_override flag? segment? environment? variation? feature? rollout? context_field change_request?",
  [
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
