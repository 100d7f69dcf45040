/* A word at the corner that goes away by itself. */
import { $, make, on, words } from "./dom.js";

const PATIENCE = { alarm: 30000, undo: 20000 };

const leave = (box, kind) => setTimeout(() => box.remove(), PATIENCE[kind] ?? 8000);

export const toast = (text, kind = "", address = "") => {
  const box = make("div", `dz-toast ${kind}`);
  const said = make(address ? "a" : "div", "", text);
  if (address) said.href = address;
  box.append(said);
  $("#toasts")?.append(box);
  leave(box, kind);
  return box;
};

on("htmx:load", ({ detail }) => {
  if (detail.elt.matches?.(".dz-toast")) leave(detail.elt, detail.elt.dataset.urgency === "ALARM" ? "alarm" : "");
});
on("dz:toast", ({ detail }) => toast(detail.text, detail.kind, detail.address));

/* what was done, in the words of the answer or of <form data-saved="…">, with the way to undo it: here, or on the page that it leads to */
const KEPT = "dz-saved";

const undo = (address) => {
  const button = make("button", "btn btn-s", words("undo"));
  button.type = "button";
  button.addEventListener("click", () => {
    button.closest(".dz-toast").remove();
    window.htmx.ajax("POST", address, { target: "#problem", swap: "innerHTML" });
  });
  return button;
};

const done = ({ said, back }) => {
  const box = toast(said, back ? "undo" : "");
  if (back) box.append(undo(back));
};

on("htmx:beforeOnLoad", ({ detail: { xhr, elt } }) => {
  if (xhr.status >= 400) return;
  const form = elt.closest?.("form[data-saved]");
  const answered = xhr.getResponseHeader("X-Done");
  const said = answered ? decodeURIComponent(answered) : form && (form.dataset.saved || words("saved"));
  if (!said) return;
  const word = { said, back: xhr.getResponseHeader("X-Undo") };
  if (xhr.getResponseHeader("HX-Redirect")) sessionStorage.setItem(KEPT, JSON.stringify(word));
  else done(word);
});
if (sessionStorage.getItem(KEPT)) {
  done(JSON.parse(sessionStorage.getItem(KEPT)));
  sessionStorage.removeItem(KEPT);
}
