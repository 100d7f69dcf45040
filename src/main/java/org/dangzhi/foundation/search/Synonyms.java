package org.dangzhi.foundation.search;

import java.util.Map;
import java.util.Set;

/** Port to the office's own list of words that mean the same; answered by the module whose pages keep it. */
public interface Synonyms {

    /** By each word that occurs in what was typed: it and all that mean the same, in small letters. */
    Map<String, Set<String>> within(String typed);
}
