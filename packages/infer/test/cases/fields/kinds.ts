import type { Schemas } from "./schemas.ts";

/** Kinds, sides, modes and steps of sites and programs, each table in a schema of its own. */
export const kinds: Schemas = Object.fromEntries(
  `credit_transactions type list:usage
audit_events actor_type list:api_key
email_logs provider list:sendgrid
notification_preferences channel list:push
changelog_entries type list:fixed
follows status list:accepted
stories media_type list:video
moderation_actions action list:warn
bans reason list:Spam|list:cheating
presence status list:away
device_events event_type list:battery_low
builds runner ~^(linux|macos|windows|arm)-
jobs handler ~(Job|Worker)$
scans tool list:trivy
findings category list:xss
scrape_jobs strategy list:headless
sources kind list:rss
matches outcome list:draw
items slot list:main_hand
trades side list:sell
signals signal_type list:breakout
bots exchange list:kraken
job_postings work_mode list:remote
interviews round_type list:technical
submissions verdict list:wrong_answer|list:accepted
media quality list:720p
generations aspect_ratio list:16:9
image_generations style list:anime
voices accent list:British
themes mode list:dark
charts chart_type list:bar
queries dialect list:mysql
sync_logs direction list:push
form_fields field_type list:checkbox
blocks block_type list:heading
visits referrer_type list:organic
conversions goal list:signup
moods mood list:calm
video_exports format list:mp4
platform_permissions resource list:invoices
consultations failure_reason list:timeout
virtual_keys scopes scope|array
dashboards title list:Sales Overview
environments name environmentName
secrets name list:DATABASE_URL
watchlists name list:Dividends
prompts body list:Extract names and dates from the letter and return JSON.
workspaces name ~[A-Z]
alerts title list:Backup failed
saved_queries name list:Churn by plan
trade_journal notes list:Followed the plan.
repositories description list:Command line client.`
    .split("\n")
    .map((line) => {
      const [table = "", column = "", ...expected] = line.split(" ");
      return [`kinds ${table}`, { [table]: `id int pk *\n${column} varchar(80) ${expected.join(" ")}` }] as const;
    }),
);
