import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { SITE_META } from "./site-meta.ts";

/** Blogs, content management and newsletters. */
export const BLOG = field(
  "blog newsletter word_press cms blog_post post_meta term_taxonomy term_relationship post_tag? page_translation menu_item? post? term? taxonomy? node_revision content_type? permalink content_block newsletter_issue editorial_calendar",
  [
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
