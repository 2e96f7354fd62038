package org.claimline.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenMemoTest {
    @Test
    void findsOutOnceWhatAWordSaysHoweverOftenItIsWritten() {
        // given
        var asked = new ArrayList<String>();
        var lengths = new TokenMemo<>(token -> {
            asked.add(token.text());
            return token.text().length();
        });
        var firsts = new TokenMemo<>(token -> token.text().charAt(0));

        // when
        var found = new ArrayList<Object>();
        for (var token : Tokenizer.tokens("memolemma Memolemma memolemma")) {
            found.add(lengths.of(token));
            found.add(firsts.of(token));
        }
        for (var token : Tokenizer.tokens("again memolemma")) lengths.of(token);

        // then
        assertThat(found).containsExactly(9, 'm', 9, 'M', 9, 'm');
        assertThat(asked).containsExactly("memolemma", "Memolemma", "again");
    }

    @Test
    void keepsNothingWithWordsThatAreTooLongToBeKept() {
        // given
        var asked = new ArrayList<String>();
        var memo = new TokenMemo<>(token -> asked.add(token.text()));
        var token = Tokenizer.tokens("x".repeat(Tokenizer.LONGEST + 1)).getFirst();

        // when
        memo.of(token);
        memo.of(token);

        // then
        assertThat(asked).hasSize(2);
    }

    @Test
    void aLexiconThatIsLoadedLaterKnowsWordsThatWereReadBefore() {
        // given
        var before = Tokenizer.tokens("lateword § Lateword");

        // when
        var words = new WordSet("a lexicon loaded after a text was read", Set.of("lateword", "§"));
        var phrases = new PhraseTable<String>();
        phrases.put("lateword §", "both");

        // then
        assertThat(before).allMatch(words::has);
        assertThat(Tokenizer.tokens("lateword § Lateword")).allMatch(words::has);
        assertThat(phrases.longest(before, 0, before.size())).isEqualTo(new PhraseTable.Found<>(2, "both"));
        assertThat(phrases.longest(before, 2, before.size())).isNull();
    }

    @Test
    void tellsAPhraseFromOthersThatBeginAlike() {
        // given
        var phrases = new PhraseTable<String>();
        phrases.put("forkword one", "first");

        // then
        assertThat(phrases.get("forkword one")).isEqualTo("first");
        assertThat(phrases.get("forkword two")).isNull();

        // when
        phrases.put("forkword two", "second");

        // then
        assertThat(phrases.get("forkword one")).isEqualTo("first");
        assertThat(phrases.get("forkword two")).isEqualTo("second");
        assertThat(phrases.get("forkword three")).isNull();
    }
}
