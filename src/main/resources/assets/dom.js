/* Small helps that every script uses. */
export const $ = (selector, root = document) => root.querySelector(selector);
export const all = (selector, root = document) => [...root.querySelectorAll(selector)];
export const meta = (name) => $(`meta[name="${name}"]`)?.content ?? "";

/* words for scripts stand in the page's head, in its language */
export const words = (key, ...args) => meta(`words:${key}`).replace(/\{(\d)}/g, (_, n) => args[n] ?? "");

export const on = (event, act, capture = false) => document.addEventListener(event, act, capture);

export const make = (tag, className, text = "") => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
};

export const icon = (name) => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", new URL(`icons.svg#${name}`, import.meta.url).href);
  svg.setAttribute("class", "ti");
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
};

/* what the browser keeps for this person; a private window keeps nothing */
export const kept = (key) => {
  try { return JSON.parse(localStorage.getItem(key) || "null"); } catch { return null; }
};
export const stored = (start) => {
  try { return Object.keys(localStorage).filter((key) => key.startsWith(start)); } catch { return []; }
};
export const keep = (key, value) => {
  try { value === null ? localStorage.removeItem(key) : localStorage.setItem(key, JSON.stringify(value)); } catch { /* private window */ }
};
