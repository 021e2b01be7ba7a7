const HAN = /\p{Script=Han}/u;

/** Whether some of it is written in Chinese letters. */
export const isHan = (text: string): boolean => HAN.test(text);
