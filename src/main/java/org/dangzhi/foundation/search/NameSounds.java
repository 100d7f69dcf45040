package org.dangzhi.foundation.search;

/** Port to how a name sounds, so that whoever hears a name and writes it with other characters finds it all the same. */
public interface NameSounds {

    /** The word under which a name of that sound is indexed; empty for what is no name. */
    String of(String typed);
}
