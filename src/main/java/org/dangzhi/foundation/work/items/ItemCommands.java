package org.dangzhi.foundation.work.items;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.records.FileHolder;
import org.dangzhi.foundation.records.StoredFiles;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.work.AssignedItem;
import org.dangzhi.foundation.work.ItemId;
import org.dangzhi.foundation.work.Items;
import org.dangzhi.foundation.work.NewItem;
import org.dangzhi.foundation.work.OpenItem;
import org.dangzhi.foundation.work.WorkModule;
import org.dangzhi.foundation.work.lists.ItemQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Use cases of items: arranged, carried out and checked, as the person of the running request. */
@Service
@Transactional
public class ItemCommands implements Items {

    private static final int MOST_AT_ONCE = 200;

    private final ItemUpdates updates;
    private final ItemQuery query;
    private final PartyResolver parties;
    private final ActingPersons persons;
    private final StoredFiles files;
    private final Clock clock;

    ItemCommands(
            ItemUpdates updates,
            ItemQuery query,
            PartyResolver parties,
            ActingPersons persons,
            StoredFiles files,
            Clock clock) {
        this.updates = updates;
        this.query = query;
        this.parties = parties;
        this.persons = persons;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public AssignedItem assign(NewItem wanted) {
        return kept(wanted, Item::arrange);
    }

    /** Takes in what was arranged elsewhere: its due time may have passed. */
    public void bringIn(NewItem known) {
        kept(known, Item::bringIn);
    }

    private AssignedItem kept(NewItem wanted, Beginning beginning) {
        if (wanted.assignedBy() != null) parties.known(wanted.assignedBy(), "assignedBy");
        var people = parties.of(wanted.owner(), wanted.assistant(), wanted.supervisor());
        var by = OfficeContext.actor().person().map(PersonId::new).orElse(null);
        var item = beginning.of(Item.UNNUMBERED, wanted, people, by, clock.instant());
        updates.save(item);
        return new AssignedItem(item.id(), item.number());
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenItem> open() {
        return query.open();
    }

    @Override
    public void takeOver(ItemId item, PersonId keeper) {
        updates.change(item, taken -> taken.followUpBy(keeper, clock.instant()));
    }

    /** @param arrangement which the writer saw; another one is answered with 409 */
    public void amend(UUID item, int arrangement, ItemDescription description, List<String> steps, Instant due) {
        act(item, (it, hand) -> it.amend(hand, arrangement, description, steps, due, clock.instant()));
    }

    public void accept(UUID item) {
        act(item, (it, hand) -> it.accept(hand, clock.instant()));
    }

    public void decline(UUID item, String reason) {
        act(item, (it, hand) -> it.decline(hand, reason, clock.instant()));
    }

    /** One act on several items: on all of them or on none; in one order, so that two such acts never block each other. */
    public void together(Collection<UUID> items, Consumer<UUID> act) {
        var picked = items.stream()
                .filter(Objects::nonNull) // an empty parameter
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        if (picked.isEmpty()) throw ItemRefused.nothingPicked();
        if (picked.size() > MOST_AT_ONCE) throw ItemRefused.tooManyPicked(picked.size(), MOST_AT_ONCE);
        picked.forEach(act);
    }

    public void progress(UUID item, String words, Collection<MultipartFile> uploaded) {
        act(item, (it, hand) -> it.progress(hand, words, clock.instant()));
        files.storeAll(uploaded, holder(item));
    }

    /** @param seen the step's words, as they were looked at */
    public void tick(UUID item, int position, String seen, boolean done) {
        act(item, (it, hand) -> it.withStep(position, seen).tick(hand, position, done, clock.instant()));
    }

    public void remind(UUID item, String words) {
        act(item, (it, hand) -> it.remind(hand, words, clock.instant()));
    }

    public void askExtension(UUID item, Instant until, String reason) {
        act(item, (it, hand) -> it.askExtension(hand, until, reason, clock.instant()));
    }

    /** @param until as it was asked for when it was looked at */
    public void extend(UUID item, Instant until) {
        act(item, (it, hand) -> it.wanting(until).extend(hand, clock.instant()));
    }

    public void refuseExtension(UUID item, Instant until, String reason) {
        act(item, (it, hand) -> it.wanting(until).refuseExtension(hand, reason, clock.instant()));
    }

    public void report(UUID item, String outcome, Collection<MultipartFile> evidence) {
        act(item, (it, hand) -> it.report(hand, outcome, clock.instant()));
        files.storeAll(evidence, holder(item));
    }

    public void reply(UUID item, String words) {
        act(item, (it, hand) -> it.reply(hand, words, clock.instant()));
    }

    /** @param round whose outcome was looked at */
    public void approve(UUID item, int round, String opinion, String reply) {
        act(item, (it, hand) -> it.inRound(round).approve(hand, opinion, reply, clock.instant()));
    }

    public void returnToOwner(UUID item, int round, String reason, Instant due) {
        act(item, (it, hand) -> it.inRound(round).returnToOwner(hand, reason, due, clock.instant()));
    }

    public void rate(UUID item, int stars) {
        act(item, (it, hand) -> it.rate(hand, stars, clock.instant()));
    }

    public static FileHolder holder(UUID item) {
        return new FileHolder("work.item", item, WorkModule.READ_ALL);
    }

    /** How an item begins: arranged now, or brought in from elsewhere. */
    private interface Beginning {
        Item of(String number, NewItem wanted, Parties parties, @Nullable PersonId by, Instant now);
    }

    /** As the person of the running request, who may read the item. */
    void act(UUID item, BiConsumer<Item, ActingPerson> verb) {
        if (!query.mayRead(item)) throw new NotFoundException();
        var hand = persons.mine();
        updates.change(new ItemId(item), it -> verb.accept(it, hand));
    }
}
