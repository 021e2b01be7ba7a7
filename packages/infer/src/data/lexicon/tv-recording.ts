import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.95 };

const SHOWS =
  "Evening News|Garden Hour|The Harbour Inspector|Quiz Night|Kitchen Stories|Wild Coasts|Match of the Week|Old Railways|The Lighthouse Keeper|Weather Today|Late Talk|Science Live|Morning Magazine|House Hunters of the North|The Baker's Daughter|Detectives of Elm Street|Travel Diary|Village Choir|History in Colour|Antiques Fair";

/** Television channels, what is on, and what was recorded. */
export const TV_RECORDING = field(
  "tv_channel tvchannel epg recorded? tuner dvr pvr oldrecorded recording_rule programme? channel? program? broadcast? recording? multiplex .channum .chanid .xmltvid .chan_num",
  [
    ...of(
      "channel, tv channel",
      one(
        "name, title, channel name",
        "One HD|Two HD|News 24|Sport 1|Film Four Seasons|Kids Planet|Music Box|Docu World|Regional North|Comedy Plus|Classic TV|Parliament|Shopping TV|Nature HD|Weather Channel|Arts",
        SURE,
      ),
      pattern("channum, channel number, chan num, number", "[1-9][0-9]?[0-9]?(_[1-4])?", SURE),
      pattern("callsign, call sign", "[A-Z]{3,4}(HD|TV|)", SURE),
      one("tv format, tvformat, video standard", "Default|PAL|NTSC|ATSC|SECAM", SURE),
      pattern("icon, logo", "(one|two|news24|sport1|film|kids|music|docu|north|comedy)(_hd|)\\.png", SURE),
      pattern("xmltvid, xmltv id, epg id", "(one|two|news|sport|film|kids|music|docu)[1-9]?\\.tv\\.example", SURE),
      figure("recpriority, rec priority", [0, 0, 0, 1, 2, -1], SURE),
      one("video filter, videofilter, output filter, outputfilter", "|linearblend|denoise3d|kerneldeint", SURE),
      pattern("freqid, frequency id", "(2[1-9]|3[0-9]|4[0-8])", SURE),
    ),
    ...of(
      "recorded, program, programme, recording, record, oldrecorded, old recorded, broadcast, recording rule, scheduled recording",
      one("title, name, program title", SHOWS, SURE),
      one(
        "subtitle, sub title, episode title, episode name",
        "The Long Night|A New Start|Homecoming|The Letter|Two Sisters|The Storm|Part One|Part Two|The Last Train|Secrets|The Visitor|Old Friends|Under the Ice|Final Round",
        SURE,
      ),
      one(
        "description, synopsis, plot",
        "A visitor from the past turns a quiet week upside down.|Two families, one house, and a decision that nobody wants to make.|The news of the day with reports from the region.|Four candidates, twelve questions and a prize.|A journey along the coast, from the lighthouses to the fish market.|An old case is opened again when a letter turns up.|Simple dishes for busy evenings.|Highlights and interviews after the match.",
        SURE,
      ),
      one("category, genre", "Drama|News|Documentary|Sport|Comedy|Series|Children|Film|Music|Quiz", SURE),
      one("recgroup, rec group, recording group", "Default|Default|Deleted|Kids|Movies|LiveTV", SURE),
      one("playgroup, play group", "Default", SURE),
      one("storagegroup, storage group", "Default|LiveTV|Movies", SURE),
      one("profile, recording profile", "Default|High Quality|Low Quality|Live TV", SURE),
      pattern(
        "basename, file name, filename, base name",
        "10[0-9]{2}_202[3-6](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[0-2][0-3][0-5][05]00\\.(ts|mpg)",
        SURE,
      ),
      pattern("seriesid, series id", "(EP|SH)0[0-9]{7}", SURE),
      pattern("programid, program id", "(EP|SH|MV)0[0-9]{7}0[0-9]{3}", SURE),
      pattern("inetref, inet ref", "[1-9][0-9]{3,5}", SURE),
      figure("timestretch, time stretch", [1, 1, 1, 1.1, 1.2], SURE),
      number("stars, star", 0, 1, 2, SURE),
      figure(
        "preserve, deletepending, delete pending, previouslyshown, previously shown, duplicate, autoexpire, auto expire",
        [0, 0, 0, 1],
        SURE,
      ),
      figure("transcoder", [0, 0, 0, 27], SURE),
      figure("recpriority, rec priority", [0, 0, 0, 1, 2, -1], SURE),
    ),
  ],
);
