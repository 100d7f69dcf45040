/* Busy: a button whose act takes longer than a moment says that it is at work, and is read so. */
import { $, on } from "./dom.js";

const submitter = ({ elt, requestConfig }) =>
  requestConfig.triggeringEvent?.submitter ?? (elt.matches("button") ? elt : $("button[type=submit]", elt));
const asked = ({ requestConfig }) => requestConfig.verb !== "get" && !requestConfig.headers["X-Live"];

on("htmx:beforeRequest", ({ detail }) => { if (asked(detail)) submitter(detail)?.setAttribute("aria-busy", "true"); });
on("htmx:afterRequest", ({ detail }) => { if (asked(detail)) submitter(detail)?.removeAttribute("aria-busy"); });
