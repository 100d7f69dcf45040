/* Keys: F2 a call, F4 who it is passed on to, Ctrl+K search, Ctrl+S saves, Ctrl+Enter submits, Esc closes; letters named by data-key. */
import { $, all, on } from "./dom.js";
import { call } from "./call.js";
import { palette } from "./palette.js";

const typing = (target) => target.closest?.("input,textarea,select,[contenteditable]");

/* the form one is in, or the page's own */
const formOf = (target) => target.closest?.("form") || $("dialog[open] form") || $("main form[data-main], main form[data-draft]");

const submit = (event, button) => {
  const form = formOf(event.target);
  if (!form) return;
  event.preventDefault();
  form.requestSubmit((button && $(button, form)) || undefined);
};

/* whose the item is, without the way through all fields before it */
const owner = (event) => {
  const field = $('[data-field="owner"] [role="combobox"]', formOf(event.target) ?? document);
  if (!field) return;
  event.preventDefault();
  field.focus();
};

const letter = (event) => {
  if (typing(event.target) || event.altKey || $("dialog[open]")) return;
  const named = $(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!named) return;
  event.preventDefault();
  named.matches("input,textarea,select") ? named.focus() : named.click();
};

on("keydown", (event) => {
  const key = event.key.toLowerCase();
  const control = event.ctrlKey || event.metaKey;
  if (key === "f2") call(event);
  else if (key === "f4" && !event.altKey) owner(event);
  else if (control && key === "k") { event.preventDefault(); palette(); }
  else if (control && key === "s") submit(event, "[data-save]");
  else if (control && key === "enter") submit(event);
  else if (key === "escape") all("details.dz-drop[open]").forEach((drop) => drop.removeAttribute("open"));
  else if (!control) letter(event);
});
