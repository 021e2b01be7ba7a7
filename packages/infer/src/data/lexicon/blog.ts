import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { SITE_META } from "./site-meta.ts";

/** Blogs, content management and newsletters. */
export const BLOG = field(
  "blog newsletter word_press cms blog_post post_meta term_taxonomy term_relationship post_tag? page_translation menu_item? post? term? taxonomy? node_revision content_type? permalink content_block newsletter_issue editorial_calendar",
  [
    ...of(
      "newsletter",
      one(
        "description",
        "Weekly stories on gardening|News from the studio, once a month|Long reads on Sunday|For paying members, every Thursday|Short notes and links",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "member, subscriber",
      one(
        "note, notes",
        "Met at the spring meetup|Pays by invoice|Moved from the old list|Guest author|Complimentary until June",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "tier, membership tier",
      one(
        "description",
        "Full access to all posts|All posts and the monthly call|Supports our work|Free posts and the newsletter",
        { confidence: 0.97 },
      ),
    ),
    ...of(
      "offer",
      one(
        "portal description, description",
        "Half the price for the first year|A free month to start with|For readers of the newsletter|Until the end of the year",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "recommendation",
      one(
        "description, reason, excerpt",
        "A blog that we read every week.|Careful texts on cities and how we live in them.|Our favourite newsletter on bread.|Short stories from the coast.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "email recipient failure, recipient failure",
      one(
        "message, failure reason",
        "550 5.1.1 mailbox does not exist|552 5.2.2 mailbox full|550 5.7.1 rejected by policy|421 4.7.0 try again later|554 5.4.4 domain not found",
        { confidence: 0.97 },
      ),
    ),
    ...of(
      "email batch",
      one("error message", "Domain not found|Too many requests|Invalid recipients|Service unavailable", {
        confidence: 0.97,
      }),
    ),
    ...of(
      "donation payment event, donation",
      one(
        "donation message, message",
        "Thanks for your great work!|Keep it up!|For the podcast|I have been reading for years.|From both of us",
        { confidence: 0.97 },
      ),
    ),
    ...of(
      "post revision",
      one("reason", "initial_revision|background_save|explicit_save|published", { confidence: 0.97 }),
    ),
    ...SITE_META,
    one("post format", "standard|gallery|video|quote|link|audio"),
    one("post status, article status", "published|draft|scheduled|pending|trash"),
    one("comment status, ping status", "open|closed"),
    one("robots, robots meta, meta robots", "index, follow|noindex, follow|noindex, nofollow"),
    one("template, page template, layout template", "default|full-width|landing|sidebar-left|blank"),
    one(
      "subject line, email subject, subject",
      "Five things worth reading this week|Your March update is here|What we built in spring|A short letter about long projects|Before you plant anything|News from the workshop|A new look and three new features|Your questions, answered|Behind our summer numbers|Meet the team: support|Save the date: open day in June|The long read: a village goes solar",
    ),
    one(
      "preheader, preview text, preview",
      "Plus: a recipe, a map and a question for you|Three minutes, five links|And an invitation for Thursday|Read it before the weekend|With pictures from the harbour",
    ),
    one(
      "segment, audience segment, list segment, target segment",
      "All subscribers|Active readers|New subscribers|Paying members|Dormant readers",
    ),
    one("send status, delivery state", "sent|scheduled|draft|sending|failed"),
    one("block type, component type, section type", "paragraph|heading|image|hero|gallery|quote|call_to_action|embed"),
    one(
      "excerpt, teaser, lede",
      "A short walk through what changed this year, and why it matters.|Notes from a week without meetings.|How a small team learned to say no.|Everything you need to know before you start.|We tried five ways; one of them stayed.|A field guide for the impatient.|Three mistakes that we made, so that you need not.|What we measured, what we expected and what surprised us.|An interview about patience, tools and tea.|Questions that readers ask us most often, with answers.|The story behind a small decision with large effects.|Ten minutes of reading that may save you a day.|Looking back on five years of quiet progress.|A simple plan for the first month.|Why we changed our minds.",
    ),
    pattern("permalink", "/20(2[2-5])/(0[1-9]|1[0-2])/[a-z]{4,7}-[a-z]{4,8}"),
    ...of(
      "newsletter, newsletter subscriber, subscriber",
      one("status, subscription status", "confirmed|pending|unsubscribed|bounced"),
      one("signup source, source, opt in source", "website form|checkout|event|import|referral"),
    ),
  ],
);
