package org.claimline.ingest.quantity;

import java.util.List;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Gives the bare numbers of a list the unit that only its last one has: "10, 12 and 15 km", "10 by 15 km", "15 km by 10". */
final class SharedUnits {
    private final PhraseTable<String> joints =
            PhraseTable.read("/org/claimline/ingest/en/list-joints.tsv", row -> row[1]);
    private final UnitReader units;

    SharedUnits(UnitReader units) {
        this.units = units;
    }

    /** Replaces the bare numbers in the amounts of one sentence. */
    void spread(TokenizedText text, List<Amount> amounts) {
        boolean list = false;
        for (int i = amounts.size() - 2; i >= 0; i--) {
            var bare = amounts.get(i);
            var next = amounts.get(i + 1);
            var unit = units.named(next.writtenUnit());
            String joint = bare.rule() == Rule.NUMBER ? joint(text, bare, next) : null;
            boolean sharing = unit != null && unit.dimension() != Dimension.TIME && unit.dimension() != Dimension.OTHER;
            list = joint != null && sharing && (list || !joint.equals("COMMA"));
            var read = list && unit != null ? Amounts.shared(bare, unit) : null;
            if (read != null) amounts.set(i, read);
        }
        for (int i = 1; i < amounts.size(); i++) {
            var bare = amounts.get(i);
            if (bare.rule() != Rule.NUMBER || !"BY".equals(joint(text, amounts.get(i - 1), bare))) continue;
            var unit = units.named(amounts.get(i - 1).writtenUnit());
            var read = unit != null && unit.measures() ? Amounts.shared(bare, unit) : null;
            if (read != null) amounts.set(i, read);
        }
    }

    /** What stands between two amounts, hedges left aside; null if it makes no list of them. */
    private @Nullable String joint(TokenizedText text, Amount one, Amount other) {
        if (other.first() <= one.core() || other.first() - one.core() > 3) return null;
        return joints.exactly(text.tokens(), one.core(), other.first());
    }
}
