/* Dialogs, menus that drop down, phrases put into a field, copying, printing. */
import { $, all, on, words } from "./dom.js";
import { toast } from "./toast.js";

const insert = (field, text) => {
  if (!field) return;
  const at = field.selectionStart ?? field.value.length;
  field.setRangeText(text, at, field.selectionEnd ?? at, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
};

/* where the browser gives no clipboard, which it does on https alone, the text is marked for Ctrl C */
const copy = async (place) => {
  getSelection().selectAllChildren(place);
  if (!navigator.clipboard) return;
  await navigator.clipboard.writeText(place.textContent.trim());
  toast(words("copied"));
};

on("click", (event) => {
  const { target } = event;
  const opener = target.closest("[data-dialog]");
  if (opener) { event.preventDefault(); document.getElementById(opener.dataset.dialog)?.showModal(); }
  if (target.closest("[data-close]")) target.closest("dialog")?.close();
  if (target.closest("[data-print]")) window.print();
  const copies = target.closest("[data-copies]");
  if (copies) copy(document.getElementById(copies.dataset.copies));
  all("details.dz-drop[open]").forEach((drop) => { if (!drop.contains(target)) drop.removeAttribute("open"); });
  const phrase = target.closest("[data-phrase]");
  if (phrase) insert(document.getElementById(phrase.dataset.into), phrase.dataset.phrase);
});

/* <a hx-get="…" hx-target="#dialog"> opens what it fetched */
on("htmx:afterSwap", ({ detail }) => {
  if (detail.target.matches?.("dialog")) {
    if (!detail.target.open) detail.target.showModal();
    detail.target.setAttribute("aria-label", $("h2", detail.target)?.textContent ?? "");
    $("[autofocus]", detail.target)?.focus();
  }
});
on("close", (event) => { if (event.target.id === "dialog") event.target.replaceChildren(); }, true);

on("change", (event) => { event.target.closest?.("form[data-submit-on-change]")?.requestSubmit(); });

/* Enter in the number takes the first holder that was found, rather than sending a form that is not written yet */
on("keydown", (event) => {
  const first = event.key === "Enter" && event.target.dataset?.takes && $(`#${event.target.dataset.takes} [data-take]`);
  if (!first) return;
  event.preventDefault();
  first.click();
});

/* a button that knows values fills the fields of those names: whose number it is */
on("click", (event) => {
  const taken = event.target.closest("[data-take]");
  const form = taken && (taken.closest("form") || $("main form.dz-call"));
  if (!form) return;
  for (const field of form.elements) {
    const value = taken.dataset[field.name?.toLowerCase()];
    if (value !== undefined) field.value = value;
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
  form.elements.content?.focus();
});
