import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Churches and parishes. */
export const CHURCH = field(
  "church parish? parishioner sermon congregation ministry? baptism pastor tithe church_service liturgy diocese sacrament worship_service prayer_request worship pledge? donation_fund? volunteer_opportunity? family? note? deposit?",
  [
    one("membership status, member status", "active|inactive|visitor|transferred|deceased"),
    one(
      "ministry, ministry name, ministry group",
      "Choir|Youth|Hospitality|Children's Church|Outreach|Prayer Team|Music|Altar Guild",
    ),
    ...of(
      "donation fund, fund, giving fund",
      one(
        "name, title, fund name",
        "General Fund|Building Fund|Missions|Youth Ministry|Benevolence|Music|Christmas Offering|Organ Restoration",
      ),
      one(
        "description, note",
        "Pays for the running of the parish.|For the new roof.|Supports partners abroad.|Camps and weekly meetings.|Help for families in need.",
      ),
    ),
    ...of(
      "event type, church event, event, calendar event",
      one(
        "name, type name, event type, title",
        "Church Service|Sunday School|Bible Study|Choir Practice|Youth Group|Prayer Meeting|Parish Lunch|Board Meeting",
      ),
    ),
    ...of(
      "group, small group, ministry group, person group",
      one(
        "name, title, group name",
        "Choir|Youth Group|Sunday School Teachers|Altar Guild|Women's Circle|Men's Breakfast|Bible Study Tuesday|Ushers|Greeters|Clergy|Church Board",
      ),
    ),
    ...of(
      "volunteer opportunity, volunteer role, opportunity",
      one(
        "name, title",
        "Usher|Greeter|Coffee after the service|Sound and slides|Sunday school helper|Altar flowers|Driver for seniors|Kitchen team",
      ),
      one(
        "description",
        "Every second Sunday at ten.|Two hours after the service.|Training on a Saturday.|Before and after worship.|By rota, once a month.",
      ),
    ),
    one("count name, attendance type", "Total|Members|Visitors|Children"),
    one("location name, place", "Sanctuary|Fellowship Hall|Room 2|Chapel|Parish House|Church Garden"),
    one("sacrament, sacrament type, rite", "baptism|communion|confirmation|marriage|funeral"),
    one(
      "service type, worship type",
      "Sunday worship|evening prayer|family service|communion|wedding|funeral|carol service",
    ),
    one(
      "scripture, scripture reading, bible passage, passage, reading",
      "Psalm 23:1-6|John 3:1-17|Luke 15:11-32|Matthew 5:1-12|Romans 8:31-39|Isaiah 40:1-11|1 Corinthians 13:1-13",
    ),
    one("liturgical season, season", "Ordinary Time|Advent|Christmas|Lent|Easter|Pentecost"),
    one("liturgical color, liturgical colour", "green|purple|white|red"),
    one(
      "sermon title, sermon, sermon topic, sermon series, series",
      "Light in the Valley|The Road Home|Bread for Today|Sown on Good Ground|A Table for All|What Remains|The Open Gate|Songs in the Night",
    ),
    one(
      "offering type, contribution type, giving type, fund",
      "tithe|offering|building fund|missions|special collection",
    ),
    one(
      "prayer request, request, intention",
      "For my mother's recovery.|For safe travels of our youth group.|For peace in our town.|Thanksgiving for a healthy child.|For those who look for work.",
    ),
    meaning("preacher, pastor, priest, officiant, minister, celebrant, godparent, organist", { text: "fullName" }),
  ],
);
