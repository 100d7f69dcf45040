/* Still: what is fetched anew by itself never takes away what somebody is writing; it comes when the pen is put down. */
import { $, on } from "./dom.js";

const FIELD = "input:not([type=hidden],[type=checkbox],[type=radio]),textarea,select";
let live = false;
let held = false;

const writing = (place) => {
  const at = document.activeElement;
  return (place.contains(at) && at.matches(FIELD)) || $("details[open] form", place) !== null;
};
const hold = (detail) => {
  if (!live || !writing(detail.target)) return;
  detail.shouldSwap = false;
  held = true;
};
const put = () => setTimeout(() => {
  if (!held || writing(document.body)) return;
  held = false;
  document.body.dispatchEvent(new CustomEvent("dz:all"));
}, 300);

on("htmx:beforeSwap", ({ detail }) => {
  live = detail.requestConfig.headers["X-Live"] === "1";
  if (detail.target !== document.body) hold(detail);
});
on("htmx:oobBeforeSwap", ({ detail }) => hold(detail));
on("focusout", put);
on("toggle", put, true);
