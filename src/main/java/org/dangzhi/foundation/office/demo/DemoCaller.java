package org.dangzhi.foundation.office.demo;

/** Who is at the other end of the line; unit, name and post may be empty. */
public record DemoCaller(String unit, String name, String post, String tel) {}
