-- Of a page that shows its latest entries and drops older ones, in which order they stand; null = it is no such page.
alter table article
    add column rolling text check (rolling in ('NEWEST_FIRST', 'OLDEST_FIRST', 'ORDER_NOT_KNOWN'));
