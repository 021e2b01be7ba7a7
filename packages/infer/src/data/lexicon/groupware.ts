import { meaning } from "../meaning.ts";
import { figure, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const sure = { confidence: 0.965 };
const NAME = "(ada|jonas|mira|noor|felix|sofia|theo|lena|omar|ines|paul|yara)";
const UUID = "[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-9[0-9A-F]{3}-[0-9A-F]{12}";
const APPS = "files|calendar|contacts|deck|talk|mail|files_sharing|dav|settings|photos|notes|activity";
const VEVENT =
  "BEGIN:VCALENDAR\\r\\nVERSION:2\\.0\\r\\nBEGIN:VEVENT\\r\\nUID:[0-9a-f]{8}@example\\.org\\r\\nDTSTART:2026(0[1-9]|1[0-2])[0-2][1-8]T(08|09|10|14|15)0000Z\\r\\nSUMMARY:(Team meeting|Dentist|Choir|Review|Lunch with Noor|Parents' evening)\\r\\nEND:VEVENT\\r\\nEND:VCALENDAR\\r\\n";
const VCARD =
  "BEGIN:VCARD\\r\\nVERSION:3\\.0\\r\\nUID:[0-9a-f]{8}@example\\.org\\r\\nFN:(Ada Weber|Jonas Berg|Mira Novak|Noor Haddad|Felix Lang|Sofia Rossi|Theo Martin)\\r\\nTEL:\\+1 212-555-01[0-9]{2}\\r\\nEND:VCARD\\r\\n";

/** Servers that keep files, calendars, address books, boards and talks of a group. */
export const GROUPWARE = field(
  "calendar_object calendarobject address_book addressbook file_cache filecache talk_room deck_board deck_card deck_stack deck_label app_config appconfig cal_dav card_dav file_lock principal? calendar? mount? share? card? trash? storage? .principaluri .calendarid .addressbookid .carddata .etag",
  [
    pattern("principal uri, principal url, principaluri", `principals/users/${NAME}`, sure),
    one("component, components, supported component", "VEVENT|VEVENT,VTODO|VTODO|VEVENT,VTODO,VJOURNAL", sure),
    one("component type, componenttype", "VEVENT|VTODO|VJOURNAL", sure),
    pattern("calendar data, calendardata, ical, ics", VEVENT, sure),
    pattern("card data, carddata", VCARD, sure),
    figure("sync token, synctoken, ctag", [1, 2, 5, 17, 42, 88, 130, 264, 512], sure),
    one("app, appid, app id, app name", APPS, sure),
    meaning("config key, configkey", { text: "settingName" }, { confidence: 0.9 }),
    one("verb", "comment|reaction|system|like", sure),
    one(
      "mount provider class, provider class",
      "OC\\Files\\Mount\\LocalHomeMountProvider|OCA\\Files_Sharing\\MountProvider|OCA\\Files_External\\Config\\ConfigAdapter",
      sure,
    ),
    pattern("share with, sharee", NAME, sure),
    pattern(
      "file target, item target",
      "/(Photos|Documents|Minutes|Budget 2026\\.xlsx|Offer\\.pdf|Holiday|Shared|Plans|Recipes\\.md)",
      sure,
    ),
    one("item type, share item type", "file|folder", sure),
    one(
      "file, path, file path",
      "/Documents/Minutes March.md|/Photos/Harbour.jpg|/Budget 2026.xlsx|/Notes/Ideas.md|/Shared/Offer.pdf|/Documents/Plan.docx|/Holiday/IMG_2041.jpg|/Recipes/Soup.md",
      { of: ["activity"], confidence: 0.965 },
    ),
    one("type, kind", "file_created|file_changed|shared_with|file_deleted|calendar_event|card_updated|comments|tag", {
      of: ["activity"],
      confidence: 0.965,
    }),
    one("subject", "created_self|changed_by|shared_user_self|deleted_self|card_update|object_add|add_comment", {
      of: ["activity"],
      confidence: 0.965,
    }),
    ...of(
      "addressbook, address book",
      one(
        "description, note",
        "Family and friends|Everybody at work|Neighbours and the club|Old contacts from the phone|Suppliers and craftsmen",
        sure,
      ),
      one("uri", "contacts|work|family|club|imported", sure),
    ),
    ...of(
      "calendar",
      one(
        "display name, displayname, name, title",
        "Personal|Work|Family|Birthdays|Holidays|Team|Choir|School|Shifts|Garden",
        sure,
      ),
      one("uri", "personal|work|family|birthdays|team|holidays", sure),
      one(
        "description",
        "My own appointments|Meetings of the team|Who is away and when|School and clubs of the children|Shifts of the month|Rooms and equipment|Trips and trade fairs|Duty of the weekend|Deadlines of projects|Birthdays",
        sure,
      ),
    ),
    ...of("calendar object, card", pattern("uri", `${UUID}\\.(ics|vcf)`, sure)),
    ...of(
      "board, deck board",
      one(
        "title, name",
        "Website relaunch|Household|Summer party|Moving house|Editorial plan|Hiring|Garden club|Release 2.4|Ideas|Trip to Norway",
        { confidence: 0.97 },
      ),
      pattern("color, colour", "[0-9a-f]{6}", { confidence: 0.97 }),
      meaning("owner", { text: "username" }, sure),
    ),
    ...of(
      "stack, deck stack, board list",
      one("title, name", "To do|Doing|Done|Waiting|Ideas|This week|Backlog|Review", sure),
    ),
    ...of(
      "deck card",
      one(
        "title, name",
        "Order new chairs|Write the invitation|Book the room|Compare three offers|Draft the agenda|Fix the contact form|Call the landlord|Print the posters|Collect photos|Renew the domain|Ask for the keys|Plan the menu",
        { confidence: 0.97 },
      ),
      one("type, kind", "plain|text", { confidence: 0.97 }),
      meaning("owner, last editor", { text: "username" }, sure),
      one(
        "description, note",
        "Two offers are in, one is missing.|Ask Noor before ordering.|See the notes of the last meeting.|Needs a decision by Friday.|Draft is in the shared folder.|Waiting for the figures of the branch.|First half is done.|Print twelve copies.|Moved from last week.|Call before sending.|Check the old version first.",
        sure,
      ),
    ),
    ...of(
      "talk room, room, conversation",
      one(
        "name, title",
        "Team|Project website|Lunch|Board meeting|Support|Family|Choir|Announcements|Office Berlin",
        sure,
      ),
    ),
    ...of(
      "file trash, files trash, trash",
      pattern("location, original location", "(\\.|Documents|Photos|Photos/2025|Notes|Shared|Holiday)", sure),
      one("type", "file|dir", sure),
    ),
    ...of("file lock", pattern("key", "files/[0-9a-f]{32}", sure)),
    ...of(
      "oauth client, oauth2 client",
      one("name, title", "Desktop client|Mobile app|Office suite|Notes app|Backup tool|Wiki|Password manager", sure),
    ),
    ...of(
      "notification",
      one(
        "action, actions",
        '[]|[{"label":"Accept","type":"POST","primary":true}]|[{"label":"Open","type":"WEB","primary":true}]',
        sure,
      ),
    ),
    ...of(
      "user status, status",
      one("status, state", "online|away|dnd|offline|invisible", sure),
      one("message id", "meeting|commuting|sick-leave|vacationing|remote-work", sure),
      one("custom icon, icon", "📅|🚌|🤒|🌴|🏡|☕", sure),
    ),
    ...of(
      "system tag, systemtag",
      one("name, title", "To review|Invoice|Private|Draft|Final|Urgent|Archive|Contract", sure),
      pattern("color, colour", "[0-9a-f]{6}", sure),
    ),
    ...of(
      "brute force attempt, bruteforce attempt",
      one("action", "login|sudo|share_auth|password_reset|webdav", sure),
    ),
    ...of(
      "job, background job",
      one(
        "class, job class",
        "OCA\\Files\\BackgroundJob\\ScanFiles|OCA\\Activity\\BackgroundJob\\EmailNotification|OC\\Authentication\\Token\\TokenCleanupJob|OCA\\DAV\\BackgroundJob\\EventReminderJob",
        sure,
      ),
      one("argument", 'null|{"uid":"ada"}|{"calendarId":12}|[]', sure),
    ),
  ],
);
