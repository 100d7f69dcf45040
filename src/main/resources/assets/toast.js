/* A word at the corner that goes away by itself. */
import { $, make, on } from "./dom.js";

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
  if (detail.elt.matches?.(".dz-toast")) leave(detail.elt, detail.elt.matches(".alarm") ? "alarm" : "");
});
on("dz:toast", ({ detail }) => toast(detail.text, detail.kind, detail.address));
