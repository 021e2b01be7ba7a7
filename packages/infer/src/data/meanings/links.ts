import { plainly } from "../lexicon/one.ts";
import type { Meaning } from "../meaning.ts";
import { pattern } from "../short-meanings.ts";

/** Addresses that are made for one thing, by what stands before `url` or `link`. */
const link = (words: string, regex: string): Meaning => {
  const things = words.split(",").map((word) => word.trim());
  return pattern(things.flatMap((thing) => [`${thing} url`, `${thing} link`]).join(", "), regex, { confidence: 0.945 });
};

/** Hosts that nobody can have. */
const AT = "\\.example\\.(com|net|org)";

/** Addresses that lead to no page with a title: meetings, payments, parcels, maps, invitations and the like. */
export const LINKS: readonly Meaning[] = [
  link(
    "tracking, track, shipment tracking, parcel tracking, order tracking, delivery tracking, package tracking",
    `https://track${AT}/(p|parcel)/[A-Z]{2}[0-9]{9}`,
  ),
  link(
    "payment, pay, checkout, payment page, checkout session, payment session, billing portal",
    `https://pay${AT}/(c|p)/[A-Za-z0-9]{18}`,
  ),
  link("donation, donate, fundraising", `https://(www|give)${AT}/donate/[a-z]{5,8}`),
  link(
    "meeting, video call, video meeting, conference, join, zoom, zoom meeting, google meet, meet, teams, teams meeting, video conference, call, online meeting, session meeting, webinar, host, start meeting",
    `https://meet${AT}/[a-z]{3}-[a-z]{4}-[a-z]{3}`,
  ),
  link("room, chat, chat room, channel invite, group chat", `https://chat${AT}/(r|room)/[a-z0-9]{8}`),
  link(
    "invite, invitation, referral, affiliate, ref, join group",
    `https://(www|app)${AT}/(invite|join|r)/[A-Za-z0-9]{10}`,
  ),
  link(
    "reset, password reset, reset password, verification, verify, confirmation, confirm, activation, activate, magic, magic login, login token, approval, email verification",
    `https://(www|app)${AT}/(verify|confirm|reset)\\?token=[a-f0-9]{32}`,
  ),
  link("share, public, shared, sharing, public share", `https://(share|files)${AT}/s/[A-Za-z0-9]{12}`),
  link("short, shortened, tiny, short share, dynamic, deep", `https://(go|s)${AT}/[A-Za-z0-9]{6}`),
  link(
    "signed, presigned, pre signed, temporary, upload, presigned upload",
    `https://files${AT}/[a-z0-9]{10}/[a-f0-9]{16}\\?expires=[1-9][0-9]{9}&signature=[A-Za-z0-9]{22}`,
  ),
  link(
    "map, google map, maps, google maps, location, gmaps, direction, route map, navigation",
    `https://maps${AT}/\\?q=-?[1-5][0-9]\\.[0-9]{5},-?[1-9][0-9]?\\.[0-9]{5}`,
  ),
  link("virtual tour, tour, tour 360, 360 tour, panorama, matterport", `https://tours${AT}/t/[a-z0-9]{10}`),
  link("calendar, ical, ics, calendar feed, ical feed", `https://cal${AT}/feeds/[a-z0-9]{16}\\.ics`),
  link("booking page, scheduling, schedule, appointment, calendly", `https://cal${AT}/[a-z]{4,8}/(15|30|60)min`),
  link("embed, embedded, player, widget, iframe", `https://(player|embed)${AT}/(v|embed)/[A-Za-z0-9]{11}`),
  link("playlist, youtube playlist", `https://(music|video)${AT}/playlist\\?list=[A-Za-z0-9]{16}`),
  link(
    "live stream, livestream, hls, stream playback, rtmp, stream manifest",
    `https://live${AT}/[a-z0-9]{8}/index\\.m3u8`,
  ),
  link(
    "survey, form, questionnaire, poll, feedback, google form, evaluation",
    `https://forms${AT}/(f|s)/[A-Za-z0-9]{10}`,
  ),
  link("dashboard, report page, grafana, metabase", `https://(dash|reports)${AT}/d/[a-z0-9]{9}`),
  link(
    "pull request, pr, merge request, mr",
    "https://git\\.example\\.com/(web|api|tools|core)/(app|server|client|docs)/pull/[1-9][0-9]{1,3}",
  ),
  link(
    "issue, ticket page, jira, bug, issue tracker, github issue",
    "https://(git|issues)\\.example\\.com/(web|api|tools|core)/(app|server|client|docs)/issues/[1-9][0-9]{1,3}",
  ),
  link(
    "commit, diff, compare, code, source code, github repository",
    "https://git\\.example\\.com/(web|api|tools|core)/(app|server|client|docs)/commit/[a-f0-9]{40}",
  ),
  link(
    "build, pipeline, ci, job log, build log, log, run, workflow run",
    `https://ci${AT}/(web|api|tools|core)/builds/[1-9][0-9]{2,5}`,
  ),
  link("design, figma, mockup, prototype, wireframe", `https://design${AT}/file/[A-Za-z0-9]{22}`),
  link(
    "drive, google drive, dropbox, shared folder, folder, onedrive, google doc, google sheet",
    `https://drive${AT}/(d|folders)/[A-Za-z0-9]{24}`,
  ),
  link(
    "preview, deploy preview, deployment, staging, demo, live demo, sandbox",
    `https://(preview|demo|staging)-[1-9][0-9]{0,3}${AT}`,
  ),
  link(
    "wiki, confluence, notion, runbook, knowledge base, handbook",
    `https://wiki${AT}/(display|pages)/[1-9][0-9]{4,6}`,
  ),
  link(
    "unsubscribe, opt out, manage subscription, preference center",
    `https://mail${AT}/(unsubscribe|preferences)/[a-f0-9]{16}`,
  ),
  link(
    "tweet, toot, status post, instagram post, facebook post, social post, post link, post social",
    `https://social${AT}/@[a-z]{4,8}/[1-9][0-9]{17}`,
  ),
  link(
    "affiliate product, amazon, store product, marketplace, shop item, buy, purchase",
    `https://shop${AT}/(p|item)/[A-Z0-9]{10}`,
  ),
  link("app store, play store, google play, ios app, android app", `https://apps${AT}/app/id[1-9][0-9]{8}`),
  link(
    "recording, call recording, meeting recording, zoom recording",
    `https://media${AT}/recordings/[a-f0-9]{16}\\.(mp4|mp3)`,
  ),
  // What feeds and sites call so is an address mostly.
  ...plainly(
    "post, page, entry, article, item, episode, story",
    pattern("guid", `https://(blog|news|www|journal)${AT}/\\?(p|page_id|attachment_id)=[1-9][0-9]{1,4}`),
  ),
];
