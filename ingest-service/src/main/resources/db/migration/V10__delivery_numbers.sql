-- By which claims-service tells a later delivery from one that was under way when its sender gave it up. Taken from the clock, so
-- that numbers still rise after the database was restored from a backup; never twice the same for an article.
alter table outbox
    add column number bigint not null default (extract(epoch from clock_timestamp()) * 1000000)::bigint;
