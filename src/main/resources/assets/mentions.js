/* Mentions: <textarea data-mentions> offers people behind an @, by name, pinyin or initials. What is sent is plain text, which
   the server reads; of namesakes the unit or post goes along in brackets. */
import { $, all, make, on } from "./dom.js";

const BEHIND = /(?:^|[^A-Za-z0-9._-])[@＠]([^\s@＠，。；：、！？,;:!?()（）]{0,20})$/;
const WAIT = 120;

let list = null;
let wait = 0;

const asked = (field) => BEHIND.exec(field.value.slice(0, field.selectionStart))?.[1];
const options = () => all("[role=option]", list);

const shut = () => {
  if (!list) return;
  const field = $('[aria-controls="mentions"]');
  ["aria-controls", "aria-activedescendant"].forEach((name) => field?.removeAttribute(name));
  list.remove();
  list = null;
};

const mark = (field, at) => options().forEach((option, n) => {
  option.setAttribute("aria-selected", String(n === at));
  if (n !== at) return;
  field.setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
});

const open = (field, people) => {
  shut();
  list = make("ul", "dz-mentions");
  list.id = "mentions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "@");
  list.innerHTML = people;
  if (!list.children.length) { list = null; return; }
  (field.closest(".dz-quick") ?? field).after(list);
  options().forEach((option, n) => { option.id = `mentions-${n}`; });
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-autocomplete", "list");
  mark(field, 0);
};

const suggest = async (field) => {
  const name = asked(field);
  if (name === undefined) { shut(); return; }
  const answer = await fetch(`/people/choices?q=${encodeURIComponent(name)}`, { headers: { "HX-Request": "true" } });
  if (!answer.ok || asked(field) !== name || document.activeElement !== field) return;
  open(field, await answer.text());
};

const word = (option) => {
  const name = $("b", option).textContent;
  const namesakes = options().filter((other) => $("b", other).textContent === name).length > 1;
  const place = $("small", option).textContent.split("\u2003").pop();
  return namesakes && place ? `${name}（${place}）` : name;
};

const choose = (field, option) => {
  const from = field.selectionStart - asked(field).length;
  field.setRangeText(`${word(option)} `, from, field.selectionStart, "end");
  shut();
  field.focus();
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

const field = (event) => event.target.closest?.("[data-mentions]");

on("input", (event) => {
  const input = field(event);
  if (!input || event.isComposing) return;
  clearTimeout(wait);
  if (asked(input) === undefined) shut();
  else wait = setTimeout(() => suggest(input), WAIT);
});
on("compositionend", (event) => { const input = field(event); if (input) suggest(input); });
on("focusout", (event) => { if (field(event)) setTimeout(shut, 150); });
on("mousedown", (event) => {
  const option = event.target.closest?.("#mentions [role=option]");
  if (!option) return;
  event.preventDefault();
  choose($('[aria-controls="mentions"]'), option);
});
on("keydown", (event) => {
  const input = list && field(event);
  if (!input || event.isComposing || event.ctrlKey || event.metaKey) return;
  const found = options();
  const at = found.findIndex((option) => option.getAttribute("aria-selected") === "true");
  const acts = {
    ArrowDown: () => mark(input, (at + 1) % found.length),
    ArrowUp: () => mark(input, (at - 1 + found.length) % found.length),
    Enter: () => choose(input, found[at]),
    Tab: () => choose(input, found[at]),
    Escape: shut,
  };
  if (!acts[event.key]) return;
  event.preventDefault();
  event.stopPropagation();
  acts[event.key]();
}, true);
