import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { one } from "./one.ts";

/** Churches and parishes. */
export const CHURCH = field(
  "church parish? parishioner sermon congregation ministry? baptism pastor tithe church_service liturgy diocese sacrament worship_service prayer_request worship",
  [
    one("membership status, member status", "active|inactive|visitor|transferred|deceased"),
    one(
      "ministry, ministry name, ministry group",
      "Choir|Youth|Hospitality|Children's Church|Outreach|Prayer Team|Music|Altar Guild",
    ),
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
