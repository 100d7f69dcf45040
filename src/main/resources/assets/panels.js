/* A panel beside what it speaks of: <button hx-get="…" hx-target="#place"> in a cell or a row opens what it fetched right there. Esc,
   its cross and a click elsewhere close it; the focus goes back to where it came from. */
import { $, on } from "./dom.js";

let opener = null;

const shut = (back) => {
  const panel = $(".dz-pop.why:not([hidden])");
  if (!panel) return;
  panel.hidden = true;
  panel.replaceChildren();
  opener?.removeAttribute("aria-expanded");
  opener?.closest("td,li")?.classList.remove("open");
  if (back) opener?.focus();
  opener = null;
};

on("htmx:beforeRequest", ({ detail }) => {
  if (detail.target?.matches?.(".dz-pop.why")) shut(false);
});
on("htmx:afterSwap", ({ detail }) => {
  const panel = detail.target;
  if (!panel.matches?.(".dz-pop.why")) return;
  opener = detail.requestConfig.elt;
  const cell = opener.closest("td,li");
  cell.append(panel);
  cell.classList.add("open");
  panel.classList.toggle("left", cell.getBoundingClientRect().left > window.innerWidth / 2);
  panel.setAttribute("aria-label", $("h3", panel)?.textContent ?? "");
  panel.hidden = false;
  opener.setAttribute("aria-expanded", "true");
  panel.focus();
});

on("click", ({ target }) => {
  if (target.closest("[data-panel-close]")) shut(true);
  else if (!target.closest(".dz-pop.why")) shut(false);
});
on("keydown", (event) => {
  if (event.key !== "Escape" || !$(".dz-pop.why:not([hidden])") || $("dialog[open]")) return;
  event.preventDefault();
  shut(true);
});
