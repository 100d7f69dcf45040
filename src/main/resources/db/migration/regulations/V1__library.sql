-- Regulations (制度) of four levels, divided into clauses. What is shipped is delivered to each office, so that it can be
-- cited, read, replaced by the full text and found like its own: docs/adr/0010-delivered-library.md.
do $$ begin perform ground.open_schema('regulations'); end $$;

-- Kinds of regulations; the office's own words for them.
create table regulations.category (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  code text not null check (code ~ '^[A-Z][A-Z_0-9]{1,29}$'),
  name text not null check (length(name) between 1 and 30),
  position int not null,
  retired boolean not null default false,
  primary key (office_id, code)
);
do $$ begin perform ground.office_table('regulations.category'); end $$;

-- code names what is shipped; delivered is the hash of what was delivered, null once the office changed it. An edition in
-- preparation (draft) is cited by nobody. in_force_on and repealed_on: first day in force, first day no longer.
create table regulations.regulation (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  version int not null,
  code text check (code ~ '^[a-z0-9][a-z0-9.-]{1,59}$'),
  delivered text,
  title text not null check (length(title) between 1 and 120),
  number text not null default '' check (length(number) <= 60),
  issuer text not null default '' check (length(issuer) <= 120),
  level text not null check (level in ('STATE', 'PROVINCE', 'GROUP', 'COMPANY')),
  category text not null,
  issued_on date,
  in_force_on date,
  repealed_on date,
  replaces_id uuid,
  edition int not null default 1 check (edition between 1 and 999),
  draft boolean not null default false,
  whole boolean not null,
  source text not null default '' check (length(source) <= 1000),
  original_id uuid,
  made_by text not null,
  made_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, category) references regulations.category,
  foreign key (office_id, replaces_id) references regulations.regulation,
  foreign key (office_id, original_id) references records.file,
  check (repealed_on >= in_force_on),
  constraint in_force_from_a_day check (draft or in_force_on is not null)
);
create unique index regulation_code on regulations.regulation (office_id, code) where not draft;
create index regulation_list on regulations.regulation (office_id, level, in_force_on, id) where not draft;
create index regulation_replaces on regulations.regulation (office_id, replaces_id) where replaces_id is not null;
do $$ begin perform ground.office_table('regulations.regulation'); end $$;

-- doubts: why it should be looked at by a person, as recognition left it: [{"reason": …, "detail": …}]; none once somebody
-- did.
create table regulations.clause (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  regulation_id uuid not null,
  position int not null,
  kind text not null check (kind in ('PREAMBLE', 'BOOK', 'CHAPTER', 'SECTION', 'ARTICLE', 'ANNEX')),
  label text not null check (length(label) <= 40),
  heading text not null default '' check (length(heading) <= 200),
  content text not null default '' check (length(content) <= 20000),
  doubts jsonb not null default '[]' check (jsonb_typeof(doubts) = 'array' and jsonb_array_length(doubts) <= 10),
  primary key (office_id, id),
  constraint in_order unique (office_id, regulation_id, position) deferrable initially deferred,
  foreign key (office_id, regulation_id) references regulations.regulation on delete cascade
);
create index clause_label on regulations.clause (office_id, regulation_id, label);
do $$ begin perform ground.office_table('regulations.clause'); end $$;

-- By what clauses are found, see Bigrams of search: heads is label, heading and the regulation's title, words is all of it;
-- headings weigh more than the title, and that more than the text.
create table regulations.clause_words (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  clause_id uuid not null,
  regulation_id uuid not null,
  heads tsvector not null,
  words tsvector not null,
  primary key (office_id, clause_id),
  foreign key (office_id, clause_id) references regulations.clause on delete cascade
);
alter table regulations.clause_words alter column words set storage main; -- phrases are looked up in it, row by row
create index clause_words_of on regulations.clause_words (office_id, regulation_id);
create index clause_words_heads on regulations.clause_words using gin (heads);
create index clause_words_words on regulations.clause_words using gin (words);
do $$ begin perform ground.passing_table('regulations.clause_words'); end $$;

-- Words that mean the same when somebody searches.
create table regulations.synonym (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  id uuid not null,
  words text[] not null check (cardinality(words) between 2 and 20),
  primary key (office_id, id)
);
do $$ begin perform ground.office_table('regulations.synonym'); end $$;

-- A step of a process governs nodes of a run-sheet: MEAL, ARRIVAL … as facts name them.
create table regulations.clause_node (
  office_id uuid not null default current_setting('dangzhi.office')::uuid references office.office,
  clause_id uuid not null,
  node_kind text not null check (node_kind ~ '^[A-Z][A-Z_]{1,29}$'),
  primary key (office_id, clause_id, node_kind),
  foreign key (office_id, clause_id) references regulations.clause on delete cascade
);
do $$ begin perform ground.office_table('regulations.clause_node'); end $$;

/**
 * Clauses that hold what is asked, the best first: heads before texts, and what holds it as typed (nearer) before what holds
 * other words for it. Where fewer than five do, those follow that hold looser. Of very many, some hundred of each sort are
 * looked at. The owner's rights keep the indexes on words, which row-level security would lose; no other way is as fast.
 */
create function regulations.find_clauses(asked tsquery, nearer tsquery, looser tsquery, levels text[], categories text[],
                                   on_day date, most int)
  returns table (clause_id uuid, rank real)
  language plpgsql stable security definer rows 60 set search_path = pg_catalog, pg_temp
  set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_indexscan = off as $$
declare
  office uuid := current_setting('dangzhi.office')::uuid;
  fitting uuid[];
  headed uuid[];
  typed uuid[];
  alike uuid[] := '{}';
  loose uuid[] := '{}';
begin
  select array_agg(g.id) into fitting from regulations.regulation g
   where g.office_id = office and not g.draft
     and (levels = '{}' or g.level = any (levels))
     and (categories = '{}' or g.category = any (categories))
     and (on_day is null or g.in_force_on <= on_day and (g.repealed_on is null or g.repealed_on > on_day));

  select coalesce(array_agg(h.clause_id), '{}') into headed
    from (select c.clause_id
            from (select w.clause_id, w.heads from regulations.clause_words w
                   where w.office_id = office and w.heads @@ asked and w.regulation_id = any (fitting)
                   limit 1000) c
           order by ts_rank(c.heads, asked, 1) + case when c.heads @@ nearer then 1 else 0 end desc, c.clause_id
           limit 100) h;

  select coalesce(array_agg(t.clause_id), '{}') into typed
    from (select w.clause_id from regulations.clause_words w
           where w.office_id = office and w.words @@ nearer and not w.heads @@ asked and w.regulation_id = any (fitting)
           limit 300) t;

  if cardinality(headed) + cardinality(typed) < most then
    select coalesce(array_agg(s.clause_id), '{}') into alike
      from (select w.clause_id from regulations.clause_words w
             where w.office_id = office and w.words @@ asked and not w.heads @@ asked and w.regulation_id = any (fitting)
             limit 200) s;
  end if;

  if cardinality(headed) + cardinality(typed) + cardinality(alike) < 5 then
    select coalesce(array_agg(s.clause_id), '{}') into loose
      from (select w.clause_id from regulations.clause_words w
             where w.office_id = office and w.words @@ looser and not w.words @@ asked and w.regulation_id = any (fitting)
             limit 200) s;
  end if;

  return query
    select w.clause_id,
           (ts_rank(w.words, asked, 1)
             + case when w.clause_id = any (headed) then 1 when w.clause_id = any (loose) then -1 else 0 end
             + case when w.heads @@ nearer then 1 else 0 end
             + case when w.words @@ nearer then 1 else 0 end)::real as r
      from regulations.clause_words w
      join regulations.regulation g on g.office_id = w.office_id and g.id = w.regulation_id
     where w.office_id = office and w.clause_id = any (headed || typed || alike || loose)
     order by r desc, g.level desc, w.clause_id
     limit most;
end $$;
revoke all on function regulations.find_clauses from public;
grant execute on function regulations.find_clauses to ${app};
