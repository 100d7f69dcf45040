package org.dangzhi.foundation.web;

/** Option of a select field. */
public record SelectOption(String value, String label) {}
