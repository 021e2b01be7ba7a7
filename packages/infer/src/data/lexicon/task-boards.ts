import { meaning } from "../meaning.ts";
import { figure, number, pattern } from "../short-meanings.ts";
import { of, one } from "./one.ts";

const COMMENTS =
  "Can reproduce it here, also with the latest version.|Fixed in the development branch.|Moved to the next version.|Please attach the log file.|Works for me now, thank you.|Waiting for an answer from the customer.|Split off the second part into a task of its own.|Estimated again after the meeting.|Tested on staging, looks good.|Duplicate, see the older one.";
const MESSAGES =
  "Fix rounding in invoice totals|Add export of time entries|Upgrade the test runner|Remove unused settings|Show an empty state in search|Merge branch 'main' into release|Speed up the nightly import|Correct typos in the manual|Refs #(1|2|3)[0-9]{3}: check dates before saving|Fixes #[1-9][0-9]{2}: keep the filter after reload|Add index for order search|Retry uploads that fail|Translate the new settings page|Move date helpers|Test import with empty files|Handle missing avatar|Remove old endpoint|Log slow queries|Update dependencies|Make export cancellable|Bump version to 2.8.0";
const sure = { confidence: 0.95 };

/** What trackers of issues and boards of tasks keep besides issues and tasks: their lists, links, filters, automatic steps, and the code beside them. */
export const TASK_BOARDS = [
  figure(
    "done ratio, percent done, percent complete, progress percent, default done ratio",
    [0, 0, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 100],
    sure,
  ),
  meaning(
    "time spent, spent time",
    {
      decimal: {
        generator: "decimal",
        options: { min: 0.25, max: 24, scale: 2, distribution: "lognormal", mean: 3, deviation: 3 },
      },
    },
    sure,
  ),
  number("priority start, priority default, default priority", 0, 1),
  number("priority end", 3, 5),
  figure(
    "recurrence status, recurrence trigger, recurrence timeframe, recurrence basedate, recurrence base date",
    [0, 0, 0, 0, 1, 2],
    sure,
  ),
  figure("recurrence factor, recurrence interval", [0, 0, 1, 1, 2, 7], sure),
  one("issue visibility, user visibility, time entry visibility", "all|default|own|members_of_visible_projects", sure),
  one("mail notification, mail notification option", "only_my_events|all|selected|only_assigned|only_owner|none", sure),
  one("journalized type, customized type", "Issue|Project|TimeEntry|Version|User", sure),
  one("field format, custom field format", "string|list|date|int|bool|float|text|user|version|link", sure),
  one("sharing, version sharing", "none|descendants|hierarchy|tree|system", sure),
  one("position name", "lowest|default|high3|high2|highest", sure),
  one("group by, grouped by", "status|priority|assigned_to|tracker|fixed_version|category|author|project", {
    confidence: 0.94,
  }),
  one(
    "sort criterion, sort criteria, sort order of list",
    "priority desc, updated_on desc|due_date asc|id desc|status asc, priority desc|subject asc",
    sure,
  ),
  ...of(
    "version, roadmap",
    one("status", "open|locked|closed", sure),
    one("wiki page title, wiki page", "Release_notes|Roadmap|Version_2|Upgrade_guide|Known_issues", sure),
  ),
  ...of(
    "enumeration",
    one(
      "name, title",
      "Low|Normal|High|Urgent|Immediate|Design|Development|Documentation|Testing|Meeting|Support|Technical documentation|User documentation",
      sure,
    ),
    one("type, kind", "IssuePriority|TimeEntryActivity|DocumentCategory", sure),
  ),
  ...of(
    "tracker, issue type",
    one(
      "description, note",
      "Something does not work as it should.|New functions that users asked for.|Questions and requests for help.|Work that has to be done, without a fault.|Improvements of what there is.",
      sure,
    ),
  ),
  ...of("changeset, commit, revision", pattern("comment, comments, message, commit message, log", MESSAGES, sure)),
  ...of(
    "change, changed file, file change, node change",
    one("action, change type", "M|A|D|R", { confidence: 0.965 }),
    one(
      "path, from path, to path, base path",
      "/trunk/src/app/controllers/issues.rb|/trunk/README.md|/src/main.py|/lib/export/csv.rb|/app/views/layout.html|/docs/install.md|/test/unit/date_test.rb|/src/api/routes.ts|/config/settings.yml|/public/styles/app.css",
      sure,
    ),
  ),
  ...of(
    "repository",
    one("type, scm, scm type, vcs", "Git|Subversion|Mercurial|Bazaar", sure),
    pattern(
      "url, root url, path, repository url",
      "(/var/(git|repos)/(website|billing|mobile-app|reports|import-tools|design-system)\\.git|https://git\\.example\\.(org|com)/[a-z]{4,8}/(website|billing|mobile-app|reports|import-tools)\\.git|https://svn\\.example\\.(org|com)/(website|tools)/trunk)",
      sure,
    ),
  ),
  ...of("journal, issue journal, issue history, ticket change", one("note, notes, comment, comments", COMMENTS, sure)),
  ...of(
    "journal detail, journal change, history detail",
    one("property, kind", "attr|cf|attachment|relation", sure),
    one(
      "prop key, field, field name, key",
      "status_id|assigned_to_id|done_ratio|priority_id|subject|due_date|estimated_hours|fixed_version_id|category_id",
      sure,
    ),
    one("old value, new value, value", "1|2|5|7|20|50|100|2026-03-14|4.0", sure),
  ),
  ...of(
    "authentication source, auth source, ldap server, directory",
    one(
      "name, title",
      "Company LDAP|Active Directory|Staff directory|Partner directory|Students|OpenLDAP Berlin|Service accounts",
      sure,
    ),
    one("type, kind", "AuthSourceLdap|ldap", sure),
  ),
  ...of(
    "swimlane",
    one(
      "name, title",
      "Default swimlane|Expedite|Maintenance|Customers|Internal|Marketing|Support|Bugs|New features|Urgent|Infrastructure",
      { confidence: 0.965 },
    ),
    one("description", "What cannot wait.|Work for customers with a contract.|What keeps us running.|Everything else."),
  ),
  ...of(
    "link, link type, link label, relation",
    one(
      "label, name, title",
      "relates to|blocks|is blocked by|duplicates|is duplicated by|is a child of|is a parent of|targets milestone|fixes|is fixed by",
      sure,
    ),
  ),
  ...of(
    "external link, task external link",
    one("link type, type", "weblink|attachment|file|auto", { confidence: 0.965 }),
    one("dependency, relation", "related|child|parent", sure),
  ),
  ...of(
    "custom filter, saved filter, filter",
    one(
      "filter, query, search, expression",
      "status:open assignee:me|status:open due:today|due:<=tomorrow|tag:urgent|category:Bug status:open|priority:3|color:red|assignee:nobody|updated:today",
      sure,
    ),
    one(
      "name, title",
      "My open tasks|Due this week|High priority|Without assignee|Bugs of this version|Done this month|Waiting for customers|Overdue",
      sure,
    ),
  ),
  ...of(
    "action, automation, board action, trigger, automatic action",
    one(
      "event name, event, trigger event",
      "task.move.column|task.create|task.close|task.update|comment.create|task.assignee_change|task.overdue|subtask.update",
      sure,
    ),
    one(
      "action name, action",
      "TaskClose|TaskAssignUser|TaskAssignColorCategory|TaskMoveColumn|TaskEmail|TaskDuplicateAnotherProject|CommentCreation",
      sure,
    ),
  ),
  ...of(
    "notification, unread notification, project activity, activity",
    one(
      "event name, event",
      "task.create|task.update|task.close|task.move.column|task.assignee_change|comment.create|comment.user.mention|subtask.update|file.create|task.overdue",
      sure,
    ),
  ),
  ...of(
    "restriction, role restriction, project role restriction, column restriction, move restriction",
    one("rule", "task_creation|task_suppression|task_open_close|task_move|task_change_assignee|block.task_open", sure),
  ),
  ...of(
    "workflow, workflow rule",
    one("type", "WorkflowTransition|WorkflowPermission", sure),
    one("rule", "required|readonly", sure),
    one(
      "field name",
      "due_date|estimated_hours|done_ratio|assigned_to_id|fixed_version_id|priority_id|description",
      sure,
    ),
  ),
  ...of("wiki", one("start page, home page", "Wiki|Start|Home|Overview", sure)),
  ...of(
    "wiki page, wiki content, wiki version, page version",
    one(
      "comment, comments, change note",
      "Added screenshots|Typo|Updated for version 2|New section on permissions|Moved from the old wiki|Removed outdated links",
      sure,
    ),
  ),
  ...of(
    "token, user token",
    one("action, kind, purpose", "session|feeds|api|autologin|recovery|register", { confidence: 0.96 }),
  ),
  ...of(
    "component, project component, module",
    one("name, title", "Login|Search|API|Reports|Notifications|Mobile app|Billing|Dashboard|Import|Documentation"),
  ),
];
