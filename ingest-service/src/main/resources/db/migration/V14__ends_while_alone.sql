-- How often whoever read the next item by itself came to its end meanwhile: one may be killed for many reasons, and the item is to blame
-- only for what happens while it alone is read.
alter table intake_run add column alone integer not null default 0;
alter table reextraction add column alone integer not null default 0;
