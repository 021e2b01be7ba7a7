import { money, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Advertising, campaigns and customers' loyalty. */
const GREETING =
  "((Hello|Hi) ({{ \\.Subscriber\\.FirstName }}|friends|there)|Dear ({{ \\.Subscriber\\.FirstName }}|friends|reader)),";
const NEWS =
  "(The new collection is here|We have (three|five|ten) new articles for you|This month (we opened a second shop|our workshop is open to visitors|everything is about (gardens|coffee|bicycles|travel))|From (Friday|Monday) on you save (10|15|20|25) % on (everything|all (shoes|books|lamps|jackets)))\\.";
const MORE =
  "(Members are (the first to know|invited to have a look before anybody else)|Delivery is free until (Sunday|the end of the month)|The best ideas of our readers are in the (blog|magazine)|Places are limited, so book early|As a thank-you there is a small gift with every order)\\.";
const CLOSE = "(See you soon|Have a good week|Kind regards|All the best)";
/** A mailing, as text and as HTML. */
const LETTER = `${GREETING}\n\n${NEWS} ${MORE}\n\n${CLOSE}\nYour team`;
const LETTER_HTML = `<p>${GREETING}</p><p>${NEWS}</p><p>${MORE}</p><p><a href="https://www\\.example\\.com/(news|shop|events|offers)">(Read more|Have a look|Book now|To the shop)</a></p><p>${CLOSE}</p>`;

export const MARKETING = field(
  "ad_campaign ad_group email_campaign affiliate landing_page utm marketing creative? advertiser loyalty_member loyalty_program coupon? mailing_list keyword? seo_keyword back_link ad_set impression? conversion? campaign? ad? promo_code influencer audience_segment drip email_template? newsletter? subscriber? bounce? loyalty seo serp lead_magnet webinar? coupon_redemption social_media content_calendar media_plan email?",
  [
    ...of(
      "campaign log",
      one("more information", "amy.long@example.com|sam.bell@example.org|newsletter@example.net|jo.park@example.com", {
        confidence: 0.985,
      }),
    ),
    ...of(
      "prospect list, target list",
      one(
        "description",
        "All contacts who attended the webinar|Customers without an order this year|Newsletter subscribers in the north|Visitors of the trade fair|Partners and resellers",
        { confidence: 0.975 },
      ),
    ),
    one("funnel stage, marketing stage, buyer stage", "awareness|consideration|decision|retention"),
    one("redemption status", "redeemed|expired|reversed|pending"),
    one("niche, content niche", "beauty|fitness|travel|food|fashion|parenting|technology"),
    one("collaboration type, partnership type", "sponsored post|gifted product|affiliate|ambassador|giveaway"),
    one("network, social channel", "Instagram|Facebook|LinkedIn|TikTok|YouTube"),
    one("approval, approval status, content approval", "approved|pending|changes requested"),
    one(
      "post text, post copy, ad copy, primary text, body copy, copy",
      "Spring is here, and so is our new range.|Tell us: tea or coffee?|Behind the scenes of our workshop.|Only a few places left for Thursday.|Thank you for 10,000 followers!|Three tips that save time every week.",
    ),

    one(
      "objective, campaign objective, campaign goal",
      "conversions|traffic|brand_awareness|leads|app_installs|engagement",
    ),
    one("platform, ad platform, ad network, network", "Google Ads|Facebook|Instagram|LinkedIn|TikTok|Bing Ads|YouTube"),
    one("bidding strategy, bid strategy", "maximize_clicks|target_cpa|manual_cpc|target_roas|maximize_conversions"),
    one("budget type, budget period", "daily|lifetime|monthly"),
    one("match type, keyword match type", "broad|phrase|exact"),
    one(
      "targeting, targeting type, audience, target audience, audience name",
      "Women 25–44, cities|Website visitors, 30 days|Parents of small children|Lookalike of customers|IT decision makers|Abandoned carts",
    ),
    one(
      "headline, ad headline, headline 1",
      "Fresh bread every morning|Switch today, save tomorrow|Your garden, ready for spring|Learn a language in 15 minutes a day|Free delivery this week|Work from anywhere|The quiet vacuum cleaner",
    ),
    one(
      "call to action, cta, cta text, button text",
      "Learn More|Shop Now|Sign Up|Get Offer|Book Now|Download|Contact Us",
    ),
    one("ad format, creative type, creative format, ad type", "image|video|carousel|responsive|text|story"),
    one("creative status, ad status, review status", "approved|in_review|rejected|paused"),
    one("placement, ad placement", "feed|search|stories|display|sidebar|video"),
    one(
      "preheader, preview text",
      "Only until Sunday|Picked for you|Free delivery from 30|And a recipe to go with it|See what is new",
    ),
    one("email campaign type, mailing type", "newsletter|promotional|automated|transactional|welcome"),
    one("send status, mailing status", "sent|scheduled|draft|sending|paused"),
    one("conversion status, commission status", "approved|pending|rejected|paid"),
    one("commission type, payout model, pricing model", "CPA|CPC|percentage|fixed|CPL"),
    one("tier, loyalty tier, loyalty level, member tier, membership tier", "Silver|Bronze|Gold|Platinum"),
    one("enrollment channel, signup channel, join channel", "online|store|app|partner"),
    one(
      "point reason, points reason, earn reason, reward reason",
      "purchase|birthday|referral|review|welcome bonus|correction",
    ),
    one("reward type, reward", "discount|free product|voucher|free shipping"),
    one("search intent, intent, keyword intent", "informational|transactional|commercial|navigational"),
    one("search engine, engine", "Google|Bing|DuckDuckGo|Yahoo"),
    one(
      "traffic source, traffic channel, session source, acquisition channel",
      "organic|paid|direct|referral|email|social",
    ),
    one("utm medium, medium", "cpc|email|social|organic|referral|none"),
    one("utm source", "google|newsletter|facebook|bing|partner"),
    one("utm campaign", "spring_sale|newsletter_12|brand_search|retargeting_q2|black_friday"),
    one("variant, test variant, ab variant", "A|B|C|control"),
    one("page goal, conversion goal, goal", "signup|lead|purchase|download|call"),
    one("device targeting, device", "all|mobile|desktop|tablet"),
    one("unsubscribe reason", "Too many emails|Not relevant|Never signed up|Other address|No longer a customer"),
    one("bounce type", "hard|soft"),
    one("influencer platform, social network, social platform", "Instagram|YouTube|TikTok|LinkedIn|Facebook|X"),
    small("recipient, recipients, recipient count, audience size, target count, subscriber count", 40, 24000),
    number("ctr, click through rate, click rate", 0.3, 6.8, 2),
    number("open rate", 12, 48, 1),
    number("quality score", 3, 10),
    number("keyword difficulty, difficulty, domain authority", 4, 88),
    money("cpc, cost per click, max cpc, bid", 0.1, 4),
    ...of(
      "campaign, email campaign, mailing, newsletter, email, mail, broadcast, drip, email template, sequence email",
      one(
        "subject, subject line, email subject",
        "Your weekend offer inside|Last chance: 20 % off|New in: the spring collection|We saved your cart|A small thank-you|Five ideas for rainy days|Back in stock|A gift is waiting for you|Your guide to spring|Three looks for the office|It is time to reorder|Only today: free delivery|Thank you for a year with us",
      ),
    ),
    // What mailings say: to everybody, of what is new, with a way out.
    ...of(
      "campaign, email campaign, mailing, newsletter, broadcast, drip, sequence email, template, email template, newsletter template",
      pattern("body, content, text, alt body, altbody, text body, plain text, plain body, body text", LETTER, {
        confidence: 0.95,
      }),
      pattern("body source, html, html body, body html, html content, source", LETTER_HTML, { confidence: 0.95 }),
    ),
    ...of("bounce, email bounce", one("source", "mailbox|webhook|smtp|feedback loop")),
    ...of(
      "campaign, ad campaign, email campaign, mailing",
      one("status", "active|completed|paused|draft|scheduled"),
      one("campaign type, type", "newsletter|promotional|automated|retargeting|search|display"),
      pattern(
        "name, title",
        "(Spring|Summer|Autumn|Winter|Back to School|Black Friday|Easter|Launch) (Sale|Newsletter|Retargeting|Brand|Leads|Collection)( 202[56])?",
      ),
    ),
  ],
  [],
  [
    // What a mail is for, and what stands above it.
    pair(
      "name, title",
      "subject, subject line, email subject",
      {
        "Default template": "A few words from us|For you, {{ .Subscriber.FirstName }}",
        "Monthly newsletter": "Our news of the month|What was new this month",
        "Welcome mail": "Welcome, {{ .Subscriber.FirstName }}|Good to have you here",
        "Product news": "New in the shop|Just arrived",
        "Event invitation": "You are invited|Save the date",
        "Sale announcement": "Last chance: 20 % off|The sale has begun",
        "Confirmation of subscription": "Please confirm your subscription",
        "Abandoned cart": "We saved your cart|Did you forget something?",
        "Birthday greeting": "Happy birthday!",
        Survey: "Two minutes for our survey?|How did we do?",
        "Win back": "We miss you",
        "Thank you": "Your order is confirmed|Thank you for your order",
        "Archive page": "From our archive",
        "Plain text": "News from {{ .Site.Name }}",
        "Holiday closing": "We are closed over the holidays",
      },
      { confidence: 0.94, of: ["template", "campaign template", "newsletter template", "mail template"] },
    ),
  ],
);
