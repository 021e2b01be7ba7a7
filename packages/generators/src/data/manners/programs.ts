import type { Manner } from "./manner.ts";

/** What programs keep: entries of logs, fields, rules, keys, machines, templates, reports, versions, migrations. */
export const PROGRAMS: Readonly<Record<string, Manner>> = {
  log: {
    any: `
(Created|Updated|Deleted|Exported|Archived|Restored) {x} (1042|2318|318|87|4410|1276|905|2207).
(Created|Updated|Archived) {x} (1042|2318|318|87|4410|1276|905|2207) and (one more|two others|its notes).
Changed the (status|name|owner|description) of {x} (1042|2318|318|87|4410|1276|905|2207).
Opened {x} (1042|2318|318|87|4410|1276|905|2207) (from the list|from a link|on a phone).
Imported (12|48|230|1,400) {a} (from a file|from the old system).
Exported (12|48|230|1,400) {a} (as CSV|as a spreadsheet).
Could not save {x} (1042|2318|318|87): (name is missing|changed by somebody else|no permission).
Signed in (from a new device|from the mobile app|with a second factor).
(Signed out|Changed the password|Changed the language|Confirmed the email address).
Changed the (time zone|language|notification) settings.`,
  },
  act: {
    any: `
{X} (87|318|905|1042|2207|4410)
{X} (87|318|905|1042), (by an import|through the API|from the mobile app)
(Name|Status|Date|Owner) of {x} (87|318|905|1042|2207)
{X} (318|905|2207), (two|three) fields
(Through the API|By an import)`,
  },
  migration: {
    any: `
(Create|Add) {a}
Add (created_at|status|deleted_at|notes|position) to {a}
Add index on {a}
Make (names|numbers|email addresses) of {a} unique
Rename (state to status|title to name|note to notes) in {a}
Drop unused columns of {a}
Move (notes|settings|addresses) of {a} to a table of their own
Link {a} to {b}
Delete {a} together with their {b}
(First|Initial) tables
Longer text columns
Store times in UTC`,
  },
  field: {
    any: `
Shown (on the page of the {x}|in the list of {a}|above the list of {a}).
!Internal (note|number|name) of the {x}.
Filled in (when {an x} is created|by the import|by hand).
!Used to (sort|filter|group|find) {a}.
Optional, leave empty if not known.
!(Free text|One of a list|A number or nothing).
(Must be set|May be empty) for new {a}.`,
    named: `
Shown for {q} {a}.
Only for {q} {a}, otherwise empty.`,
    called: `
{name} of the {x}.
{name} of the {x}, (optional|as entered|may be empty).
{name}, shown in the list of {a}.
{name}, used for {a}.`,
  },
  rule: {
    any: `
!Runs (when {an x} is saved|whenever {an x} changes|for new {a}).
!Runs (every night|once an hour|on the first of the month|on weekdays at six).
Only for {a} that (are new|have changed|were imported).
!(Checks|Updates|Collects|Cleans up) {a} (every night|once an hour|when they change).
!(Keeps|Skips) {a} without (an owner|a name|notes).
!Sends a message when {an x} (changes|is deleted|is overdue).
!Moves old {a} to the archive.
Agreed with the (support|operations|sales) team.
Switched on since (March|June|2023).
Checked once a (month|quarter|year).
Paused until the new version is in place.
Replaces (two older ones|the one of last year).
!The last one, for whatever the others did not take.`,
    named: `
For {q} {a} only.
Asked for by the {q} team.
Part of the {q} setup.`,
    called: `
{name} for all {a}.
{name}, for new {a} only.
{name} when {an x} is saved.
{name}, (every night|once an hour|on weekdays).
{name}, agreed with the (support|operations|sales) team.`,
  },
  access: {
    any: `
!(Mobile app|Reporting script|Backup job|Monitoring|Nightly export|Partner portal|Test bench) of the (operations|data|web|support) team.
!Reads {a} (every hour|every night|once a day).
!Read access to {a} (for the dashboard|for a partner|for the data team).
!Sends new {a} to (the accounting system|the data warehouse|the team chat).
Created for (the migration|the load test|a workshop|the pilot), can be removed.
!Old access of (the previous website|the first app), still in use.
Requested by the (data|web|mobile) team.
For the time of the (migration|pilot).
(Rotated|Renewed) every (three|six|twelve) months.
Belongs to (the platform team|the operations team|nobody in particular).`,
    named: `
Used by the {q} (team|system|scripts).
Part of the {q} setup.`,
    called: `
{name}, read access to {a}.
{name}, (renewed|rotated) every (three|six|twelve) months.
{name}, (read only|full access).
{name}, of the (operations|data|web|support) team.`,
  },
  machine: {
    any: `
(Main|Second) (data centre|server room), (row|rack) (A|B|C|D).
Moved to new hardware in (March|June|autumn).
Managed by the (network|platform|operations|infrastructure) team.
Replaces the one of (2018|2019|2020).
In use since (2019|2020|2021|2022).
To be switched off at the end of the year.
(Restarts|Updates) on (Sunday|Tuesday) nights.
Backed up every night.
!Holds {a} and {b}.
!(Serves|Stores) {a}.
!Spare, takes over when the first one fails.`,
    named: `
For the {q} (team|system).
Part of the {q} setup.`,
    called: `
{name} for {a}.
{name}, holds {a} and {b}.
{name} (in the main data centre|in the second data centre|of the operations team).`,
  },
  template: {
    any: `
!For {a} (in English|with a logo|of new customers|without pictures).
!(Short|Long|Plain) version for {a}.
Default for (new|all) {a}.
Last changed in (March|June|autumn).
Please copy it before changing anything.
(German|French|Spanish) version to follow.
!With (name, date and signature|the company's logo and address|a table of {a}).
!One page for each {x}.
Used for {a} since (2021|2022|2023).
Not to be changed without asking the (design|support|office) team.
!(Two columns|One column|A5), black and white.`,
    named: `
For {q} {a}.
Asked for by the {q} team.`,
    called: `
{name} for {a}.
{name} for {a}, (in English|with a logo|without pictures).
{name}, one page for each {x}.`,
  },
  report: {
    any: `
Updated (every night|every Monday|at the end of the month).
Figures of the last (seven days|month|quarter).
Asked for by (management|the sales team|the board).
Without test data.
Old version, kept for comparison.
!Number of {a} per (month|week|day|quarter).
!{A} by (status|owner|month|category).
!(Open|New|Changed|Deleted) {a} of the last (seven days|month|quarter).
!Compares {a} (with last year|by team|of both sites).
!Top ten {a} of the month.
!{A} and their {b} (since the beginning of the year|by month).
!Average number of {b} per {x}.
!{A} without {b}.
For the (weekly meeting|quarterly review|annual report).`,
    named: `
Shows {q} {a} (by month|by status|of the last 30 days).
Asked for by the {q} team.`,
    called: `
{name}, by (month|status|owner|week).
{name} of the last (seven days|month|quarter).
{name}: {a} per (month|week|day).
{name}, (updated every night|for the weekly meeting).`,
  },
  version: {
    any: `
Bug fixes and small improvements.
First release with {a}.
Faster (lists|search|start) and a new page for {a}.
Fixes the (export|import|search) of {a}.
{A} can be (sorted|exported|filtered|archived).
Security update, please install soon.
Last version for older devices.
(Smaller|Larger) screens are supported.
Requires a restart.`,
  },
  problem: {
    any: `
Seen by (two|three|several) users so far.
Happens (every time|now and then|only on Mondays).
Began after the last update.
First seen in (March|June|September).
A restart helps (for a while|until the next day).
!The list of {a} stays empty (after the last update|for some users|on phones).
!{X} (cannot be saved|is shown twice|disappears after saving|cannot be deleted).
!(Export|Import|Search|Print) of {a} (stops half way|takes minutes|ends with an error).
!Wrong (date|sum|name|order) on (some|all) {a}.
!{A} of (a colleague|last year) are missing.
!Message "{x} not found" when opening (a link|the list).
!It worked until (last week|Monday|the last update).
!The page stays white after signing in.`,
  },
};
