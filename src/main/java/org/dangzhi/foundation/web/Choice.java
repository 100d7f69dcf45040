package org.dangzhi.foundation.web;

/** One entry of a select field. */
public record Choice(String value, String label) {}
