import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const FLAGS =
  "(new|beta|improved|simple|fast|smart)-(checkout|search|dashboard|onboarding|pricing-page|editor|navigation|invoices|reports|sign-up)(-v2|-mobile|-eu|)";
const DESCRIPTIONS =
  "(Rolls out|Tests|Hides|Switches off) the (new checkout|search suggestions|dark mode|weekly digest|second payment provider|editor)( for beta users| in Europe| step by step|)\\.";

/** Switches by which programs show what is new to some. */
export const FEATURE_FLAGS = field(
  "feature_flag feature_toggle feature_environment feature_strategy flag_rule flag_variation flag_environment feature_variant feature_override flag? segment? environment? variation? feature? rollout? context_field change_request?",
  [
    one(
      "strategy name, activation strategy",
      "flexibleRollout|default|gradualRolloutUserId|userWithId|remoteAddress|applicationHostname",
    ),
    one("stickiness, bucketing key, bucket by", "userId|sessionId|random|accountId"),
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
