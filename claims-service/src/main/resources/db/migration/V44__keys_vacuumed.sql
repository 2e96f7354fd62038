-- As V42 does for claims: what was just written is read by an index alone only once it is known that nothing in it is hidden.
vacuum (analyze) claim_key;
