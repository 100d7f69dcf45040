package org.dangzhi.foundation.work.items;

import org.dangzhi.foundation.work.ItemId;
import org.springframework.data.repository.CrudRepository;

/** Repository of items. */
public interface ItemRepository extends CrudRepository<Item, ItemId> {}
