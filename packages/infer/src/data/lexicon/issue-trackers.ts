import { figure } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of } from "./one.ts";
import { toldPairs } from "./told-rows.ts";

/** What is told of some tables of that sort. */
const LINES = String.raw`
auth source, authentication source > account password = ~aes-256-cbc:[A-Za-z0-9+/]{43}=--[A-Za-z0-9+/]{22}==
custom field > description = ~(|||(Shown on the invoice|As agreed with the customer|For the report of the month))
query > sort criterion, sort criteria = ---\n- - due_date\n  - asc\n|---\n- - priority\n  - desc\n- - updated_on\n  - desc\n|---\n- - id\n  - desc\n|---\n- - subject\n  - asc\n
query > option, options = ---\n:totalable_names: []\n:display_type: list\n|---\n:totalable_names:\n- :estimated_hours\n:display_type: list\n|---\n:draw_relations: "1"\n:draw_progress_line: "0"\n:display_type: list\n
role > setting, settings = ---\npermissions_all_trackers:\n  view_issues: "1"\n  add_issues: "1"\npermissions_tracker_ids:\n  view_issues: []\n  add_issues: []\n|--- {}\n|---\npermissions_all_trackers:\n  view_issues: "1"\n  add_issues: "0"\npermissions_tracker_ids:\n  add_issues:\n  - "3"\n
user > type = User|User|User|User|User|User|User|Group|AnonymousUser
user > twofa scheme = totp
wiki content, wiki content version > text = h1. Installation\n\n# Download the package.\n# Run @bin/install@ as root.\n# Open the start page and sign in.\n\nSee also [[Known issues]].|h1. Roadmap\n\n* Version 2.2: search and export\n* Version 3.0: new start page\n\nDates are kept in the _Versions_ of the project.|h1. Meeting notes\n\nPresent: Anna, Tom, Elena\n\n* The import is ready for testing.\n* Open: who writes the release notes?|h1. Coding guidelines\n\nh2. Names\n\nClasses in @CamelCase@, methods in @snake_case@.\n\nh2. Tests\n\nNo change without a test.
`;

/** What goes together in rows of trackers. */
const PAIRS = [
  ...toldPairs(
    "attachment",
    "filename, file name | disk filename | content type | description",
    `
steps.log | 250228122555_steps.log | text/plain | Log of the failing run
build-output.zip | 250714091204_build-output.zip | application/zip | Output of the last build
screenshot.png | 250708091950_screenshot.png | image/png | Screenshot of the settings
error-page.png | 241213154011_error-page.png | image/png | What is shown instead of the list
sample-data.xlsx | 250519101733_sample-data.xlsx | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | Data to reproduce it with
patch-412.diff | 250325170816_patch-412.diff | text/x-patch | Patch against trunk
config.yml | 250606083027_config.yml | application/x-yaml | Configuration of the test server
specification.pdf | 250117140250_specification.pdf | application/pdf | Version agreed in January
mockup.pdf | 250421112548_mockup.pdf | application/pdf | New start page, second draft
recording.mp4 | 250802093315_recording.mp4 | video/mp4 | Shows the flicker after sign-in
trace.txt | 250903110742_trace.txt | text/plain | Stack trace
export.csv | 250930154409_export.csv | text/csv | Wrong separator in line 12`,
  ),
  ...toldPairs(
    "custom field",
    "name | type | field format | possible value, possible values | regexp | default value",
    `
Invoice number | IssueCustomField|ProjectCustomField | string |  | ^[A-Z]{2}-\\d{4}$ | 
Delivery date | IssueCustomField|VersionCustomField | date |  |  | 
Department | UserCustomField|IssueCustomField | list | ---\\n- Finance\\n- Sales\\n- Development\\n- Support\\n |  | Sales
Language | UserCustomField | list | ---\\n- en\\n- de\\n- fr\\n |  | en
Cost centre | ProjectCustomField|TimeEntryCustomField | string |  | ^\\d{4}$ | 
Warranty until | IssueCustomField | date |  |  | 
Severity | IssueCustomField | list | ---\\n- Low\\n- Medium\\n- High\\n- Critical\\n |  | Medium
Browser | IssueCustomField | list | ---\\n- Chrome\\n- Firefox\\n- Safari\\n- Edge\\n |  | 
Billable | TimeEntryCustomField | bool |  |  | 1
Customer | ProjectCustomField|IssueCustomField | string |  |  | 
Steps to reproduce | IssueCustomField | text |  |  | 
Effort in days | IssueCustomField | float |  |  | 
Phone number | UserCustomField | string |  | ^[0-9 +]+$ | 
Link to contract | ProjectCustomField | link |  | ^https?:// | 
Found in version | IssueCustomField | version |  |  | 
Reviewer | IssueCustomField | user |  |  | `,
  ),
  ...toldPairs(
    "enumeration",
    "name | type | position name",
    `
Normal | IssuePriority | default
Development | TimeEntryActivity | 
Low | IssuePriority | lowest
High | IssuePriority | high3
Urgent | IssuePriority | high2
Immediate | IssuePriority | highest
Design | TimeEntryActivity | 
Testing | TimeEntryActivity | 
Meeting | TimeEntryActivity | 
Support | TimeEntryActivity | 
User documentation | DocumentCategory | 
Technical documentation | DocumentCategory | `,
  ),
  ...toldPairs(
    "message",
    "subject | content",
    `
How do I export issues to CSV? | Below the list there is a link "CSV". It exports what the filter shows.
Login fails after the update | Please clear the cookies of the site. After the update old sessions are not valid any more.
Custom field for customers | An administrator can add one under Custom fields, Projects. It can be used as a filter then.
Where are the release notes? | In the wiki, page Release notes. Each version links to its issues.
Time entries of last month | Use the report on spent time and choose "last month" as the period.
Mails arrive twice | I had the same. Somebody was both watcher and member of a group that watches.
Which branch for hotfixes? | Hotfixes go to the stable branch and are merged into trunk the same day.
Proposal for the new roadmap | I have put a draft into the wiki. Comments until Friday, please.
Two-factor sign-in for all? | It can be required for administrators only, under Settings, Authentication.
How to close many issues at once? | Select them in the list, open the context menu and set the status.
Backup of attachments | They are in the folder files; copy it together with the database.
Plugin for checklists | There are two. We use the smaller one, it works with the current version.`,
  ),
  ...toldPairs(
    "news",
    "title | summary | description",
    `
Version 2.1 released | New search and 14 fixed bugs | The release brings the new search and fixes 14 bugs. Please read the notes on the upgrade in the wiki before you install it.
Server maintenance on Friday | No access from 18:00 to 20:00 | The server is down on Friday from 18:00 to 20:00. Mails that arrive meanwhile are handled afterwards.
New start page of the wiki | Shorter, with links to all projects | The old start page has become too long. Links to old pages still work; tell us what is missing.
Sprint review moved | Thursday at ten, room 2 | The review takes place on Thursday at ten. Who cannot come finds the recording in the documents.
Welcome to the project | How we work together here | Issues are planned on Mondays. Please log your time daily and keep the wiki up to date.
Feature freeze on Monday | Only bug fixes from then on | From Monday on only bug fixes go into this version. New features go to the next one.
Documentation updated | Chapters on import and rights | The chapters on the import and on roles have been rewritten. The old PDF has been removed.
Release candidate ready for testing | Please test until Wednesday | The candidate runs on the test server. Write what you find into issues of the tracker Bug.
New member in the team | Elena takes care of the interface | Elena joins us on the first of the month. She begins with the new start page.
Roadmap until summer | Plan is in the wiki | The plan until summer is in the wiki, comments are welcome. We decide in the meeting in April.`,
  ),
  ...toldPairs(
    "query",
    "name | type | filter, filters | description",
    `
My open issues | IssueQuery | ---\\nstatus_id:\\n  :operator: o\\n  :values:\\n  - ''\\nassigned_to_id:\\n  :operator: "="\\n  :values:\\n  - me\\n | What I have to do
Reported by me | IssueQuery | ---\\nstatus_id:\\n  :operator: o\\n  :values:\\n  - ''\\nauthor_id:\\n  :operator: "="\\n  :values:\\n  - me\\n | Issues that I have opened
Unassigned | IssueQuery | ---\\nstatus_id:\\n  :operator: o\\n  :values:\\n  - ''\\nassigned_to_id:\\n  :operator: "!*"\\n  :values:\\n  - ''\\n | Open issues that nobody works on
Open bugs | IssueQuery | ---\\nstatus_id:\\n  :operator: o\\n  :values:\\n  - ''\\ntracker_id:\\n  :operator: "="\\n  :values:\\n  - '1'\\n | Bugs of all projects
Closed this month | IssueQuery | ---\\nclosed_on:\\n  :operator: m\\n  :values:\\n  - ''\\n | For the monthly report
Due this week | IssueQuery | ---\\nstatus_id:\\n  :operator: o\\n  :values:\\n  - ''\\ndue_date:\\n  :operator: w\\n  :values:\\n  - ''\\n | Sorted by due date
Updated today | IssueQuery | ---\\nupdated_on:\\n  :operator: t\\n  :values:\\n  - ''\\n | Everything that moved today
Overdue | IssueQuery | ---\\nstatus_id:\\n  :operator: o\\n  :values:\\n  - ''\\ndue_date:\\n  :operator: "<t-"\\n  :values:\\n  - '1'\\n | Past the due date and still open
High priority | IssueQuery | ---\\npriority_id:\\n  :operator: "="\\n  :values:\\n  - '3'\\n  - '4'\\n | For the Monday meeting
My time this week | TimeEntryQuery | ---\\nspent_on:\\n  :operator: w\\n  :values:\\n  - ''\\nuser_id:\\n  :operator: "="\\n  :values:\\n  - me\\n | Hours that I have logged
Active projects | ProjectQuery | ---\\nstatus:\\n  :operator: "="\\n  :values:\\n  - '1'\\n | Projects that are not closed`,
  ),
  ...toldPairs(
    "repository",
    "url | root url | type | identifier",
    `
/var/repos/website.git | /var/repos/website.git | Repository::Git | website
https://svn.example.com/tools/trunk | https://svn.example.com/tools | Repository::Subversion | tools
/var/repos/api.git | /var/repos/api.git | Repository::Git | api
/var/repos/mobile-app.git | /var/repos/mobile-app.git | Repository::Git | mobile-app
/var/hg/billing | /var/hg/billing | Repository::Mercurial | billing
https://svn.example.com/website/trunk | https://svn.example.com/website | Repository::Subversion | site
/var/repos/reports.git | /var/repos/reports.git | Repository::Git | reports
/var/repos/plugins.git | /var/repos/plugins.git | Repository::Git | plugins
/srv/files/docs | /srv/files/docs | Repository::Filesystem | docs`,
  ),
  ...toldPairs(
    "role",
    "name | permission, permissions",
    `
Developer | ---\\n- :view_issues\\n- :add_issues\\n- :edit_issues\\n- :add_issue_notes\\n- :log_time\\n- :commit_access\\n
Reporter | ---\\n- :view_issues\\n- :add_issues\\n- :add_issue_notes\\n
Manager | ---\\n- :edit_project\\n- :manage_members\\n- :manage_versions\\n- :view_issues\\n- :add_issues\\n- :edit_issues\\n- :log_time\\n
Non member | ---\\n- :view_issues\\n- :view_wiki_pages\\n
Anonymous | ---\\n- :view_issues\\n
Tester | ---\\n- :view_issues\\n- :add_issues\\n- :add_issue_notes\\n- :set_own_issues_private\\n
Customer | ---\\n- :view_issues\\n- :add_issue_notes\\n- :view_files\\n
Project lead | ---\\n- :edit_project\\n- :manage_members\\n- :manage_versions\\n- :delete_issues\\n
Designer | ---\\n- :view_issues\\n- :add_issues\\n- :edit_wiki_pages\\n
Observer | ---\\n- :view_issues\\n- :view_time_entries\\n- :view_wiki_pages\\n`,
  ),
  ...toldPairs(
    "setting",
    "name | value",
    `
app_title | Projects
text_formatting | textile
mail_from | projects@example.com
login_required | 1
attachment_max_size | 5120
per_page_options | 25,50,100
host_name | projects.example.com
protocol | https
default_language | en
self_registration | 2
autologin | 0|30
issues_export_limit | 500
feeds_limit | 15
bcc_recipients | 1
ui_theme | alternate
welcome_text | Projects of our team
emails_footer | You have received this message because you take part in a project.
default_projects_public | 0
sys_api_enabled | 0
commit_ref_keywords | refs,references,IssueID
gravatar_enabled | 1
rest_api_enabled | 1
session_lifetime | 0
time_format | %H:%M`,
  ),
];

/** Trackers of issues with projects, wikis and repositories around them. */
export const ISSUE_TRACKERS = field(
  "journal_detail auth_source? wiki_content wiki_redirect custom_fields_tracker custom_fields_project enabled_module? issue_relation? changeset? workflow? enumeration? issue_status? tracker? time_entry?",
  [
    ...fromLines(LINES, 0.976),
    ...of("user", figure("status", [1, 1, 1, 1, 1, 1, 3, 2], { confidence: 0.976 })),
    ...of("wiki, wikis, wikise", figure("status", [1], { confidence: 0.976 })),
  ],
  [],
  PAIRS,
);
