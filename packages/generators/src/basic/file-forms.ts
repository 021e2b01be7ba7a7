import { typeOfEnding } from "../file/media.ts";

/** The file's name at the end of a path or an address. */
export const fileBase = (path: string): string => path.replace(/[?#].*$/, "").replace(/^.*[/\\]/, "");

/** How a file's name ends: `jpg`. */
export const ending = (path: string): string => /\.(\w{1,5})$/.exec(fileBase(path))?.[1] ?? "";

/** The file's name without that. */
const stem = (path: string): string => fileBase(path).replace(/\.\w{1,5}$/, "");

/** The small picture that is kept beside a file: `/photos/boat_thumb.jpg`. */
export function thumbnail(path: string): string {
  const before = path.slice(0, path.length - fileBase(path).length);
  const own = ending(path);
  const kept = /^(?:jpe?g|png|webp|gif)$/i.test(own) ? own : "jpg";
  return `${before}${stem(path).replace(/_(?:large|full|original)$/, "")}_thumb.${kept}`;
}

/** The media type of what ends so; of bytes of any sort where nobody knows the ending. */
export const mediaType = (path: string): string =>
  typeOfEnding(ending(path).toLowerCase()) ?? "application/octet-stream";

/** What people make of a file's name: `Family trailer` of `family-trailer-2024-06-08.jpg`. */
export function spoken(path: string): string {
  const words = stem(path)
    .replace(/[-_ ](?:19|20)\d\d(?:[-_]\d\d?){0,2}$/, "")
    .replace(/[-_]+/g, " ")
    .trim();
  const text = words === "" ? stem(path) : words;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const LANGUAGES: Readonly<Record<string, string>> = {
  ts: "TypeScript",
  tsx: "TypeScript",
  js: "JavaScript",
  jsx: "JavaScript",
  mjs: "JavaScript",
  py: "Python",
  go: "Go",
  rs: "Rust",
  java: "Java",
  kt: "Kotlin",
  cs: "C#",
  c: "C",
  h: "C",
  cpp: "C++",
  rb: "Ruby",
  php: "PHP",
  swift: "Swift",
  scala: "Scala",
  sh: "Shell",
  sql: "SQL",
  html: "HTML",
  css: "CSS",
  scss: "SCSS",
  vue: "Vue",
  json: "JSON",
  yml: "YAML",
  yaml: "YAML",
  md: "Markdown",
};

/** What a source file is written in, by how its name ends. */
export const codeLanguage = (path: string): string | null => LANGUAGES[ending(path).toLowerCase()] ?? null;
