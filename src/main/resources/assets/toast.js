/* A word at the corner that goes away by itself. */
import { $, make, on, words } from "./dom.js";

const PATIENCE = { alarm: 30000 };

const leave = (box, kind) => setTimeout(() => box.remove(), PATIENCE[kind] ?? 8000);

export const toast = (text, kind = "", address = "") => {
  const box = make("div", `dz-toast ${kind}`);
  const said = make(address ? "a" : "div", "", text);
  if (address) said.href = address;
  box.append(said);
  $("#toasts")?.append(box);
  leave(box, kind);
};

on("htmx:load", ({ detail }) => {
  if (detail.elt.matches?.(".dz-toast")) leave(detail.elt, detail.elt.dataset.urgency === "ALARM" ? "alarm" : "");
});
on("dz:toast", ({ detail }) => toast(detail.text, detail.kind, detail.address));

/* <form data-saved> says that it was kept, <form data-saved="…"> what was done: here, or on the page that it leads to */
const KEPT = "dz-saved";
on("htmx:beforeOnLoad", ({ detail }) => {
  const form = detail.elt.closest?.("form[data-saved]");
  if (detail.xhr.status >= 400 || !form) return;
  const said = form.dataset.saved || words("saved");
  if (detail.xhr.getResponseHeader("HX-Redirect")) sessionStorage.setItem(KEPT, said);
  else toast(said);
});
if (sessionStorage.getItem(KEPT)) {
  toast(sessionStorage.getItem(KEPT));
  sessionStorage.removeItem(KEPT);
}
