import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";

/** Jobs, forums, models, films and those who help: plain words that mean one thing in their tables and nothing elsewhere. */
export const PEOPLE_ONLINE: readonly Meaning[] = [
  ...plainly(
    "candidate, job seeker, employee, applicant",
    one("availability", "immediately|in two weeks|one month's notice|three months' notice|from summer"),
  ),
  ...plainly(
    "candidate, job seeker, applicant",
    one(
      "desired role, desired position",
      "Accountant|Nurse|Electrician|Software Developer|Sales Assistant|Project Manager|Warehouse Worker|Teacher",
    ),
  ),
  ...plainly(
    "company, employer, team",
    one(
      "culture, company culture",
      "Small teams, short meetings, long lunches together.|We decide together and write it down.|Family business in the third generation; doors are open.|Remote first, with two weeks a year in one place.|Careful work, fair pay, no overtime as a rule.",
    ),
  ),
  ...plainly(
    "company, brand, startup, organisation, organization",
    one(
      "tagline, slogan, motto",
      "Made to last|Closer to you|Simply better bread|Ideas that move|Fresh every day|Your partner on site|Good things, done well",
    ),
  ),
  ...plainly(
    "job, job posting, vacancy, company",
    one(
      "perk, perks",
      "Remote work, training budget|Bus pass, free fruit|Flexible hours, company bike|Four-day week|Staff discount, parking space",
    ),
  ),
  ...plainly(
    "board, forum, forum category, community",
    one(
      "name, title",
      "General Discussion|Introductions|Help and Support|Announcements|Off-Topic|Showcase|Feedback|Events|Marketplace|Tips and Tricks",
    ),
  ),
  ...plainly(
    "board, forum, channel, community",
    one("posting policy, post policy", "everyone|members|moderators|approval required"),
  ),
  ...plainly("thread, post, topic", one("flair", "Question|Discussion|News|Guide|Solved|Showcase")),
  ...plainly("thread, forum thread", one("prefix", "Solved|Question|Guide|Sticky|Poll")),
  ...plainly(
    "report, moderation, abuse report, flag",
    one("reason, report reason", "spam|harassment|off_topic|inappropriate|scam|fake_profile"),
  ),
  ...plainly(
    "moderation, moderation log, abuse report",
    one("action, action taken", "removed|warned|no_action|locked|banned|edited"),
  ),
  ...plainly("user, member, profile, device", one("trust level", "new|basic|member|regular|leader")),
  ...plainly(
    "profile, user profile",
    one("location text, location label", "Lisbon|near Hamburg|North Wales|Lyon|somewhere at sea|Vancouver"),
  ),
  ...plainly(
    "evaluation, experiment, decision, score",
    one(
      "rationale",
      "Answer is correct and cites the source.|Misses the second part of the question.|Right tone, one date wrong.|Too long, but complete.|Refused although the request was harmless.|Clear and to the point.",
    ),
  ),
  ...plainly(
    "signal, trade, strategy, idea",
    one(
      "rationale",
      "Breakout above the 20-day high.|RSI below 30 and rising volume.|Moving averages crossed upwards.|Resistance held three times.|Earnings next week, position reduced.",
    ),
  ),
  ...plainly(
    "guardrail, safety, content filter",
    one(
      "name, title",
      "No personal data|Profanity filter|Topic limits|Prompt injection check|Length limit|Toxicity check|Source required",
    ),
  ),
  ...plainly("guardrail, safety, firewall, content filter, policy rule", one("action", "block|warn|log|redact|allow")),
  ...plainly(
    "document, knowledge, index, chunk",
    one("chunking strategy", "fixed_size|sentence|paragraph|semantic|heading"),
  ),
  ...plainly("prompt, template, model, dataset, document", one("version label", "v1|v2|v3|draft|stable|2026-02")),
  ...plainly(
    "usage, usage record, token usage, request log",
    one("operation", "completion|embedding|image|transcription|rerank"),
  ),
  ...plainly("scene", one("mood", "tense|tender|cheerful|lonely|dark|hopeful")),
  ...plainly("scene", one("location type", "interior|exterior|studio|vehicle")),
  ...plainly(
    "indicator, kpi",
    one(
      "name, title",
      "Households reached|Children in school|Wells repaired|Training hours|Cost per person|Meals served|Jobs created|Vaccination rate|Satisfaction|Volunteer hours",
    ),
  ),
  ...plainly("indicator, kpi, result", one("level", "output|outcome|impact|activity")),
  ...plainly("indicator, kpi, statistic", one("data source", "survey|records|census|interviews|observation")),
  ...plainly("acquisition, purchase request, book request", one("source", "purchase|donation|exchange|legal deposit")),
  ...plainly(
    "library branch",
    one("name", "Central Library|North Branch|Harbour Branch|Old Town Library|Riverside Branch"),
  ),
  ...plainly("patron, library card, member, card", one("card status", "active|expired|blocked|lost")),
  ...plainly("member, parishioner", one("baptism status", "baptised|not baptised|planned|unknown")),
  ...plainly(
    "match, like, swipe",
    one("match reason", "same interests|nearby|liked each other|same school|shared music"),
  ),
  ...plainly(
    "journal entry, bank transaction, statement line",
    one("match status", "matched|unmatched|suggested|ignored"),
  ),
  ...plainly("tax return, return, filing", one("return type", "income tax|VAT|payroll|corporate|annual")),
  ...plainly(
    "vendor, supplier, customer, invoice, contract",
    one("payment term, payment terms", "30 days net|14 days, 2 % discount|due on receipt|60 days net|prepayment"),
  ),
];
