-- What a mention says is read whole and searched by nothing, so it is kept as it was written: of two hundred claims the database took most of a
-- millisecond to put the binary form into words again, more than to find them.
drop view mention_ever;
drop trigger mention_change on mention;
alter table mention alter body type json using body::text::json;
alter table mention_past alter body type json using body::text::json;
create view mention_ever as
    select m.*, timestamptz 'infinity' as received_until from mention m union all select * from mention_past;

-- As text, since JSON as it was written has no equality of its own.
create trigger mention_change before update on mention
    for each row when (old::text is distinct from new::text) execute function mark_change();
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
            from former o join fresh f using (id) where o.claim_id <> f.claim_id or o.body::text is distinct from f.body::text;
    else
        insert into change (topic, op, subject, claim_id)
            select 'MENTION', 'GONE', digest || ' ' || md5(body::text) || ' ' || claim_id, claim_id from former;
    end if;
    return null;
end $$;

-- Who assesses is asked for each gap table; they are few among thousands.
create index source_assessors on source (id) where role = 'ASSESSOR';
