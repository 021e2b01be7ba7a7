/** Language models by who offers them. */
export const LANGUAGE_MODELS: Readonly<Record<string, string>> = {
  openai: "gpt-4o-mini|gpt-4o|gpt-4.1-mini|gpt-5-mini",
  anthropic: "claude-sonnet-4-5|claude-haiku-4-5",
  google: "gemini-2.5-flash|gemini-2.5-pro",
  mistral: "mistral-large-latest|mistral-small-latest",
  ollama: "llama3.2|qwen2.5-coder",
};
