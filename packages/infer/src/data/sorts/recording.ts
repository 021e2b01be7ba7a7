import type { Sort } from "./sort.ts";

/** Films and sounds. */
export const recording: Sort = {
  name: "recording",
  nouns: {
    en: "film, movie, video, clip, documentary, animation, trailer film, episode, series film, recording, audio, sound, song, tune, melody, piece music, composition, symphony, sonata, concerto, opera, hymn, anthem, album, podcast, broadcast, radio play, audiobook, livestream",
    de: "film, aufnahme, lied, musikstueck",
    fr: "film, enregistrement, chanson, morceau",
    es: "pelicula, grabacion, cancion, pieza musical",
    it: "film, registrazione, canzone, brano",
    nl: "film, opname, lied",
    pt: "filme, gravacao, cancao, musica",
  },
  described: {
    first: [
      "(About|Tells of) (a family by the sea|two friends on the road|life in a small town|work on a farm|the history of the harbour), (recorded in 2022|about forty minutes|in three parts|with subtitles).",
      "(Talks with|Stories of|Music by) (local artists|people from the neighbourhood|a young quartet|experts), (every second week|recorded on site|first shown in 2023).",
    ],
  },
  noted: {
    first: [
      "(Sound|Picture|Title|Credits) (checked|to be corrected|approved).",
      "(Rights|Permission) (cleared|requested|until 2027).",
    ],
  },
  kinds: "live|studio|archive|home_recording",
  statuses: "published|in_production|archived",
};
