/* Files: chosen, dropped on their field or pasted into its form; each is named and can be taken away again. */
import { $, all, icon, make, on, words } from "./dom.js";

const box = (target) => target.closest?.(".dz-file");
const chooser = (field) => $("input[type=file]", field);

const put = (input, files) => {
  const kept = new DataTransfer();
  files.forEach((file) => kept.items.add(file));
  input.files = kept.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
};

const size = (bytes) => (bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);

const line = (input, file) => {
  const row = make("li");
  const drop = make("button", "dz-icon");
  drop.type = "button";
  drop.setAttribute("aria-label", words("remove", file.name));
  drop.append(icon("x"));
  drop.addEventListener("click", () => { put(input, [...input.files].filter((one) => one !== file)); input.focus(); });
  row.append(icon("paperclip"), make("span", "", file.name), make("small", "", size(file.size)), drop);
  return row;
};

const name = (field) => {
  const input = chooser(field);
  $(".chosen", field).replaceChildren(...[...input.files].map((file) => line(input, file)));
};

on("change", ({ target }) => { if (target.type === "file" && box(target)) name(box(target)); });
on("reset", ({ target }) => setTimeout(() => all(".dz-file", target).forEach(name)));

/* the input lies over its box, so the browser itself takes what is dropped; several dropped one by one are kept together */
["dragenter", "dragover"].forEach((event) => on(event, ({ target }) => box(target)?.classList.add("over")));
["dragleave", "drop"].forEach((event) => on(event, ({ target }) => box(target)?.classList.remove("over")));

/* a picture of the screen has no name of its own */
const named = (file) => (file.name && file.name !== "image.png"
  ? file
  : new File([file], `${new Date().toISOString().slice(0, 19).replace(/[:T]/g, "-")}.png`, { type: file.type }));

on("paste", (event) => {
  const files = [...(event.clipboardData?.files ?? [])];
  const text = event.clipboardData?.getData("text/plain");
  const form = event.target.closest?.("form") ?? $("dialog[open] form") ?? $("main form:has(.dz-file)");
  const input = form && $(".dz-file input", form);
  if (!input || !files.length || text) return;
  event.preventDefault();
  put(input, input.multiple ? [...input.files, ...files.map(named)] : [named(files[0])]);
});
