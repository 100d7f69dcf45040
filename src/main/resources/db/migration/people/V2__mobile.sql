-- The number behind which a mobile telephone rings, wherever it stands among a person's numbers; digits only. And the last
-- day on which a person works here, null for no end.
create or replace view people.name_of with (security_invoker = true) as
  select p.office_id, p.id, p.name, p.post, coalesce(u.short_name, '') as unit, p.unit_id, p.precedence,
         f.number as phone,
         (select m.digits from people.phone m
           where m.office_id = p.office_id and m.holder_id = p.id and m.digits ~ '^1\d{10}$'
           order by m.position limit 1) as mobile,
         p.left_on
    from people.person p
    left join people.unit u on u.office_id = p.office_id and u.id = p.unit_id
    left join people.phone f on f.office_id = p.office_id and f.holder_id = p.id and f.position = 0;
