import { field } from "./field.ts";
import type { Field } from "./field.ts";
import { pair } from "./pair.ts";

const of = [
  "notification",
  "user notification",
  "in app notification",
  "app notification",
  "push notification",
  "notification log",
  "notification history",
  "customer notification",
  "patient notification",
  "student notification",
  "employee notification",
  "system notification",
];

const FORMS = [
  "contact message",
  "contact",
  "contact form",
  "contact request",
  "contact submission",
  "contact inquiry",
  "contact enquiry",
  "inquiry",
  "enquiry",
  "website inquiry",
  "guest message",
];

/** What people write through the form of a site. */
const ENQUIRIES: Field = field(
  "contact_message contact_form contact_submission contact_request contact_inquiry contact_enquiry enquiry inquiry",
  [],
  [],
  [
    pair(
      "subject, title, topic, reason",
      "message, body, content, text, comment, comments, inquiry, enquiry, question, note",
      {
        "Opening hours": "Are you open on the public holiday next week?|Until when are you open on Saturdays?",
        "Request for a quote": "Could you send me an offer for 40 pieces?|What would that cost for a family of four?",
        Appointment:
          "Is there a free appointment next Tuesday afternoon?|I would like to come by on Friday, is that possible?",
        "Question about prices": "Are the prices on your site still valid?|Is there a discount for students?",
        Invoice: "I have not received an invoice yet, could you send it again?|The address on my invoice is wrong.",
        Feedback: "Thank you for the friendly advice last week!|Everything was fine, only the waiting time was long.",
        Complaint: "The parcel arrived damaged, what can I do?|Nobody called me back, although it was promised.",
        "Job application": "Are you looking for somebody for the summer?|I would like to apply, whom may I write to?",
        Cooperation:
          "We organise a market in May and look for partners.|Would you like to write a guest article for us?",
        "How to get there": "Is there parking near you?|Which bus stops close to your office?",
        "Problem with the website":
          "The form on your site does not work on my phone.|I cannot find the page with the dates.",
        "Group booking": "We are 15 people and would come on a Sunday.|Do you offer guided tours for school classes?",
      },
      { of: FORMS, confidence: 0.953 },
    ),
  ],
);

/** `order_shipped` for "Order shipped". */
const typeOf = (title: string): string => title.toLowerCase().replaceAll(/[^a-z]+/g, "_");

/** What an application of one sort tells its users: each title with what is said below it, and what programs call it. */
const notices = (marks: string, confidence: number, by: Readonly<Record<string, string>>): Field =>
  field(
    marks,
    [],
    [],
    [
      pair(
        "type, kind, notification type, event type",
        "title, subject, heading, headline",
        Object.fromEntries(Object.keys(by).map((title) => [typeOf(title), title])),
        { of, confidence },
      ),
      pair(
        "title, subject, heading, headline",
        "message, body, content, text, description, detail, notification text, notification message",
        by,
        { of, confidence },
      ),
    ],
  );

/** Enquiries, and notifications of applications of some sorts: those of any are elsewhere. */
export const NOTICES: readonly Field[] = [
  ENQUIRIES,
  notices("order? cart? product? coupon? shipment? wishlist? order_item? inventory? category? payment?", 0.957, {
    "Order confirmed": "We have received your order and are packing it.|Thank you, your order is confirmed.",
    "Order shipped": "Your parcel is on its way and arrives in two days.",
    "Out for delivery": "Your parcel arrives today between ten and two.",
    "Order delivered": "Your parcel was delivered. Enjoy!",
    "Payment failed": "Your card was declined, please try another one.",
    "Back in stock": "An item of your wish list is available again.",
    "Price drop": "An item in your cart is cheaper now.",
    "Refund issued": "Your refund will be in your account within five days.",
    "Rate your purchase": "How do you like what you bought? Leave a review.",
    "Low stock": "Only three pieces are left of one of your products.",
  }),
  notices(
    "patient? doctor? appointment? prescription? clinic? medical_record? lab_result? hospital? admission?",
    0.958,
    {
      "Appointment confirmed": "Your appointment on Tuesday at ten is confirmed.",
      "Appointment reminder": "You have an appointment tomorrow at half past nine.",
      "Lab results ready": "The results of your blood test are available.",
      "Prescription renewed": "Your prescription was renewed and can be collected.",
      "Appointment cancelled": "The appointment on Friday was cancelled, please choose another day.",
      "New message from your doctor": "Your doctor has answered your question.",
      "Invoice available": "The invoice for your last visit is available.",
      "Vaccination due": "Your tetanus vaccination is due this year.",
    },
  ),
  notices("student? course? assignment? teacher? enrollment? class? exam? lesson? school? grade? quiz?", 0.958, {
    "New assignment": "A new assignment was added, due next Friday.",
    "Assignment graded": "Your essay was graded, see the comments.",
    "Class cancelled": "Tomorrow's class is cancelled.",
    "Exam schedule published": "The dates of the exams are online.",
    "Low attendance": "Your attendance is below 80 percent.",
    "Fee reminder": "The fee for this term is due by the 15th.",
    "Parent meeting": "The meeting takes place on Thursday at six.",
    "New course material": "The slides of lesson four were uploaded.",
    "Quiz available": "A new quiz is open until Sunday.",
  }),
  notices("task? project? milestone? ticket? sprint? issue? workspace? comment? board?", 0.957, {
    "Task assigned": "A new task was assigned to you.",
    "Task overdue": "One of your tasks is overdue since yesterday.",
    "New comment": "Somebody commented on your task.",
    "Project updated": "The dates of the project were changed.",
    "Deadline tomorrow": "A task is due tomorrow.",
    "Status changed": "A task was moved to review.",
    "You were mentioned": "You were mentioned in a comment.",
    "File uploaded": "A new file was added to the project.",
  }),
  notices("employee? leave_request? payroll? attendance? department? leave? payslip? timesheet? shift?", 0.958, {
    "Leave approved": "Your leave from 4 to 8 August was approved.",
    "Leave rejected": "Your leave was not approved, please talk to your manager.",
    "Payslip available": "The payslip for this month is online.",
    "Timesheet due": "Please hand in your timesheet by Monday.",
    "Review scheduled": "Your performance review is on the 12th at two.",
    "Shift changed": "Your shift on Thursday now begins at six.",
    "New policy": "The travel policy was updated, please read it.",
    "Training assigned": "The safety training is to be done by the end of the month.",
  }),
  notices("booking? reservation? room? hotel? listing? property? guest? tour? vehicle_rental?", 0.956, {
    "Booking confirmed": "Your booking is confirmed, we look forward to seeing you.",
    "Booking cancelled": "Your booking was cancelled, the refund is on its way.",
    "Booking reminder": "Your booking begins in two days.",
    "New booking request": "Somebody would like to book for the weekend.",
    "Payment received": "We have received your deposit, thank you.",
    "Leave a review": "How was it? Tell others about your visit.",
    "Booking changed": "The dates of your booking were changed.",
    "Check-in information": "The key is in the box beside the door.",
  }),
  notices("account? transaction? wallet? transfer? loan? card? budget? beneficiary? saving_goal? savings?", 0.956, {
    "Payment received": "A payment has arrived in your account.",
    "Low balance": "Your balance is below 50.",
    "Transfer completed": "Your transfer was carried out.",
    "Loan instalment due": "The next instalment is due on the 1st.",
    "Card blocked": "Your card was blocked after three wrong PINs.",
    "Budget exceeded": "You have spent more than planned on groceries.",
    "Statement available": "Your statement for last month is ready.",
    "Goal reached": "Congratulations, you have reached your savings goal.",
  }),
  notices("post? follower? like? friendship? follow? story? comment? message? group?", 0.956, {
    "New follower": "Somebody started following you.",
    "New comment": "Somebody commented on your post.",
    "New like": "Your photo was liked by three people.",
    "Friend request": "You have a new friend request.",
    "You were mentioned": "You were mentioned in a post.",
    "Post shared": "Your post was shared.",
    "Event invitation": "You were invited to an event on Saturday.",
  }),
  notices("shipment? driver? vehicle? trip? route? delivery? fleet? warehouse? truck?", 0.956, {
    "Trip assigned": "A new trip was assigned to you for tomorrow.",
    "Shipment picked up": "The shipment left the warehouse.",
    "Shipment delayed": "The shipment will be two hours late.",
    "Shipment delivered": "The shipment was delivered and signed for.",
    "Service due": "A vehicle has to be serviced within 500 km.",
    "Route changed": "Your route was changed because of roadworks.",
    "Fuel alert": "The fuel level of a vehicle dropped unexpectedly.",
  }),
  notices("gym? membership_plan? workout? trainer? member? membership? fitness? class? enquiry?", 0.959, {
    "Membership expires soon": "Your membership ends in three days.",
    "Payment received": "We have received your payment, thank you.",
    "Payment overdue": "Your monthly fee is overdue.",
    "New enquiry": "A new enquiry came in through the website.",
    "Class cancelled": "The class at seven is cancelled today.",
    "Welcome to the gym": "Your trainer has a first plan for you.",
    "Plan renewed": "Your membership was renewed for another year.",
    "Holiday opening hours": "We are closed on the public holiday.",
  }),
];
