import { plainly, one } from "../../lexicon/one.ts";
import { meaning } from "../../meaning.ts";
import type { Meaning } from "../../meaning.ts";
import { list, number, pattern } from "../../short-meanings.ts";

const sure = { confidence: 0.93 } as const;
const FLAGS = {
  generator: "weighted",
  options: {
    values: [
      [1, 60],
      [0, 40],
    ],
  },
} as const;

const INVITATION =
  "Dear {FIRSTNAME}, we invite you to take part in a survey. It takes about ten minutes. Start here: {SURVEYURL}|Hello {FIRSTNAME} {LASTNAME}, please tell us what you think of our service. Your link: {SURVEYURL}|Dear participant, the survey is open until Friday. {SURVEYURL}";

/** What sites, forums and groupware keep of accounts, pictures, mails and rights. */
export const COLLABORATION: readonly Meaning[] = [
  pattern(
    "jabber, xmpp, jabber id, xmpp address, jabber address, jid",
    "(ada|jonas|mira|noor|felix|sofia|theo|lena|omar|ines)(\\.[a-z]{4,7}|[0-9]{2})@(jabber|chat|xmpp)\\.example\\.(org|net)",
    sure,
  ),
  pattern("icq, icq number, icq uin", "[1-9][0-9]{7,8}", sure),
  meaning(
    "actkey, act key, validation code, activation token, confirm key, confirmation key, last confirm key",
    { text: "token" },
    sure,
  ),
  meaning("mailto, mail to", { text: "email" }, sure),
  meaning("real name", { text: "fullName" }, { confidence: 0.95 }),
  meaning("invite key, invitation key, invite hash", { text: "token" }, sure),
  meaning(
    "dominant color, average color, avg color, favicon avg color, fg color, fore color",
    { text: "colorHex" },
    { confidence: 0.95 },
  ),
  meaning(
    "default language code, is default language code",
    {
      integer: {
        generator: "weighted",
        options: {
          values: [
            [1, 90],
            [0, 10],
          ],
        },
      },
    },
    { confidence: 0.95 },
  ),
  list(
    "smtp response, smtp reply, smtp transaction response, server response, smtp status",
    "250 2.0.0 Ok: queued as 4F2A81C03D|250 2.1.5 OK|550 5.1.1 The email account that you tried to reach does not exist|451 4.7.1 Try again later|250 OK id=1tR2xQ-0004Ab-7c|552 5.2.2 Mailbox full",
    { confidence: 0.94 },
  ),
  list(
    "errstr, err str, error string, err string",
    'Undefined array key "title"|mkdir(): Permission denied|Cannot modify header information|Trying to access array offset on null|file_get_contents(): timed out|Division by zero',
    { confidence: 0.94 },
  ),
  number("time tracking, time tracked", 5, 480, 0, { confidence: 0.93 }),
  list("default view, start view", "latest|top|new|unread|categories", { confidence: 0.86 }),
  list("draft key", "new_topic|topic_417|topic_82|new_private_message|topic_1305|topic_56", { confidence: 0.94 }),
  ...plainly(
    "feed category, feed folder",
    one("title, name", "News|Technology|Friends|Comics|Photography|Science|Local|Podcasts|Cooking|Work|Travel|Music", {
      confidence: 0.97,
    }),
  ),
  list("avatar type, avatar source, avatar kind", "upload|gravatar|remote|gallery", sure),
  number("avatar width, avatar height", 64, 150, 0, { confidence: 0.95 }),
  list("color id, colour id", "yellow|blue|green|purple|red|orange|grey|brown|pink|teal|cyan|lime", {
    confidence: 0.94,
  }),
  meaning(
    "file content type, dump content type, attachment content type, upload content type, document content type, backup content type, asset content type",
    { text: "mimeTypeOfFile" },
    sure,
  ),
  list(
    "representative ext, thumbnail ext, image ext, picture ext, preview ext, photo ext, cover ext",
    "jpg|png|gif|webp",
    sure,
  ),
  list(
    "twofa scheme, two factor scheme, mfa scheme, twofa method, second factor type",
    "totp|backup_codes|webauthn",
    sure,
  ),
  list("calendar type, calendar system", "gregorian|gregorian|gregorian|hijri|buddhist", { confidence: 0.95 }),
  meaning("create p, read p, update p, delete p, import p, export p", { integer: FLAGS }, sure),
  list(
    "email invite, invitation email, email invitation, invite email body, email remind, reminder email body",
    INVITATION,
    sure,
  ),
  list(
    "email register, registration email body, email confirm, confirmation email body",
    "Dear {FIRSTNAME}, thank you for registering. Your link: {SURVEYURL}|Hello {FIRSTNAME}, we have received your answers. Thank you for your time.|Dear participant, you are registered. The survey starts here: {SURVEYURL}",
    sure,
  ),
  list(
    "admin notification, email admin notification, email admin response, email admin responses",
    "A new response was submitted. See it here: {VIEWRESPONSEURL}|New answers to {SURVEYNAME}. Statistics: {STATISTICSURL}|Somebody has completed {SURVEYNAME}.",
    sure,
  ),
  ...plainly(
    "site theme, theme, skin",
    one("theme name, skin name", "Default|Classic|Midnight|Slate|High contrast|Forest|Light & airy"),
  ),
];
