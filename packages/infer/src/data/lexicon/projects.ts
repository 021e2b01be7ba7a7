import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { TASK_BOARDS } from "./task-boards.ts";

/** Projects, issues and the time spent on them. */
export const PROJECTS = field(
  "sprint back_log kanban milestone epic issue_tracker time_entry timesheet task_dependency issue_type work_log project_risk gantt user_story swimlane issue_status issue_relation issue_category custom_field? subtask task_link journal_detail project_member? tracker? version? journal? change_set? workflow? project? issue? task? board? bug_report comment?",
  [
    ...of(
      "news",
      one(
        "title, headline, subject",
        "Version 2.1 released|Server maintenance on Friday|New start page of the wiki|Sprint review moved|Welcome to the project|Feature freeze on Monday|Documentation updated|Release candidate ready for testing|New member in the team|Roadmap until summer",
        { confidence: 0.955 },
      ),
      one(
        "summary, description, body, content, text",
        "The release brings the new search and fixes 14 bugs.|The server is down on Friday from 18:00 to 20:00.|Please use the new start page; links to old pages still work.|The review takes place on Thursday at ten, in room 2.|From Monday only bug fixes go into this version.|Please test the release candidate until Wednesday.|The plan until summer is in the wiki, comments are welcome.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "message, board message, forum message",
      one(
        "subject, title",
        "How do I export issues to CSV?|Login fails after the update|Custom field for customers|Where are the release notes?|Time entries of last month|Mails arrive twice|Which branch for hotfixes?|Proposal for the new roadmap",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "changeset, commit, revision",
      one(
        "comment, comments, message",
        "Fix time zone in reminders (#412)|Add export to CSV (#388)|Update dependencies|Refactor search index, refs #305|Fix typo in settings|Remove unused styles|Speed up list of issues (closes #431)|Add tests for import|Translate mails to French",
        { confidence: 0.97 },
      ),
    ),
    ...TASK_BOARDS,
    pattern("issue key, task key, ticket key, story key", "(APP|WEB|CORE|OPS|DATA|MOB)-[1-9][0-9]{0,3}"),
    one("issue type, work item type, ticket type", "bug|task|story|improvement|epic|sub-task"),
    one("resolution, resolution type", "fixed|done|duplicate|wont_fix|cannot_reproduce|by_design"),
    one("environment, affected environment, found in environment", "production|staging|test|development"),
    one(
      "component, component name, affected component",
      "Login|Checkout|Search|API|Reports|Notifications|Mobile app|Billing|Dashboard|Import",
    ),
    one(
      "acceptance criterion, acceptance criteria, definition of done",
      "A user can reset the password without help.|The list loads in under a second with 10,000 rows.|An error message names the field.|The export contains all visible columns.|Works with keyboard only.|Existing data stays unchanged.",
    ),
    one(
      "step to reproduce, steps to reproduce, reproduction step, repro steps",
      "Open the list, sort by date, go back.|Log in with an expired password.|Add two items, remove the first, press save.|Switch the language, then reload.|Upload a file over 10 MB.|Open the link on a phone.|Upload a file with a comma in its name.|Change the time zone and open the calendar.|Scroll to the end while a page loads.|Delete an item in one tab and edit it in another.|Paste a long text and press undo twice.",
    ),
    one(
      "expected result, expected behavior, expected behaviour",
      "The list keeps its order.|A message explains what is missing.|The total is updated.|The file is stored once.|The page opens within two seconds.",
    ),
    one(
      "actual result, actual behavior, actual behaviour",
      "The list jumps back to the top.|A blank page appears.|The total stays at zero.|The file is stored twice.|The spinner never stops.",
    ),
    one(
      "sprint goal, goal",
      "Finish the new checkout and remove the old one.|Make search fast enough for the launch.|Close all open bugs of the last release.|Prepare the pilot with two customers.|Ship the first version of the reports.|Halve the time of the nightly import.|Sign-in works on all devices.|Reports can be exported and printed.|Clear the list of small faults.|First users work with the new editor.|No more manual steps in the release.",
    ),
    one(
      "time entry activity, activity, activity type, work type",
      "Development|Meeting|Review|Testing|Design|Support|Documentation|Project management",
    ),
    one("entry type, tracking method, entry method", "manual|timer|imported"),
    one("approval status, timesheet status", "approved|submitted|draft|rejected"),
    one("risk category, risk type", "schedule|technical|budget|resource|external|quality"),
    one("likelihood, probability", "medium|low|high|very low|very high"),
    one("impact, impact level", "medium|high|low|severe"),
    one(
      "mitigation, mitigation plan, risk response, contingency plan, contingency",
      "Order critical parts four weeks earlier.|Train a second person for the role.|Agree on a fallback with the supplier.|Run a pilot before the rollout.|Keep a reserve of ten per cent.|Review the plan every second week.|Keep a reserve of ten percent.|Inform the customer at once.|Rent machines for the transition.|Check the data before the move.|Hold a weekly meeting with all suppliers.",
    ),
    one("health, project health, health status, rag status, rag", "green|yellow|red"),
    one("dependency type, link type, relation type", "finish_to_start|blocks|relates_to|duplicates|start_to_start"),
    one("methodology, project methodology", "scrum|kanban|waterfall|hybrid"),
    one("deliverable, deliverables", "Concept|Prototype|Test report|User manual|Training plan|Final release"),
    number("story point, estimate point, points", 1, 13),
    number("wip limit", 2, 8),
    number("hour spent, hours spent, logged hour, hour logged", 0.25, 8, 2),
    number("estimated hour, original estimate, remaining hour, estimate hour", 1, 40),
    ...of("tracker, issue type", one("name, title, label", "Bug|Feature|Task|Support|Improvement|Story")),
    ...of("sprint", pattern("name, title", "Sprint [1-9][0-9]?"), one("state, status", "closed|active|planned")),
    ...of(
      "time entry, work log, timesheet line, time log, timesheet entry",
      one(
        "description, note, comment",
        "Weekly meeting with the customer|Review of the open changes|Fixed rounding in the export|Prepared the demo|Wrote tests for the import|Planning of the next sprint|Call with support|Updated the documentation|Moved the reports to the new server|Interviews with three users|Looked for the cause of slow pages|Review of the design|Set up the test environment|Prepared the release notes|Handover to the night shift|Second draft of the concept",
      ),
    ),
    ...of(
      "risk, project risk",
      one("status", "open|mitigated|closed|occurred|accepted"),
      one(
        "title, name, description",
        "Key supplier delivers late|Loss of a key person|Requirements change late|Budget cut in the second half|New regulation before launch|Test environment unavailable|Low acceptance by users|New law comes into force earlier|Data of the old system are incomplete|Users do not accept the change|Rooms are not ready in time|Exchange rate falls",
      ),
    ),
    ...of(
      "milestone",
      one("status", "completed|planned|in_progress|missed"),
      one(
        "name, title",
        "Kick-off|Design approved|Prototype ready|Pilot started|Go-live|Acceptance|Budget approved|Beta release|Final report",
      ),
    ),
    ...of(
      "epic",
      one(
        "name, title",
        "Self-service portal|Faster search|New billing|Mobile check-in|Reporting for managers|Single sign-on|Multi-language support|Audit trail",
      ),
    ),
    ...of(
      "column, kanban column, board column, swimlane, board list",
      one("name, title", "To Do|In Progress|Review|Done|Backlog|Testing|Blocked|Ready"),
    ),
    ...of(
      "user story, story",
      one(
        "description, text",
        "As a customer I want to see my orders so that I can reorder.|As an editor I want to schedule posts.|As an admin I want to lock accounts.|As a driver I want the route offline.|As a manager I want a weekly summary.",
      ),
    ),
  ],
);
