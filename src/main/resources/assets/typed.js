/* Days and times typed as people say them: <input data-typed="DAY|TIME|MOMENT">. The server reads them, here is shown what
   it understood; on leaving the field that stands in it, so that it means the same when it is sent. */
import { $, all, icon, make, on, words } from "./dom.js";
import { dayPicker } from "./daypicker.js";

const PLAIN = /^(\d{4}-\d\d-\d\d( \d\d:\d\d)?|\d\d:\d\d)$/;
const WAIT = 250;

const field = (event) => event.target.closest?.("[data-typed]");
const place = (input) => $("output", input.closest("[data-field]"));
const open = (input) => input.value.trim() && input.value !== input.dataset.read && !PLAIN.test(input.value.trim());

const say = (input, text, wrong = false) => {
  place(input).textContent = text;
  place(input).classList.toggle("wrong", wrong);
  input.classList.toggle("is-invalid", wrong);
  wrong ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid");
};

/* answers whether it was understood; where nobody answers, the server decides when it is sent */
const read = async (input) => {
  const text = input.value;
  if (!text.trim()) { say(input, ""); return null; }
  const asked = new URLSearchParams({ text, kind: input.dataset.typed, lean: input.dataset.lean });
  const answer = await fetch(`/typed-time?${asked}`).catch(() => null);
  if (!answer?.ok) { input.dataset.read = text; return null; }
  const understood = await answer.json();
  if (input.value !== text) return null;
  say(input, understood.said, !understood.value);
  return understood.value;
};

const settle = async (input) => {
  const value = await read(input);
  if (!value || input.value === value) return value !== "";
  input.value = value;
  input.dataset.read = value;
  input.form?.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
};

let wait = 0;
on("input", (event) => {
  const input = field(event);
  if (!input) return;
  clearTimeout(wait);
  wait = setTimeout(() => read(input), WAIT);
});
on("change", (event) => {
  const input = field(event);
  if (!input) return;
  clearTimeout(wait);
  settle(input);
});

/* what is not understood is not sent; the first such field has the focus */
on("submit", async (event) => {
  const form = event.target;
  const waiting = all("[data-typed]", form).filter(open);
  if (!waiting.length) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const settled = await Promise.all(waiting.map(settle));
  const wrong = waiting.find((_, n) => !settled[n]);
  if (wrong) wrong.focus();
  else form.requestSubmit(event.submitter ?? undefined);
}, true);
on("reset", (event) => all("[data-typed]", event.target).forEach((input) => say(input, "")));

/* the calendar only helps: without it, everything can be typed */
const chosen = (input) => (day) => {
  const time = input.value.match(/\d\d:\d\d$/)?.[0] ?? "09:00";
  input.value = input.dataset.typed === "MOMENT" ? `${day} ${time}` : day;
  input.focus();
  if (input.dataset.typed === "MOMENT") input.setSelectionRange(day.length + 1, input.value.length);
  input.dispatchEvent(new Event("change", { bubbles: true }));
};
const pick = (input) => dayPicker(input, input.value.match(/^\d{4}-\d\d-\d\d/)?.[0], chosen(input));

on("keydown", (event) => {
  const input = field(event);
  if (!input || !event.altKey || event.key !== "ArrowDown" || input.dataset.typed === "TIME") return;
  event.preventDefault();
  pick(input);
});

export const typedFields = (root) => all("[data-typed]", root).forEach((input) => {
  if (input.dataset.typed === "TIME" || input.nextElementSibling) return;
  const button = make("button", "dz-icon");
  button.type = "button";
  button.tabIndex = -1;
  button.setAttribute("aria-label", words("calendar"));
  button.append(icon("calendar"));
  button.addEventListener("click", () => pick(input));
  input.after(button);
});
