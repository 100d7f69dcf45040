package org.dangzhi.foundation.people;

public enum Sex {
    MALE,
    FEMALE
}
