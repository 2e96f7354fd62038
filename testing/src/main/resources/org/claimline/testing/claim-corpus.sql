-- Claims as a war would leave them after years, the same for the same number: few claimants make most, few outlets and
-- places get most (Zipf), claims come in offensives, and most have one mention while some have forty.
-- ${claims} is how many; references are of a number that does not depend on it. To be run by superusers in an empty database of
-- claims-service, without triggers: ClaimCorpus runs what stands between the lines "next" one after the other, and what
-- stands between the lines "beside" at the same time.

create schema corpus;
-- A number in (0, 1) that depends on nothing but these two.
create function corpus.draw(n bigint, salt bigint) returns double precision language sql immutable parallel safe as
    $$ select ((hashint8extended(n, salt) & 16777215) + 0.5) / 16777216 $$;
-- 1 to most, k with a chance of nearly 1/k.
create function corpus.zipf(n bigint, salt bigint, most int) returns int language sql immutable parallel safe as
    $$ select least(most, floor(power(most + 1, corpus.draw(n, salt)))::int) $$;
create function corpus.digest(article bigint) returns text language sql immutable parallel safe as
    $$ select encode(sha256(article::text::bytea), 'hex') $$;
create function corpus.mentions(claim bigint) returns int language sql immutable parallel safe as
    $$ select least(40, floor(power(corpus.draw(claim, 11), -0.55))::int) $$;
create function corpus.verb(claim bigint) returns text language sql immutable parallel safe as
    $$ select (array['retook', 'liberated', 'captured', 'cleared', 'seized', 'regained', 'occupied', 'freed'])[corpus.zipf(claim, 20, 8)] $$;
create function corpus.basis(claim bigint) returns text language sql immutable parallel safe as
    $$ select case when claim % 3 = 0 then 'CUMULATIVE' else 'INCREMENT' end $$;
-- An article has about six claims, and the first mentions of neighbours stand in one.
create function corpus.article(claim bigint, mention int) returns bigint language sql immutable parallel safe as
    $$ select case when mention = 1 then claim / 6 else floor(corpus.draw(claim * 64 + mention, 12) * (${claims} / 6))::bigint end $$;
create function corpus.outlet(article bigint) returns text language sql immutable parallel safe as
    $$ select 'Outlet ' || corpus.zipf(article, 13, 500) $$;
-- Five offensives of some weeks have four fifths of the claims.
create function corpus.day(claim bigint) returns date language sql immutable parallel safe as
    $$ select case when corpus.draw(claim, 14) < 0.2
        then date '2022-02-24' + floor(corpus.draw(claim, 15) * 1300)::int
        else (array[date '2022-03-20', date '2022-09-10', date '2022-11-10', date '2023-07-10', date '2024-10-20'])
                [1 + floor(corpus.draw(claim, 16) * 5)::int]
            + floor((corpus.draw(claim, 17) + corpus.draw(claim, 18) + corpus.draw(claim, 19) - 1.5) * 30)::int end $$;

create table corpus.place as
select p as rank, case p when 1 then 'geonames:706483' when 2 then 'geonames:707292' else 'geonames:' || 9000000 + p end as id,
    case p when 1 then 'Kharkiv' when 2 then 'Izium' else 'Place ' || p end as name,
    (array['UA-63', 'UA-14', 'UA-65', 'UA-23', 'UA-09', 'UA-59', 'UA-12', 'UA-48'])[corpus.zipf(p, 21, 8)] as oblast
from generate_series(1, 3000) p;
create unique index on corpus.place (rank);
analyze corpus.place;

-- Some claims with all that they have.
create procedure corpus.fill(first bigint, last bigint) language plpgsql as $fill$
begin
    create temporary table some_claim on commit drop as
    select n as id,
        (array['AREA', 'SETTLEMENTS', 'ADVANCE', 'SHARE', 'CONTROL', 'CONTROL', 'CONTROL', 'AREA'])[1 + floor(corpus.draw(n, 41) * 8)::int] as measure,
        corpus.zipf(n, 42, 2000) as claimant,
        (array['ASSERTS', 'ASSERTS', 'ASSERTS', 'ASSERTS', 'ASSERTS', 'ASSERTS', 'DENIES', 'CONCEDES', 'UNCONFIRMED'])
            [1 + floor(corpus.draw(n, 43) * 9)::int] as stance,
        (array['UKRAINE', 'RUSSIA', 'CONTESTED'])[1 + floor(corpus.draw(n, 44) * 2.2)::int] as held_by,
        round((power(10, corpus.draw(n, 45) * 4))::numeric)::double precision as value,
        corpus.day(n) as day, corpus.mentions(n) as mentions, corpus.zipf(n, 46, 3000) as place
    from generate_series(first, last) n;
    analyze some_claim;

    -- Once for each claim, not for each mention.
    create temporary table some_body on commit drop as
    select c.id, c.mentions, 'claimant-' || c.claimant as claimant, jsonb_strip_nulls(jsonb_build_object(
            'measure', c.measure,
            'quantity', case when c.measure <> 'CONTROL' then jsonb_build_object('value', c.value, 'lower', c.value,
                'unit', case c.measure when 'AREA' then 'km2' when 'SETTLEMENTS' then 'count' when 'ADVANCE' then 'km' else '%' end,
                'qualifier', 'AT_LEAST', 'text', 'at least ' || c.value) end,
            'places', jsonb_build_array(jsonb_build_object('name', p.name, 'kind', 'SETTLEMENT', 'id', p.id, 'text', p.name, 'oblast', p.oblast)),
            'heldBy', c.held_by,
            'window', jsonb_build_object('start', c.day - 7, 'end', c.day, 'basis', corpus.basis(c.id), 'text', 'over the past week'),
            'claimant', jsonb_build_object('kind', 'PERSON', 'name', 'Claimant ' || c.claimant, 'text', 'the claimant'),
            'relayedBy', jsonb_build_array(), 'stance', c.stance, 'speech', 'REPORTED',
            'hedges', jsonb_build_object('claimant', jsonb_build_array(), 'outlet', jsonb_build_array()),
            'evidence', jsonb_build_object('start', 120, 'end', 120 + length(passage), 'text', passage),
            'confidence', jsonb_build_object('overall', 0.9, 'quantity', 0.97, 'claimant', 0.93, 'place', 0.9, 'window', 0.82),
            'extractor', 'claimline-rules/1', 'repeats', jsonb_build_array())) as body
        from some_claim c join corpus.place p on p.rank = c.place
        cross join lateral (select 'Over the past week our forces ' || corpus.verb(c.id) || ' at least ' || c.value || ' of what had been lost around ' || p.name
            || ', the claimant said on the evening of ' || c.day || ' to reporters.' as passage) told;
    analyze some_body;

    insert into mention (id, claim_id, digest, ordinal, merge_key, claimant, body)
    select c.id * 64 + m, c.id, corpus.digest(corpus.article(c.id, m)), c.id * 64 + m, 'key-' || c.id, c.claimant, c.body
    from (select id, mentions, claimant, body from some_body offset 0) c cross join generate_series(1, c.mentions) m;

    insert into claim (id, merge_key, measure, claimant, stance, held_by, value, window_start, window_end, as_of, as_of_clock,
        place_ids, oblasts, place_names, outlets, mentions, leading_id, words, created_at, changed_at, basis, known_from, outlet_names,
        leading_digest, leading_body)
    select c.id, 'key-' || c.id, c.measure, 'claimant-' || c.claimant, c.stance, c.held_by,
        case when c.measure <> 'CONTROL' then c.value end, c.day - 7, c.day, case when c.id % 100 > 0 then c.day end,
        case when c.id % 100 > 0 then 'WINDOW_END' end, array[p.id], array[p.oblast], array[lower(p.name)], carried.by,
        c.mentions, c.id * 64 + 1,
        to_tsvector('simple', 'over the past week our forces ' || corpus.verb(c.id) || ' at least ' || c.value || ' of what had been lost around '
            || lower(p.name) || ' the claimant said claimant ' || c.claimant),
        timestamptz '2026-01-01' + c.id * interval '1 second', timestamptz '2026-01-01' + c.id * interval '1 second',
        corpus.basis(c.id),
        c.day + 1, lower(carried.by::text)::text[], corpus.digest(corpus.article(c.id, 1)),
        (b.body - array['claimant', 'relayedBy', 'hedges', 'confidence', 'extractor', 'repeats'])::text
    from some_claim c join corpus.place p on p.rank = c.place join some_body b on b.id = c.id
    cross join lateral (
        select array_agg(distinct corpus.outlet(corpus.article(c.id, m))) as by from generate_series(1, c.mentions) m offset 0) carried;
end $fill$;

-- Indexes are made afterwards, and so is the one of a constraint whose keys come in no order.
create table corpus.index_kept as
    select i.tablename, i.indexdef from pg_indexes i
    where i.schemaname = current_schema() and i.tablename in ('claim', 'claim_key', 'mention', 'article')
        and not exists (select from pg_constraint c where c.conindid = format('%I.%I', i.schemaname, i.indexname)::regclass);
do $$ declare one record; begin
    for one in select i.schemaname, i.indexname from pg_indexes i join corpus.index_kept k using (indexdef) loop
        execute format('drop index %I.%I', one.schemaname, one.indexname);
    end loop;
end $$;
alter table mention drop constraint mention_digest_ordinal_key;
create procedure corpus.index(tables text[]) language plpgsql as $$
declare one record;
begin
    for one in select indexdef from corpus.index_kept where tablename = any (tables) loop
        execute one.indexdef;
    end loop;
end $$;

insert into source (id, name, kind, role, side, aliases, known)
select 'claimant-' || n, 'Claimant ' || n, 'PERSON', 'CLAIMANT',
    (array['UKRAINE', 'RUSSIA', 'INDEPENDENT'])[1 + floor(corpus.draw(n, 31) * 2.3)::int], '{}', true
from generate_series(1, 2000) n;
insert into source_name (spelling, source_id) select 'claimant ' || n, 'claimant-' || n from generate_series(1, 2000) n;

-- Six assessors with 240 figures, and two maps that are drawn daily for eight oblasts.
insert into source (id, name, kind, role, side, aliases, known)
select 'assessor-' || n, 'Assessor ' || n, 'ORGANISATION', 'ASSESSOR', 'INDEPENDENT', array['AS' || n], true
from generate_series(1, 6) n;
insert into source_name (spelling, source_id) select 'assessor ' || n, 'assessor-' || n from generate_series(1, 6) n;
update source set names = array[lower(name)], search = lower(name);
insert into assessment (id, assessor, said_on, measure, value, qualifier, places, held_by, window_start, window_end, basis, citation)
select 'assessment-' || n, 'assessor-' || 1 + n % 6, day,
    (array['AREA', 'AREA', 'SETTLEMENTS', 'ADVANCE', 'SHARE'])[1 + n % 5], round(power(10, corpus.draw(n, 51) * 3.5)::numeric),
    (array['EXACT', 'ABOUT', 'AT_LEAST', 'UP_TO'])[1 + n % 4],
    case when n % 7 = 0 then '{}'::text[] else array[(array['UA-63', 'UA-14', 'UA-65', 'UA-23'])[1 + n % 4]] end,
    (array['UKRAINE', 'RUSSIA'])[1 + n % 2], day - 7, day, case when n % 3 = 0 then 'CUMULATIVE' else 'INCREMENT' end,
    'Assessment ' || n
from (select n, corpus.day(n) as day from generate_series(1, 240) n) made;
insert into map_point (assessor, layer, place, day, held_km2, citation)
select 'assessor-' || a, 'Held ground', place, date '2022-02-24' + n, 8000 + 40 * a + 2000 * sin(n / 60.0 + a), 'Map of assessor ' || a
from generate_series(1, 2) a, unnest(array['UA-63', 'UA-14', 'UA-65', 'UA-23', 'UA-09', 'UA-59', 'UA-12', 'UA-48']) place,
    generate_series(0, 1300) n;
insert into reference_version default values on conflict (single) do update set version = excluded.version;
select setval('claim_id', ${claims} + 1), setval('mention_id', ${claims}::bigint * 64 + 64);

-- next
call corpus.fill(1, ${claims} / 2);
-- beside
insert into article (digest, title, outlet, outlet_name, url, published_at, received_at, delivery)
select corpus.digest(n), 'Article ' || n, corpus.outlet(n), lower(corpus.outlet(n)), 'https://example.org/' || n,
    (corpus.day(n * 6) + 1)::timestamptz, now(), repeat('0', 64)
from generate_series(0, ${claims} / 6) n;
call corpus.fill(${claims} / 2 + 1, ${claims});

-- next
insert into claim_key (key, day, claim_id, measure, held_by, figure)
select k.key, coalesce(c.as_of, date '0001-01-01'), c.id, c.measure, c.held_by, c.stance <> 'DENIES' and c.mentions > 0
from claim c cross join lateral keys_of_claim(c.place_ids, c.oblasts, c.place_names, c.outlet_names) k (key) order by 1, 2, 3;
call corpus.index(array['claim_key', 'article']);
alter table mention add constraint mention_digest_ordinal_key unique (digest, ordinal) deferrable initially deferred;
-- beside
call corpus.index(array['claim']);

-- next
call corpus.index(array['mention']);
drop schema corpus cascade;
