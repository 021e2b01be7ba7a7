/** What the page can do besides being read: copy queries, find columns, print what is folded. Everything is there without it. */
export const script = `"use strict";
for (const button of document.querySelectorAll("button.copy")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const code = button.parentElement.querySelector("code");
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      // A page from a file has no clipboard in some browsers.
      getSelection().selectAllChildren(code);
      document.execCommand("copy");
    }
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  });
}
const find = document.querySelector("label.find");
if (find) {
  find.hidden = false;
  find.querySelector("input").addEventListener("input", ({ target }) => {
    const wanted = target.value.trim().toLowerCase();
    for (const part of document.querySelectorAll("details.column")) {
      part.hidden = !part.dataset.name.toLowerCase().includes(wanted);
    }
  });
}
const folded = () => document.querySelectorAll("details:not([open]):not(.data)");
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...folded()];
  for (const part of opened) part.open = true;
});
addEventListener("afterprint", () => {
  for (const part of opened) part.open = false;
});
`;
