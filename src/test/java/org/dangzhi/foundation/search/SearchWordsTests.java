package org.dangzhi.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** 喝酒 and 饮酒 mean the same to the office. */
class SearchWordsTests {

    private static final Set<String> DRINK = new LinkedHashSet<>(List.of("喝酒", "饮酒"));

    @Test
    void aWordIsAskedForInAllItsMeanings() {
        assertThat(words(Map.of("喝酒", DRINK)).asked("喝酒")).isEqualTo("((喝酒) | (((喝酒)) | ((饮酒))))");
    }

    @Test
    void partsOfAWordAreAskedForTogether() {
        assertThat(words(Map.of("喝酒", DRINK)).alike("值班喝酒")).isEqualTo("(值班) & (((喝酒)) | ((饮酒)))");
    }

    @Test
    void whatHasNoSuchWordsIsAskedForAsTyped() {
        assertThat(words(Map.of()).asked("值班")).isEqualTo(Bigrams.spread("值班"));
        assertThat(words(Map.of("喝酒", DRINK)).asked("！")).isEmpty();
    }

    /** However many groups a word is in. */
    @Test
    void aStatementHoldsTwentyWordsOfOneMeaning() {
        var many = new LinkedHashSet<String>();
        for (int n = 0; n < 100; n++) many.add("酒" + (char) ('一' + n));

        assertThat(words(Map.of("喝酒", many)).alike("喝酒").split("\\|")).hasSize(20);
    }

    private static SearchWords words(Map<String, Set<String>> same) {
        var beans = new StaticListableBeanFactory(Map.of("synonyms", (Synonyms) typed -> same));
        return new SearchWords(beans.getBeanProvider(Synonyms.class));
    }
}
