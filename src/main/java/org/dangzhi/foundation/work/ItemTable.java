package org.dangzhi.foundation.work;

import org.springframework.data.repository.CrudRepository;

interface ItemTable extends CrudRepository<Item, ItemId> {}
