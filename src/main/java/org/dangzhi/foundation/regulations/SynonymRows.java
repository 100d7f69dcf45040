package org.dangzhi.foundation.regulations;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.search.AnswerMemory;
import org.dangzhi.foundation.search.SearchWords;
import org.dangzhi.foundation.search.Synonyms;
import org.dangzhi.foundation.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** JDBC rows of {@code regulations.synonym}: {@link Synonyms}, words that mean the same to whoever searches. */
@Repository
public class SynonymRows implements Synonyms {

    private static final int MOST_WORDS = 20;
    private static final int LONGEST_WORD = 20;

    /** Words as they were typed, in their order. */
    public record Group(UUID id, List<String> words) {}

    private final JdbcClient jdbc;
    private final AnswerMemory<String, Map<String, Set<String>>> asked = new AnswerMemory<>();

    SynonymRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Set<String>> within(String typed) {
        return asked.of(SearchWords.normal(typed), this::read);
    }

    private Map<String, Set<String>> read(String text) {
        var found = new HashMap<String, Set<String>>();
        jdbc.sql("""
                        select id, words from regulations.synonym
                         where exists (select from unnest(words) word where position(lower(word) in :text) > 0)
                         order by id
                        """).param("text", text).query(SynonymRows::group).list().forEach(group -> {
            var words = group.words().stream().map(SearchWords::normal).toList();
            for (var word : words)
                if (text.contains(word))
                    found.computeIfAbsent(word, w -> new LinkedHashSet<>(Set.of(w)))
                            .addAll(words);
        });
        return found;
    }

    /** Groups with a word that holds {@code part}, all for none; by their first word. */
    public List<Group> with(String part, int most) {
        return jdbc.sql("""
                        select id, words from regulations.synonym
                         where :part = '' or exists (select from unnest(words) word where position(:part in lower(word)) > 0)
                         order by words, id
                         limit :most
                        """)
                .param("part", SearchWords.normal(part))
                .param("most", most)
                .query(SynonymRows::group)
                .list();
    }

    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from regulations.synonym)")
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void add(String line) {
        insert(words(line));
    }

    /** As it is shipped. */
    public void deliver(List<String> words) {
        insert(words.toArray(String[]::new));
    }

    private void insert(String[] words) {
        jdbc.sql("insert into regulations.synonym (id, words) values (:id, :words)")
                .param("id", TimeOrderedIds.next())
                .param("words", words)
                .update();
    }

    @Transactional
    public void change(UUID id, String line) {
        int changed = jdbc.sql("update regulations.synonym set words = :words where id = :id")
                .param("id", id)
                .param("words", words(line))
                .update();
        if (changed == 0) throw new NotFoundException();
    }

    @Transactional
    public void remove(UUID id) {
        int removed = jdbc.sql("delete from regulations.synonym where id = :id")
                .param("id", id)
                .update();
        if (removed == 0) throw new NotFoundException();
    }

    private static String[] words(String line) {
        var words = List.of(line.strip().split("[\\s,，、;；]+")).stream()
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.size() < 2) throw LibraryRefused.fewWords();
        if (words.size() > MOST_WORDS) throw LibraryRefused.manyWords(words.size(), MOST_WORDS);
        for (var word : words) if (word.length() > LONGEST_WORD) throw LibraryRefused.longWord(word, LONGEST_WORD);
        return words.toArray(String[]::new);
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        Array words = row.getArray("words");
        return new Group(row.getObject("id", UUID.class), List.of((String[]) words.getArray()));
    }
}
