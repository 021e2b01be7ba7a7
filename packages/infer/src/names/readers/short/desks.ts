import { hasTable } from "../../../context/has-table.ts";
import type { Ask, Readers } from "../reader.ts";
import { forAll } from "../reader.ts";
import { about, anyOf, beside, isAbout, list, pattern, text, when } from "./build.ts";

/** Whoever writes to customers signs; what is signed by machines has a digest. */
const isSigner = (ask: Ask) => isAbout(ask, "department email staff mailbox inbox brand agent user profile account");

const isLetter = (ask: Ask) => beside(ask, "body message thread text reply");

/** A row of a tree, not a program that runs. */
const isOfTree = (ask: Ask) => !beside(ask, "process host daemon cpu command hostname server worker thread");

const isStored = (ask: Ask) =>
  isAbout(ask, "file media attachment upload blob object") && beside(ask, "size mime type filename path");

const isAlert = (ask: Ask) => isAbout(ask, "alert rule metric instance pod node");

/** Whether a language model writes there: other things are stopped for other reasons. */
const isOfModels = (ask: Ask) =>
  isAbout(ask, "completion generation llm prompt inference ai") ||
  beside(ask, "model token prompt completion temperature llm");

/** Addresses that mail is read from. */
const isMailbox = (ask: Ask) => isAbout(ask, "email mailbox inbox") && beside(ask, "email address");

/** What models are given to work with has neither a maker nor a place. */
const isGivenTool = (ask: Ask) =>
  isAbout(ask, "tool function") && beside(ask, "spec specification schema valve llm manifest");

const isReaction = (ask: Ask) => isAbout(ask, "reaction");

const isClassroom = (ask: Ask) =>
  beside(ask, "grade grading point attempt submission quiz rubric assignment") || isAbout(ask, "course quiz");

const isTerm = (ask: Ask) => isAbout(ask, "term semester enrollment course");

const parent = { generator: "integer", options: { min: 1, max: 500, distribution: "zipf" } };

const isForum = (ask: Ask) => hasTable(ask.context, /forum|thread|topic|board|guild/i);

/** Help desks, classrooms and what programs keep for both. */
export const deskReaders: Readers = {
  signature: when(isSigner, (ask) =>
    isForum(ask)
      ? list(
          "Ride safe!|Carpe diem|Less is more|Coffee first, then answers|Sent from my phone|Search before you post|Have a nice day|Keep it simple|Always learning",
        )(ask)
      : list(
          "Kind regards|Best wishes|With kind regards|Thank you and kind regards|Yours sincerely|Many thanks and best wishes|Have a good day",
        )(ask),
  ),
  poster: when(isLetter, text("fullName")),
  ...forAll("pid, topic pid, ticket pid, parent pid", (ask) =>
    ask.as === "integer" && isOfTree(ask) && !ask.context.unique ? { given: parent, confidence: 0.94 } : null,
  ),
  key: when(isStored, pattern("[a-z0-9]{28}")),
  label: when(
    (ask) => isAlert(ask) && ask.context.column.name.endsWith("s"),
    list(
      "severity=critical,team=ops|severity=warning,team=platform|env=prod,service=api|env=prod,service=db|severity=info|env=staging",
    ),
  ),
  name: anyOf(
    when(
      isGivenTool,
      list("web_search|calculator|read_file|send_email|run_code|create_ticket|get_weather|query_database"),
    ),
    when(isMailbox, list("Support|Billing|Sales|Info|Help Desk|Orders|Accounts|Returns")),
    when(isReaction, list("thumbsup|heart|tada|laughing|eyes|rocket|thumbsdown|fire")),
  ),
  ...forAll("default paper size, paper size, page format", list("Letter|A4|Legal|A3|A5")),
  "stage size": list("8 x 6 m|10 x 8 m|6 x 4 m|12 x 10 m|4 x 3 m"),
  ...forAll("online address, web address, internet address", text("url")),
  "phone address": text("phone"),
  title: when(
    (ask) => isAbout(ask, "assignment") && isClassroom(ask),
    list(
      "Essay: first draft|Problem set 3|Lab report|Reading journal|Group presentation|Problem set 4|Midterm project|Book review|Weekly reflection|Final paper|Case study|Peer review",
    ),
  ),
  ...forAll(
    "submission type, submission types",
    when(isClassroom, list("online_text_entry|online_upload|online_url|online_quiz|on_paper|none")),
  ),
  ...forAll("grading type, grade type", when(isClassroom, list("points|percent|letter_grade|pass_fail|not_graded"))),
  ...forAll("scoring policy, grading policy", when(isClassroom, list("keep_highest|keep_latest|keep_average"))),
  ...forAll("quiz type", list("assignment|practice_quiz|graded_survey|survey")),
  ...forAll("point deducted, points deducted, penalty point", about(0, 20, 4)),
  ...forAll("term code, semester code", when(isTerm, pattern("(FA|SP|SU)2[3-6]"))),
  ...forAll("group weighting scheme, weighting scheme, grading scheme", list("percent|equal|none")),
  ...forAll("ip filter, allowed ip, ip range", pattern("192\\.168\\.[1-9]?[0-9]\\.0/24|10\\.[1-9]?[0-9]\\.0\\.0/16")),
  ...forAll(
    "filter name",
    when((ask) => isAbout(ask, "media photo image picture"), list("Normal|Mono|Vintage|Warm|Cool|Sepia|Noir|Fade")),
  ),
  license: when(
    (ask) => isAbout(ask, "media photo image picture track post video"),
    list("CC BY|CC BY-SA|All rights reserved|CC0|CC BY-NC|Public domain"),
  ),
  ...forAll(
    "target per week, goal per week, time per week",
    when(() => true, about(1, 7, 4)),
  ),
  ...forAll("token last eight, last eight", pattern("[a-f0-9]{8}")),
  "key last 4": pattern("[A-Za-z0-9]{4}"),
  "finish reason": list("stop|length|tool_calls|content_filter"),
  "stop reason": (ask) => (isOfModels(ask) ? list("stop|length|tool_calls|content_filter")(ask) : null),
  ...forAll(
    "section, section name",
    when(
      (ask) => isAbout(ask, "ticket") && beside(ask, "seat gate row"),
      list("Stalls|Balcony|Block A|Block B|Circle|Standing|Gallery"),
    ),
  ),
  "stage name": when((ask) => isAbout(ask, "performer artist actor band"), text("artistName")),
};
