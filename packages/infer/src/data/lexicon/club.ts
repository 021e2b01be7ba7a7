import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Clubs and associations. */
export const CLUB = field(
  "club association? membership_fee committee board_member society? club_member chapter? due? allotment",
  [
    ...of(
      "post, news, announcement",
      one(
        "title, headline, subject",
        "Auditions on Friday|First meeting of the term|Volunteers for the fair|Trip to the mountains|T-shirts have arrived|Winners of the photo contest|New board elected|Training moved to Thursday",
        { confidence: 0.96 },
      ),
      one(
        "body, content, text, message",
        "Auditions are on Friday at five. Everybody may try.|The first meeting of the term is on Tuesday. Bring a friend.|We look for volunteers for the fair, two hours each.|The bus to the mountains leaves at seven. Please sign up by Wednesday.|Your shirts are here. Collect them at the next meeting.|Thank you to all who took part. The pictures are on the wall.",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "task",
      one(
        "title, name",
        "Book the hall|Send dues letters|Order the trophies|Update the list of members|Invite the speakers|Print the programme|Check the first aid kit|Write the minutes",
        { confidence: 0.96 },
      ),
      one(
        "description",
        "For the meeting in March, about 60 seats.|All who have not paid by the end of the month.|Ask two suppliers for a price.|Addresses and phone numbers changed in spring.|With map and parking.|Replace what is out of date.",
        { confidence: 0.96 },
      ),
    ),
    one(
      "membership class, membership category, member type, membership type, member category",
      "full|youth|family|honorary|passive|student",
    ),
    one(
      "committee role, committee position, board role, board position, office, function",
      "Chair|Vice Chair|Treasurer|Secretary|Youth Officer|Assessor|Auditor",
    ),
    one("dues status, fee status, subscription status", "paid|open|overdue|exempt"),
    one("joined via, joined through, referral, recruited by", "friend|website|open day|event|family"),
    one("resignation reason, leaving reason", "Moved away|Lack of time|Cost|Lost interest|Health"),
    one("vote result, motion result", "Adopted unanimously|Adopted by majority|Rejected|Postponed"),
    one(
      "agenda item, agenda, topic",
      "Treasurer's report|Election of the board|Summer party|Membership fees|Repairs of the clubhouse|Any other business",
    ),
    ...of(
      "member, club member, membership",
      one("status, membership status", "active|passive|resigned|suspended|honorary"),
    ),
  ],
);
