import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Clubs and associations. */
export const CLUB = field(
  "club association? membership_fee committee board_member society? club_member chapter? due? allotment",
  [
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
