-- A page that shows its latest entries drops older ones without taking them back (docs/adr/0024): what only fell off stands on.
alter table article
    -- As delivered: the order in which the page's entries stand; null = it is no such page.
    add rolling  text check (rolling in ('NEWEST_FIRST', 'OLDEST_FIRST', 'ORDER_NOT_KNOWN')),
    -- Of mentions that the newer text did not take the place of, by their ordinals: {} = it stands on, else the digest of the
    -- text that took its place later, and since when. The article's own columns hold for all others.
    add remnants jsonb check (remnants is null or newer is not null);
alter table article_past
    add rolling  text,
    add remnants jsonb;

-- Its columns are in another order now.
drop view article_ever;
create view article_ever as
    select a.*, timestamptz 'infinity' as received_until from article a
    union all
    select digest, title, outlet, outlet_name, url, published_at, received_at, delivery, signature, bands, origin, changed_at,
        version_of, edited_at, read_at, known_at, newer, superseded_at, rolling, remnants, received_until
    from article_past;
