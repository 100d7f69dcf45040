package org.dangzhi.foundation.work.lists;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.SavedFilters;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.KeysetPage;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.PageAddress;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.page.ColumnHead;
import org.dangzhi.foundation.web.page.Paging;
import org.dangzhi.foundation.work.ItemWords;
import org.dangzhi.foundation.work.Source;
import org.dangzhi.foundation.work.Stage;
import org.dangzhi.foundation.work.WorkModule;
import org.dangzhi.foundation.work.closing.ClosureRatePages;
import org.dangzhi.foundation.work.items.ActingPerson;
import org.dangzhi.foundation.work.items.ActingPersons;
import org.dangzhi.foundation.work.items.ItemAct;
import org.dangzhi.foundation.work.page.ItemRow;
import org.dangzhi.foundation.work.page.ItemsPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of lists of items. */
@Component
@Transactional(readOnly = true)
public class ItemListPages {

    private static final String LIST = "/items";

    private final ItemQuery query;
    private final ClosureRatePages loop;
    private final ItemWords words;
    private final ActingPersons persons;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final SavedFilters filters;

    ItemListPages(
            ItemQuery query,
            ClosureRatePages loop,
            ItemWords words,
            ActingPersons persons,
            CurrentPermissions permissions,
            Texts texts,
            SavedFilters filters) {
        this.query = query;
        this.loop = loop;
        this.words = words;
        this.persons = persons;
        this.permissions = permissions;
        this.texts = texts;
        this.filters = filters;
    }

    ItemsPage page(ItemFilter search) {
        var tab = tab(search);
        var found = query.page(tab, search.ordered(), search);
        var person = persons.mine();
        return new ItemsPage(
                tab.id(),
                asked(search),
                filters.bar(address(search), search.narrowed() || search.ordered() != ItemOrder.STANDING),
                search.narrowed(),
                options(),
                heads(tab, search),
                found.rows().stream().map(line -> row(line, person)).toList(),
                paging(tab, search, found),
                new ItemsPage.Addresses(
                        address(LIST + "/export", tab, search, ""),
                        LIST + "?tab=" + tab.id(),
                        address(LIST, tab, search, search.afterTyped())),
                permissions.may(WorkModule.ASSIGN));
    }

    /** No head rules a list of closed ones in its usual order: no column says when they were closed. */
    private ItemsPage.Heads heads(ItemTab tab, ItemFilter search) {
        boolean byClosing = search.ordered().segments(tab, search.state()).equals(List.of(ItemSegment.CLOSED));
        var now = byClosing ? null : search.ordered();
        return new ItemsPage.Heads(head("number", now, tab, search), head("due", now, tab, search));
    }

    private ColumnHead head(String column, @Nullable ItemOrder now, ItemTab tab, ItemFilter search) {
        return ColumnHead.of(
                column,
                texts.t("work." + column),
                List.of(ItemOrder.values()),
                now,
                order -> texts.t(order.wordKey()),
                order -> address(LIST, tab, search, order, ""));
    }

    private ItemsPage.Options options() {
        return new ItemsPage.Options(
                choices("work.source.", Stream.of(Source.values())),
                choices("work.state.", Stream.of(ItemState.values())),
                SelectOption.of(Stream.of(ItemOrder.values()), order -> texts.t(order.wordKey())),
                Stream.of("20", "50", "100")
                        .map(size -> new SelectOption(size, size))
                        .toList());
    }

    private Paging paging(ItemTab tab, ItemFilter search, KeysetPage<ItemLine> found) {
        return new Paging(
                texts.t("work.total", found.total()) + rate(tab),
                search.afterTyped().isEmpty() ? "" : address(LIST, tab, search, ""),
                found.next() == null ? "" : address(LIST, tab, search, found.next()));
    }

    private String rate(ItemTab tab) {
        if (tab != ItemTab.ALL || !permissions.may(WorkModule.LOOP)) return "";
        var rate = loop.rateOfThisMonth();
        return rate.isEmpty() ? "" : texts.t("work.total.rate", rate);
    }

    public ItemRow row(UUID id) {
        return row(query.line(id).orElseThrow(NotFoundException::new), persons.mine());
    }

    /** The list the person usually works in. */
    public ItemTab tab(ItemFilter search) {
        var asked = search.tab() == null ? "" : search.tab();
        return Stream.of(ItemTab.values())
                .filter(tab -> tab.id().equals(asked))
                .findFirst()
                .orElse(persons.readsAll() ? ItemTab.ALL : ItemTab.TODO);
    }

    private ItemRow row(ItemLine line, ActingPerson person) {
        var condition = ItemWords.Condition.of(line);
        var names = line.names();
        var acts = line.acts(person);
        return new ItemRow(
                line.id().toString(),
                words.shortNumber(line.subject().number()),
                line.subject().title(),
                source(line.subject()),
                new ItemRow.Persons(names.ownerName(), names.ownerUnit(), names.supervisorName()),
                words.at(condition.due()),
                new ItemRow.Seals(
                        words.stages(condition), words.stagesSaid(condition), condition.stage() == Stage.CLOSED),
                words.state(condition),
                texts.t("work.act." + next(acts)),
                acts.contains(ItemAct.REMIND));
    }

    private static String next(Set<ItemAct> acts) {
        if (acts.contains(ItemAct.CHECK)) return "check";
        return acts.contains(ItemAct.CARRY_OUT) ? "go_on" : "look";
    }

    private String source(ItemLine.Subject subject) {
        return words.source(subject.source(), subject.sourceNumber());
    }

    private <E extends Enum<E>> List<SelectOption> choices(String prefix, Stream<E> values) {
        return SelectOption.withNone(
                texts.t("web.all"), SelectOption.of(values, value -> texts.t(prefix + ItemWords.key(value.name()))));
    }

    private static ItemsPage.Criteria asked(ItemFilter search) {
        return new ItemsPage.Criteria(
                search.words(),
                search.ownerTyped(),
                search.supervisorTyped(),
                search.source() == null ? "" : search.source().name(),
                search.state() == null ? "" : search.state().name(),
                search.from() == null ? "" : search.from().toString(),
                search.to() == null ? "" : search.to().toString(),
                search.ordered().name(),
                Integer.toString(search.rows()));
    }

    /** Where the list is found again. */
    String address(ItemFilter search) {
        return address(LIST, tab(search), search, "");
    }

    private static String address(String path, ItemTab tab, ItemFilter search, String after) {
        return address(path, tab, search, search.ordered(), after);
    }

    private static String address(String path, ItemTab tab, ItemFilter search, ItemOrder order, String after) {
        return PageAddress.of(path)
                .with("tab", tab.id())
                .with("q", search.words())
                .with("owner", search.ownerTyped())
                .with("supervisor", search.supervisorTyped())
                .with("source", search.source())
                .with("state", search.state())
                .with("from", search.from())
                .with("to", search.to())
                .with("order", order == ItemOrder.STANDING ? null : order)
                .with("size", search.size() == null ? null : search.rows())
                .with("after", after)
                .toString();
    }
}
