package org.dangzhi.foundation.search;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Texts texts;

    SearchController(
            SearchIndex index, ObjectProvider<SearchProvider> finders, ObjectProvider<SearchList> lists, Texts texts) {
        this.index = index;
        this.finders = finders;
        this.lists = lists;
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

    private List<SearchHit> hits(String typed, int limit) {
        var hits = new ArrayList<>(index.find(typed, limit));
        finders.forEach(finder -> hits.addAll(finder.find(typed, OF_A_FINDER)));
        return hits;
    }

    private SearchHits found(String q, int limit) {
        var typed = q.strip();
        if (typed.length() > LONGEST) typed = typed.substring(0, LONGEST);
        var words = typed;
        Map<String, List<SearchHits.Line>> kinds = new LinkedHashMap<>();
        for (var hit : hits(typed, limit))
            kinds.computeIfAbsent(hit.kind(), kind -> new ArrayList<>())
                    .add(new SearchHits.Line(hit.title(), hit.line(), hit.address()));
        var groups = kinds.entrySet().stream()
                .map(kind -> group(kind.getKey(), kind.getValue(), words))
                .toList();
        return new SearchHits(typed, !typed.isEmpty(), groups);
    }

    private SearchHits.Group group(String kind, List<SearchHits.Line> lines, String typed) {
        var title = texts.t(kind.replace(".", ".found."));
        return lists.stream()
                .filter(list -> list.kind().equals(kind))
                .findFirst()
                .map(list -> list.of(typed))
                .map(whole -> new SearchHits.Group(title, lines, texts.t("search.all", whole.total()), whole.address()))
                .orElseGet(() -> new SearchHits.Group(title, lines, "", ""));
    }
}
