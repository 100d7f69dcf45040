/*
 * Live: one connection a browser; the tab that holds the lock listens and tells the others. A message carries kind and
 * id; the page then fetches its part under its own permissions. A page that nobody sees waits until it is seen.
 */

const AGAIN = 10000;
const waiting = new Map();

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
};

const notice = ({ kind, id }) => {
  if (kind !== "notify.notice" || document.hidden) return;
  htmx.ajax("GET", `/notices/toast?id=${id}`, { target: "#toasts", swap: "beforeend", headers: { "X-Live": "1" } });
};

const hear = (message) => {
  if (waiting.size === 0) setTimeout(flush, 250);
  waiting.set(message.kind, message);
  notice(message);
};

/* after a gap nobody knows what was missed */
const listen = (address, channel, late) => new Promise((over) => {
  const source = new EventSource(address);
  let missed = late;
  const say = (message) => { hear(message); channel.postMessage(message); };
  source.onopen = () => { if (missed) say({ kind: "*" }); missed = false; };
  source.onmessage = ({ data }) => say(JSON.parse(data));
  source.onerror = () => {
    missed = true;
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
