import type { Generator } from "@seedloom/core";
import { fromList } from "../build/from.ts";
import { entryText } from "./entry-text.ts";
import { essay } from "./essay.ts";
import { heading, passage } from "./passage.ts";
import { isbn } from "./isbn.ts";
import {
  answer,
  blogBody,
  caption,
  comment,
  description,
  errorMessage,
  message,
  note,
  question,
  reason,
  summary,
} from "./prose.ts";
import { rowText } from "./row-text.ts";
import { reviewText, reviewTitle } from "./reviews.ts";
import {
  albumTitle,
  articleTitle,
  artistName,
  bookTitle,
  category,
  headline,
  keywords,
  movieTitle,
  pageTitle,
  songTitle,
  subject,
  tag,
  templateName,
} from "./titles.ts";

/** Generators of what people write and read. */
export const contentGenerators = {
  albumTitle,
  answer,
  articleTitle,
  artistName,
  blogBody,
  bookTitle,
  caption,
  category,
  comment,
  description,
  entryText,
  errorMessage,
  essay,
  genre: fromList("genre", "A genre of music.", ({ music }) => music?.genre),
  heading,
  headline,
  isbn,
  keywords,
  message,
  movieTitle,
  note,
  pageTitle,
  passage,
  question,
  reason,
  reviewText,
  reviewTitle,
  rowText,
  songTitle,
  subject,
  summary,
  tag,
  templateName,
} satisfies Record<string, Generator>;
