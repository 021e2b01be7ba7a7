import { figure, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const sure = { confidence: 0.965 };
const CAMPAIGNS =
  "Spring collection launch|Welcome series, test A|Black Friday, early access|Newsletter January|Newsletter February|Newsletter March|Win back autumn|Summer sale reminder|Survey after purchase|Webinar invitation April|Product update 4.2|Holiday opening hours|Members' preview|Back to school|New shop in Leeds|Gift guide|Birthday vouchers|Price change notice";
const SHOWN =
  "Get 10 % off your first order|Join 4,000 gardeners|Free guide: plan your week|Save your seat for the workshop|News once a month, no spam|Try it free for 14 days|Be the first to know|Download the checklist|Ten recipes for busy evenings|Meet us at the spring fair";

/** Who is written to, what is sent to them, where they land and what comes back. */
export const EMAIL_CAMPAIGNS = field(
  "merge_field sending_domain suppression suppression_list signup_form link_click automation_step drip_step email_campaign email_broadcast audience? segment? email_template? subscriber? campaign? newsletter? automation? landing_page? bounce? unsubscribe? mailing_list? email_send? broadcast? opt_in",
  [
    one(
      "permission reminder, subscription reminder, consent reminder",
      "You receive this e-mail because you signed up on our website.|You are a customer and asked for our news.|You subscribed at our stand at the spring fair.|You registered for one of our courses.|You downloaded our guide and agreed to get news.",
      sure,
    ),
    one(
      "ab metric, test metric, winner metric, winning metric, winner criterion, winning criterion",
      "open_rate|click_rate|revenue|manual",
      sure,
    ),
    figure(
      "ab test percent, test percent, test size percent, ab percent, test group percent, sample percent",
      [20, 10, 30, 25, 50],
      sure,
    ),
    ...of(
      "segment, audience, list, dynamic list, audience rule, segment rule",
      one("match type, match, condition match, logic", "all|any", sure),
    ),
    one(
      "exit rule, exit condition, exit criterion, stop condition, exit criteria",
      "Has placed an order|Unsubscribed|Replied to an e-mail|Joined another automation|Clicked the booking link|Never",
      sure,
    ),
    one(
      "condition expression, condition expr, filter expression, condition",
      "opened_last_email == true|tags contains 'vip'|orders_count > 0|country == 'GB'|clicked_link == 'pricing'|lead_score >= 50",
      sure,
    ),
    one(
      "email client, mail client, opened with, client name",
      "Apple Mail|Gmail|Outlook|Yahoo Mail|Thunderbird|Outlook.com|Samsung Mail",
      sure,
    ),
    one("dmarc policy, dmarc", "none|quarantine|reject", sure),
    one("dkim selector, selector", "k1|s1|mail|default|k2|news2026|selector1", sure),
    pattern(
      "tracking subdomain, tracking domain, click domain, link domain",
      "(click|links|go|news|track)\\.[a-z]{5,8}(field|path|works|stone)\\.example",
      sure,
    ),
    one("reputation, domain reputation, sender reputation", "high|medium|low|good", sure),
    one(
      "smtp code, status code, enhanced code, bounce code, smtp status",
      "550 5.1.1|552 5.2.2|421 4.7.0|550 5.7.1|554 5.4.4|451 4.3.0",
      sure,
    ),
    one(
      "diagnostic, diagnostic code, diagnostic message, bounce message, smtp response",
      "550 5.1.1 mailbox does not exist|552 5.2.2 mailbox full|421 4.7.0 try again later|550 5.7.1 rejected by policy|554 5.4.4 domain not found|451 4.3.0 temporary failure",
      sure,
    ),
    one("preference, frequency preference, email frequency", "weekly|monthly|daily|product_news_only", sure),
    one(
      "unsubscribe reason, opt out reason",
      "Too many e-mails|Not relevant to me|I never signed up|The content has changed|Moved away|Using another address",
      sure,
    ),
    one(
      "subheadline, sub headline, subheading, sub heading, subhead",
      "No credit card needed|Delivered once a month|Join in two minutes|Unsubscribe at any time|With tips from our team|For beginners and old hands|Places are limited|Now in five languages",
      sure,
    ),
    one(
      "body copy, intro text, form text, form description",
      "Leave us your e-mail and get the guide at once.|Once a month, no advertising.|We write on Thursdays and never share your address.|Sign up and save 10 % on your first order.|We only use your address for this newsletter.",
      sure,
    ),
    one(
      "embed code, embed html, embed script, form embed",
      '<script async src="https://forms.example.com/embed/7f3a91.js"></script>|<iframe src="https://forms.example.com/f/2c84d0" width="100%" height="420"></iframe>|<div data-form="b51e07"></div>|<script src="https://forms.example.com/f/90ad3c.js" defer></script>',
      sure,
    ),
    one(
      "head script, head scripts, header script, header scripts, footer scripts, footer script, custom script, tracking script, header code, tracking code",
      '<script async src="https://stats.example.com/s.js"></script>|<script defer data-site="a81f" src="https://stats.example.net/collect.js"></script>|<meta name="verify" content="3f9b2c">|',
      sure,
    ),
    pattern("pixel id, tracking pixel id, ad pixel id", "[1-9][0-9]{14}", sure),
    one(
      "link alias, link name, link label, link tag",
      "header-logo|main-button|read-more-1|footer-unsubscribe|product-2|hero-image|social-instagram|view-in-browser",
      sure,
    ),
    ...of(
      "email template, template, mail template, newsletter template",
      one("editor, editor type, builder", "drag_drop|html|mjml|plain_text", sure),
      one(
        "mjml source, mjml, source",
        '<mjml><mj-body><mj-section><mj-column><mj-text>Hello {{first_name}}</mj-text></mj-column></mj-section></mj-body></mjml>|<mjml><mj-body><mj-section><mj-column><mj-image src="https://images.example.com/spring.jpg" /><mj-button href="https://www.example.com/offers">To the offers</mj-button></mj-column></mj-section></mj-body></mjml>',
        sure,
      ),
    ),
    ...of(
      "campaign, email campaign, broadcast, mailing, email send",
      one("internal name, admin name, campaign name, name, title", CAMPAIGNS, sure),
    ),
    ...of(
      "automation step, workflow step, drip step, sequence step, journey step",
      one(
        "label, name, title",
        "Welcome e-mail|Wait two days|Tips for beginners|Opened the first e-mail?|Reminder with offer|Tag as active|Ask for a review|Tell the sales team|Last call|Move to newsletter|Send text message|End",
        sure,
      ),
      figure("delay value, delay, wait value, delay amount", [1, 2, 3, 1, 7, 24, 12, 5, 14], sure),
    ),
    ...of(
      "signup form, sign up form, opt in form, subscription form, popup, popup form, subscribe form",
      one(
        "name, title",
        "Newsletter footer form|Blog sidebar|Exit pop-up, 10 % off|Checklist download|Webinar registration|Homepage bar|Trade fair tablet|Waiting list|Course catalogue|Checkout opt-in|Landing page spring|Recipe book",
        sure,
      ),
      one("form type, type, kind, display type", "embedded|popup|slide_in|bar|landing_page", sure),
      one("headline, heading, title text", SHOWN, sure),
      one(
        "button label, button text, submit label, submit text",
        "Subscribe|Sign me up|Get the guide|Join now|Send it to me|Register",
        sure,
      ),
      one(
        "success message, thank you message, confirmation message",
        "Thank you! Please check your inbox to confirm.|Almost done: we have sent you a link.|You are on the list.|Done! Your guide is on its way.|See you on Thursday!",
        sure,
      ),
      figure("show after second, show after seconds, delay second, delay seconds", [5, 10, 15, 30, 0, 60], sure),
    ),
    ...of(
      "landing page, landing, campaign page, squeeze page",
      one(
        "name, title, internal name",
        "Spring sale 2026|Free planning guide|Webinar: plan your week|Black Friday|Gift guide|Back to school|Trade fair Hamburg|Refer a friend|Waiting list beta|Summer workshop|Recipe book download|Newsletter sign-up|Product launch May|Customer survey|Open day|Members' preview",
        sure,
      ),
      one("headline, heading, hero headline", SHOWN, sure),
      pattern(
        "cta url, button url, cta link",
        "https://www\\.example\\.com/(sign-up|offers|checkout|register|guide|workshops|contact)",
        sure,
      ),
    ),
    ...of(
      "merge field, merge tag, personalization field",
      one(
        "tag, merge tag, key, code",
        "FNAME|LNAME|BIRTHDAY|CITY|COMPANY|PHONE|SHOP|POINTS|LANG|COUNTRY|TITLE|LASTORDER",
        sure,
      ),
      one(
        "label, name",
        "First name|Last name|Birthday|City|Company|Phone number|Favourite shop|Points|Language|Country|Form of address|Last order",
        sure,
      ),
      one("field type, type, data type", "text|date|number|dropdown|birthday|phone|address|url", sure),
      one("fallback value, default value, fallback", "friend|there|reader|customer||your city", sure),
    ),
    ...of(
      "suppression, suppression list, deleted, deleted list, suppressed address, blocklist",
      one("reason, type", "hard_bounce|complaint|unsubscribed|manual|invalid_address", sure),
    ),
    ...of(
      "contact, subscriber, list member, audience member, member",
      one("status, subscription status", "subscribed|unsubscribed|pending|bounced|cleaned", { confidence: 0.955 }),
    ),
  ],
);
