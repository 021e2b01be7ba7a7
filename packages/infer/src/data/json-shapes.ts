/** What stands in JSON columns, by the last word of their names: generators stand where values go. */
export const JSON_SHAPES: Readonly<Record<string, unknown>> = (() => {
  const oneOf = (...values: readonly unknown[]) => ({ generator: "choice", options: { values } });
  const yes = (rate: number) => ({ generator: "boolean", options: { rate } });
  const whole = (min: number, max: number) => ({ generator: "integer", options: { min, max } });
  const settings = {
    theme: oneOf("light", "dark", "system"),
    language: oneOf("en", "de", "fr", "es"),
    notifications: { email: yes(0.8), push: yes(0.5), digest: oneOf("daily", "weekly", "never") },
    itemsPerPage: oneOf(10, 25, 50),
  };
  const metadata = {
    source: oneOf("web", "mobile", "api", "import"),
    campaign: oneOf("spring-launch", "summer-sale", "newsletter", "referral"),
    version: whole(1, 5),
  };
  const address = {
    street: { generator: "street" },
    city: { generator: "city" },
    postalCode: { generator: "postalCode" },
    country: { generator: "countryCode" },
  };
  const change = { status: oneOf("active", "inactive", "pending"), updatedBy: { generator: "username" } };
  const dimensions = { width: whole(5, 120), height: whole(5, 80), depth: whole(2, 60), unit: oneOf("cm") };
  return {
    setting: settings,
    preference: settings,
    preferences: settings,
    config: settings,
    option: settings,
    metadata,
    meta: metadata,
    extra: metadata,
    address,
    location: { latitude: { generator: "latitude" }, longitude: { generator: "longitude" } },
    coordinates: { latitude: { generator: "latitude" }, longitude: { generator: "longitude" } },
    dimension: dimensions,
    dimensions,
    tag: [{ generator: "tag" }, { generator: "tag" }],
    label: [{ generator: "tag" }, { generator: "tag" }],
    keyword: [{ generator: "word" }, { generator: "word" }, { generator: "word" }],
    permission: [{ generator: "permission" }, { generator: "permission" }],
    scope: [{ generator: "scope" }],
    role: [{ generator: "roleName" }],
    image: [{ generator: "imageUrl" }, { generator: "imageUrl" }],
    change,
    "old value": change,
    "new value": change,
    diff: change,
    error: { code: oneOf("invalid", "missing", "timeout"), message: { generator: "errorMessage" } },
    header: { "content-type": oneOf("application/json", "text/html"), accept: oneOf("*/*", "application/json") },
    feature: [{ generator: "featureName" }, { generator: "featureName" }],
    contact: { name: { generator: "fullName" }, email: { generator: "email" }, phone: { generator: "phone" } },
    item: [{ name: { generator: "productName" }, quantity: whole(1, 5) }],
    answer: { question: { generator: "question" }, answer: { generator: "answer" } },
  };
})();
