/**
 * Those who work here: entered, changed, imported, listed, picked; other modules ask {@link org.dangzhi.foundation.people.People}. Start
 * reading at {@code Person}, then {@code PeopleCommands}.
 */
@NullMarked
package org.dangzhi.foundation.people.persons;

import org.jspecify.annotations.NullMarked;
