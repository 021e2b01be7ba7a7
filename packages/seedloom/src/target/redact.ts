/**
 * The text without passwords: those of URLs (`//user:password@`), of query strings and of key=value connection strings.
 * @example
 * redact("postgres://ann:secret@db/shop"); // => "postgres://ann:***@db/shop"
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  const hidden = text
    // The password runs to the last @ before the host, for people forget to encode theirs.
    .replaceAll(/([a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s/]*@/gi, "$1:***@")
    .replaceAll(
      /\b((?:password|passwd|pwd|sslpassword|token|authToken)\s*=\s*)("[^"]*"|'[^']*'|[^\s&;,"']+)/gi,
      "$1***",
    );
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), hidden);
}

/** The passwords in a URL, as written and decoded. */
export function secretsOf(url: string): readonly string[] {
  const found = [
    ...[...url.matchAll(/\/\/[^\s:/@]*:([^\s/]*)@/g)].map((match) => match[1] ?? ""),
    ...[...url.matchAll(/[?&](?:password|sslpassword|token|authToken)=([^&#]*)/gi)].map((match) => match[1] ?? ""),
  ];
  // Words of one or two letters would blot out half of every message.
  return [...new Set(found.flatMap((secret) => [secret, decoded(secret)]))].filter((secret) => secret.length > 2);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
