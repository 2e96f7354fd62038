-- How many claims lie outside of a timeline's dates is counted among up to a thousand of its ground that stand and state a figure. Which do was looked up
-- in each claim's row: a thousand pages for a place that nobody had asked about yet. The keys of a claim know it now, so that an index alone tells.
alter table claim_key rename to claim_key_former;
create table claim_key (
    key      text    not null,
    day      date    not null,
    claim_id bigint  not null,
    -- Of the claim, for which neither ever changes.
    measure  text    not null,
    held_by  text,
    -- Whether it stands and states a figure of its own, as a denial does not.
    figure   boolean not null
);
insert into claim_key (key, day, claim_id, measure, held_by, figure)
    select k.key, k.day, k.claim_id, k.measure, c.held_by, c.stance <> 'DENIES' and c.mentions > 0
    from claim_key_former k join claim c on c.id = k.claim_id order by 1, 2, 3;
drop table claim_key_former;
alter table claim_key add primary key (key, day, claim_id) include (measure, held_by, figure);
create index claim_key_claim on claim_key (claim_id);

create or replace function keep_claim_keys() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into claim_key (key, day, claim_id, measure, held_by, figure)
            select k.key, coalesce(c.as_of, date '0001-01-01'), c.id, c.measure, c.held_by, c.stance <> 'DENIES' and c.mentions > 0
            from fresh c cross join lateral keys_of_claim(c.place_ids, c.oblasts, c.place_names, c.outlet_names) k (key);
    elsif tg_op = 'UPDATE' then
        with moved as (
            select f.* from former o join fresh f using (id)
            where (o.as_of, o.place_ids, o.oblasts, o.place_names, o.outlet_names, o.stance <> 'DENIES' and o.mentions > 0)
                is distinct from (f.as_of, f.place_ids, f.oblasts, f.place_names, f.outlet_names, f.stance <> 'DENIES' and f.mentions > 0)),
        wanted as (
            select k.key, coalesce(c.as_of, date '0001-01-01') as day, c.id as claim_id, c.measure, c.held_by,
                c.stance <> 'DENIES' and c.mentions > 0 as figure
            from moved c cross join lateral keys_of_claim(c.place_ids, c.oblasts, c.place_names, c.outlet_names) k (key)),
        left_behind as (
            delete from claim_key x using moved m where x.claim_id = m.id
                and not exists (select from wanted w where (w.key, w.day, w.claim_id) = (x.key, x.day, x.claim_id)))
        insert into claim_key (key, day, claim_id, measure, held_by, figure)
            select key, day, claim_id, measure, held_by, figure from wanted
            on conflict (key, day, claim_id) do update set figure = excluded.figure where claim_key.figure <> excluded.figure;
    else
        delete from claim_key x using former o where x.claim_id = o.id;
    end if;
    return null;
end $$;
