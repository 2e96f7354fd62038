-- The address by which texts are versions of one article, as the service makes it from the url; null where there is none.
alter table article add column address text;
update article set address = regexp_replace(regexp_replace(url, '^https?://', '', 'i'), '#.*$', '') where url is not null;
create index article_address on article using hash (address);
