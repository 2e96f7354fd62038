-- What storing a claim costs beside its rows.

-- The same words, put together as one text: as a query of its own for each claim it took fifteen microseconds, more than to find the words in
-- the sentence. Words are letters and digits alone, so none holds the separator. Nothing of ours is named within: whoever analyses the table or
-- builds the index anew looks for names in the system's schema alone.
create or replace function words_by_month(words tsvector, day date) returns tsvector language plpgsql immutable parallel safe as $$
declare
    stands date := coalesce(day, date '0001-01-01');
    month  text := (stands - (extract(day from stands)::int - 1) - date '0001-01-01') || '/';
begin
    if words = '' then return words; end if;
    return array_to_tsvector(string_to_array(month || array_to_string(tsvector_to_array(words), e'\n' || month), e'\n'));
end $$;

-- The first mentions of a new claim are told with it (docs/adr/0012), so they need no note; they were most of all notes. A claim that was made
-- by this very transaction has its time and its id.
create or replace function note_mentions() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into change (topic, op, subject, claim_id, details)
            select 'MENTION', 'NEW', digest || ' ' || md5(body::text) || ' ' || claim_id, claim_id, jsonb_build_object('mention', id)
            from fresh f
            where not exists (select from claim c where c.id = f.claim_id and c.created_at = now()
                and c.xmin = pg_current_xact_id()::xid);
    elsif tg_op = 'UPDATE' then
        insert into change (topic, op, subject, claim_id, details)
            select 'MENTION', 'NEW', f.digest || ' ' || md5(f.body::text) || ' ' || f.claim_id, f.claim_id,
                jsonb_build_object('mention', f.id, 'movedFrom', nullif(o.claim_id, f.claim_id))
            from former o join fresh f using (id) where o.claim_id <> f.claim_id or o.body is distinct from f.body;
    else
        insert into change (topic, op, subject, claim_id)
            select 'MENTION', 'GONE', digest || ' ' || md5(body::text) || ' ' || claim_id, claim_id from former;
    end if;
    return null;
end $$;
