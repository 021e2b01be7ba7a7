import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { QUESTIONNAIRES } from "./questionnaires.ts";

/** Surveys and polls. */
export const SURVEY = field(
  "survey? questionnaire poll survey_question respondent survey_response nps_response poll_option answer_option questionnaire_item survey_link quota_member question_attribute label_set quota? participant? question? answer? assessment? condition?",
  [
    ...of(
      "survey language setting, surveys languagesetting, survey setting",
      one(
        "title",
        "Customer satisfaction|Staff survey|Evaluation of the training|How do you travel to work?|Feedback on the conference|Use of the library|Health and wellbeing",
        { confidence: 0.975 },
      ),
      one(
        "email remind, email reminder, reminder",
        "Dear {FIRSTNAME}, recently we invited you to take part in a survey. It is still open, and we would be glad to have your answers: {SURVEYURL}|Dear {FIRSTNAME}, a short reminder: the survey is open until Sunday. {SURVEYURL}|Dear {FIRSTNAME}, you have not yet taken part in our survey. It takes ten minutes: {SURVEYURL}",
        { confidence: 0.985 },
      ),
    ),
    ...QUESTIONNAIRES,
    one(
      "survey type, poll type",
      "customer satisfaction|employee engagement|market research|event feedback|nps|onboarding",
    ),
    one("question type, item type, answer type", "single_choice|multiple_choice|rating|free_text|matrix|yes_no|scale"),
    one(
      "help text, hint, instruction, question help",
      "Please choose one answer.|Select all that apply.|1 means not at all, 5 means very much.|Your answers stay anonymous.|Leave empty if you do not know.",
    ),
    one("completion status, response status", "completed|partial|disqualified|started"),
    one("collector, collector type, channel, distribution channel", "email|web link|website|sms|in-app|qr code"),
    one("nps category, nps group", "promoter|passive|detractor"),
    one("question category, section, section name, topic", "General|Service|Product|Delivery|Staff|About you"),
    one("likert, agreement", "Agree|Strongly agree|Neutral|Disagree|Strongly disagree"),
    one(
      "welcome text, introduction, intro text, welcome message",
      "Thank you for taking part. It takes about five minutes.|Help us to improve: your answers stay anonymous.|We would like to know how your visit was.|Please answer as you think right; there are no wrong answers.|Your opinion decides what we change first.|Please tell us about your last order.|Ten questions, no right or wrong answers.|We ask the same questions every year to see what gets better.",
    ),
    one(
      "thank you text, closing text, end message, thank you message",
      "Thank you! Your answers have been saved.|Thanks for your time.|We read every answer. Goodbye!|Done. You may close this window.",
    ),
    one(
      "question text, question, text, prompt",
      "How satisfied are you with our service?|How likely are you to recommend us?|What could we do better?|How did you hear about us?|How often do you use the product?|Was it easy to find what you needed?|What do you like most?|Would you use it again?|How easy was it to reach us?|Which of our services do you use most?|How clear was the information you received?|Was your question answered?|What nearly stopped you from ordering?|How long have you been a customer?|Is there anything else you would like to tell us?",
    ),
    number("nps, nps score", 0, 10),
    ...of(
      "survey, questionnaire, poll",
      one(
        "title, name",
        "Customer Satisfaction 2025|Employee Pulse|Event Feedback|Website Survey|New Product Ideas|Commuting Habits|Canteen Survey|Onboarding Check|Exit Survey|Reader Poll",
      ),
      one("status", "closed|active|draft|paused"),
    ),
    ...of(
      "answer, survey answer, response, survey response",
      one(
        "answer text, text, value, comment, answer",
        "Very satisfied|Quick and friendly help.|Opening hours could be longer.|Through a friend|Once a week|The search is hard to find.|No|Everything went well.|Cheaper delivery, please.",
      ),
    ),
    one("progress bar, progress indicator, progress display", "top|bottom|hidden|percent", { confidence: 0.955 }),
    one(
      "scale low label, low label, minimum label, min label, left label, lower label, label low, start label",
      "Not at all|Very unlikely|Very dissatisfied|Never|Strongly disagree|Very poor|Very difficult",
      { confidence: 0.955 },
    ),
    one(
      "scale high label, high label, maximum label, max label, right label, upper label, label high, end label",
      "Completely|Very likely|Very satisfied|Always|Strongly agree|Excellent|Very easy",
      { confidence: 0.955 },
    ),
    one("other label, other text, other option label", "Other, please specify|Other|Something else|None of these", {
      confidence: 0.955,
    }),
    one("middle label, neutral label, mid label", "Neither|Neutral|Undecided|Sometimes", { confidence: 0.955 }),
    one(
      "education, education level, schooling",
      "Secondary school|Vocational training|Bachelor's degree|Master's degree|Doctorate|No formal degree",
      { confidence: 0.955 },
    ),
    one("age band, age group, age range, age bracket", "18-24|25-34|35-44|45-54|55-64|65+", { confidence: 0.955 }),
    one(
      "incentive, reward, incentive name",
      "Voucher, 10 euros|Prize draw|Donation to charity|5 points|Coffee voucher|None",
      { confidence: 0.955 },
    ),
    one(
      "panel, panel name, sample source",
      "Customer panel|Online panel North|Newsletter readers|Staff list|Street interviews|University panel",
      { confidence: 0.955 },
    ),
    one(
      "variable name, variable, export name, data name",
      "age_group|satisfaction|nps_score|visit_freq|channel_used|reason_other|price_fair|region_home|recommend|ease_of_use|support_speed|product_owned",
      { confidence: 0.955 },
    ),
    one(
      "internal code, survey code, project code, reference code",
      "CSAT-2026-01|EMP-PULSE-Q2|NPS-WEB-14|EVT-FEED-07|ONB-2025-11|EXIT-Q4|PROD-TEST-22|SITE-UX-03",
      { confidence: 0.955 },
    ),
    one("quality flag, data quality, response quality", "ok|speeder|straightliner|duplicate|ok|incomplete", {
      confidence: 0.955,
    }),
    one(
      "disqualified reason, screen out reason, screenout reason",
      "Under 18|Quota full|Not a customer|Outside the region|Works in the industry",
      { confidence: 0.955 },
    ),
    one("coded as, code label, coding, theme code", "Price|Service|Quality|Delivery|Website|Staff|Other", {
      confidence: 0.955,
    }),
    one("operand, compare value, comparison value, condition value", "Yes|No|5|18|Very dissatisfied|Other|0|Weekly", {
      confidence: 0.955,
    }),
    one(
      "breakdown by, break down by, split by, group by, segment by, compare by",
      "region|age_group|gender|channel|month|customer_type",
      { confidence: 0.955 },
    ),
    one(
      "imported from, import source, source file",
      "customers-2026-03.csv|CRM export|newsletter.xlsx|Event list|HR directory",
      { confidence: 0.955 },
    ),
    figure(
      "target response, target responses, target count, sample size, target sample",
      [200, 100, 500, 300, 1000, 50, 150],
      { confidence: 0.955 },
    ),
    ...of(
      "survey, poll, questionnaire, study",
      one(
        "purpose, objective, goal, aim",
        "Find out why customers leave|Measure how staff feel after the move|Compare three names for the new product|Plan the opening hours for next year|See how the new website is used|Evaluate the spring workshops|Hear from members before the meeting",
        { confidence: 0.955 },
      ),
      pattern(
        "redirect url, end url, return url, exit url",
        "https://www\\.example\\.(com|org)/(thank-you|survey/done|feedback|panel/complete)",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "survey page, page, survey section, question group, section, questionnaire section",
      one(
        "title, name, heading",
        "About you|Your visit|Your experience|Products and prices|Contact with our team|Website and app|Looking ahead|A few last questions|Your household|Working here|Training|Almost done",
        { confidence: 0.965 },
      ),
      one(
        "intro, introduction, description, intro text, text",
        "First a few questions about you.|Now please think of your last visit.|The next questions are about our website.|Please answer for the last three months.|This is the last page.|Tell us how you see the next year.",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "question, survey question",
      figure("minimum value, min value, scale min, scale minimum", [1, 0, 1], { confidence: 0.955 }),
      figure("maximum value, max value, scale max, scale maximum", [10, 5, 7, 100], { confidence: 0.955 }),
    ),
    ...of(
      "choice, option, answer option, answer choice",
      figure("score, weight, point, value score", [1, 2, 3, 4, 5, 0], { confidence: 0.955 }),
      one("value, code, choice value, option value", "1|2|3|4|5|6|99", { confidence: 0.955 }),
    ),
    ...of(
      "logic rule, skip rule, branching rule, display rule, survey logic, condition",
      one("action, action type, then", "skip_to_page|show_question|hide_question|end_survey|disqualify", {
        confidence: 0.965,
      }),
      one(
        "description, note, label, name",
        "Non-customers go to the last page|Show only to parents|End for those under 18|Ask why after a low score|Skip the prices for staff|Other needs a text",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "quota cell, quota mobile, quota, quota group, survey quota",
      one(
        "name, label, title",
        "Women 18-34|Men 18-34|Women 35-54|Men 35-54|Women 55+|Men 55+|North region|South region|Customers since 2024|Non-customers|Families with children|Students",
        { confidence: 0.965 },
      ),
      one(
        "criterion, criteria, condition, filter",
        "gender = f, age 18-34|gender = m, age 18-34|gender = f, age 35-54|region = north|customer_since >= 2024|household_size > 2|education = student",
        { confidence: 0.965 },
      ),
      figure("target, limit, quota, goal", [50, 100, 75, 150, 200, 30], { confidence: 0.965 }),
    ),
    ...of(
      "invitation, survey invitation, reminder, invite, survey invite",
      one(
        "subject, title, email subject",
        "Your opinion counts|Two minutes for us?|How was your visit?|Reminder: our survey ends on Friday|Please help us to get better|Staff survey 2026|Tell us what you think of the new website",
        { confidence: 0.965 },
      ),
      one(
        "body, message, text, content, email body",
        "Hello, we would like to hear how your last visit was. The survey takes five minutes.|Dear colleagues, the yearly survey is open until Friday. All answers stay anonymous.|You told us that we may ask you. Here are eight short questions about our website.|A short reminder: the survey closes in two days. Thank you to all who have taken part.",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "report widget, widget, chart, report chart, dashboard widget, report section",
      one(
        "title, name, label",
        "Overall satisfaction|Recommendation by region|Answers per week|Reasons for leaving|Ease of use by age|How people heard of us|Waiting times|Satisfaction with staff|Products owned|Comments on prices|Response rate|Score over time",
        { confidence: 0.965 },
      ),
      one(
        "filter expression, filter expr, filter, condition",
        "region = 'north'|age_group in ('18-24','25-34')|is_complete = true|channel <> 'phone'|",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "option, poll option, answer option, choice, answer choice",
      one(
        "label, text, name, option text",
        "Yes|No|Not sure|Very satisfied|Satisfied|Neutral|Dissatisfied|Daily|Weekly|Never|Other|I don't know",
      ),
    ),
  ],
);
