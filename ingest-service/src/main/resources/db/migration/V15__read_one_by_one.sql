-- How many of the next items are read one by one, since a worker came to its end while it read them together. Kept here, so that the rest of
-- them is read so too when somebody else takes them on.
alter table intake_run add column singly integer not null default 0;
alter table reextraction add column singly integer not null default 0;
