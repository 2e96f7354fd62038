-- A delivery says which article its text is a version of, and since when: what was delivered before without it is sent again.
update outbox o
   set state = 'WAITING', revision = o.revision + 1, attempts = 0, last_error = null, due_at = clock_timestamp(),
       number = greatest(o.number + 1, (extract(epoch from clock_timestamp()) * 1000000)::bigint)
  from article a
 where a.digest = o.digest and a.address is not null
   and exists (select from article v where v.address = a.address and v.digest <> a.digest);
