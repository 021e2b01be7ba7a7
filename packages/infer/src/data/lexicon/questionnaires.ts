import { figure, pattern } from "../short-meanings.ts";
import { of, one } from "./one.ts";

const sure = { confidence: 0.95 };
const CONDITIONS = "1|1|1|((Q1.NAOK == 'Y'))|(Q2 > 18)|(age >= 18 and age < 65)|(!is_empty(Q4))|(region.NAOK == 'A2')";

/** What programs for questionnaires keep: codes of questions and answers, conditions, quotas, and the mails that they send. */
export const QUESTIONNAIRES = [
  one("relevance, grelevance, relevance equation, equation, eqn, condition expression", CONDITIONS, sure),
  one(
    "preg, validation regex, validation expression",
    "/^[0-9]{4}$/|/^[A-Za-z -]+$/|/^[0-9]{1,3}$/|/^[A-Z]{2}[0-9]{6}$/",
    sure,
  ),
  one("pretty print, prettyprint", "Q1 == 'Y'|Q2 > 18|age >= 18 and age < 65|!is_empty(Q4)", sure),
  one(
    "help",
    "Please choose one answer.|Select all that apply.|Think of the last four weeks.|Leave empty if you do not know.|Only numbers, please.|1 means not at all, 5 means very much.",
    sure,
  ),
  one(
    "end text, final text, completed text",
    "Thank you! Your answers have been saved.|Thanks for your time.|We read every answer. Goodbye!|Done. You may close this window.",
    sure,
  ),
  one(
    "url description, urldescription, urldescrip, end url description",
    "Back to our website|More about the study|Results of last year|Contact us",
    sure,
  ),
  one(
    "attribute description, attribute descriptions, attribute caption, attribute captions",
    '{"attribute_1":{"description":"Department","mandatory":"N"}}|{"attribute_1":{"description":"Customer since","mandatory":"N"}}|{"attribute_1":{"description":"Region","mandatory":"Y"}}',
    sure,
  ),
  one("group info, show group info", "B|N|D|X", sure),
  one("q num code, show q num code", "X|N|C|B", sure),
  one("survey format, format", "G|S|A", { of: ["survey", "questionnaire"], confidence: 0.955 }),
  one("template, survey template, survey theme", "default|fruity|vanilla|bootswatch|minimal", {
    of: ["survey", "questionnaire"],
    confidence: 0.955,
  }),
  one("scope, assessment scope", "T|G", { of: ["assessment"], confidence: 0.955 }),
  ...of(
    "question",
    pattern("title, code, question code", "G0[1-6]Q[0-2][1-9]|SQ00[1-9]|Q[1-9][0-9]?", { confidence: 0.96 }),
  ),
  ...of("answer, label, answer option, quota member", pattern("code, answer code", "A(O0|)[1-9]|[1-9]|[YN]", sure)),
  ...of(
    "answer, label, answer option",
    one(
      "answer, title, label, text",
      "Strongly agree|Agree|Neither agree nor disagree|Disagree|Strongly disagree|Yes|No|Daily|Weekly|Never|Very satisfied|Dissatisfied|I don't know",
      sure,
    ),
    figure("assessment value, score", [1, 2, 3, 4, 5, 0], sure),
  ),
  ...of(
    "label set",
    one(
      "label name, name, title",
      "Agreement (5 steps)|Yes and no|Frequency|Satisfaction|Quality|School grades|Age groups|Regions|Importance",
      sure,
    ),
  ),
  ...of(
    "quota",
    one(
      "name, title",
      "Women 18-29|Men 30-49|Region north|Customers since 2020|Owners of a car|Students|Employees over 50",
      sure,
    ),
    figure("limit, qlimit", [50, 100, 150, 200, 250, 500], sure),
  ),
  ...of(
    "condition",
    one("method, operator", "==|!=|<|<=|>=|>|RX", sure),
    pattern("field name, cfieldname, field", "[1-9][0-9]{5}X[1-9][0-9]X[1-9][0-9]{2}", sure),
    one("value", "Y|N|A1|A2|A3|18|5", sure),
  ),
  ...of(
    "question attribute, question setting",
    one(
      "attribute, name, key",
      "hidden|random_order|page_break|cssclass|max_answers|min_answers|prefix|suffix|text_input_width|array_filter|hide_tip|statistics_showgraph",
      sure,
    ),
    one("value", "1|0|2|3|12|wide|km", sure),
  ),
  ...of(
    "participant attribute, participant attribute name",
    one("attribute type, type", "TB|DD|DP", sure),
    one("default name, defaultname, name", "Department|Customer since|Region|Job title|Birthday|Membership", sure),
  ),
  ...of(
    "url parameter, survey url parameter",
    one("parameter, name", "source|campaign|customer|lang|region|token|ref", sure),
  ),
  ...of(
    "assessment",
    one("minimum, min", "0|5|10|15|20", sure),
    one("maximum, max", "10|15|20|25|50", sure),
    one(
      "message, text",
      "You are well informed.|There is room for improvement.|Excellent result!|Talk to your doctor about your sleep.|You know the rules well.",
      sure,
    ),
  ),
];
