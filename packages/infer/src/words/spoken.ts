/** A text as those of pairs are compared. */
export const spoken = (value: string): string => value.toLowerCase().replaceAll(/[_-]/g, " ");
