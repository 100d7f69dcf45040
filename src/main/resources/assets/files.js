/* Files: chosen, or dropped on or pasted into the form of their field; each is named and can be taken away again. */
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

/* the field that takes what is dropped or pasted there: of the form one is at, else of the one that takes files at all */
const taking = (target) => {
  const form = target.closest?.("form") ?? $("dialog[open] form:has(.dz-file)") ?? $("main form:has(.dz-file)");
  return form && $(".dz-file input", form);
};

const add = (input, files) => put(input, input.multiple ? [...input.files, ...files] : files.slice(0, 1));

/* a picture of the screen has no name of its own */
const named = (file) => (file.name && file.name !== "image.png"
  ? file
  : new File([file], `${new Date().toISOString().slice(0, 19).replace(/[:T]/g, "-")}.png`, { type: file.type }));

/* a file that is let fall beside the box goes into it too; the browser would leave the page for it, and what was typed */
const carried = ({ dataTransfer }) => dataTransfer?.types.includes("Files");
const mark = (event, over) => {
  all(".dz-file.over").forEach((field) => field.classList.remove("over"));
  const input = over && taking(event.target);
  if (input) box(input).classList.add("over");
};

on("dragover", (event) => {
  if (!carried(event)) return;
  event.preventDefault();
  mark(event, true);
});
on("dragleave", (event) => { if (!event.relatedTarget) mark(event, false); });
on("drop", (event) => {
  if (!carried(event)) return;
  event.preventDefault();
  mark(event, false);
  const [input, files] = [taking(event.target), [...event.dataTransfer.files]];
  if (input && files.length) add(input, files);
});

on("paste", (event) => {
  const files = [...(event.clipboardData?.files ?? [])];
  const text = event.clipboardData?.getData("text/plain");
  const input = taking(event.target);
  if (!input || !files.length || text) return;
  event.preventDefault();
  add(input, files.map(named));
});
