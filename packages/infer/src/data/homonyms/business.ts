import { senses } from "./sense.ts";

/** Words of shops, desks, stores and sites of which the row's other columns tell what they mean. */
export const BUSINESS_HOMONYMS = [
  // Mailboxes that a program reads or sends by.
  ...senses("type, account type", [
    "^email+host ^email+hostname ^email+port ^mail+host ^mail+hostname ^mail+port",
    "imap|pop3|imap/ssl|smtp",
  ]),
  // Where somebody who may buy has come from, and where else they are found.
  ...senses("source", [
    "^lead ^prospect ^opportunity ^contact+linkedin ^contact+campaign ^contact+lead ^contact+account",
    "referral|website|campaign|cold_call|conference|online|word_of_mouth|other",
  ]),
  ...senses("blog, weblog, homepage", ["linkedin skype facebook twitter xing", "@url"]),
  ...senses("aim, google, yahoo, icq, msn, jabber, xing", ["skype icq yahoo jabber msn", "@username"]),
  // Tickets by which one is let in, where events are sold and nobody is helped.
  ...senses("title, name, ticket name", [
    "^ticket+sale ^ticket+price ^ticket+seat ^ticket+order",
    "General admission|Early bird|Standard|VIP|Student|Day ticket|Weekend pass|Group of five|Reduced|Balcony|Standing",
  ]),
  ...senses("description, ticket description", [
    "^ticket+sale ^ticket+price ^ticket+seat ^ticket+order",
    "Admission to all sessions.|Valid on one day of your choice.|With proof of entitlement only.|Includes a drink and a programme.|Limited number, first come, first served.|Seats are not numbered.|Front rows, with access to the lounge.",
  ]),
  ...senses("type, ticket type", ["^ticket+sale", "paid|paid|free|donation"]),
  // Albums of pictures.
  ...senses("title, name, album title, album name", [
    "^album+#picture ^album+#photo ^album+#image",
    "Summer by the sea|Family|Wedding of Anna and Jon|City walks|Mountains 2024|Garden through the year|Concerts|Garden party|Old town at night|Birds|Holiday in the north|Black and white",
  ]),
  ...senses("description", [
    "^album+#picture ^album+#photo ^album+#image",
    "Pictures of two weeks by the sea.|From a walk in October.|All taken in one afternoon.|A few of the best ones.|Scanned from old slides.|Taken with a new lens.|More to follow.",
  ]),
  // What goes in and out of a warehouse.
  ...senses("transaction type, movement type", [
    "warehouse+item warehouse+product warehouse+batch warehouse+material stock+batch stock+item bin+item lot+warehouse",
    "receipt|issue|transfer|adjustment|return|count",
  ]),
  ...senses("specification, spec", [
    "item+unit item+code material+unit product+unit batch goods",
    "M6 x 40|500 ml|10 mm|25 kg|M8 x 60|1 l|A4, 80 g|230 V, 50 Hz|DN 50|40 x 30 x 20 cm|2.5 mm|12 V, 5 A|IP65|2 m",
  ]),
  ...senses("location, position", [
    "^warehouse+area ^warehouse+code ^warehouse+remark ^warehouse+manager ^warehouse+address ^warehouse+charge",
    "@street",
  ]),
  // Who lets people pay.
  ...senses("name, title", [
    "^gateway+^pay ^gateway+^payment",
    "Bank transfer|Credit card|Invoice|Cash on delivery|PayPal|Direct debit|Prepayment|Gift card",
  ]),
  ...senses("gateway, driver, module", [
    "^gateway+^pay ^gateway+^payment",
    "stripe|paypal|bank_transfer|mollie|invoice|cash_on_delivery",
  ]),
  // What is added to a program.
  ...senses("name, title", [
    "^extension+version+type ^extension+version+status ^extension+version+enabled",
    "Backup|Two-Factor Login|Invoice PDF|Live Chat|Newsletter|Tax Rates|Currency Converter|Sitemap|Contact Form|Import and Export",
  ]),
  ...senses("status", ["^extension+version+type ^extension+version+name", "installed|deactivated|core"]),
  ...senses("path, directory, folder", [
    "^plugin ^extension ^addon ^theme+version",
    "~(plugins|modules|extensions)/(backup|gallery|contact-form|seo-tools|calendar|slider|sitemap|newsletter|two-factor|live-chat|export|watermark|statistics)",
  ]),
  ...senses("controller, controller name", [
    "action module method permission menu",
    "~(User|Order|Product|Article|Report|Config|Role|Upload|Category|Menu|Login|Index)(Controller|)",
  ]),
  ...senses("menu name, button name, title", [
    "^menu+controller ^menu+module ^menu+perm ^menu+permission+icon",
    "Users|Roles|Orders|Products|Categories|Settings|Reports|Log|Menus|Articles|Coupons|Members|Dashboard|Backups",
  ]),
  // What stands before and behind an input.
  ...senses("prefix", ["^field+label ^input+label ^question+label", "~|||€|\\$|https://|\\+|@"]),
  ...senses("suffix", ["^field+label ^input+label ^question+label", "~|||%|kg|cm|km|hours|years"]),
  // How often something is charged.
  ...senses("period, billing period", [
    "^invoice+price ^order+price ^subscription+price ^plan+price item+unit+price product+unit+price",
    "monthly|yearly|quarterly|one-time|weekly",
  ]),
  ...senses("tax rate", ["tax+invoice ^invoice ^order ^quote", "~19|19|7|20|21|0|8\\.1|25|10"]),
  ...senses("to name, from name, reply to name", [
    "recipient+subject sender+subject from+subject to+subject email+subject",
    "@fullName",
  ]),
  ...senses("status", ["^queue+recipient ^queue+subject ^queue+sender ^outbox+subject", "sent|queued|sending"]),
  // Keys of one who takes payments, beside each other.
  ...senses("charge id", ["intent", "~ch_[A-Za-z0-9]{24}"]),
  ...senses("payment method id", ["intent", "~pm_[A-Za-z0-9]{24}"]),
  ...senses("connected account id", ["intent charge", "~acct_[A-Za-z0-9]{16}"]),
  ...senses("name", ["^organizer+website ^organizer+currency ^organiser+website ^organiser+tax", "@companyName"]),
  ...senses("flag", ["^language ^locale", "gb|us|de|fr|es|it|nl|pt|pl|se|jp|cn|tr"]),
  ...senses("title, name, label, description", [
    "^day+^off ^dayoff ^nonworking+^day ^closing+^day",
    "New Year's Day|Good Friday|Easter Monday|Labour Day|Christmas Day|Boxing Day|All Saints' Day|Bridge day|Company outing",
  ]),
  ...senses(
    "cause, reason",
    [
      "^leave ^absence ^vacation",
      "Family holiday|Moving house|Medical appointment|Wedding of a friend|Child is ill|Long weekend|Visit to the authorities|Travel abroad",
    ],
    [
      "^overtime ^extra+^hour",
      "Month-end closing|Urgent delivery|Stocktaking|Colleague was ill|Release at the weekend|Trade fair|Late customer call",
    ],
  ),
  // What a form asks those who fill it in.
  ...senses("title, question, label", [
    "^question+required+option ^question+required+type ^question+mandatory",
    "Dietary requirements|Company|Job title|T-shirt size|How did you hear about us?|Accessibility needs|Emergency contact|Is this your first visit?|Comments",
  ]),
  ...senses("description", [
    "^tax+rate ^fee+rate ^surcharge+rate ^tax+calculation ^fee+calculation",
    "Applies to all sales.|Reduced rate.|Not refundable.|Included in the price.|As required by law.|Added at checkout.|Per order, not per item.",
  ]),
  // What is bought, in the order of one thing.
  ...senses("title", ["^order+product+price ^order+service+price ^order+product+period", "@productName"]),
  // What helps oneself.
  ...senses("title, name", [
    "^kb+^category ^knowledge+^category ^help+^category ^support+^category",
    "Getting started|Billing|Account|Orders|Troubleshooting|Security|Integrations|Shipping|Subscriptions|Privacy",
  ]),
  ...senses("description", [
    "^kb+^category ^knowledge+^category ^help+^category ^support+^category",
    "First steps and answers to common questions.|All about this topic, step by step.|Short guides with pictures.|What to do when something does not work.|For new and experienced users.",
  ]),
  ...senses("title, name, question", [
    "^kb+^article ^knowledge+^article ^help+^article ^support+^article ^knowledge+base",
    "How to reset your password|Where to find your invoices|Change your payment method|Cancel or pause a subscription|Add another user|Set up two-factor login|Export your data|Why was my payment declined?|Update your billing address|Contact support",
  ]),
  ...senses("content, body, text, answer", [
    "^kb+^article ^knowledge+^article ^help+^article ^support+^article ^knowledge+base",
    "Open your account, choose Settings and follow the steps there. Changes take effect at once.|Sign in, open the menu at the top right and choose the page that you need. If it is missing, ask an administrator.|You can do this yourself at any time. We send a confirmation by email.|Check that your details are up to date and try again. If it still does not work, write to us.|This is possible on all plans. Nothing is lost when you switch back.",
  ]),
  ...senses("sender name", ["recipient", "@fullName"]),
  ...senses("password hint, hint", [
    "password login passwd",
    "Name of my first pet|Street where I grew up|Our boat|Favourite book|First car|Grandmother's garden|Holiday of 2012|The usual, with a number",
  ]),
  ...senses("content, content type, media type", [
    "extension+mime ^filetype ^file+^type+extension",
    "image|movie|audio|document",
  ]),
];
