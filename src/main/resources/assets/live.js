/*
 * Live: one connection a browser; the tab that holds the lock listens and tells the others. A message carries kind and
 * id; the page then fetches its part under its own permissions. A page that nobody sees waits until it is seen.
 */
import { attention } from "./attention.js";

const AGAIN = 10000;
const MOST_MISSED = 3;
const NOTICE = "notify.notice";
const waiting = new Map();
const missed = [];

const act = (message) => {
  const kind = message.kind === "*" ? "all" : message.kind;
  document.body.dispatchEvent(new CustomEvent(`dz:${kind}`, { detail: message }));
};

/* several messages of one kind within a moment are one */
const flush = () => {
  if (document.hidden) return;
  const messages = [...waiting.values()];
  waiting.clear();
  messages.forEach(act);
  missed.splice(0).slice(-MOST_MISSED).forEach(toasted);
};

const toasted = (id) =>
  htmx.ajax("GET", `/notices/toast?id=${id}`, { target: "#toasts", swap: "beforeend", headers: { "X-Live": "1" } });

const hear = (message) => {
  if (waiting.size === 0) setTimeout(flush, 250);
  waiting.set(message.kind, message);
  if (message.kind !== NOTICE) return;
  if (document.hidden) missed.push(message.id);
  else toasted(message.id);
};

/* after a gap nobody knows what was missed */
const listen = (address, channel, late) => new Promise((over) => {
  const source = new EventSource(address);
  let gap = late;
  const say = (message) => {
    hear(message);
    if (navigator.locks) channel.postMessage(message); // without locks every tab has a connection of its own
    if (message.kind === NOTICE) attention(message.id);
  };
  source.onopen = () => { if (gap) say({ kind: "*" }); gap = false; };
  source.onmessage = ({ data }) => say(JSON.parse(data));
  source.onerror = () => {
    gap = true;
    if (source.readyState === EventSource.CLOSED) setTimeout(over, AGAIN);
  };
  window.addEventListener("pagehide", () => { source.close(); over(); }, { once: true });
});

export const live = async () => {
  const address = document.body.dataset.live;
  if (!address) return;
  const channel = new BroadcastChannel("dz-live");
  channel.onmessage = ({ data }) => hear(data);
  document.addEventListener("visibilitychange", flush);
  const opened = Date.now();
  while (document.body.isConnected) {
    const late = () => Date.now() - opened > AGAIN;
    const turn = () => listen(address, channel, late());
    await (navigator.locks ? navigator.locks.request("dz-live", turn) : turn());
  }
};

/* a page that comes back from the browser's memory has missed everything */
window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
