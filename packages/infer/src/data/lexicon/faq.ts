import { field } from "./field.ts";
import { one } from "./one.ts";
import { pair } from "./pair.ts";

const of = ["faq", "faqs", "frequently asked question", "faq item", "faq entry", "help article", "faq question"];
const sure = { of, confidence: 0.955 };

/** What is asked again and again, and what is answered. */
export const FAQ = field(
  "faq frequently_asked_question faq_item faq_entry",
  [one("category, topic, section, group", "Orders|Payment|Delivery|Account|Returns|Privacy|Prices|Contact", sure)],
  [],
  [
    pair(
      "question, title, name",
      "answer, content, body, text, response",
      {
        "How do I reset my password?": "Click on the link below the sign-in form and follow the email.",
        "How long does delivery take?": "Two to four working days, abroad up to ten.",
        "Which payment methods do you accept?": "Cards, bank transfer and cash at the counter.",
        "Can I cancel my booking?": "Yes, free of charge until 24 hours before.",
        "How can I contact you?": "By phone on weekdays from nine to five, or with the contact form.",
        "Do you offer discounts for groups?": "Yes, from ten people on. Please ask for an offer.",
        "Where can I park?": "There are free places behind the building.",
        "How do I return an item?": "Send it back within 30 days with the slip that came with it.",
        "Is my data safe?": "We keep only what we need and give nothing to others.",
        "Can I change my address later?": "Yes, in your account under personal details.",
        "Do you have gift vouchers?": "Yes, for any amount, online and on site.",
        "Are dogs allowed?": "Yes, on a lead and outside the dining room.",
        "How do I become a member?": "Fill in the form and hand it in at the office.",
        "When will I get my invoice?": "By email within a day after the order.",
        "Is there a minimum order?": "No, but delivery is free from 40 on.",
        "Do I need to register?": "No, you can order as a guest.",
      },
      sure,
    ),
  ],
);
