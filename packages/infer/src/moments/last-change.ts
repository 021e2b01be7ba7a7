import type { ReadMoment } from "./read-moment.ts";

const CHANGED =
  /^(?:last )?(?:updated?|modified|modification|modify|changed?|edited|edit|revised|touched)$|^(?:mod|last mod)$/;

/** Whether a moment is when its row was changed last, by whatever. */
export const isLastChange = ({ modifiers, phrase }: ReadMoment): boolean =>
  modifiers.length === 0 && CHANGED.test(phrase);
