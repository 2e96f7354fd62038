-- Texts that stood at one address are versions of one article (docs/adr/0024). What a former one states is kept and counts no more.
alter table article
    -- The first address that came stands, as the signature does.
    add version_of    text,
    -- As delivered: since when the text stands there by its own word, and when it was read; not read = it was taken back.
    add edited_at     timestamptz,
    add read_at       timestamptz,
    -- From when on it could be read, where it took another one's place; else that is when it was published or received.
    add known_at      timestamptz,
    -- The one that took its place, and from when on.
    add newer         text,
    add superseded_at timestamptz,
    add check ((newer is null) = (superseded_at is null));
alter table article_past
    add version_of    text,
    add edited_at     timestamptz,
    add read_at       timestamptz,
    add known_at      timestamptz,
    add newer         text,
    add superseded_at timestamptz;
-- By its hash, as an address may be longer than a tree takes.
create index article_version_of on article using hash (version_of);

-- Its columns are in another order now.
drop view article_ever;
create view article_ever as
    select a.*, timestamptz 'infinity' as received_until from article a
    union all
    select digest, title, outlet, outlet_name, url, published_at, received_at, delivery, signature, bands, origin, changed_at,
        version_of, edited_at, read_at, known_at, newer, superseded_at, received_until
    from article_past;

-- A claim that only former versions state is withdrawn: none of its mentions counts.
alter table claim drop constraint claim_mentions_check, add constraint claim_mentions_check check (mentions >= 0);
alter table claim drop constraint claim_origins_check,
    add constraint claim_origins_check check (origins >= 0 and (origins = 0) = (mentions = 0));

alter table claim_history drop constraint claim_history_kind_check, add constraint claim_history_kind_check check (kind in (
    'MENTION_CHANGED', 'MENTION_REMOVED', 'MENTION_SUPERSEDED', 'MENTION_STANDS_AGAIN', 'MENTION_MOVED', 'MERGED', 'SPLIT', 'SPLIT_UNDONE'));
