/* Rows that can be looked at in short: Space opens one at the side, J K and the arrows go on, Esc closes. On a narrow screen the page itself opens. */
import { $, all, on } from "./dom.js";

const WIDE = matchMedia("(width >= 768px)");

const side = () => $("#peek");
const rows = () => all("tr:has([data-peek])");
const rowOf = (target) => target.closest?.("tr:has([data-peek])");
const link = (row) => $("a.main", row);

/* the row that is looked at, else the one that the focus is in */
const current = () => $("tr.dz-peeked") ?? rowOf(document.activeElement);

const mark = (row) => all("tr.dz-peeked").forEach((one) => one.classList.toggle("dz-peeked", one === row));

const open = (row) => {
  if (!WIDE.matches) { link(row).click(); return; }
  mark(row);
  row.classList.add("dz-peeked");
  link(row).focus();
  window.htmx.ajax("GET", $("[data-peek]", row).dataset.peek, { target: side(), swap: "innerHTML" }).then(() => {
    if (row.classList.contains("dz-peeked")) side().hidden = false;
  });
};

/* the focus goes back to the row, wherever it was */
const close = () => {
  const row = $("tr.dz-peeked");
  side().hidden = true;
  side().replaceChildren();
  mark(null);
  if (row) link(row).focus();
};

/* also while it is on its way, and when its row was drawn anew */
const isOpen = () => $("tr.dz-peeked") !== null || side()?.hidden === false;

const field = (target) => target.closest?.("input:not([type=checkbox]),textarea,select,[contenteditable]");
const free = (target) => !field(target) && !$("dialog[open]") && rows().length > 0;

const go = (event, by) => {
  if (!free(event.target)) return;
  const list = rows();
  const next = list[list.indexOf(current()) + by] ?? (current() ? null : list[0]);
  if (!next) return;
  event.preventDefault();
  if (isOpen()) open(next);
  else link(next).focus();
};

/* arrows scroll the page unless one is among the rows */
const arrow = (event, by) => { if (rowOf(event.target)) go(event, by); };

export const peek = (event) => {
  const row = rowOf(event.target);
  if (!row || !free(event.target) || !event.target.matches("a")) return;
  event.preventDefault();
  if (row.classList.contains("dz-peeked")) close();
  else open(row);
};
export const down = (event) => go(event, 1);
export const up = (event) => go(event, -1);
export const arrowDown = (event) => arrow(event, 1);
export const arrowUp = (event) => arrow(event, -1);
export const leave = () => { if (side() && isOpen() && !$("dialog[open]")) close(); };

on("click", (event) => {
  const opener = event.target.closest("[data-peek]");
  if (opener && WIDE.matches && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    open(rowOf(opener));
  }
  if (event.target.closest("[data-peek-close]")) close();
});
