package org.dangzhi.foundation.work;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.RequiresScope;
import org.dangzhi.foundation.work.items.ActingPerson;
import org.dangzhi.foundation.work.items.ActingPersons;
import org.dangzhi.foundation.work.items.ItemAct;
import org.dangzhi.foundation.work.items.ItemCommands;
import org.dangzhi.foundation.work.items.ItemRefused;
import org.dangzhi.foundation.work.lists.ItemFilter;
import org.dangzhi.foundation.work.lists.ItemLine;
import org.dangzhi.foundation.work.lists.ItemListPages;
import org.dangzhi.foundation.work.lists.ItemOrder;
import org.dangzhi.foundation.work.lists.ItemQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Items for the organisation's other systems. A token acts as its owner: the item decides who may what. */
@RestController
@RequestMapping("/api/v1/items")
@RequiresPermission(WorkModule.READ)
class ItemApi {

    record Person(UUID id, String name) {}

    /** One item. {@code late} stays true once it was late; {@code acts} is what the token's owner may do to it now. */
    record ItemAnswer(
            UUID id,
            String number,
            String title,
            String content,
            Source source,
            @Nullable String sourceNumber,
            Stage stage,
            int round,
            boolean returned,
            boolean late,
            Instant arrangedAt,
            Instant due,
            @Nullable Instant doneAt,
            @Nullable Instant closedAt,
            @Nullable Person assignedBy,
            Person owner,
            @Nullable Person assistant,
            Person supervisor,
            String outcome,
            Set<ItemAct> acts) {}

    /** @param next ask with {@code after=} this for what follows; absent at the end */
    record ItemsAnswer(
            List<ItemAnswer> items, String total, @Nullable String next) {}

    record NewItemBody(
            @NotBlank @Size(max = 120) @Nullable String title,
            @Size(max = 4000) @Nullable String content,
            @NotNull @Nullable Source source,
            @Size(max = 60) @Nullable String sourceNumber,
            @Nullable UUID assignedBy,
            @NotNull @Nullable UUID owner,
            @Nullable UUID assistant,
            @NotNull @Nullable UUID supervisor,
            @NotNull @Nullable Instant due,
            @Size(max = 30) @Nullable List<@NotBlank @Size(max = 300) String> steps) {

        NewItem item() {
            return new NewItem(
                    known(title),
                    ItemForm.text(content),
                    known(source),
                    ItemForm.blank(sourceNumber),
                    null,
                    ItemForm.person(assignedBy),
                    new PersonId(known(owner)),
                    ItemForm.person(assistant),
                    new PersonId(known(supervisor)),
                    known(due),
                    steps == null ? List.of() : steps);
        }
    }

    record CommentBody(@NotBlank @Size(max = 2000) @Nullable String words) {}

    /**
     * @param round whose outcome was looked at, as the item's answer gave it
     * @param due when it is due again; only for what is returned
     */
    record CheckBody(
            @NotNull @Nullable Integer round,
            @NotNull @Nullable Boolean passed,
            @Size(max = 2000) @Nullable String opinion,
            @Size(max = 2000) @Nullable String reply,
            @Nullable Instant due) {}

    private final ItemCommands commands;
    private final ItemQuery query;
    private final ItemListPages lists;
    private final ActingPersons persons;

    ItemApi(ItemCommands commands, ItemQuery query, ItemListPages lists, ActingPersons persons) {
        this.commands = commands;
        this.query = query;
        this.lists = lists;
        this.persons = persons;
    }

    /**
     * Filters as on the page: tab, q, owner, supervisor, source, state, from, to, order; {@code size} up to 100. The newest
     * first where no order is asked for: that one moves nothing between two pages when an item is closed meanwhile.
     */
    @RequiresScope("items:read")
    @GetMapping
    ItemsAnswer list(@Valid ItemFilter search) {
        var order = Objects.requireNonNullElse(search.order(), ItemOrder.NEWEST);
        var page = query.page(lists.tab(search), order, search);
        return new ItemsAnswer(answers(page.rows()), page.total(), page.next());
    }

    @RequiresScope("items:read")
    @GetMapping("/{id}")
    ItemAnswer one(@PathVariable UUID id) {
        return query.line(id).map(line -> answer(line, persons.mine())).orElseThrow(NotFoundException::new);
    }

    @RequiresPermission(WorkModule.ASSIGN)
    @RequiresScope("items:write")
    @PostMapping
    ResponseEntity<ItemId> arrange(@RequestBody @Valid NewItemBody wanted) {
        var item = commands.assign(wanted.item()).id();
        return ResponseEntity.created(URI.create("/api/v1/items/" + item.id())).body(item);
    }

    @RequiresScope("items:write")
    @PostMapping("/{id}/progress")
    ResponseEntity<Void> progress(@PathVariable UUID id, @RequestBody @Valid CommentBody said) {
        commands.progress(id, known(said.words()), List.of());
        return ResponseEntity.noContent().build();
    }

    @RequiresScope("items:write")
    @PostMapping("/{id}/done")
    ResponseEntity<Void> report(@PathVariable UUID id, @RequestBody @Valid CommentBody said) {
        commands.report(id, known(said.words()), List.of());
        return ResponseEntity.noContent().build();
    }

    @RequiresScope("items:write")
    @PostMapping("/{id}/check")
    ResponseEntity<Void> check(@PathVariable UUID id, @RequestBody @Valid CheckBody checked) {
        int round = known(checked.round());
        if (known(checked.passed()))
            commands.approve(id, round, ItemForm.text(checked.opinion()), ItemForm.text(checked.reply()));
        else if (checked.due() == null) throw ItemRefused.dueHasPassed();
        else commands.returnToOwner(id, round, ItemForm.text(checked.opinion()), checked.due());
        return ResponseEntity.noContent().build();
    }

    private List<ItemAnswer> answers(List<ItemLine> lines) {
        var asking = persons.mine();
        return lines.stream().map(line -> answer(line, asking)).toList();
    }

    private static ItemAnswer answer(ItemLine line, ActingPerson asking) {
        var subject = line.subject();
        var progress = line.progress();
        var persons = line.persons();
        var names = line.names();
        return new ItemAnswer(
                subject.id(),
                subject.number(),
                subject.title(),
                subject.content(),
                subject.source(),
                subject.sourceNumber(),
                progress.stage(),
                progress.round(),
                progress.returned(),
                progress.late(),
                progress.arrangedAt(),
                progress.dueAt(),
                progress.doneAt(),
                progress.closedAt(),
                person(persons.assignedBy(), names.assignerName()),
                new Person(persons.owner().id(), names.ownerName()),
                person(persons.assistant(), names.assistantName()),
                new Person(persons.supervisor().id(), names.supervisorName()),
                subject.outcome(),
                line.acts(asking));
    }

    private static @Nullable Person person(@Nullable PersonId id, @Nullable String name) {
        return id == null ? null : new Person(id.id(), Objects.requireNonNullElse(name, ""));
    }

    /** What validation has made sure of. */
    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
