import type { Sort } from "./sort.ts";

/** What somebody has written. */
export const text: Sort = {
  name: "text",
  nouns: {
    en: "story, tale, poem, verse, novel, novella, play text, script, screenplay, dialogue, monologue, speech, sermon, article, column text, editorial, review article, biography, memoir, autobiography, obituary, epitaph, eulogy, legend text, myth, fable, fairy tale, folk tale, joke, riddle, anecdote, saga, excerpt text, passage, paragraph text, chapter, verse text, stanza, lyric, prayer, psalm, mantra, synopsis, preface, foreword, prologue, epilogue, footnote, caption text, headline text, press release, blog post, newsletter text, manifesto, report article, introduction, introduction text, preamble, acknowledgement, dedication, closing remark, opening remark, personal statement",
    de: "geschichte, gedicht, rede, predigt, aufsatz, nachruf, gebet, erzaehlung, vorwort, einleitung, text",
    fr: "histoire, recit, poeme, discours, sermon, article, priere, conte, preface, introduction, texte",
    es: "historia, cuento, poema, discurso, oracion, prologo, introduccion, texto",
    it: "storia, racconto, poesia, discorso, preghiera, prefazione, introduzione, testo",
    nl: "verhaal, gedicht, toespraak, preek, artikel, gebed, voorwoord, inleiding, tekst",
    pt: "historia, conto, poema, discurso, oracao, prefacio, introducao, texto",
  },
  named: [
    "(The|A) (Last|Long|Quiet|Second|Small|Old) (Summer|Letter|Garden|Journey|Window|Harbour|Winter|Promise|Road)",
    "(Notes|Letters|Stories) from (the Valley|the Coast|a Small Town|the Workshop|the North)",
  ],
  told: {
    first: [
      "(It began|Everything began) with (a letter|a small garden|an old photograph|a phone call|a mistake), (forty years ago|on a cold morning|shortly after the move).",
      "(We|They) (met|started|worked) (every week|in the kitchen|at the old school), and (nobody expected much|slowly others joined|it has lasted until today).",
      "(The beginning was hard|Money was short|There were many doubts), but (the neighbours helped|nobody gave up|the idea was good).",
      "(Today|Now|Looking back), (it feels like home|more than a hundred people take part|the old house is full of life again).",
    ],
    then: ["Thanks to all who helped."],
  },
  described: {
    first: [
      "About (a family|two friends|a village|a long journey|life at sea) (in the 1950s|over three generations|during one summer).",
      "(Written|First read|Recorded) in (1987|2004|2016|2022), (two versions known|slightly shortened|with notes).",
    ],
  },
  noted: {
    first: [
      "(Title|Ending|Second paragraph) to be (shortened|checked|changed).",
      "(Proofread|Translated|Approved) by the author.",
    ],
  },
  kinds: "fiction|non_fiction|report|personal",
  statuses: "published|draft|in_review|archived",
  categories: "History|People|Travel|Nature|Family|Humour",
  grades: "easy|intermediate|advanced",
  several: { usual: 3, most: 25 },
};
