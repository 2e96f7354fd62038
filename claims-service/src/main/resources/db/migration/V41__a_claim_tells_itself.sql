-- What a claim shows of its leading mention stands in the claim's own row. Lists, timelines and gap tables read some hundred claims each, and the mentions
-- of these lie on as many pages again, of a table three times as large: to look them up cost as much as all the rest that the database did for an answer.
-- The same code writes both that chooses the leading mention (ClaimRows), and writes them again when that mention reads otherwise.
alter table claim add leading_digest text, add leading_body text;

-- A claim is some 1.5 kB now. Packed, as rows of more than 2 kB are otherwise, it would be unpacked for each answer.
alter table claim set (toast_tuple_target = 4080);

create function leading_digest_of(mention_id bigint) returns text language plpgsql stable as $$
begin
    return (select digest from mention where id = mention_id);
end $$;
create function leading_body_of(mention_id bigint) returns text language plpgsql stable as $$
begin
    return (
        select json_strip_nulls(row_to_json(said))::text from mention m cross join lateral (
            select * from json_to_record(m.body) part (measure text, quantity json, places json, "heldBy" text, "window" json, stance text,
                speech text, "saidOn" text, evidence json)) said
        where m.id = mention_id);
end $$;
-- The table is written anew in one go, with its indexes; an update would write each row into each of eighteen indexes, and leave the old ones behind.
alter table claim
    alter leading_digest type text using leading_digest_of(leading_id),
    alter leading_body type text using leading_body_of(leading_id);
alter table claim alter leading_digest set not null, alter leading_body set not null;
drop function leading_digest_of, leading_body_of;

-- What an event keeps of the claim as it was is whether it matched somebody's filter; the passage has no part in that.
create or replace function note_claims() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into change (topic, op, subject, claim_id) select 'CLAIM', 'NEW', id, id from fresh;
    elsif tg_op = 'UPDATE' then
        insert into change (topic, op, subject, claim_id, before)
            select 'CLAIM', 'CHANGED', o.id, o.id, to_jsonb(o) - 'leading_body' from former o join fresh f using (id) where o is distinct from f;
    else
        insert into change (topic, op, subject, claim_id, before)
            select 'CLAIM', 'GONE', id, id, to_jsonb(o) - 'leading_body' from former o;
    end if;
    return null;
end $$;
