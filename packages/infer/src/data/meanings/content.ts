import { meaning } from "../meaning.ts";
import { list } from "../short-meanings.ts";
import type { Meaning } from "../meaning.ts";

export const CONTENT: readonly Meaning[] = [
  meaning("cover letter, motivation letter, letter text, motivation", { text: "paragraphs" }, { confidence: 0.9 }),

  meaning(
    "headline, teaser title, banner title, heading, sub heading, subtitle, sub title, tagline title, hero title, caption title, header text, head line, lead in, dek, seo title, meta title, og title, social title",
    { text: "headline" },
  ),
  meaning(
    "title, article title, post title, content title, thread title, topic title, story title, page headline, entry title, blog title, paper title, chapter title, news title, section title, document title, list title, poll title, report title, feed title, title text, original title",
    { text: "articleTitle" },
    { confidence: 0.7 },
  ),
  meaning("book title, book name, original title book, isbn title", { text: "bookTitle" }),
  meaning(
    "movie title, film title, video title, movie name, film name, show title, episode title, show name, series title, series name",
    { text: "movieTitle" },
  ),
  meaning("song title, track title, song name, track name, track", { text: "songTitle" }),
  meaning("album title, album name, album", { text: "albumTitle" }),
  meaning("artist, artist name, singer, band, band name, musician, performer, composer, album artist", {
    text: "artistName",
  }),
  meaning(
    "author, author name, writer, director, editor, illustrator, translator, actor, byline, photographer, narrator, main author, creator, curator, reviewer, creator name, reviewer name",
    { text: "fullName" },
  ),
  meaning("genre, genre name, music genre", { text: "genre" }),
  meaning("isbn, isbn number, issn", {
    text: "isbn",
    integer: { generator: "integer", options: { min: 9790000000000, max: 9799999999999 } },
  }),
  list(
    "gift message, gift note, gift card message",
    "Happy birthday!|With love from all of us.|Congratulations to you both!|Thank you for everything.|Merry Christmas!|Get well soon.|Enjoy your new home!|Just because.|Happy anniversary!|Good luck with the new job!",
    { confidence: 0.95 },
  ),
  list(
    "tag, keyword, tag list, tag value, tag name",
    "new|bestseller|sale|gift|eco|summer|winter|limited|handmade|outdoor|kids|vegan|basics|premium",
    { about: ["product"], confidence: 0.93 },
  ),
  list(
    "tag, keyword, tag list, tag value",
    "travel|food|health|technology|design|family|business|science|culture|sports|tutorial|news|money|nature|books",
    { about: ["content"], confidence: 0.93 },
  ),
  list("label, name, title, nickname, alias", "Home|Work|Office|Parents|Holiday home|Warehouse", {
    of: ["address", "customer address", "user address", "shipping address", "delivery address"],
    whole: true,
    confidence: 0.95,
  }),
  meaning(
    "tag, keyword, tag name, label tag, topic, hashtag name, labels, tag list, interest, tag text, tag value, label name, keyword tag",
    { text: "tag" },
  ),
  meaning(
    "category, category name, section, section name, categories, main category, category title, blog category, channel category, content category, topic category",
    { text: "category" },
  ),
  meaning("comment, comment text, comment body, remark, user comment, customer comment, comment content", {
    text: "comment",
  }),
  meaning(
    "review, review text, review body, testimonial, feedback, feedback text, review content, customer feedback, critique, user review, review comment",
    { text: "reviewText" },
  ),
  meaning("comment message, comment text, message", { text: "reviewText" }, { of: ["review"], confidence: 0.94 }),
  meaning("comment title, headline", { text: "reviewTitle" }, { of: ["review"], confidence: 0.94 }),
  meaning(
    "question, question text, faq question, security question, prompt, query text, question title, survey question, poll question, question body, security question text",
    { text: "question" },
  ),
  meaning(
    "answer, answer text, faq answer, solution, security answer, choice text, option text, correct answer, answer body, given answer",
    { text: "answer" },
  ),
  meaning("answer, response, reply", { text: "answer" }, { about: ["content"], confidence: 0.6 }),
  meaning(
    "message, message text, message body, chat message, text message, notification text, greeting, sms text, alert message, welcome message, notification message, reply text, inquiry, email body, mail body, text body, body plain, description message, alert text, message content, auto reply, push message, last message, short message, response text, reply, response message, response",
    { text: "message" },
  ),
  meaning("body, content, text", { text: "message" }, { about: ["message"] }),
  meaning("message, error", { text: "errorMessage" }, { about: ["log"], confidence: 0.8 }),
  meaning(
    "subject, subject line, email subject, mail subject, topic line, message subject, ticket subject, message title",
    { text: "subject" },
  ),
  meaning("title", { text: "subject" }, { about: ["message"] }),
  meaning(
    "description, long description, short description, desc text, detail, about text, summary text, explanation, info, specification, scope text, details, overview, additional info, extra info, abstract text, background, problem description, full description, brief, brief description, further information, intro, statement text, usage text, outline, help text, instruction text, hint, tooltip, customer description, guidance, definition, interpretation, objectives text",
    { text: "description" },
  ),
  meaning("description, detail, summary", { text: "description" }),
  meaning("meta description, seo description, og description", { text: "productDescription" }, { about: ["product"] }),
  meaning(
    "summary, abstract, excerpt, teaser, synopsis, lead text, introduction, tl dr, plot, preview text, snippet, meta description, seo description, executive summary, og description, lead paragraph, subject summary, document summary, plot summary, blurb",
    { text: "summary" },
  ),
  meaning(
    "note, notes, internal note, admin note, remark text, additional note, special instruction, instruction, special request, annotation, private note, public note, staff note, general note, observations, observation text, memo, memo text, notes text, additional comment, other note, special requirement",
    { text: "note" },
  ),
  meaning(
    "keywords, search term list, term, meta keyword, search keyword, search term, search query, query, search text, tags text, meta keywords",
    { text: "keywords" },
  ),
  meaning(
    "query, sql, sql query, statement, query text, sql statement, view original text, view expanded text, view definition, view sql, sql text, query sql",
    {
      text: {
        generator: "choice",
        options: {
          values: [
            "SELECT count(*) FROM orders",
            "SELECT id, name FROM customers ORDER BY name",
            "SELECT * FROM events WHERE created_at > now() - interval '1 day'",
            "SELECT status, count(*) FROM tickets GROUP BY status",
            "SELECT sum(amount) FROM payments",
          ],
        },
      },
    },
    { about: ["software"], confidence: 0.8 },
  ),
  meaning(
    "caption, image caption, photo caption, alt text, alternative text, figure caption, image alt, alternative, alt, image title, picture caption, legend, image legend, photo legend",
    { text: "caption" },
  ),
  meaning(
    "page title, web page title, browser title, menu title, menu label, navigation label, tab title, link text, anchor text, link title, button text, button label, widget title, nav label, label text",
    { text: "pageTitle" },
  ),
  list("layout, page layout, layout name, block layout", "default|full_width|two_columns|sidebar_left|landing|grid"),
  meaning("template name, template, email template, theme, theme name, template key, skin, view name, template file", {
    text: "templateName",
  }),
  meaning(
    "body, content, article body, post body, post content, article text, main text, page content, full text, body text, content text, story, text content, body content, chapter text, page body, blog body, section content, rich text, raw content, body markdown, content markdown, content raw, article content, text, post text, bodytext",
    { text: "blogBody" },
  ),
  meaning(
    "html, body html, content html, html body, html content, raw html, description html, rendered, rendered html, html text, content rendered, cooked, message html, formatted body, body source",
    { text: "html" },
  ),
  meaning("markdown, markdown body, readme, raw markdown, md body", { text: "markdown" }),
  meaning("changelog, release note, release notes, change log, what is new", { text: "paragraph" }),
  meaning(
    "terms and condition, license text, policy text, disclaimer, legal text, terms text, privacy policy, refund policy, terms of service, cancellation policy, agreement text, signature text",
    { text: "paragraphs" },
  ),
  meaning(
    "language, language name, spoken language, native language, preferred language, lang name, original language, mother tongue",
    { text: "languageName" },
  ),
  meaning("language key", { text: "languageCode" }, { whole: true }),
  meaning(
    "language code, iso language, iso language code, lang code, language iso, lang, language iso code, content language, ui language, preferred language code, language tag, source language, target language, default language, interface language, site language, locale language, from language, to language",
    { text: "languageCode" },
  ),
  meaning(
    "locale, locale code, user locale, language locale, culture, culture code, preferred locale, default locale, language region, lc",
    { text: "localeCode" },
  ),
  meaning("season, season number, season no", {
    integer: { generator: "integer", options: { min: 1, max: 10, distribution: "zipf" } },
    text: {
      generator: "weighted",
      options: {
        values: [
          ["Spring", 25],
          ["Summer", 25],
          ["Autumn", 25],
          ["Winter", 25],
        ],
      },
    },
  }),
  meaning(
    "episode, episode number, episode no, chapter, chapter number, track number, disc number, disk number, volume number, issue number, part number sequence, page number, verse, chapter no, track no, lesson number, question number, disc no, round, round number, week number, lap, lap number, installment number, payment sequence, step number, attempt number, line number, line no, row number, item sequence, sequence number, item number line, sequence no, seq number, slot, slot number, block number, batch sequence, stop number, turn number, seat row, section number, table number, line item number, set number, shirt number, jersey number, locker number, gate number, lane, lane number, index number, linenumber, stop sequence, visit number, version sequence, log number",
    {
      integer: { generator: "integer", options: { min: 1, max: 20, distribution: "zipf" } },
      decimal: { generator: "integer", options: { min: 1, max: 20, distribution: "zipf" } },
    },
  ),
  meaning(
    "line number, item number, order line number, position number, order line",
    { integer: { generator: "integer", options: { min: 1, max: 8, distribution: "zipf" } } },
    { about: ["product", "order", "payment"] },
  ),
  meaning("number of page, page count, pages, page total, total page", {
    number: { generator: "integer", options: { min: 48, max: 720, distribution: "normal" } },
  }),
  meaning("word count, number of word, character count, letter count, words", {
    number: { generator: "integer", options: { min: 40, max: 4000, distribution: "lognormal" } },
  }),
  meaning("reading time, read time, minutes to read, reading minutes", {
    number: { generator: "integer", options: { min: 1, max: 15, distribution: "lognormal" } },
  }),
  meaning("edition", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["1st", 60],
          ["2nd", 22],
          ["3rd", 12],
          ["4th", 6],
        ],
      },
    },
    integer: { generator: "integer", options: { min: 1, max: 6, distribution: "zipf" } },
  }),
  meaning(
    "format",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["Paperback", 40],
            ["Hardcover", 25],
            ["eBook", 25],
            ["Audiobook", 10],
          ],
        },
      },
    },
    { about: ["media"], confidence: 0.4 },
  ),
  meaning("mpaa rating, content rating, age rating, film rating, maturity rating, parental rating", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["PG-13", 32],
          ["R", 28],
          ["PG", 24],
          ["G", 12],
          ["NC-17", 4],
        ],
      },
    },
  }),
  meaning("mood, tone, sentiment", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["positive", 50],
          ["neutral", 35],
          ["negative", 15],
        ],
      },
    },
    number: { generator: "decimal", options: { min: -1, max: 1, scale: 3 } },
  }),
  meaning("quote, quotation text, proverb", { text: "sentence" }, { confidence: 0.6 }),
  meaning("lyrics, poem text, transcript, script text, dialogue", { text: "paragraphs" }),
  meaning(
    "agenda, minutes text, requirement, requirements, responsibilities, qualification, benefits text, acceptance criterion, learning objective, prerequisite, criterion text, goal, objective, expectation, recommendation, conclusion, finding, evaluation, comment evaluation, outcome text, action taken, resolution text, assessment text, plan text, purpose, mission statement, rationale, justification, impact, syllabus, intended use, reasoning",
    { text: "paragraph" },
  ),
  meaning("tags, tag list, labels, topics, hashtags", { text: "keywords" }, { confidence: 0.87 }),
];
