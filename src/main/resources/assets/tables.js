/* Tables: columns chosen and remembered; a bar that counts what is ticked. */
import { $, all, keep, kept, on } from "./dom.js";

const key = (name) => `dz-columns:${name}`;

const show = (table) => {
  const hidden = kept(key(table.dataset.columns)) || [];
  const names = [...table.tHead.rows[0].cells].map((cell) => cell.dataset.column);
  all("tr", table).forEach((row) => [...row.children].forEach((cell, n) => {
    if (names[n]) cell.hidden = hidden.includes(names[n]);
  }));
};

const choose = (box) => {
  const name = box.dataset.columnOf;
  const hidden = (kept(key(name)) || []).filter((one) => one !== box.value);
  keep(key(name), box.checked ? hidden : [...hidden, box.value]);
  all(`table[data-columns="${CSS.escape(name)}"]`).forEach(show);
};

const count = (table) => {
  const ticked = all("[data-tick]:checked", table).length;
  all("tbody tr", table).forEach((row) => {
    const tick = $("[data-tick]", row);
    if (tick) row.setAttribute("aria-selected", String(tick.checked));
  });
  all("[data-bulk]").forEach((bar) => {
    bar.hidden = ticked === 0;
    all("[data-count]", bar).forEach((place) => { place.textContent = ticked; });
  });
};

on("change", ({ target }) => {
  if (target.dataset?.columnOf) choose(target);
  const table = target.closest?.("table");
  if (target.dataset?.tickAll !== undefined) all("[data-tick]", table).forEach((tick) => { tick.checked = target.checked; });
  if (target.dataset?.tick !== undefined || target.dataset?.tickAll !== undefined) count(table);
});
on("click", (event) => {
  if (!event.target.closest("[data-untick]")) return;
  all("[data-tick]:checked, [data-tick-all]:checked").forEach((tick) => { tick.checked = false; });
  all("table:has([data-tick])").forEach(count);
});
on("htmx:afterSettle", () => all("table[data-columns]").forEach(show));

export const tables = (root) => {
  all("table[data-columns]", root).forEach(show);
  all("[data-column-of]", root).forEach((box) => { box.checked = !(kept(key(box.dataset.columnOf)) || []).includes(box.value); });
};

/* a month that is wider than the screen opens where today stands */
const today = $(".dz-grid th[aria-current]");
const grid = today?.closest(".dz-grid");
if (grid) grid.scrollLeft = today.offsetLeft - grid.clientWidth / 2;
