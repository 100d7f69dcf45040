/* Keys that work on every page, and letters that a page names by data-key; F1 or ? lists both. */
import { $, all, make, on, words } from "./dom.js";
import { call } from "./call.js";
import { palette } from "./palette.js";
import { arrowDown, arrowUp, down, leave, peek, up } from "./peek.js";

const typing = (target) => target.closest?.("input,textarea,select,[contenteditable]");

/* the form one is in; else what the open dialog asks; else the page's own */
const formOf = (target) => {
  const form = target.form ?? target.closest?.("form");
  const dialog = $("dialog[open]");
  if (form || !dialog) return form ?? $("main form[data-main], main form[data-draft]");
  return $(".btn-primary[type=submit]", dialog)?.form ?? $("form", dialog);
};

/* presses the button that a form says keeps what is written, or its primary one */
const press = (event, wanted = ".btn-primary") => {
  const form = formOf(event.target);
  if (!form) return;
  event.preventDefault();
  const buttons = [...form.elements].filter(({ type }) => type === "submit");
  const only = buttons.length === 1 ? buttons[0] : null;
  const meant = [wanted, ".btn-primary"].map((kind) => buttons.find((button) => button.matches(kind))).find(Boolean) ?? only;
  if (meant) meant.click();
  else if (buttons.length) buttons[0].focus(); // which of several, only the person knows
  else form.requestSubmit();
};

/* whose the item is, without the way through all fields before it */
const owner = (event) => {
  const field = $('[data-field="owner"] [role="combobox"]', formOf(event.target) ?? document);
  if (!field) return;
  event.preventDefault();
  field.focus();
};

/* a dialog closes by itself */
const shut = () => {
  const drops = all("details.dz-drop[open]");
  drops.forEach((drop) => drop.removeAttribute("open"));
  if (drops.length || $("dialog[open]")) return;
  $("main [data-closes]")?.click();
  leave();
};

const find = (event) => { event.preventDefault(); palette(); };

/* its words stand in the bundle under web.script.key */
const KEYS = [
  { keys: "F2", word: "call", act: call, works: () => document.body.dataset.phone },
  { keys: "F4", word: "owner", act: owner },
  { keys: "Ctrl K", word: "find", act: find },
  { keys: "Ctrl S", word: "save", act: (event) => press(event, "[data-save]") },
  { keys: "Ctrl Enter", word: "send", act: (event) => press(event) },
  { keys: "Space", word: "peek", act: peek },
  { keys: "J", also: "↓", word: "down", act: down },
  { keys: "K", also: "↑", word: "up", act: up },
  { keys: "Esc", word: "close", act: shut },
  { keys: "F1", word: "keys", act: (event) => help(event) },
];

const line = (keys, text) => {
  const row = make("div");
  const name = make("dt");
  keys.split(" ").forEach((key) => name.append(make("kbd", "dz-key", key)));
  row.append(name, make("dd", "", text));
  return row;
};

/* what a letter of this page does, in the page's own words */
const said = (named) => {
  const copy = named.cloneNode(true);
  all("kbd", copy).forEach((key) => key.remove());
  return named.getAttribute("aria-label") || named.labels?.[0]?.textContent.trim() || named.placeholder || copy.textContent.trim();
};

const list = (into) => into.replaceChildren(
  ...KEYS.filter(({ works }) => !works || works()).map(({ keys, also, word }) => line(also ? `${keys} ${also}` : keys, words(`key.${word}`))),
  ...all("[data-key]").map((named) => line(named.dataset.key.toUpperCase(), said(named))));

const help = (event) => {
  const box = $("#keys");
  if (!box) return;
  event.preventDefault();
  if (box.open) return;
  list($("[data-keys]", box));
  box.showModal();
};

const letter = (event) => {
  if (typing(event.target) || event.altKey || $("dialog[open]")) return;
  if (event.key === "?") { help(event); return; }
  const named = $(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!named) return;
  event.preventDefault();
  named.matches("input,textarea,select") ? named.focus() : named.click();
};

const NAMES = { escape: "Esc", enter: "Enter", " ": "Space", arrowdown: "↓", arrowup: "↑" };
const ARROWS = { "↓": arrowDown, "↑": arrowUp };

const pressed = (event) => {
  const key = event.key.toLowerCase();
  const named = NAMES[key] ?? event.key.toUpperCase();
  return `${event.altKey ? "Alt " : ""}${event.ctrlKey || event.metaKey ? "Ctrl " : ""}${named}`;
};

on("keydown", (event) => {
  const key = pressed(event);
  const known = KEYS.find(({ keys }) => keys.toLowerCase() === key.toLowerCase());
  if (known) known.act(event);
  else if (ARROWS[key]) ARROWS[key](event);
  else if (!event.ctrlKey && !event.metaKey) letter(event);
});

all("main [data-keys]").forEach(list);
