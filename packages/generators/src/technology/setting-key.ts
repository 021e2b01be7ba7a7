import type { Generator } from "@seedloom/core";
import { compileStrings } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import { wordList } from "../strings/word-list.ts";
import { NOTED, PREFERENCES, SETTINGS } from "./settings.ts";

/** Settings that only some programs have. */
const THEMES = {
  sales: /^(?:tax_|prices_|invoice_|payment_|stripe_|free_shipping|low_stock|default_currency|currency_|trial_|grace_)/,
  machinery:
    /^(?:storage_|cdn_|cache_|queue_|api_|webhook_|request_timeout|log_|backup_|sync_|last_sync|concurrent|worker_|batch_|cors_|ip_|search_engine|schema_version|analytics_id|feature_|encryption_|auto_update|auto_save|debug_mode|license_key|app_version|smtp_encryption|data_retention|dashboard_layout)/,
  writing: /^(?:posts_|comment_|feature_comments|newsletter_|cookie_)/,
} as const;

/** Keys of settings that programs have; those of one user with `personal`, what is noted of a thing with `noted`. */
export const settingKey: Generator = {
  name: "settingKey",
  summary:
    "A setting's key, as programs have them: `site_name`, `smtp_port`; what users set for themselves with `personal`, what is noted of a thing with `noted`; `without`: `sales`, `writing`, `machinery`; `also`: others.",
  entity: null,
  exhaustive: true,
  types: ["text", "any"],
  compile(given, context) {
    const options = new OptionReader("settingKey", given);
    const personal = options.boolean("personal") === true;
    const noted = options.boolean("noted") === true;
    const without = (options.list("without") ?? []).map(String);
    const also = (options.list("also") ?? []).map(String);
    options.end();
    const left = Object.entries(THEMES).flatMap(([theme, keys]) => (without.includes(theme) ? [keys] : []));
    const keys = Object.keys(personal ? PREFERENCES : noted ? NOTED : SETTINGS).filter(
      (key) => !left.some((theme) => theme.test(key)),
    );
    return compileStrings(wordList([...keys, ...also]), context, false);
  },
};
