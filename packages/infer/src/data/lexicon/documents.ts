import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Documents, wikis and what is kept of them. */
export const DOCUMENTS = field(
  "document_version wiki wiki_page record_management document_workflow page_revision document_type? retention_policy dms document? knowledge_article intranet file?",
  [
    pattern("version label, version name, revision label", "[1-4]\\.[0-9]"),
    one(
      "change summary, edit summary, change note, revision note, change description, commit message",
      "Typos corrected|Prices updated|New section on returns|Reviewed by legal|Table of contents added|Outdated links removed|Approved version",
    ),
    one(
      "approval state, approval status, document status, workflow state",
      "approved|draft|in_review|rejected|obsolete",
    ),
    one(
      "classification, confidentiality, confidentiality level, sensitivity",
      "internal|public|confidential|strictly confidential",
    ),
    one("retention policy, retention period, retention class", "10 years|6 years|2 years|permanent|1 year"),
    one("page status, article status", "published|draft|archived|outdated"),
    one("content format, markup, markup language", "markdown|html|wikitext|plain"),
    one(
      "document type, doc type, document category",
      "policy|contract|manual|form|report|minutes|invoice|specification",
    ),
    one("access level, permission level", "read|edit|comment|owner"),
    ...of(
      "wiki page, page, wiki, article, knowledge article",
      one(
        "title, name",
        "How to request access|Travel policy|Onboarding checklist|Release process|Glossary|Meeting rooms|Emergency contacts|Style guide|Backup and restore|Holiday calendar",
      ),
    ),
    ...of(
      "document, document version",
      one(
        "title, name",
        "Travel policy|Data protection notice|Supplier agreement|Safety instructions|Quality manual|Annual report 2024|Employment contract template|Price list|Minutes of the board|Emergency plan",
      ),
      one("status", "approved|draft|in_review|obsolete"),
    ),
  ],
);
