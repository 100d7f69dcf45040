/* Drafts: <form data-draft="phone"> keeps what is typed until it is saved. Other forms ask before they are left. */
import { $, all, keep, kept, make, on, stored, words } from "./dom.js";

const NEVER = ["password", "file", "submit", "button"];
const DAYS = 7 * 86400000;

const key = (form) => `dz-draft:${document.body.dataset.person || ""}:${form.dataset.draft}`;
/* what a picker shows has no name and goes with what it chose: nobody sends a person whom they do not see */
const named = (field) => field.name || (field.dataset.picker ? field.id : "");
const fields = (form) => all("input,textarea,select", form).filter((field) =>
  named(field) && field.name !== "_csrf" && !NEVER.includes(field.type) && (field.type !== "hidden" || field.id));
const ticked = (field) => field.type === "checkbox" || field.type === "radio";
const typed = (form) => fields(form).map((field) => (ticked(field) ? field.checked : field.value));
const clock = (at) => new Date(at).toTimeString().slice(0, 8);

const write = (form) => {
  const at = Date.now();
  keep(key(form), { at, typed: typed(form), names: fields(form).map(named) });
  all("[data-draft-saved]", form.closest("dialog") || form).forEach((place) => { place.textContent = words("draft", clock(at)); });
};

/* only into the same form, and never over something newer than a week */
const restore = (form) => {
  const draft = kept(key(form));
  const places = fields(form);
  const same = draft && Date.now() - draft.at < DAYS && String(draft.names) === String(places.map(named));
  if (!same || String(draft.typed) === String(typed(form))) return;
  fill(places, draft);
  note(form, draft);
};

const fill = (places, draft) =>
  places.forEach((field, n) => { ticked(field) ? field.checked = draft.typed[n] : field.value = draft.typed[n]; });

export const isDrafted = (form) => kept(key(form)) !== null;

/* <div data-drafts="call-"> in a form lists what else of its kind is half written: one draft a call, each gone on with or dropped */
const list = (form) => {
  const place = $("[data-drafts]", form);
  if (!place) return;
  const names = String(fields(form).map(named));
  const others = half(place.dataset.drafts).filter(({ name, draft }) => name !== form.dataset.draft && String(draft.names) === names);
  place.hidden = !others.length;
  place.replaceChildren(...(others.length ? [make("p", "dz-b", words("drafts"))] : []), ...others.map((one) => row(form, one)));
};

/* the oldest first */
const half = (kind) => {
  const start = `dz-draft:${document.body.dataset.person || ""}:`;
  return stored(start + kind)
    .map((stored) => ({ name: stored.slice(start.length), draft: kept(stored) }))
    .filter(({ draft }) => draft?.typed && Date.now() - draft.at < DAYS)
    .sort((one, other) => one.draft.at - other.draft.at);
};

const row = (form, { name, draft }) => {
  const told = ["tel", "callerUnit", "callerName", "content"].map((field) => draft.typed[draft.names.indexOf(field)]).filter(Boolean);
  const line = make("p", "dz-draftrow");
  const press = (text, act) => {
    const button = make("button", "btn btn-quiet btn-s", text);
    button.type = "button";
    button.addEventListener("click", act);
    return button;
  };
  line.append(make("span", "dz-clip", `${clock(draft.at).slice(0, 5)} ${told.join(" ")}`), press(words("resume"), () => {
    form.dataset.draft = name;
    const once = $("[name=_once]", form);
    if (once) once.value = name.slice(name.indexOf("-") + 1); // sent once, from wherever it is gone on with
    fill(fields(form), draft);
    list(form);
    form.elements.tel?.dispatchEvent(new Event("input", { bubbles: true })); // whose number it is stands beside it again
    form.elements.content?.focus();
  }), press(words("drop"), () => {
    keep(`dz-draft:${document.body.dataset.person || ""}:${name}`, null);
    list(form);
  }));
  return line;
};

const note = (form, draft) => {
  const said = make("p", "dz-hint dz-restored", words("restored", clock(draft.at)));
  const drop = make("button", "btn btn-quiet btn-s", words("drop"));
  drop.type = "button";
  drop.addEventListener("click", () => { keep(key(form), null); form.reset(); said.remove(); });
  said.append(drop);
  form.prepend(said);
};

/* randomUUID is only where the page came by https */
const newKey = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
};

const touched = new Set();
const done = (form) => {
  touched.delete(form);
  if (form.dataset.draft) keep(key(form), null);
  all(".dz-restored", form).forEach((said) => said.remove());
};

on("input", (event) => {
  const form = event.target.closest?.("form");
  if (!form || form.method !== "post") return;
  if (form.dataset.draft) write(form);
  else touched.add(form);
});
on("submit", (event) => touched.delete(event.target), true);
on("htmx:beforeOnLoad", ({ detail }) => {
  const form = detail.elt.closest?.("form");
  if (!form || detail.xhr.status >= 400 || detail.requestConfig.verb === "get") return;
  done(form);
  if (form.dataset.reset !== undefined) form.reset();
  const once = $("[name=_once]", form);
  if (once) once.value = newKey(); // what is written next in the form that stays is another, be it the same words
});
window.addEventListener("beforeunload", (event) => {
  if ([...touched].some((form) => form.isConnected && !form.closest("dialog:not([open])"))) event.preventDefault();
});

export const drafts = (root) => {
  const forms = all("form[data-draft]", root);
  if (!forms.length && root.matches?.("form[data-draft]")) forms.push(root);
  forms.forEach((form) => { restore(form); list(form); });
};
