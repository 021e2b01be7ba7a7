import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Support and call centres. */
export const HELPDESK = field(
  "scrip scrip_action scripaction help_desk support_ticket call_queue canned_response sla support_agent knowledge_base agent_call call_center ivr ticket_reply ticket_comment escalation customer_support ticket? agent? queue? service_desk sla_policy kb_article chat_transcript message? comment?",
  [
    ...of(
      "scrip action, scripaction",
      one(
        "description",
        "Sends mail to the owner|Notifies all watchers|Creates tickets from a template|Sets the priority|Answers automatically",
        { confidence: 0.955 },
      ),
      one("argument", "Requestor|Owner,Cc,AdminCc|Owner|All|AdminCc", { confidence: 0.955 }),
    ),
    ...of(
      "scrip condition, scripcondition",
      one(
        "description",
        "When a ticket is created|When the owner changes|When a ticket is resolved|When somebody answers|When the priority is raised",
        { confidence: 0.955 },
      ),
      one("argument", "resolved|open|50|Owner", { confidence: 0.955 }),
    ),
    ...of(
      "scrip",
      one(
        "description",
        "Answers requestors when a ticket is created|Notifies the owner of comments|Tells watchers of the solution|Raises the priority of old tickets",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "queue",
      one(
        "description",
        "Questions about invoices|Faults of workplaces and printers|Requests for access|Second level support|Orders and deliveries|Everything that fits nowhere else",
        { confidence: 0.97 },
      ),
    ),
    ...of(
      "custom role, customrole",
      one(
        "description",
        "Reads and answers conversations|Manages contacts and reports|Writes articles of the help center|Sees conversations of the own team only|Answers what is assigned to nobody|Sees reports, answers nothing",
        {
          confidence: 0.955,
        },
      ),
    ),
    ...of(
      "article",
      one(
        "summary",
        "Steps to reset a forgotten password|How to set up the VPN|What to do when the printer is offline|Where invoices are found|How to ask for access",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "catalog",
      one("description", "Laptops and screens of the staff|Servers and network|Phones and cards|Software licences", {
        confidence: 0.955,
      }),
    ),
    ...of(
      "sla",
      one("note, notes", "For customers with a contract|Office hours only|Around the clock|For internal requests", {
        confidence: 0.955,
      }),
    ),
    ...of(
      "draft",
      one(
        "body, content",
        "Could you send us a screenshot of the message?|We have corrected the invoice and sent it again.|The fault is known, an update follows tomorrow.|Please try again in another browser.|Your account is active again.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "filter rule",
      one("note, notes", "Mails of the monitoring|Out of office replies|Moved to billing|Newsletters", {
        confidence: 0.955,
      }),
    ),
    ...of(
      "job, scheduler",
      one(
        "note, notes, description",
        "Closes tickets after seven days without answer|Reminds owners of open tickets|Escalates on Monday morning|Cleans up test tickets",
        { confidence: 0.955 },
      ),
    ),
    one("article audience, audience", "customers|agents|everyone|partners"),
    one("helpfulness, helpful", "yes|no"),
    one("business hour, business hours, support hour", "Mo–Fr 8–18|24/7|Mo–Sa 7–20"),
    one(
      "transcript, chat transcript",
      "Customer: My parcel is late. Agent: I am sorry, let me check. It arrives tomorrow.|Customer: How do I reset my password? Agent: I have sent you a link.|Customer: I was charged twice. Agent: I see it, the second charge is refunded.",
    ),

    one(
      "ticket category, category, topic, issue category",
      "Technical|Billing|Account|Delivery|Returns|Feature request|Login|General question",
    ),
    one("ticket status", "closed|open|pending|resolved|on_hold|new"),
    one("ticket channel", "email|web|phone|chat|social"),
    one("sla status, sla state", "met|at_risk|breached|paused"),
    one("satisfaction, satisfaction rating, csat, csat rating", "good|bad|not rated"),
    one(
      "escalation reason",
      "Customer asks for a manager|No answer from second level|Deadline passed|Repeated problem|Legal question",
    ),
    one(
      "resolution note, solution, resolution, resolution text",
      "Reset the password and sent a new link.|Refunded the second charge.|Explained the setting in the profile.|Replaced the device under warranty.|Fixed with the update of this week.|Parcel found at the neighbour's.|Merged with an older ticket.",
    ),
    one("agent status, presence, presence status", "online|busy|away|offline|break"),
    one(
      "skill group, agent group, team, support group, assigned group",
      "First Level|Billing|Technical|Returns|Key Accounts|German Desk|Night Shift",
    ),
    one("support tier, support level, tier", "L1|L2|L3"),
    one("routing strategy, routing method, distribution strategy", "longest_idle|round_robin|skills_based|ring_all"),
    one(
      "call outcome, call result, call disposition, disposition",
      "resolved|follow_up|transferred|no_answer|voicemail|abandoned",
    ),
    one(
      "wrap up code, disposition code, wrapup",
      "order status|complaint|cancellation|technical help|address change|wrong number",
    ),
    one("hangup party, hung up by, ended by", "customer|agent|system"),
    one(
      "call reason, contact reason, reason for contact",
      "order status|invoice question|technical problem|cancellation|complaint|change of address",
    ),
    one("sentiment", "neutral|positive|negative"),
    one("macro name, macro", "Close as spam|Ask for order number|Escalate to billing|Send reset link|Thank and close"),
    ...of(
      "canned response, macro, reply template, response template",
      one(
        "title, name",
        "Greeting|Ask for order number|Refund confirmed|Password reset|Delay apology|Closing line|Warranty terms|Out of office",
      ),
      one(
        "body, text, content",
        "Hello, thank you for your message. We will look into it today.|Could you please send us your order number?|We have refunded the amount; it takes up to five days.|Please use the link below to set a new password.|We are sorry for the delay and thank you for your patience.",
      ),
    ),
    ...of(
      "job, scheduler, sla, trigger, macro, overview, report profile, escalation, automation",
      one(
        "condition, conditions",
        '{"ticket.state": "open"}|{"ticket.priority": "high"}|{"ticket.group": "Support", "ticket.state": "new"}|{"customer.vip": true}',
      ),
      one(
        "perform, action, actions",
        '{"ticket.state": "closed"}|{"ticket.priority": "high"}|{"ticket.owner": "current_user"}|{"ticket.tags": "urgent"}',
      ),
    ),
    ...of(
      "queue, call queue",
      one("name, title", "Sales|Support|Billing|Returns|Technical|VIP|After hours|Switchboard"),
    ),
    ...of(
      "ticket, support ticket",
      one(
        "subject, title",
        "Cannot log in since this morning|Charged twice for the same order|How do I change my address?|Parcel has not arrived|App closes when I open reports|Please cancel my subscription|Invoice for March is missing|Printer offline after update|Wrong item delivered|Question about the warranty",
      ),
      one("status", "closed|open|pending|resolved|on_hold|new"),
      one(
        "description, body, text",
        "Since the update the page stays white after login.|The amount was debited twice from my account.|I moved and would like to change the delivery address.|The tracking has not moved for five days.|The report shows last month although I picked this month.|Could you send the invoice once more?",
      ),
    ),
  ],
);
