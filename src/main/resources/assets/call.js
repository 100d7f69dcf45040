/* The call dialog: F2 and whatever leads to a new call opens it over any page. Closed, its draft stays and says so; saved,
   one is where one was. F2 in a half-written call begins another: one draft a call. */
import { $, on, words } from "./dom.js";
import { isDrafted } from "./drafts.js";
import { toast } from "./toast.js";

const NEW = "/phone/new";
const box = () => $("#call");
const form = () => $("form", box());

/* the number is typed before the dialog is there: what comes meanwhile is kept for its first field */
let early = null;
on("keydown", (event) => {
  if (early === null || event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  early += event.key;
}, true);

const open = async (address) => {
  early = "";
  try {
    await htmx.ajax("GET", address, { target: "#call", swap: "innerHTML" });
  } finally {
    const [typed, field] = [early, form()?.elements.tel];
    early = null;
    if (typed && field) {
      field.value += typed;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
};

export const call = (event, address = document.body.dataset.phone) => {
  if (!address || !box()) return;
  event.preventDefault();
  if (early !== null || (form() && !isDrafted(form()))) return; // one is on its way, or an empty one stands there already
  open(address);
};

on("click", (event) => {
  const link = event.target.closest?.(`a[href^="${NEW}"]`);
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  call(event, link.getAttribute("href"));
});

/* kept and passed on: whose it is comes first, as long as nobody is named */
on("click", (event) => {
  const button = event.target.closest?.("[data-passes]");
  if (!button || button.form.elements.owner.value) return;
  event.preventDefault();
  const field = $('[data-field="owner"] [role="combobox"]', button.form);
  field.focus();
  field.scrollIntoView({ block: "center" });
});

/* what was refused stands in the form by then, so that htmx calls it a success */
on("htmx:afterRequest", ({ detail }) => {
  if (detail.xhr.status < 300 && detail.requestConfig.verb === "post" && detail.elt.id === "call-form") box().close();
});

on("close", (event) => {
  if (event.target !== box()) return;
  if (form() && isDrafted(form())) toast(words("draft-kept"));
  box().replaceChildren();
}, true);
