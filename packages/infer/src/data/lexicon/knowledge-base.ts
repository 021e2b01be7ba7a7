import { meaning } from "../meaning.ts";
import { figure, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const sure = { confidence: 0.96 };
const PAGES =
  "How we deploy|Reset a password|Onboarding checklist|VPN on a new laptop|Incident reports|Naming of servers|Holiday requests|Style guide|Release calendar|Restore a backup|Meeting rooms|Glossary|Travel expenses|First week|Access to the archive|Printer on the third floor";
const BOOKS =
  "Handbook for new colleagues|Operations|Support guide|Product documentation|House rules|Security|Finance procedures|Developer guide|Office Berlin|Marketing playbook";

/** Wikis for teams: shelves, books, chapters, pages and their revisions, who may see them and what was done to them. */
export const KNOWLEDGE_BASE = field(
  "joint_permission entity_permission page_revision book_shelf bookshelf page_tree page_history entity_book shelf? chapter? book? page? revision? watch? sort_rule? mfa_value? .markdown .revision_count .book_slug",
  [
    ...of(
      "comment",
      one(
        "html, content, text",
        "<p>This step is outdated, the menu has moved.</p>|<p>Could you add the port?</p>|<p>Thanks, works as described.</p>|<p>The picture shows the old version.</p>|<p>Who keeps this page up to date?</p>",
        { confidence: 0.97 },
      ),
    ),
    one("editor, editor type, page editor", "wysiwyg|markdown|wysiwyg2024", sure),
    one(
      "sequence, sort sequence",
      "name_asc|name_desc|created_date_asc|updated_date_desc,name_asc|chapters_first,name_asc",
      { of: ["sort rule"], confidence: 0.965 },
    ),
    one("method, mfa method", "totp|backup_codes", { of: ["mfa value", "mfa"], confidence: 0.965 }),
    ...of(
      "page, page revision, document, article",
      one("name, title", PAGES, sure),
      one(
        "summary, change note, changelog",
        "Added screenshots|Typo|New section on access|Updated for the new version|Shortened|Removed outdated links",
        sure,
      ),
      pattern(
        "book slug, shelf slug",
        "(handbook|operations|support-guide|house-rules|security|finance|developer-guide)",
        sure,
      ),
    ),
    ...of(
      "book, entity book, shelf, bookshelf, space, collection",
      one("name, title", BOOKS, sure),
      one(
        "description",
        "What everybody should know in the first weeks.|How our servers are run and mended.|Answers that support gives again and again.|Rules of the house, of keys and of rooms.|For those who write code with us.",
        sure,
      ),
      one(
        "description html",
        "<p>What everybody should know in the first weeks.</p>|<p>How our servers are run and mended.</p>|<p>Answers that support gives again and again.</p>|<p>For those who write code with us.</p>",
        sure,
      ),
    ),
    ...of(
      "chapter",
      one(
        "name, title",
        "Getting started|Accounts and access|Backups|Networks|Deployments|Hiring|Expenses|Tools|Frequently asked|On call",
        sure,
      ),
      one(
        "description",
        "Start here.|Who gets which rights, and from whom.|What runs at night and how to check it.|Steps in the order in which they are done.|Questions that come up every month.|Examples that you may copy.|Old, kept for reference.|Forms and where to send them.|Words that we use, and what we mean.",
        sure,
      ),
    ),
    ...of(
      "activity, audit log",
      one(
        "type, kind, key",
        "page_create|page_update|page_delete|chapter_create|book_create|book_update|auth_login|auth_register|user_update|commented_on|page_move|permissions_update",
        { confidence: 0.965 },
      ),
      one(
        "detail, details",
        "(12) How we deploy|(7) Operations|ldap; (3) Noor|(45) Restore a backup|local; (8) Theo|(31) Holiday requests",
        sure,
      ),
    ),
    ...of("sort rule", one("name, title", "By name|Newest first|Oldest first|Chapters first|By last change", sure)),
    ...of(
      "comment",
      pattern("content ref, content reference, anchor", "bkmrk-[a-z]{4,8}-[0-9]{1,2}:[0-9]{9,10}:|", sure),
    ),
    ...of("reference, link", one("from type, to type", "page|chapter|book|bookshelf", sure)),
    ...of("mfa value", pattern("value, secret", "eyJpdiI6[A-Za-z0-9]{40}", sure)),
    ...of("social account", one("driver, provider", "google|github|azure|okta|gitlab|slack", sure)),
    ...of(
      "webhook, webhook tracked event, tracked event",
      one("event, events", "page_create|page_update|chapter_create|book_delete|commented_on|user_create|all", sure),
    ),
    ...of(
      "search term",
      one("term", "deploy|backup|vpn|password|printer|invoice|holiday|release|server|access|checklist|meeting", sure),
      figure("score", [1, 1, 2, 3, 5, 10, 40], sure),
    ),
    ...of(
      "tag",
      one("name, key", "Status|Team|Audience|Reviewed|Language|Product|Owner", sure),
      one("value", "Draft|Operations|Everybody|2026|English|Support|Final", sure),
    ),
    ...of(
      "image",
      meaning("name, title", { text: "fileName" }, { confidence: 0.8 }),
      one("type, kind", "gallery|drawio|cover_book|cover_bookshelf|user|system", sure),
    ),
  ],
);
