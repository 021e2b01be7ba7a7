import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";
import { figure, list, number, pattern } from "../../short-meanings.ts";

const sure = { confidence: 0.955 };

/** What applications keep that are sold to teams, and what firms with several houses keep of these. */
export const SUBSCRIPTIONS: readonly Meaning[] = [
  ...plainly(
    "branch, branch office, store branch, bank branch, outlet",
    one(
      "name, title, branch name, outlet name",
      "Downtown|City Centre|Riverside|Northgate|West End|Harbour|Central Station|Old Town|Eastside|University|Airport|Hillcrest|Parkside|Market Square|Lakeshore|South Bank",
      sure,
    ),
  ),
  ...plainly(
    "membership, organization member, organisation member, workspace member, org member",
    one(
      "title, job title",
      "Product Manager|Software Engineer|Designer|Head of Marketing|Founder|Account Manager|Data Analyst|Office Manager|Sales Lead|Customer Success Manager",
      sure,
    ),
  ),
  ...plainly(
    "payment method, credit card, debit card, saved card, payment card, billing method",
    one("brand, card brand, network", "visa|mastercard|amex|discover", sure),
  ),
  ...plainly(
    "plan, pricing plan, subscription plan, billing plan",
    one(
      "tagline, subtitle, headline, slogan",
      "For individuals getting started|For small teams|For growing companies|Everything, without limits|Try it without a card|For teams that need control|The choice of most teams",
      sure,
    ),
    figure(
      "api call limit, api calls limit, api limit, request limit, monthly request, api request limit, api quota",
      [1000, 10_000, 50_000, 100_000, 250_000, 1_000_000],
      sure,
    ),
    figure("trial day, trial days, trial period day, trial length", [14, 14, 7, 30, 0], sure),
    figure("seat limit, max seat, max user, user limit, max member, member limit", [1, 3, 5, 10, 25, 50, 100], sure),
    figure("max project, project limit, max workspace, workspace limit", [1, 3, 10, 25, 50, 100], sure),
    figure("storage limit gb, storage gb, max storage gb, storage quota gb", [1, 5, 10, 50, 100, 500, 1000], sure),
  ),
  ...plainly(
    "api key, access key, api token, api client, client application, developer key",
    figure(
      "rate limit per minute, rate limit, request per minute, rpm limit, limit per minute",
      [60, 60, 100, 120, 300, 600, 1000],
      sure,
    ),
    figure(
      "request per day, daily limit, daily quota, rate limit per day",
      [1000, 5000, 10_000, 50_000, 100_000],
      sure,
    ),
    pattern("prefix, key prefix, token prefix", "(sk|pk)_(live|test)_[A-Za-z0-9]{4}", { confidence: 0.945 }),
  ),
  ...plainly(
    "subscription, membership, cancellation, churn survey, churn",
    one(
      "cancellation feedback, cancel feedback, cancellation comment, churn comment, exit comment",
      "Too expensive for what we use.|Switched to another tool.|Project is over.|Missing an integration with our CRM.|Only needed it for a quarter.|Too complicated for the team.|We will be back in autumn.|The company was merged.",
      sure,
    ),
    one(
      "cancellation reason, cancel reason, churn reason",
      "too_expensive|missing_features|switched_service|unused|customer_service|low_quality|too_complex|other",
      { confidence: 0.93 },
    ),
  ),
  ...plainly(
    "invitation, invite, team invitation, organization invitation, workspace invitation, organization invite",
    one(
      "message, note, personal message, text",
      "Join us so that you can see the reports.|Here is your access to our workspace.|Please accept by Friday, the project starts on Monday.|As discussed, you get the role of an editor.|Welcome to the team!|Let us continue in here.|I have added you to the marketing board.|Please have a look at the draft.|You can invite others as well.|Only reading, no changes needed.|Your colleague Anna suggested you.",
      sure,
    ),
  ),
  ...plainly(
    "feature flag, feature toggle, flag, feature",
    one(
      "description, detail",
      "Shows the new editor to everybody in the test group.|Switches search over to the new index.|Shorter sign-up with one step less.|New navigation for small screens.|Second version of the price table.|Dark colours for all pages.|Sends digests instead of single mails.|Lets teams export their data.|Faster loading of the dashboard.|Turns the old interface off.",
      { confidence: 0.94 },
    ),
  ),
  ...plainly(
    "usage record, usage, usage event, meter event, metered usage, usage log",
    number("quantity, amount, value, count, unit, usage", 12, 48_000, 0, { confidence: 0.93 }),
  ),
  ...plainly(
    "support ticket, ticket, conversation, csat, satisfaction survey, case",
    figure(
      "csat score, csat, satisfaction score, satisfaction rating, customer rating, csat rating",
      [5, 4, 5, 3, 4, 1, 2],
      sure,
    ),
    list(
      "tag, tags, label, labels",
      "billing|bug|login|feature request|urgent|api|mobile|refund|onboarding|integration|performance|how-to",
      { confidence: 0.94 },
    ),
  ),
];
