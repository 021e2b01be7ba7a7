import type { Ask, Readers } from "../reader.ts";
import { forAll } from "../reader.ts";
import { about, among, anyOf, beside, isAbout, list, text, when } from "./build.ts";

/** Who speaks on a network of many servers has an inbox there. */
const isActor = (ask: Ask) => isAbout(ask, "actor profile") && beside(ask, "inbox outbox preferred");

/** Reports of what people did to others, not of figures. */
const isComplaint = (ask: Ask) =>
  isAbout(ask, "report flag complaint") && beside(ask, "handled reporter reported submitter spam abusive nsfw target");

const isFolder = (ask: Ask) => /(?:^| )(?:folder|directory)$/.test(ask.context.facts.words.join(" "));

const isComment = (ask: Ask) => isAbout(ask, "comment guestbook") && beside(ask, "email ip website author");

const isLocale = (ask: Ask) => isAbout(ask, "locale");

const isMusic = (ask: Ask) => beside(ask, "upload mbid track artist album");

const LANGUAGES =
  "English|German|French|Spanish|Italian|Portuguese|Dutch|Polish|Swedish|Danish|Finnish|Czech|Japanese|Turkish";

const FOLDERS =
  "Photos|Documents|Invoices|Contracts|Logos|Archive|Presentations|Templates|Screenshots|Press|Team|Drafts|Reports|Shared";

/** What people publish on servers of their own. */
export const federatedReaders: Readers = {
  name: anyOf(
    when(isActor, text("fullName")),
    when(isFolder, list(FOLDERS)),
    when(isComment, text("fullName")),
    when(isLocale, list(LANGUAGES)),
    when(
      (ask) => isAbout(ask, "library") && isMusic(ask),
      list("My Music|Jazz|Vinyl rips|Live recordings|Classical|Podcasts|Shared with friends|Demos"),
    ),
  ),
  title: when(isFolder, list(FOLDERS)),
  "native name": when(
    isLocale,
    list("English|Deutsch|Français|Español|Italiano|Português|Nederlands|Polski|Svenska|Dansk|Suomi|Čeština"),
  ),
  code: when(isLocale, text("localeCode")),
  type: anyOf(
    when(isActor, list("Person|Service|Group|Application|Organization")),
    when(isComplaint, list("spam|harassment|inappropriate|copyright|other|illegal")),
  ),
  ...forAll("report type, category", when(isComplaint, list("spam|harassment|inappropriate|copyright|other|illegal"))),
  ...forAll(
    "summary, content, message, description",
    when(
      isComplaint,
      list(
        "Posts the same link in every thread.|Insults in several replies.|Fake account of a friend of mine.|Uses my photo without asking.|Advertising for a shop.|Threatened another member.",
      ),
    ),
  ),
  fid: text("url"),
  "content category": when(isMusic, list("music|podcast|other")),
  "bit depth": among(16, 16, 24, 32),
  ...forAll("replay gain track gain, replaygain track gain, track gain, album gain", about(-12, 3, -6, 2)),
  ...forAll(
    "redirect on login, redirect after login, login redirect, logout redirect, redirect on logout, redirect path",
    text("urlPath"),
  ),
  ...forAll("valid until, publish start date, publish end date, valid to", text("timestamp")),
  ...forAll(
    "render, rendered",
    when((ask) => beside(ask, "content caption text raw source"), text("html")),
  ),
};
