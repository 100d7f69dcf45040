/* What pages need beyond htmx: problems at their fields, keys, drafts, phrases, pickers, palette, live. No inline script. */
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const meta = (name) => $(`meta[name="${name}"]`)?.content ?? "";

  /* requests: form token on each; live refreshes say that no person asked */
  document.addEventListener("htmx:configRequest", ({ detail }) => {
    const token = meta("csrf");
    if (token && detail.verb !== "get") detail.headers["X-CSRF-TOKEN"] = token;
    if (detail.triggeringEvent?.type?.startsWith("dz:")) detail.headers["X-Live"] = "1";
  });

  /* problems: beside the form that asked, each message at its field; what was typed stays */
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr, elt } = event.detail;
    if (xhr.status === 401) { again(xhr.responseText); return; }
    if (xhr.getResponseHeader("X-Problem") !== "1") return;
    const form = elt.closest("form");
    event.detail.shouldSwap = true;
    event.detail.isError = false;
    event.detail.target = (form && $(".dz-problem", form)) || $("#problem") || document.body;
    event.detail.swapOverride = "innerHTML";
  });
  document.addEventListener("htmx:afterSwap", ({ detail }) => {
    if (detail.target.classList?.contains("dz-problem")) hang(detail.target);
  });
  document.addEventListener("htmx:sendError", () => toast(document.documentElement.lang === "en"
    ? "No connection. What you typed is still here." : "网断了，写的都在，连上后再存。", "warn"));
  document.addEventListener("htmx:beforeRequest", ({ detail }) => clear(detail.elt.closest("form")));

  /* a session that ended: sign in over the page, then go on with what is typed there */
  const again = (dialog) => {
    if ($("#again")) return;
    document.body.insertAdjacentHTML("beforeend", dialog);
    const box = $("#again");
    if (!box) { location.assign(`/sign-in?back=${encodeURIComponent(location.pathname + location.search)}`); return; }
    box.addEventListener("close", () => box.remove());
    htmx.process(box);
    box.showModal();
  };
  document.addEventListener("dz:signed-in", ({ detail }) => {
    $("#again")?.close();
    toast(document.documentElement.lang === "en" ? `Signed in as ${detail.name}. Please save again.` : `已登录：${detail.name}。请再存一次。`);
    document.body.dispatchEvent(new CustomEvent("dz:all"));
  });

  const clear = (form) => {
    if (!form) return;
    all(".dz-problem", form).forEach((place) => place.replaceChildren());
    all(".dz-error.placed", form).forEach((message) => message.remove());
    all(".is-invalid", form).forEach((field) => { field.classList.remove("is-invalid"); field.removeAttribute("aria-invalid"); });
  };
  const hang = (place) => {
    const form = place.closest("form") || document;
    let first = null;
    for (const message of all("[data-for]", place)) {
      const name = message.dataset.for;
      const box = name && $(`[data-field="${CSS.escape(name)}"]`, form);
      if (!box) continue;
      const field = $("input,select,textarea", box);
      const error = document.createElement("p");
      error.className = "dz-error placed";
      error.id = `e-${name}`;
      error.textContent = message.textContent;
      box.append(error);
      field?.classList.add("is-invalid");
      field?.setAttribute("aria-invalid", "true");
      field?.setAttribute("aria-describedby", error.id);
      first ??= field;
      message.remove();
    }
    (first || place).focus?.();
    if (!first) place.scrollIntoView({ block: "nearest" });
  };

  /* keys */
  const typing = (target) => target.closest?.("input,textarea,select,[contenteditable]");
  document.addEventListener("keydown", (event) => {
    const form = event.target.closest?.("form");
    if (event.key === "F2") { const phone = document.body.dataset.phone; if (phone) { event.preventDefault(); go(phone); } }
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") { event.preventDefault(); palette(); }
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s" && form) { event.preventDefault(); form.requestSubmit(); }
    else if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && form) { event.preventDefault(); form.requestSubmit(); }
    else if (event.key === "Escape") { all("details.dz-drop[open]").forEach((drop) => drop.removeAttribute("open")); }
    else if (!typing(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const hot = $(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
      if (hot) { event.preventDefault(); hot.matches("input,textarea,select") ? hot.focus() : hot.click(); }
    }
  });
  const go = (address) => location.assign(address);

  /* palette */
  const palette = () => { const box = $("#palette"); if (box && !box.open) { box.showModal(); $("input", box).select(); } };
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-palette]")) { event.preventDefault(); palette(); }
    const opener = event.target.closest("[data-dialog]");
    if (opener) { event.preventDefault(); document.getElementById(opener.dataset.dialog)?.showModal(); }
    if (event.target.closest("[data-close]")) event.target.closest("dialog")?.close();
    if (event.target.matches?.("dialog.dz-palette")) event.target.close();
    if (event.target.closest("[data-print]")) window.print();
    for (const drop of all("details.dz-drop[open]")) if (!drop.contains(event.target)) drop.removeAttribute("open");
    const phrase = event.target.closest("[data-phrase]");
    if (phrase) insert(document.getElementById(phrase.dataset.into), phrase.dataset.phrase);
  });
  document.addEventListener("keydown", (event) => {
    const box = event.target.closest?.("#palette");
    if (!box || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
    const links = all("#palette-hits a", box);
    const at = links.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    event.preventDefault();
    (links[at] || $("input", box)).focus();
  });
  const insert = (field, text) => {
    if (!field) return;
    const at = field.selectionStart ?? field.value.length;
    field.setRangeText(text, at, field.selectionEnd ?? at, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  };

  /* drafts: <form data-draft="phone"> keeps what was typed until it was saved */
  const fields = (form) => all("input,textarea,select", form).filter((f) => f.name && !["hidden", "password", "file", "submit"].includes(f.type));
  const store = (form) => `dz-draft:${document.body.dataset.person || ""}:${form.dataset.draft}`;
  const keep = (form) => {
    const kept = {};
    fields(form).forEach((f) => { if (f.type === "checkbox" || f.type === "radio") { if (f.checked) kept[f.name] = f.value; } else kept[f.name] = f.value; });
    try { localStorage.setItem(store(form), JSON.stringify(kept)); } catch { /* private window */ }
  };
  const restore = (form) => {
    let kept = null;
    try { kept = JSON.parse(localStorage.getItem(store(form)) || "null"); } catch { /* private window */ }
    if (!kept) return;
    fields(form).forEach((f) => {
      if (!(f.name in kept) || f.readOnly) return;
      if (f.type === "checkbox" || f.type === "radio") f.checked = kept[f.name] === f.value;
      else if (kept[f.name]) f.value = kept[f.name];
    });
  };
  const forget = (form) => { try { localStorage.removeItem(store(form)); } catch { /* private window */ } };
  document.addEventListener("input", (event) => { const form = event.target.closest?.("form[data-draft]"); if (form) keep(form); });
  document.addEventListener("htmx:afterRequest", ({ detail }) => {
    const form = detail.elt.closest?.("form");
    if (!form || !detail.successful || detail.requestConfig.verb === "get") return;
    if (form.dataset.draft) forget(form);
    if (form.dataset.reset !== undefined) form.reset();
  });

  /* pickers: <input data-picker="/people/choices" data-value="f-owner"> fills a hidden field */
  let wait = 0;
  document.addEventListener("input", (event) => {
    const input = event.target.closest?.("[data-picker]");
    if (!input) return;
    const hidden = document.getElementById(input.dataset.value);
    if (hidden) hidden.value = "";
    clearTimeout(wait);
    wait = setTimeout(() => suggest(input), 120);
  });
  document.addEventListener("focusin", (event) => { const input = event.target.closest?.("[data-picker][data-open]"); if (input && !input.value) suggest(input); });
  const suggest = async (input) => {
    const asked = input.value.trim();
    if (!asked && input.dataset.open === undefined) { shut(input); return; }
    const address = new URL(input.dataset.picker, location.origin);
    address.searchParams.set("q", asked);
    const answer = await fetch(address, { headers: { "HX-Request": "true" } });
    if (!answer.ok || input.value.trim() !== asked) return;
    const list = hits(input);
    list.innerHTML = await answer.text();
    all("[role=option]", list).forEach((option, n) => { option.id = `${list.id}-${n}`; option.setAttribute("aria-selected", "false"); });
    list.hidden = !list.children.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    if (!list.hidden) mark(input, 0);
  };
  const hits = (input) => document.getElementById(input.getAttribute("aria-controls"));
  const shut = (input) => { const list = hits(input); if (list) list.hidden = true; input.setAttribute("aria-expanded", "false"); };
  const mark = (input, at) => {
    const options = all("[role=option]", hits(input));
    options.forEach((option, n) => option.setAttribute("aria-selected", String(n === at)));
    if (options[at]) { input.setAttribute("aria-activedescendant", options[at].id); options[at].scrollIntoView({ block: "nearest" }); }
  };
  const choose = (input, option) => {
    const hidden = document.getElementById(input.dataset.value);
    if (hidden) { hidden.value = option.dataset.id ?? ""; hidden.dispatchEvent(new Event("change", { bubbles: true })); }
    input.value = option.dataset.name ?? option.textContent.trim();
    for (const [name, value] of Object.entries(option.dataset)) {
      if (!name.startsWith("fill")) continue;
      const target = input.form?.elements[name.slice(4).toLowerCase()];
      if (target && value) target.value = value;
    }
    shut(input);
    input.dispatchEvent(new CustomEvent("dz:chosen", { bubbles: true }));
  };
  document.addEventListener("keydown", (event) => {
    const input = event.target.closest?.("[data-picker]");
    const list = input && hits(input);
    if (!list || list.hidden) return;
    const options = all("[role=option]", list);
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown") { event.preventDefault(); mark(input, (at + 1) % options.length); }
    else if (event.key === "ArrowUp") { event.preventDefault(); mark(input, (at - 1 + options.length) % options.length); }
    else if ((event.key === "Enter" || event.key === "Tab") && options[at]) { if (event.key === "Enter") { event.preventDefault(); event.stopPropagation(); } choose(input, options[at]); }
    else if (event.key === "Escape") { event.stopPropagation(); shut(input); }
  }, true);
  document.addEventListener("mousedown", (event) => {
    const option = event.target.closest?.(".dz-hits [role=option]");
    if (!option) return;
    event.preventDefault();
    const input = $(`[aria-controls="${option.parentElement.id}"]`);
    if (input) choose(input, option);
  });
  document.addEventListener("focusout", (event) => { const input = event.target.closest?.("[data-picker]"); if (input) setTimeout(() => shut(input), 150); });

  /* a button that knows values fills the fields of those names: whose number it is */
  document.addEventListener("click", (event) => {
    const taken = event.target.closest("[data-take]");
    const form = taken && (taken.closest("form") || $("form.dz-call"));
    if (!form) return;
    for (const field of form.elements) {
      const value = taken.dataset[field.name?.toLowerCase()];
      if (value !== undefined) field.value = value;
    }
    form.elements.content?.focus();
  });

  /* segments of radio buttons; columns of a table chosen and remembered */
  const columns = (table) => {
    const key = `dz-columns:${table.dataset.columns}`;
    let hidden = [];
    try { hidden = JSON.parse(localStorage.getItem(key) || "[]"); } catch { /* private window */ }
    const show = () => all("tr", table).forEach((row) => [...row.children].forEach((cell, n) => {
      const name = table.tHead?.rows[0].cells[n]?.dataset.column;
      if (name) cell.hidden = hidden.includes(name);
    }));
    show();
    document.addEventListener("change", (event) => {
      const box = event.target.closest?.(`[data-column-of="${table.dataset.columns}"]`);
      if (!box) return;
      hidden = box.checked ? hidden.filter((name) => name !== box.value) : [...hidden, box.value];
      try { localStorage.setItem(key, JSON.stringify(hidden)); } catch { /* private window */ }
      show();
    });
    all(`[data-column-of="${table.dataset.columns}"]`).forEach((box) => { box.checked = !hidden.includes(box.value); });
    document.addEventListener("htmx:afterSettle", show);
  };

  /* bulk actions: the bar counts what is ticked */
  document.addEventListener("change", (event) => {
    const box = event.target.closest?.("[data-tick], [data-tick-all]");
    if (!box) return;
    const table = box.closest("table");
    if (box.dataset.tickAll !== undefined) all("[data-tick]", table).forEach((tick) => { tick.checked = box.checked; });
    const ticked = all("[data-tick]:checked", table).length;
    all("tr", table).forEach((row) => { const tick = $("[data-tick]", row); if (tick) row.setAttribute("aria-selected", String(tick.checked)); });
    all("[data-bulk]").forEach((bar) => { bar.hidden = ticked === 0; const count = $("[data-count]", bar); if (count) count.textContent = ticked; });
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-untick]")) return;
    all("[data-tick]:checked, [data-tick-all]:checked").forEach((tick) => { tick.checked = false; tick.dispatchEvent(new Event("change", { bubbles: true })); });
  });

  /* clocks: time of day in quick entries, countdown to handover */
  const tick = () => {
    const now = Date.now();
    all("[data-clock]").forEach((place) => { place.textContent = new Date().toTimeString().slice(0, 5); });
    all("[data-countdown]").forEach((place) => {
      const left = Date.parse(place.dataset.countdown) - now;
      const minutes = Math.max(0, Math.floor(Math.abs(left) / 60000));
      const hours = $("[data-hours]", place), rest = $("[data-minutes]", place);
      if (hours) hours.textContent = Math.floor(minutes / 60);
      if (rest) rest.textContent = minutes % 60;
      place.classList.toggle("late", left < 0);
    });
  };

  /* toast */
  const toast = (text, kind = "", address = "") => {
    const place = $("#toasts");
    if (!place) return;
    const box = document.createElement("div");
    box.className = `dz-toast ${kind}`;
    const words = document.createElement(address ? "a" : "div");
    words.textContent = text;
    if (address) words.href = address;
    box.append(words);
    place.append(box);
    setTimeout(() => box.remove(), kind === "alarm" ? 30000 : 8000);
  };
  document.addEventListener("htmx:load", ({ detail }) => {
    if (detail.elt.matches?.(".dz-toast")) setTimeout(() => detail.elt.remove(), detail.elt.matches(".alarm") ? 30000 : 8000);
  });
  document.addEventListener("dz:toast", ({ detail }) => toast(detail.text, detail.kind, detail.address));

  /* live: one connection a browser; the tab that holds the lock listens and tells the others */
  const live = () => {
    const address = document.body.dataset.live;
    if (!address || !window.EventSource) return;
    const channel = "BroadcastChannel" in window ? new BroadcastChannel("dz-live") : null;
    const tell = (message) => {
      if (message.kind === "*") document.body.dispatchEvent(new CustomEvent("dz:all"));
      else document.body.dispatchEvent(new CustomEvent(`dz:${message.kind}`, { detail: message }));
      if (message.kind === "notify.notice") htmx.ajax("GET", `/notices/toast?id=${message.id}`, { target: "#toasts", swap: "beforeend", headers: { "X-Live": "1" } });
    };
    if (channel) channel.onmessage = ({ data }) => tell(data);
    const listen = () => new Promise((resolve) => {
      const source = new EventSource(address);
      source.onmessage = ({ data }) => { const message = JSON.parse(data); tell(message); channel?.postMessage(message); };
      source.onerror = () => { if (source.readyState === EventSource.CLOSED) setTimeout(resolve, 5000); };
      addEventListener("pagehide", () => { source.close(); resolve(); });
    });
    if (navigator.locks) navigator.locks.request("dz-live", listen); else listen();
  };

  const ready = (root) => {
    all("form[data-draft]", root).forEach(restore);
    all("table[data-columns]", root).forEach(columns);
    all("[data-submit-on-change]", root).forEach((form) => form.addEventListener("change", () => form.requestSubmit()));
  };
  ready(document);
  tick();
  setInterval(tick, 10000);
  live();
})();
