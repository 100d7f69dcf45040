/* Attention: what is told while nobody looks at a page of ours is counted in the title; whoever has switched it on at this
   machine is called by the system's notification and a short sound as well. Once, however many tabs are open. */
import { $, all, keep, kept, on, words } from "./dom.js";

const LOOKED_AT = "dz-looked-at";
const TOLD = "dz-told";
const REMEMBERED = 20;
const key = () => `dz-attention:${document.body.dataset.person || ""}`;
const wishes = () => kept(key()) ?? {};

const looks = () => !document.hidden && document.hasFocus();

/* the tab that somebody looks at holds a lock, which every other tab can see; without locks each knows of itself only */
let release = null;
const hold = () => {
  if (!navigator.locks || release || !looks()) return;
  const until = new Promise((done) => { release = done; });
  navigator.locks.request(LOOKED_AT, { mode: "shared" }, () => until);
};
const letGo = () => { release?.(); release = null; };
const lookedAt = async () => looks() ||
  (navigator.locks !== undefined && (await navigator.locks.query()).held.some(({ name }) => name === LOOKED_AT));

/* the figure in the title, in every tab, until one of them is looked at */
const title = document.title;
const others = new BroadcastChannel("dz-attention");
let count = 0;
const show = (figure) => {
  count = figure;
  document.title = count ? `(${count}) ${title}` : title;
};
others.onmessage = ({ data }) => show(data.looked ? 0 : count + 1);

const seen = () => {
  if (!looks()) return;
  hold();
  show(0);
  others.postMessage({ looked: true });
};

/* without locks every tab listens: the first one tells */
const first = (id) => {
  const told = kept(TOLD) ?? [];
  if (told.includes(id)) return false;
  keep(TOLD, [...told, id].slice(-REMEMBERED));
  return true;
};

const TONES = { ALARM: [880, 660, 880, 660], NORMAL: [660, 880] };
const GAP = 0.22;

const sound = (urgency) => {
  if (!window.AudioContext) return;
  const audio = new AudioContext();
  TONES[urgency].forEach((hertz, n) => {
    const [tone, loudness, at] = [audio.createOscillator(), audio.createGain(), audio.currentTime + n * GAP];
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0.3, at);
    loudness.gain.exponentialRampToValueAtTime(0.001, at + GAP);
    tone.connect(loudness).connect(audio.destination);
    tone.start(at);
    tone.stop(at + GAP);
  });
  setTimeout(() => audio.close(), 2000);
};

const may = () => window.isSecureContext && "Notification" in window;

/* a click comes back to the page and opens what was told, as a click on the toast would */
const open = (form) => {
  window.focus();
  document.body.append(form);
  form.submit();
};

/* answers whether the browser took it: on some telephones it can only be done by an installed application */
const notify = (id, text, urgency, clicked) => {
  if (!may() || Notification.permission !== "granted") return false;
  try {
    const shown = new Notification(words(`told.${urgency}`), { body: text, tag: id, requireInteraction: urgency === "ALARM" });
    shown.onclick = () => { shown.close(); clicked(); };
    return true;
  } catch {
    return false;
  }
};

const calls = (urgency) => urgency in TONES && !(wishes().alarms && urgency !== "ALARM");

const call = (id, said) => {
  const { urgency } = said.dataset;
  if (!calls(urgency)) return;
  const form = document.adoptNode($("form", said));
  if (wishes().notification) notify(id, form.textContent.trim(), urgency, () => open(form));
  if (wishes().sound) sound(urgency);
};

/* the tab that hears of a notice asks whether it is this person's */
export const attention = async (id) => {
  if (await lookedAt()) return;
  const answer = await fetch(`/notices/toast?id=${id}`, { headers: { "X-Live": "1" } });
  if (!answer.ok || answer.redirected) return;
  const said = $(".dz-toast", new DOMParser().parseFromString(await answer.text(), "text/html"));
  if (!said || !first(id)) return;
  show(count + 1);
  others.postMessage({ told: true });
  call(id, said);
};

window.addEventListener("focus", seen);
window.addEventListener("blur", letGo);
window.addEventListener("pagehide", letGo);
document.addEventListener("visibilitychange", () => { looks() ? seen() : letGo(); });
seen();

/* <input data-attention="notification|sound|alarms"> on one's own page; the browser is asked on that click and never before */
const settings = (box) => {
  const granted = may() && Notification.permission === "granted";
  const wish = wishes();
  all("[data-attention]", box).forEach((field) => {
    field.checked = Boolean(wish[field.dataset.attention]) && (field.dataset.attention !== "notification" || granted);
  });
  $('[data-attention="notification"]', box).disabled = !may();
  const state = may() ? Notification.permission : "insecure";
  all("[data-attention-said]", box).forEach((said) => { said.hidden = said.dataset.attentionSaid !== state; });
  box.hidden = false;
};

on("change", async ({ target }) => {
  const wish = target.dataset?.attention;
  if (!wish) return;
  if (wish === "notification" && target.checked) await Notification.requestPermission();
  keep(key(), { ...wishes(), [wish]: target.checked });
  settings(target.closest("[data-attention-box]"));
});
on("click", ({ target }) => {
  if (!target.closest?.("[data-attention-try]")) return;
  if (wishes().notification) notify("try", words("told.try"), "NORMAL", () => window.focus());
  if (wishes().sound) sound("NORMAL");
});
all("[data-attention-box]").forEach(settings);
