/* What pages need beyond htmx; one file a concern. No inline script anywhere. */
import "./calendar.js";
import { clocks } from "./clocks.js";
import { drafts } from "./drafts.js";
import "./files.js";
import "./keys.js";
import { live } from "./live.js";
import "./palette.js";
import "./parts.js";
import "./pickers.js";
import "./problems.js";
import "./still.js";
import { tables } from "./tables.js";
import "./toast.js";
import { typedFields } from "./typed.js";

const dress = (root) => { drafts(root); tables(root); typedFields(root); clocks(); };

dress(document);
document.addEventListener("htmx:load", ({ detail }) => { if (detail.elt !== document.body) dress(detail.elt); });
setInterval(clocks, 10000);
live();
