package org.dangzhi.foundation.people.names;

import java.util.List;
import org.dangzhi.foundation.search.NameSounds;
import org.springframework.stereotype.Component;

/** {@link NameSounds} by pinyin: 李蔷 sounds like 李强. */
@Component
class PinyinSounds implements NameSounds {

    @Override
    public String of(String typed) {
        return Pinyin.mayBeName(typed) ? Pinyin.full(typed) : "";
    }

    @Override
    public List<String> syllables(String text) {
        return Syllables.plain(text);
    }
}
