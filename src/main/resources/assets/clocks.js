/* Clocks: the time of day, the countdown to handover, how long something lasts or is late. */
import { $, all, words } from "./dom.js";

const span = (millis) => {
  const minutes = Math.floor(Math.abs(millis) / 60000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours >= 24) return words("days", Math.floor(hours / 24), hours % 24);
  return hours ? words("hours", hours, rest) : words("minutes", rest);
};

const countdown = (place, now) => {
  const left = Date.parse(place.dataset.countdown) - now;
  const minutes = Math.floor(Math.abs(left) / 60000);
  const [hours, rest] = [$("[data-hours]", place), $("[data-minutes]", place)];
  if (hours) hours.textContent = Math.floor(minutes / 60);
  if (rest) rest.textContent = minutes % 60;
  place.classList.toggle("late", left < 0);
};

/* the office's time of day, wherever the browser stands */
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: document.body?.dataset.zone || undefined });

/* <time data-since="2026-11-23T08:42:00Z"> prints the span from then to now, in either direction */
export const clocks = () => {
  const now = Date.now();
  all("[data-clock]").forEach((place) => { place.textContent = clock.format(now); });
  all("[data-countdown]").forEach((place) => countdown(place, now));
  all("[data-since]").forEach((place) => { place.textContent = span(now - Date.parse(place.dataset.since)); });
};
