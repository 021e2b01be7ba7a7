import { field } from "./field.ts";
import { of, one } from "./one.ts";

const sure = { confidence: 0.98 };
const PAGES =
  "Onboarding checklist|How we do code reviews|Release process|Travel and expenses|Holiday calendar 2026|Office guide|Who is who|Incident playbook|Meeting notes 12 March|Meeting notes 9 April|Style guide|Glossary|Support hours|Data protection basics|Architecture overview|Decision log|Roadmap second half|Retrospective sprint 14|Hiring process|Interview questions|Home office rules|Price list for partners|Backup and restore|Supplier contacts|Product FAQ|Team charter|Test plan mobile app|Security checklist|Customer visits|Room booking|Brand assets|Known issues|Quarterly goals|First aid and fire safety|How to request access";

/** Wikis of teams: what is written there is about the house, and about nothing that an encyclopedia has. */
export const TEAM_WIKIS = field(
  "wiki_space knowledge_space wiki_comment wiki_macro page_comment? page_template? space? wiki?",
  [
    ...of("wiki page, page, article, knowledge article", one("title, page title, name", PAGES, sure)),
    ...of(
      "wiki space, space, knowledge space",
      one(
        "name, title, space name",
        "Engineering|People and Culture|Product|Customer Support|Finance|Marketing|IT Help|Legal|Office Leeds|Design|Data and Analytics|Sales Handbook|Operations|Security|Works Council|Project Atlas|Project Harbour|Company News|Training|Archive",
        sure,
      ),
      one(
        "description, about, purpose",
        "How we build and run our products.|Everything about working here, from the first day to parental leave.|Guides for customers' questions and returns.|Plans, budgets and closing dates.|Notes and decisions of the project team.|How-tos for laptops, printers and accounts.|Texts, pictures and dates of our campaigns.",
        sure,
      ),
    ),
    ...of(
      "wiki comment, page comment, comment, inline comment",
      one(
        "text, body, content, comment, message",
        "Is this still up to date?|Could you add a picture of the new form?|The link in section two is broken.|Great summary, thank you!|We changed this in May, see the decision log.|Who is responsible for this now?|I have added the numbers for March.|Please mention the Leeds office, too.|Done, please have a look.|Should this not be in the handbook?",
        sure,
      ),
      one(
        "anchor text, selected text, quoted text, highlighted text, marked text",
        "within five working days|send the form to the office team|the old price list|every second Tuesday|until the end of March|two approvals|ask your team lead|the shared calendar",
        sure,
      ),
    ),
    ...of(
      "wiki revision, page revision, page version, revision",
      one(
        "comment, change note, summary, edit summary, message",
        "Updated the contact list|Typo|New section on returns|Removed the old price list|Added screenshots|Moved from the handbook|Links checked|Shortened the introduction|Numbers for the first quarter|Reworded after feedback",
        sure,
      ),
      one(
        "diff, change, changes, patch",
        "- Ask the office team.\\n+ Ask the office team or write to help@example.com.|+ ## Returns\\n+ Returns are possible within 30 days.|- The meeting is on Tuesday.\\n+ The meeting is on Wednesday.|- Price list 2024\\n+ Price list 2026",
        sure,
      ),
    ),
    ...of(
      "wiki macro, macro, page macro",
      one(
        "macro name, name, key",
        "toc|children|info|expand|status|include|gallery|jira|recently-updated|attachments|code|chart",
        sure,
      ),
      one(
        "title, label, display name",
        "Table of contents|Child pages|Info box|Expand|Status label|Include page|Gallery|Issue list|Recently updated|Attachments|Code block|Chart",
        sure,
      ),
    ),
    one(
      "labels, label, tag, tags",
      "how-to|policy|onboarding, people|meeting-notes|release|template|draft|faq, support|security|archive",
      { confidence: 0.965 },
    ),
  ],
);
