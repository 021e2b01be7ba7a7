import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** What applications tell their users, by what it is about. */
const TITLES: Readonly<Record<string, string>> = {
  comment: "New comment|New reply|Reply to your comment",
  message: "New message|Unread messages",
  assignment: "New assignment|Task reassigned",
  reminder: "Due tomorrow|Upcoming appointment|Profile incomplete",
  mention: "You were mentioned",
  payment: "Payment received|Payment failed|Invoice available",
  system: "Scheduled maintenance|Password changed|New sign-in|New features",
  invitation: "New invitation|Invitation accepted",
  approval: "Approval needed|Request approved|Request rejected",
  status: "Status changed|Order confirmed|Order shipped",
  booking: "Booking confirmed|Booking changed|Booking reminder",
  reservation: "Booking confirmed|Booking reminder",
  appointment: "Upcoming appointment|Appointment confirmed",
  membership: "Membership ends soon|Membership renewed",
  subscription: "Subscription renewed|Trial ends soon",
  class: "Class cancelled|Class begins soon",
  course: "New material|Class begins soon",
  event: "Event reminder|Event changed",
  order: "Order confirmed|Order shipped",
  delivery: "Order shipped|Out for delivery",
  account: "Profile incomplete|Password changed",
  security: "New sign-in|Password changed",
  promotion: "Special offer|New features",
  announcement: "Scheduled maintenance|New features",
  update: "New features|Status changed",
  alert: "New sign-in|Scheduled maintenance",
  warning: "Profile incomplete|Payment failed",
  general: "New features|Scheduled maintenance",
  info: "New features|Scheduled maintenance",
  other: "News for you|Scheduled maintenance",
};

/** What stands below each title. */
const TEXTS: Readonly<Record<string, string>> = {
  "New comment":
    "There is a new comment on something you follow.|A colleague commented on your entry.|Two people have commented since yesterday.",
  "New reply": "Somebody has answered your question.|There is a reply in a thread that you follow.",
  "Reply to your comment": "Your comment has a reply.|Somebody agrees with your comment.",
  "New message": "You have a new message.|A message is waiting in your inbox.|Support has sent you a message.",
  "Unread messages":
    "You have 3 unread messages.|You have 5 unread messages.|There are messages that you have not read for a week.",
  "New assignment": "Something new has been assigned to you.|You are now in charge of this.|It is due in five days.",
  "Task reassigned": "A task of yours has been given to somebody else.|A colleague has taken over your task.",
  "Due tomorrow": "One of your tasks is due tomorrow.|Please finish what is due tomorrow.",
  "Upcoming appointment":
    "Your appointment is tomorrow at 10:00.|Your appointment begins in one hour.|Please be there ten minutes early.",
  "Profile incomplete": "Please complete your profile.|Add a phone number so that we can reach you.",
  "You were mentioned":
    "You were mentioned in a comment.|You were mentioned in a discussion.|Somebody has asked for your opinion.",
  "Payment received": "We have received your payment. Thank you!|Your payment has been booked.",
  "Payment failed": "Your card was declined. Please check your payment method.|We could not collect the last payment.",
  "Invoice available": "Your invoice for this month is ready.|A new invoice is in your account.",
  "Scheduled maintenance":
    "We will be offline on Sunday from 02:00 to 04:00.|There may be short interruptions tonight.",
  "Password changed": "Your password was changed. If that was not you, contact us.|Your password has been reset.",
  "New sign-in": "There was a sign-in from a new device.|There was a sign-in from another city.",
  "New features": "See what is new in this version.|Exports are three times as fast now.|You can now filter by date.",
  "New invitation": "You have been invited to join a team.|You have been invited to an event.",
  "Invitation accepted": "Your invitation was accepted.|A colleague has joined your team.",
  "Approval needed": "A request is waiting for your approval.|Please approve or reject it by Friday.",
  "Request approved": "Your request has been approved.|Good news: it was approved today.",
  "Request rejected": "Your request was not approved. The reason is in the comments.|Unfortunately, it was rejected.",
  "Status changed": "The status is now: in progress.|The status is now: done.|It is waiting for a reply.",
  "Order confirmed": "Thank you, your order has been confirmed.|We are preparing your order.",
  "Order shipped": "Your order is on its way.|Your parcel arrives in two days.",
  "Out for delivery": "Your order arrives today.",
  "Booking confirmed": "Your booking is confirmed, we look forward to seeing you.",
  "Booking changed": "The time of your booking was changed.",
  "Booking reminder": "Your booking is tomorrow.|Your booking begins in two hours.",
  "Appointment confirmed": "Your appointment on Tuesday at ten is confirmed.",
  "Membership ends soon": "Your membership ends in three days.|Your membership ends next week.",
  "Membership renewed": "Your membership was renewed.",
  "Subscription renewed": "Your subscription was renewed for another month.",
  "Trial ends soon": "Your trial ends in three days.",
  "Class cancelled": "The class at seven is cancelled today.",
  "Class begins soon": "Your class begins in an hour.",
  "New material": "New material was uploaded.",
  "Event reminder": "The event begins tomorrow at six.",
  "Event changed": "The event takes place in another room.|The event begins an hour later.",
  "Special offer": "Until Sunday you get 10 % off.",
  "News for you": "There is news in your account.",
};

/** What any application tells of; the rest only where a check or an enum names it. */
const KINDS_ANYWHERE = "comment|message|assignment|reminder|mention|payment|system|invitation|approval|status";

const TABLES =
  "notification, user notification, in app notification, push notification, app notification, notification message, notification log, alert message, user alert, inbox item";
const ABOUT_THEM = { of: TABLES.split(",").map((table) => table.trim()), confidence: 0.945 };

/** What applications tell people in person. */
export const NOTIFICATIONS = field(
  "notification user_notification push_notification",
  [
    ...of(
      TABLES,
      // What few applications tell of comes last.
      one("type, kind, notification type, event type", KINDS_ANYWHERE, { confidence: 0.951 }),
      one("title, subject, heading, headline", Object.keys(TEXTS).join("|"), { confidence: 0.951 }),
      one(
        "action url, link, target url, action link, click url, deep link",
        "/inbox|/tasks|/account|/billing|/orders|/messages|/calendar|/settings/security|/projects",
      ),
      one("action text, action label, button text, cta", "View|Open|Reply|Review|Pay now|See details|Accept"),
      one("icon", "bell|message|user-plus|credit-card|calendar|check-circle|alert-triangle|truck|lock"),
      one("category, notification category, topic", "account|activity|billing|security|reminders|updates"),
      one("priority, urgency, importance", "normal|low|high|urgent"),
      one("channel, delivery channel, delivery method, medium, via", "in_app|email|push|sms"),
    ),
  ],
  [],
  [
    pair("type, kind, notification type, event type", "title, subject, heading", TITLES, {
      ...ABOUT_THEM,
      confidence: 0.9505,
    }),
    pair(
      "title, subject, heading",
      "message, body, content, text, description, notification message, notification text",
      TEXTS,
      ABOUT_THEM,
    ),
  ],
);
