/* Problems: beside the form that asked, each message at its field; what was typed stays. */
import { $, all, icon, make, meta, on, words } from "./dom.js";
import { toast } from "./toast.js";

/* the form token on each request; what a page fetches by itself says so */
on("htmx:configRequest", ({ detail }) => {
  const token = meta("csrf");
  if (token && detail.verb !== "get") detail.headers["X-XSRF-TOKEN"] = token;
  if (detail.triggeringEvent?.type?.startsWith("dz:")) detail.headers["X-Live"] = "1";
});

on("htmx:beforeSwap", (event) => {
  const { xhr, requestConfig } = event.detail;
  if (xhr.status === 401) { signInAgain(xhr.responseText); return; }
  if (xhr.getResponseHeader("X-Problem") !== "1") return;
  if (requestConfig.headers["X-Live"]) return;
  const form = requestConfig.elt.closest("form"); // detail.elt is the target, which may stand elsewhere
  event.detail.shouldSwap = true;
  event.detail.isError = false;
  event.detail.target = (form && $(".dz-problem", form)) || $("dialog[open] .dz-problem") || $("#problem") || document.body;
  event.detail.swapOverride = "innerHTML";
});
on("htmx:afterSwap", ({ detail }) => { if (detail.target.classList?.contains("dz-problem")) hang(detail.target); });
on("htmx:beforeRequest", ({ detail }) => {
  clear(detail.elt.closest("form"));
  if (detail.requestConfig.verb !== "get") $("#problem")?.replaceChildren();
});
on("htmx:sendError", () => toast(words("offline"), "warn"));
on("htmx:responseError", ({ detail }) => {
  const answered = detail.xhr.status === 401 || detail.requestConfig.headers["X-Live"];
  if (!answered) toast(words("failed"), "warn");
});

/* a session that ended: sign in over the page, then go on with what is typed there */
const signInAgain = (dialog) => {
  if ($("#again")) return;
  document.body.insertAdjacentHTML("beforeend", dialog);
  const box = $("#again");
  if (!box) { location.assign(`/sign-in?back=${encodeURIComponent(location.pathname + location.search)}`); return; }
  box.addEventListener("close", () => box.remove());
  htmx.process(box);
  box.showModal();
};
on("dz:signed-in", ({ detail }) => {
  $("#again")?.close();
  toast(words("signed-in", detail.name));
  document.body.dispatchEvent(new CustomEvent("dz:all"));
});

const described = (field) => (field.getAttribute("aria-describedby") || "").split(" ").filter(Boolean);
const describe = (field, ids) => (ids.length ? field.setAttribute("aria-describedby", ids.join(" ")) : field.removeAttribute("aria-describedby"));

const clear = (form) => {
  if (!form) return;
  all(".dz-problem", form).forEach((place) => place.replaceChildren());
  all(".dz-error.placed", form).forEach((message) => message.remove());
  all("[aria-invalid]", form).forEach((field) => {
    field.classList.remove("is-invalid");
    field.removeAttribute("aria-invalid");
    describe(field, described(field).filter((id) => !id.startsWith("e-")));
  });
};

const hang = (place) => {
  const form = place.closest("form") || document;
  const first = all("[data-for]", place).map((message) => hangAtField(message, form)).find(Boolean);
  (first || place).focus?.();
  if (!first) place.scrollIntoView({ block: "nearest" });
};

/* answers the field that the message now stands at */
const hangAtField = (message, form) => {
  const name = message.dataset.for;
  const box = name && $(`[data-field="${CSS.escape(name)}"]`, form);
  const field = box && $("input:not([type=hidden]),select,textarea", box);
  if (!field) return null;
  const error = make("p", "dz-error placed");
  error.id = `e-${name}`;
  error.append(icon("ban"), make("span", "", message.textContent));
  box.append(error);
  field.classList.add("is-invalid");
  field.setAttribute("aria-invalid", "true");
  describe(field, [...described(field), error.id]);
  message.remove();
  return field;
};
