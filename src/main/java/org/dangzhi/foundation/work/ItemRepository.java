package org.dangzhi.foundation.work;

import org.springframework.data.repository.CrudRepository;

/** Repository of items. */
interface ItemRepository extends CrudRepository<Item, ItemId> {}
