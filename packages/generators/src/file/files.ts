import { entityNumber } from "../build/attribute.ts";
import { entityText, loose } from "../build/entity-text.ts";
import { adjectives, nouns } from "../data/vocabulary.ts";
import { hash, hashUnit, scramble } from "../scramble.ts";

const entity = "file";

/** Extension, media type, usual size from, to. */
const kinds = [
  ["pdf", "application/pdf", 20_000, 8_000_000],
  ["jpg", "image/jpeg", 80_000, 6_000_000],
  ["png", "image/png", 10_000, 4_000_000],
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 15_000, 2_000_000],
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 10_000, 3_000_000],
  ["csv", "text/csv", 500, 20_000_000],
  ["txt", "text/plain", 50, 200_000],
  ["mp4", "video/mp4", 2_000_000, 900_000_000],
  ["zip", "application/zip", 5_000, 200_000_000],
  ["mp3", "audio/mpeg", 1_000_000, 15_000_000],
  ["svg", "image/svg+xml", 500, 90_000],
  ["json", "application/json", 100, 2_000_000],
  ["html", "text/html", 800, 150_000],
  ["webp", "image/webp", 8_000, 900_000],
  ["pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", 80_000, 40_000_000],
  ["xml", "application/xml", 300, 900_000],
] as const;

const pairs = adjectives.length * nouns.length * nouns.length;
const longestStem = 40;

const kindOf = (index: number) => kinds[hash(index % pairs, 81) % kinds.length] ?? kinds[0];

function stem(index: number): string {
  const spot = scramble(index, pairs);
  const adjective = adjectives[spot % adjectives.length] ?? "";
  const rest = Math.floor(spot / adjectives.length);
  return `${adjective}-${nouns[rest % nouns.length]}-${nouns[Math.floor(rest / nouns.length)]}`;
}

const nameOf = (index: number) => `${stem(index)}.${kindOf(index)[0]}`;

const folders = [
  "documents",
  "images",
  "reports",
  "uploads",
  "archive",
  "projects",
  "shared",
  "exports",
  "contracts",
  "media",
];
const folderOf = (index: number) => `/${folders[hash(index, 82) % folders.length]}/${2018 + (hash(index, 83) % 8)}`;

export const fileName = entityText({
  name: "fileName",
  summary: "A file's name with its extension.",
  entity,
  text(_, fit) {
    if (fit.maxLength >= longestStem + 5) return { capacity: pairs, longest: longestStem + 5, at: nameOf };
    return {
      capacity: 1e6,
      longest: 12,
      at: (index) => `f${String(scramble(index, 1e6)).padStart(6, "0")}.${kindOf(index)[0]}`,
    };
  },
});

export const fileExtension = entityText({
  name: "fileExtension",
  summary: "A file's extension, as in its name.",
  entity,
  text: () => loose(4, (index) => kindOf(index)[0]),
});

export const filePath = entityText({
  name: "filePath",
  summary: "A file's path; it ends in its name.",
  entity,
  text: () => ({
    capacity: pairs,
    longest: longestStem + 25,
    at: (index) => `${folderOf(index % pairs)}/${nameOf(index)}`,
  }),
});

export const directoryPath = entityText({
  name: "directoryPath",
  summary: "The folder of a file.",
  entity,
  text: () => loose(16, (index) => folderOf(index % pairs)),
});

export const mimeTypeOfFile = entityText({
  name: "mimeTypeOfFile",
  summary: "A file's media type, in keeping with its extension.",
  entity,
  text: () => loose(75, (index) => kindOf(index)[1]),
});

export const fileSize = entityNumber({
  name: "fileSize",
  summary: "A file's size in bytes, usual for its type.",
  entity,
  scale: 0,
  bounds: [0, 1e9],
  number: () => (index) => {
    const [, , low, high] = kindOf(index);
    return low * (high / low) ** ((hashUnit(index, 84) + hashUnit(index, 85)) / 2);
  },
});

const sizes = [
  [1920, 1080],
  [1280, 720],
  [800, 600],
  [1024, 768],
  [640, 480],
  [3840, 2160],
  [1200, 630],
  [512, 512],
] as const;
const sizeOf = (index: number) => sizes[hash(index, 86) % sizes.length] ?? sizes[0];

export const imageWidth = entityNumber({
  name: "imageWidth",
  summary: "A picture's width in pixels.",
  entity,
  scale: 0,
  bounds: [0, 10_000],
  number: () => (index) => sizeOf(index)[0],
});
export const imageHeight = entityNumber({
  name: "imageHeight",
  summary: "A picture's height in pixels, in keeping with its width.",
  entity,
  scale: 0,
  bounds: [0, 10_000],
  number: () => (index) => sizeOf(index)[1],
});
