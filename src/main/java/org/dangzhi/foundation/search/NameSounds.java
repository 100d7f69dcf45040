package org.dangzhi.foundation.search;

import java.util.List;

/** Port to how words sound, so that whoever hears a name and writes it with other characters finds it all the same. */
public interface NameSounds {

    /** The word under which a name of that sound is indexed; empty for what is no name. */
    String of(String typed);

    /** A text that is no name, in Latin letters: a part for each Chinese character and for each Latin word. */
    List<String> syllables(String text);
}
