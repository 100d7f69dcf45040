/* A month to choose a day from: arrows, PageUp and PageDown, Home and End, Enter; Esc closes it. Monday comes first. */
import { $, icon, make, on, words } from "./dom.js";

const lang = document.documentElement.lang || "zh-CN";
const MONTH = new Intl.DateTimeFormat(lang, { year: "numeric", month: "long" });
const WEEKDAY = new Intl.DateTimeFormat(lang, { weekday: "narrow" });
const WHOLE = new Intl.DateTimeFormat(lang, { dateStyle: "full" });
const A_MONDAY = new Date(2024, 0, 1);

const plus = (day, days) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
const months = (day, count) => {
  const last = new Date(day.getFullYear(), day.getMonth() + count + 1, 0).getDate();
  return new Date(day.getFullYear(), day.getMonth() + count, Math.min(day.getDate(), last));
};
const weekday = (day) => (day.getDay() + 6) % 7;
const iso = (day) => [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((n) => String(n).padStart(2, "0")).join("-");

let shown = null; // { box, input, day, choose }

const shut = (back) => {
  const { box, input } = shown;
  shown = null;
  box.remove();
  if (back) input.focus();
};

const turn = (label, name, count) => {
  const button = make("button", "dz-icon");
  button.type = "button";
  button.setAttribute("aria-label", label);
  button.append(icon(name));
  button.addEventListener("click", () => draw(months(shown.day, count)));
  return button;
};

const cell = (day) => {
  const button = make("button", "", String(day.getDate()));
  button.type = "button";
  button.dataset.day = iso(day);
  button.tabIndex = iso(day) === iso(shown.day) ? 0 : -1;
  button.setAttribute("aria-label", WHOLE.format(day));
  if (iso(day) === iso(new Date())) button.setAttribute("aria-current", "date");
  if (day.getMonth() !== shown.day.getMonth()) button.className = "other";
  const td = make("td");
  td.append(button);
  return td;
};

const draw = (day) => {
  shown.day = day;
  const first = new Date(day.getFullYear(), day.getMonth(), 1);
  const from = plus(first, -weekday(first));
  const head = make("div", "head");
  head.append(turn(words("month.previous"), "chevron-left", -1), make("b", "", MONTH.format(day)), turn(words("month.next"), "chevron-right", 1));
  const table = make("table");
  const names = table.createTHead().insertRow();
  for (let n = 0; n < 7; n++) names.append(make("th", "", WEEKDAY.format(plus(A_MONDAY, n))));
  const body = table.createTBody();
  for (let week = 0; week < 6; week++) {
    const row = body.insertRow();
    for (let n = 0; n < 7; n++) row.append(cell(plus(from, week * 7 + n)));
  }
  shown.box.replaceChildren(head, table);
  $("[tabindex='0']", table)?.focus();
};

const STEPS = {
  ArrowLeft: (day) => plus(day, -1),
  ArrowRight: (day) => plus(day, 1),
  ArrowUp: (day) => plus(day, -7),
  ArrowDown: (day) => plus(day, 7),
  Home: (day) => plus(day, -weekday(day)),
  End: (day) => plus(day, 6 - weekday(day)),
  PageUp: (day) => months(day, -1),
  PageDown: (day) => months(day, 1),
};

on("keydown", (event) => {
  if (!shown?.box.contains(event.target)) return;
  const step = STEPS[event.key];
  if (event.key === "Escape") { event.preventDefault(); event.stopPropagation(); shut(true); }
  else if (step) { event.preventDefault(); event.stopPropagation(); draw(step(shown.day)); }
}, true);
on("click", (event) => {
  const day = event.target.closest?.(".dz-daypick [data-day]");
  if (!day || !shown) return;
  const { choose } = shown;
  shut(false);
  choose(day.dataset.day);
});
on("pointerdown", ({ target }) => { if (shown && !shown.box.contains(target) && !target.closest(".dz-when")) shut(false); });
on("focusout", ({ target, relatedTarget }) => {
  if (shown?.box.contains(target) && relatedTarget && !shown.box.contains(relatedTarget)) shut(false);
});

export const dayPicker = (input, day, choose) => {
  if (shown) shut(false);
  const box = make("div", "dz-daypick");
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-label", words("calendar"));
  box.popover = "manual"; // above a dialog, and cut by no edge
  input.parentElement.append(box);
  shown = { box, input, choose };
  box.showPopover();
  draw(day ? new Date(`${day}T00:00`) : new Date());
  const field = input.getBoundingClientRect();
  const below = field.bottom + box.offsetHeight + 8 < innerHeight;
  box.style.top = `${below ? field.bottom + 4 : Math.max(4, field.top - box.offsetHeight - 4)}px`;
  box.style.left = `${Math.max(4, Math.min(field.left, innerWidth - box.offsetWidth - 4))}px`;
};
