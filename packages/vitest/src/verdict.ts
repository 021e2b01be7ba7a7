/** What a matcher answers vitest. */
export interface Verdict {
  readonly pass: boolean;
  /** Made only where the assertion fails: what was expected when `pass` is false, what was not when it is true. */
  message(): string;
}
