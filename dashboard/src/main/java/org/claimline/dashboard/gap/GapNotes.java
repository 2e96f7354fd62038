package org.claimline.dashboard.gap;

import static org.claimline.dashboard.page.Language.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimline.api.GapEvidence;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.Words;

/** What is printed below the picture of the gap table: its filters, how to read it, what it leaves out, where it comes from. */
final class GapNotes {
    private GapNotes() {}

    /**
     * A sentence each.
     *
     * @param undrawn how many rows the picture leaves out
     */
    static List<String> of(GapView view, int undrawn) {
        var notes = new ArrayList<String>();
        notes.add(chosen(view));
        notes.add(say(
                "A ratio is what was claimed divided by what was assessed, with its 90 % interval; n is the number of claims in the sum",
                "Частка — це заявлене, поділене на оцінене, з 90 % інтервалом; n — кількість заяв у сумі"));
        if (view.hidden() > 0)
            notes.add(say("Earlier stretches not shown: ", "Раніших проміжків не показано: ") + view.hidden());
        if (undrawn > 0) notes.add(say("Further rows not drawn: ", "Інших рядків не намальовано: ") + undrawn);
        if (view.more()) notes.add(say("Only the latest claims were read", "Прочитано лише останні заяви"));
        var assessed = assessors(view);
        if (!assessed.isEmpty()) notes.add(say("Assessed by: ", "Оцінили: ") + assessed);
        notes.add(say(
                "Source: Claimline, " + view.filter().href() + "; Ukraine within its 1991 borders",
                "Джерело: Claimline, " + view.filter().href() + "; Україна в кордонах 1991 року"));
        return notes;
    }

    private static String chosen(GapView view) {
        var filter = view.filter();
        var words = new ArrayList<String>();
        words.add(view.title());
        words.add(say("gathered by: ", "згруповано за: ") + Words.words(filter.period()));
        if (filter.side() != null)
            words.add(say("side of the claimant: ", "сторона заявника: ") + Words.words(filter.side()));
        if (filter.claimant() != null) words.add(say("claimant: ", "заявник: ") + filter.claimant());
        if (filter.place() != null) words.add(say("place: ", "місце: ") + filter.place());
        if (filter.heldBy() != null)
            words.add(say("held afterwards by: ", "хто утримує після цього: ") + Words.words(filter.heldBy()));
        if (filter.asOf() != null) words.add(say("as known on ", "як було відомо на ") + Days.day(filter.asOf()));
        return String.join("; ", words);
    }

    /** Whose figures stand beside the claims. */
    private static String assessors(GapView view) {
        return view.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Objects::nonNull)
                .flatMap(square -> square.cell().evidence().stream())
                .map(GapEvidence::reference)
                .filter(Objects::nonNull)
                .map(reference -> reference.assessor().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
