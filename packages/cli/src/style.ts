// An import would load all that hangs on it, worker threads too.
const { styleText } = process.getBuiltinModule("node:util");

type Format = Parameters<typeof styleText>[0];

/** The text in that format where the stream is a terminal that wants colours (NO_COLOR, FORCE_COLOR), else as it is. */
export function style(stream: NodeJS.WriteStream, format: Format, text: string): string {
  return styleText(format, text, { stream, validateStream: true });
}
