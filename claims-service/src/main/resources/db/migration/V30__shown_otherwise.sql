-- What an answer shows of a claim beside its own row: mentions with their articles, its number, its claimant's letter. When that last
-- changed is read where it is kept (docs/adr/0022), so that no delivery writes more than before.

-- Mentions that read otherwise than when they came, or belong to another claim: few of all.
create index mention_reread on mention (changed_at) where changed_at > added_at;
-- What a mention or an article said before ends when it says something else.
create index mention_past_until on mention_past (received_until);
create index article_past_until on article_past (received_until);

-- A claim is judged again and again, and keeps its number mostly.
alter table credibility add changed_at timestamptz not null default now();
create index credibility_changed on credibility (changed_at);
create function mark_number() returns trigger language plpgsql as $$
begin
    new.changed_at := greatest(now(), old.changed_at);
    return new;
end $$;
create trigger credibility_change before update on credibility
    for each row when (old.number <> new.number) execute function mark_number();

-- Claims that had a number and have none.
create table credibility_gone (
    claim_id bigint      primary key,
    gone_at  timestamptz not null
);
create index credibility_gone_at on credibility_gone (gone_at);
create function keep_gone_numbers() returns trigger language plpgsql as $$
begin
    insert into credibility_gone (claim_id, gone_at) select claim_id, now() from gone
        on conflict (claim_id) do update set gone_at = excluded.gone_at;
    return null;
end $$;
create trigger credibility_gone after delete on credibility
    referencing old table as gone for each statement execute function keep_gone_numbers();

-- Since when a source has the letter that it has now. Its grades are replaced whenever it is graded.
create table letter_change (
    source     text        not null references source on delete cascade,
    measure    text        not null,
    changed_at timestamptz not null,
    primary key (source, measure)
);
