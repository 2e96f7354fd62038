-- Pages count claims by indexes alone, which takes a table that is known to have nothing to hide; one that was just written anew is not. A statement
-- of its own, as it runs in no transaction.
vacuum (analyze) claim;
