package org.claimline.ingest.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.claimline.api.ArticleInput;
import org.claimline.ingest.intake.ArticleReading;
import org.claimline.ingest.intake.Brought;
import org.claimline.ingest.intake.FormulatedClaim;
import org.claimline.problem.JsonFault;
import org.claimline.problem.ProblemException;

/** Understands what an item holds, in our shape or in somebody else's. */
@Singleton
final class ItemParser {
    /** What an item holds. */
    sealed interface Input {}

    /** An article, or the address of one. */
    record Given(Brought brought) implements Input {
        /** Whether it is to be fetched first. */
        boolean away() {
            return ArticleReading.isAddress(brought.input());
        }
    }

    /** A claim that somebody else has put into words. */
    record Formulated(FormulatedClaim claim) implements Input {}

    /** Nothing that can be read, and why. */
    record Wrong(String reason) implements Input {}

    private final ObjectReader json;
    private final ObjectReader tree;

    ItemParser(ObjectMapper json) {
        // A second article on the line would be lost without a word.
        this.json = json.readerFor(ArticleInput.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.tree = json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** What an item holds. */
    Input input(Item item) {
        try {
            return switch (item.content()) {
                case Item.Unreadable unreadable -> new Wrong(unreadable.reason());
                case Item.Bare bare -> new Given(ArticleReading.bare(bare.bytes(), bare.html()));
                case Item.Text text -> new Given(Brought.without(text.input()));
                case Item.Page page -> new Given(ArticleReading.page(page.page(), page.stated()));
                case Item.Json line -> foreign(line.bytes()) ? translated(line.bytes()) : article(line.bytes());
            };
        } catch (ProblemException e) {
            return new Wrong(e.detail());
        } catch (JsonProcessingException e) {
            return new Wrong(JsonFault.describe(e).replace("(line 1, column", "(column"));
        } catch (CharConversionException e) {
            return new Wrong("expected JSON in UTF-8, got bytes that are none");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Wrong(Unexpected.reason(item, e));
        }
    }

    /** Whether it may be an article in somebody else's shape: ours names neither of these. */
    private static boolean foreign(byte[] line) {
        var text = new String(line, StandardCharsets.ISO_8859_1);
        return text.contains("\"uri\"") || text.contains("\"@type\"");
    }

    private Input translated(byte[] line) throws IOException {
        var document = tree.readTree(line);
        if (Ninjs.is(document)) return new Given(Brought.without(new Ninjs(document).article()));
        var reviews = ClaimReview.in(document);
        if (reviews.size() > 1)
            throw new ProblemException(
                    422, "Nothing to read", "expected one ClaimReview a line or file, got " + reviews.size());
        return reviews.isEmpty()
                ? article(line)
                : new Formulated(reviews.getFirst().claim());
    }

    private Input article(byte[] line) throws IOException {
        ArticleInput input = json.readValue(line);
        if (input == null) throw new ProblemException(400, "Line not understood", "expected an object, got null");
        return new Given(Brought.posted(input));
    }
}
