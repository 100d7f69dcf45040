/**
 * Who works here and who is reached by telephone: units in a tree, persons with post, rank, order of precedence and
 * numbers, contacts inside and outside.
 *
 * <p>Offers {@link People}, {@link Units}, {@link Contacts}, {@link Pinyin}; other modules' SQL may join the view
 * {@code people.name_of} and refer to {@code people.person}. Names show beside posts, leaders stand in the order of
 * precedence; numbers are masked for readers without {@code people.phone.read}.
 *
 * <p>{@code persons}, {@code units} and {@code contacts} (those who do not work here) hold rules, rows and pages of each,
 * {@code phones} and {@code names} what they share. Start reading at {@code People}, then {@code PeopleCommands}.
 */
@NullMarked
@ApplicationModule(
        id = "people",
        allowedDependencies = {"office", "office::demo", "web", "web::frame", "web::page", "audit", "search", "sheets"})
package org.dangzhi.foundation.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
