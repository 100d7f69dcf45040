/* The roster's calendar: a shift is taken and put down, with the mouse, a finger or the keys. */
import { $, all, on } from "./dom.js";

const AREA = "[data-calendar]";
let taken = null;
let back = null; // where the focus returns after the calendar came anew

const form = () => $("#calendar-move");
const say = (text) => { $("#calendar-said").textContent = text; };
const area = (place) => place?.closest?.(AREA);
const mark = (place) => place?.closest?.(`${AREA} [data-shift]`);
const cell = (place) => place?.closest?.(`${AREA} td[data-day]`);
const holder = (place) => place.dataset.person || place.closest("tr").dataset.person;

const letGo = () => {
  taken?.setAttribute("aria-pressed", "false");
  all(`${AREA} .over`).forEach((one) => one.classList.remove("over"));
  $(AREA)?.classList.remove("moving");
  taken = null;
  say("");
};

const take = (one) => {
  letGo();
  taken = one;
  one.setAttribute("aria-pressed", "true");
  area(one).classList.add("moving");
  say(form().dataset.taken.replace("{0}", one.getAttribute("aria-label")));
};

/* onto a shift: the two are exchanged; into an empty cell of a person: it is given to them */
const put = (place) => {
  const onto = mark(place) || $("[data-shift]", cell(place));
  const to = onto ? holder(onto) : holder(cell(place));
  if (!to || to === holder(taken)) { letGo(); return; }
  const fields = form().elements;
  fields.shift.value = taken.dataset.shift;
  fields.post.value = taken.dataset.post;
  fields.person.value = holder(taken);
  fields.to.value = to;
  fields.day.value = cell(place).dataset.day;
  fields.onto.value = onto?.dataset.shift ?? "";
  fields.ontoPost.value = onto?.dataset.post ?? "";
  back = { to, day: cell(place).dataset.day };
  letGo();
  form().requestSubmit();
};

on("click", ({ target }) => {
  if (taken && cell(target)) put(target);
  else if (mark(target)) take(mark(target));
  else if (taken) letGo();
});

on("dragstart", (event) => {
  if (!mark(event.target)) return;
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", mark(event.target).title);
  take(mark(event.target));
});
on("dragover", (event) => {
  if (!taken || !cell(event.target)) return;
  event.preventDefault();
  all(`${AREA} .over`).forEach((one) => one.classList.remove("over"));
  (mark(event.target) || cell(event.target)).classList.add("over");
});
on("drop", (event) => {
  if (!taken || !cell(event.target)) return;
  event.preventDefault();
  put(event.target);
});
on("dragend", () => { if (taken) letGo(); });

/* arrows go from cell to cell; in a cell with a shift the shift has the focus */
const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const step = (from, [down, right]) => {
  const rows = all(`${AREA} tbody tr`);
  const row = rows[rows.indexOf(from.parentElement) + down];
  const next = row?.cells[from.cellIndex + right];
  return next?.dataset.day ? next : null;
};
const within = (place, down) => {
  const marks = all("[data-shift]", cell(place));
  return marks[marks.indexOf(mark(place)) + down];
};
on("keydown", (event) => {
  const here = cell(event.target);
  if (!here) return;
  if (event.key === "Escape" && taken) { event.preventDefault(); taken.focus(); letGo(); return; }
  if (event.key === "Enter" && taken && !mark(event.target)) { event.preventDefault(); put(here); return; }
  const way = STEPS[event.key];
  if (!way) return;
  event.preventDefault();
  const beside = mark(event.target) && way[0] ? within(event.target, way[0]) : null;
  const next = beside || step(here, way);
  if (next) (beside || $("[data-shift]", next) || next).focus();
});

on("htmx:afterSettle", () => {
  if (!back || !$(AREA)) return;
  const rows = all(`${AREA} tbody tr`).filter((row) => !row.dataset.person || row.dataset.person === back.to);
  const there = rows.flatMap((row) => all(`td[data-day="${back.day}"]`, row))[0];
  back = null;
  (there && ($("[data-shift]", there) || there))?.focus();
});
