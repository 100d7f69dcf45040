/* What no paper will show is told while it is typed: records are signed or sent at once, and printed later. The server knows its
   fonts; it is asked about the rarer characters only, and about each but once. */
import { all, make, on } from "./dom.js";

const COMMON = /[\s -~·—‘’“”…、。《》「」【】（），：；？！～\u4e00-\u9fa5]/gu;
const FIELDS = "form[method=post] :is(textarea, input[type=text], input:not([type]))";
const WAIT = 400;
const MOST = 50;

const asked = new Map();
const rare = (text) => [...new Set(text.replace(COMMON, ""))].slice(0, MOST).join("");

const ask = (signs) => {
  if (!asked.has(signs))
    asked.set(signs, fetch(`/forms/unprintable?${new URLSearchParams({ signs })}`)
      .then((answer) => (answer.ok ? answer.json() : { said: "" }))
      .catch(() => { asked.delete(signs); return { said: "" }; }));
  return asked.get(signs);
};

const place = (field, said) => {
  const around = field.closest("[data-field]") ?? field.form;
  const shown = [...around.children].find((child) => child.matches(".dz-unprintable"));
  if (shown) shown.textContent = said;
  else if (said) around.append(make("output", "dz-unprintable", said));
};

const look = async (field) => {
  const text = field.value;
  const signs = rare(text);
  const { said } = signs ? await ask(signs) : { said: "" };
  if (field.value === text) place(field, said);
};

const waiting = new WeakMap();
on("input", ({ target }) => {
  if (!target.matches?.(FIELDS)) return;
  clearTimeout(waiting.get(target));
  waiting.set(target, setTimeout(() => look(target), WAIT));
});
on("reset", ({ target }) => all(".dz-unprintable", target).forEach((told) => told.replaceChildren()));

/* what is there already, of an earlier version or a kept draft */
export const printable = (root) => all(FIELDS, root).filter((field) => rare(field.value)).forEach(look);
