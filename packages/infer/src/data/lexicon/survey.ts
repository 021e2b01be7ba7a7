import { number } from "../short-meanings.ts";
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
    ...of(
      "option, poll option, answer option, choice, answer choice",
      one(
        "label, text, name, option text, value",
        "Yes|No|Not sure|Very satisfied|Satisfied|Neutral|Dissatisfied|Daily|Weekly|Never|Other|I don't know",
      ),
    ),
  ],
);
