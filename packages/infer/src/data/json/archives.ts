import { make, some, whole, within, word } from "./parts.ts";
import type { Shapes } from "./parts.ts";

const granule = make("pattern", {
  regex:
    "(MOD09GQ|MOD11A1|MYD13Q1)\\.A20(1[6-9]|2[0-5])[0-2][0-9][1-9]\\.h[0-2][0-9]v(0[2-9]|1[0-4])\\.006\\.20240[1-9]{8}",
});
const granules = {
  granules: [
    {
      granuleId: granule,
      dataType: word("MOD09GQ|MOD11A1|MYD13Q1"),
      version: word("006|061"),
      files: [
        {
          bucket: "archive-protected",
          fileName: word("data.hdf|data.hdf.met|data.cmr.xml"),
          size: whole(20_000, 90_000_000),
        },
      ],
    },
  ],
};

/** What archives of satellite data keep of their runs and collections. */
export const ARCHIVE_SHAPES: Shapes = {
  ...within("execution", "original payload, final payload", granules),
  ...within(
    "pdr",
    "stat, stats, statistic",
    some(
      { total: 5, completed: 4, failed: 1, processing: 0 },
      { total: 12, completed: 12, failed: 0, processing: 0 },
      { total: 3, completed: 1, failed: 0, processing: 2 },
    ),
  ),
  ...within("granule", "query field, query fields", {
    cnm: { receivedTime: make("timestamp"), identifier: make("uuid") },
  }),
  ...within("collection", "file, files", [
    {
      bucket: "archive-protected",
      regex: "^MOD.*\\.hdf$",
      sampleFileName: "MOD09GQ.A2017025.h21v00.006.2017034065104.hdf",
    },
    {
      bucket: word("archive-private|archive-public"),
      regex: "^MOD.*\\.hdf\\.met$",
      sampleFileName: "MOD09GQ.A2017025.h21v00.006.2017034065104.hdf.met",
    },
  ]),
  ...within(
    "async operation, asynchronous operation",
    "output",
    some(
      { granules: ["MOD09GQ.A2017025.h21v00.006.2017034065104"] },
      { deletedGranules: 120 },
      { message: "Nothing to do" },
    ),
  ),
};
