package org.dangzhi.foundation.search;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.search.page.SearchHits;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one box at the top: while typing, and as a page. */
@Controller
@RequiresPermission(RequiresPermission.SIGNED_IN)
class SearchController {

    private static final int IN_THE_BOX = 12;
    private static final int ON_THE_PAGE = 60;
    private static final int LONGEST = 100;

    private static final int OF_A_FINDER = 5;

    private final SearchIndex index;
    private final ObjectProvider<SearchProvider> finders;
    private final ObjectProvider<SearchList> lists;
    private final ObjectProvider<HitPhones> phones;
    private final PlaceFinder places;
    private final Texts texts;

    SearchController(
            SearchIndex index,
            ObjectProvider<SearchProvider> finders,
            ObjectProvider<SearchList> lists,
            ObjectProvider<HitPhones> phones,
            PlaceFinder places,
            Texts texts) {
        this.index = index;
        this.finders = finders;
        this.lists = lists;
        this.phones = phones;
        this.places = places;
        this.texts = texts;
    }

    @HxRequest
    @GetMapping("/search")
    String hits(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("found", found(q, IN_THE_BOX));
        return "search/SearchHits";
    }

    @GetMapping("/search")
    String page(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("found", found(q, ON_THE_PAGE));
        return "search/SearchPage";
    }

    private SearchHits found(String q, int limit) {
        var typed = q.strip();
        if (typed.length() > LONGEST) typed = typed.substring(0, LONGEST);
        if (typed.isEmpty()) return new SearchHits(typed, places.first());
        return new SearchHits(
                typed,
                Stream.concat(places.find(typed).stream(), records(typed, limit))
                        .toList());
    }

    private Stream<SearchHits.Group> records(String typed, int limit) {
        var hits = hits(typed, limit);
        var numbers = phones.stream()
                .flatMap(port -> port.of(hits).stream())
                .collect(Collectors.groupingBy(HitPhones.Phone::hit));
        var kinds =
                hits.stream().collect(Collectors.groupingBy(SearchHit::kind, LinkedHashMap::new, Collectors.toList()));
        return kinds.values().stream().map(kind -> group(kind, numbers, typed));
    }

    private List<SearchHit> hits(String typed, int limit) {
        var hits = new ArrayList<>(index.find(typed, limit));
        finders.forEach(finder -> hits.addAll(finder.find(typed, OF_A_FINDER)));
        return hits;
    }

    private SearchHits.Group group(List<SearchHit> hits, Map<UUID, List<HitPhones.Phone>> numbers, String typed) {
        var kind = hits.getLast().kind();
        var lines = hits.stream()
                .map(hit -> line(hit, numbers.getOrDefault(hit.id(), List.of())))
                .toList();
        var title = texts.t(kind.replace(".", ".found."));
        var all = texts.t("search.all", hits.getLast().total()).strip();
        boolean more = !hits.getLast().total().equals(Integer.toString(hits.size()));
        return lists.stream()
                .filter(list -> more && list.kind().equals(kind))
                .findFirst()
                .map(list -> new SearchHits.Group(title, lines, all, list.address(typed)))
                .orElseGet(() -> SearchHits.Group.of(title, lines));
    }

    private static SearchHits.Line line(SearchHit hit, List<HitPhones.Phone> phones) {
        return new SearchHits.Line(
                phones.isEmpty() ? "file-text" : "user", hit.title(), hit.line(), hit.address(), phones);
    }
}
