/* What pages need beyond htmx; one file a concern. No inline script anywhere. */
import "./busy.js";
import "./calendar.js";
import { clocks } from "./clocks.js";
import { drafts } from "./drafts.js";
import "./files.js";
import "./keys.js";
import { live } from "./live.js";
import "./mentions.js";
import "./palette.js";
import "./panels.js";
import "./parts.js";
import "./pickers.js";
import { printable } from "./printable.js";
import "./problems.js";
import "./still.js";
import { tables } from "./tables.js";
import "./toast.js";
import { typedFields } from "./typed.js";

const dress = (root) => { drafts(root); tables(root); typedFields(root); printable(root); clocks(); };

dress(document);
/* of many tabs on a narrow screen, the one that one is in can be seen */
document.querySelectorAll(".dz-area [aria-current], .dz-sub [aria-current]").forEach((tab) => {
  tab.parentElement.scrollLeft = tab.offsetLeft - (tab.parentElement.clientWidth - tab.offsetWidth) / 2;
});
document.addEventListener("htmx:load", ({ detail }) => { if (detail.elt !== document.body) dress(detail.elt); });
setInterval(clocks, 10000);
live();
