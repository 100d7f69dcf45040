/* Pickers: <input role="combobox" data-picker="/people/choices" data-value="f-owner"> fills a hidden field. */
import { all, on } from "./dom.js";

const hits = (input) => document.getElementById(input.getAttribute("aria-controls"));
const hidden = (input) => document.getElementById(input.dataset.value);
const options = (input) => all("[role=option]", hits(input));
const picker = (event) => event.target.closest?.("[data-picker]");

const shut = (input) => {
  const list = hits(input);
  if (list) list.hidden = true;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
};

const mark = (input, at) => options(input).forEach((option, n) => {
  option.setAttribute("aria-selected", String(n === at));
  if (n !== at) return;
  input.setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
});

const suggest = async (input) => {
  const asked = input.value.trim();
  if (!asked && input.dataset.open === undefined) { shut(input); return; }
  const address = new URL(input.dataset.picker, location.origin);
  address.searchParams.set("q", asked);
  const answer = await fetch(address, { headers: { "HX-Request": "true" } });
  if (!answer.ok || input.value.trim() !== asked || document.activeElement !== input) return;
  const list = hits(input);
  list.innerHTML = await answer.text();
  options(input).forEach((option, n) => { option.id = `${list.id}-${n}`; });
  list.hidden = !list.children.length;
  input.setAttribute("aria-expanded", String(!list.hidden));
  if (!list.hidden) mark(input, 0);
};

/* data-fill-unit="…" of the chosen one goes into the form's field `unit` */
const fill = (input, option) => Object.entries(option.dataset).forEach(([name, value]) => {
  if (!name.startsWith("fill") || !value) return;
  const wanted = name.slice(4).toLowerCase();
  const field = [...input.form.elements].find((one) => one.name.toLowerCase() === wanted);
  if (field) field.value = value;
});

const choose = (input, option) => {
  const value = hidden(input);
  if (value) value.value = option.dataset.id ?? "";
  input.value = option.dataset.name ?? option.textContent.trim();
  input.classList.remove("is-invalid");
  fill(input, option);
  shut(input);
  (value || input).dispatchEvent(new Event("change", { bubbles: true }));
  input.dispatchEvent(new Event("dz:chosen", { bubbles: true }));
  if (input.form?.dataset.draft) input.form.dispatchEvent(new Event("input", { bubbles: true }));
};

/* a name that was typed and not chosen names nobody: the only hit is meant, otherwise the field says so */
const leave = (input) => {
  const value = hidden(input);
  const open = value && !value.value && input.value.trim() && input.dataset.free === undefined;
  const found = open ? options(input) : [];
  if (open && found.length === 1) choose(input, found[0]);
  else if (open) input.classList.add("is-invalid");
  shut(input);
};

let wait = 0;
on("input", (event) => {
  const input = picker(event);
  if (!input) return;
  const value = hidden(input);
  if (value) value.value = "";
  input.classList.remove("is-invalid");
  clearTimeout(wait);
  wait = setTimeout(() => suggest(input), 120);
});
on("focusin", (event) => {
  const input = picker(event);
  if (input && input.dataset.open !== undefined && !input.value) suggest(input);
});
on("focusout", (event) => { const input = picker(event); if (input) setTimeout(() => leave(input), 150); });
on("mousedown", (event) => {
  const option = event.target.closest?.(".dz-hits [role=option]");
  const input = option && document.querySelector(`[data-picker][aria-controls="${option.parentElement.id}"]`);
  if (!input) return;
  event.preventDefault();
  choose(input, option);
});
on("keydown", (event) => {
  const input = picker(event);
  if (!input || !hits(input) || hits(input).hidden) return;
  const found = options(input);
  const at = found.findIndex((option) => option.getAttribute("aria-selected") === "true");
  const plain = !event.ctrlKey && !event.metaKey;
  if (event.key === "ArrowDown") { event.preventDefault(); mark(input, (at + 1) % found.length); }
  else if (event.key === "ArrowUp") { event.preventDefault(); mark(input, (at - 1 + found.length) % found.length); }
  else if (event.key === "Escape") { event.preventDefault(); event.stopPropagation(); shut(input); }
  else if (event.key === "Tab" && found[at] && input.value) choose(input, found[at]);
  else if (event.key === "Enter" && plain && found[at]) { event.preventDefault(); event.stopPropagation(); choose(input, found[at]); }
}, true);
