/* Search over every page; arrows walk through what was found, Tab reaches a person's number too. */
import { $, all, on } from "./dom.js";

export const palette = () => {
  const box = $("#palette");
  if (!box || box.open) return;
  box.showModal();
  $("input", box).select();
};

on("click", (event) => {
  if (event.target.closest("[data-palette]") && $("#palette")) { event.preventDefault(); palette(); }
  if (event.target.matches?.("dialog.dz-palette")) event.target.close();
});

on("keydown", (event) => {
  const box = event.target.closest?.("#palette");
  if (!box) return;
  const links = all("#palette-hits a:not(.end)", box);
  const at = links.indexOf(document.activeElement);
  if (event.key === "Enter" && at < 0 && links[0]) { event.preventDefault(); links[0].click(); }
  if (!["ArrowDown", "ArrowUp"].includes(event.key)) return;
  event.preventDefault();
  (links[at + (event.key === "ArrowDown" ? 1 : -1)] || $("input", box)).focus();
});

/* what was found for fewer letters is no answer any more: neither Enter nor an arrow goes there */
on("input", (event) => {
  if (event.target.closest?.("#palette")) $("#palette-hits").replaceChildren();
});

/* nor is an answer to them that comes late */
on("htmx:beforeSwap", ({ detail }) => {
  if (detail.target?.id !== "palette-hits") return;
  const asked = new URL(detail.xhr.responseURL).searchParams.get("q") ?? "";
  if (asked !== $("#palette input").value) detail.shouldSwap = false;
});
