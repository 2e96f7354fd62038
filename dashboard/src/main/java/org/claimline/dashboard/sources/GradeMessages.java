package org.claimline.dashboard.sources;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a source's own page: who it is, and how its grades came about. */
@MessageBundle("grade")
public interface GradeMessages {
    @Message("This source was found to be the same as")
    String merged();

    @Message("Other spellings")
    String names();

    @Message("Speaks for")
    String organisation();

    @Message("Interest")
    String interest();

    @Message("Group")
    String group();

    @Message("Kind")
    String kind();

    @Message("First seen in an article; nobody has described it yet.")
    String not_described();

    @Message("Who it is")
    String who();

    @Message("not stated")
    String not_stated();

    @Message("Graded as of {day}")
    String graded_on(String day);

    @Message("As of")
    String day_other();

    @Message("How sure one can be that its next figure is right, from what stood beside its earlier ones.")
    String letter_help();

    @Message("Cannot be judged")
    String no_grade_title();

    @Message(
            "Nothing that this source said can be set beside an independent figure. That says nothing about whether it is right.")
    String no_grade_text();

    @Message("Exaggeration factor")
    String factor();

    @Message("90 % interval")
    String interval();

    @Message("Next claim within ×1.5 of the truth")
    String within();

    @Message("before anything was compared: {p}")
    String within_prior(String p);

    @Message("Claims too much")
    String over();

    @Message("Within ×1.5, once divided by the factor")
    String debiased();

    @Message("Spread")
    String spread();

    @Message("Comparisons")
    String n();

    @Message("worth {n} whole ones")
    String n_worth(String n);

    @Message("Method")
    String model();

    @Message("Claimed against assessed")
    String scatter_title();

    @Message(
            "On the line both are the same; the grey band is a factor of 1.5. The upright whisker is what the words can mean, the lying one how sure the assessment is.")
    String scatter_help();

    @Message("How the factor moved")
    String drift_title();

    @Message("One whisker for each day on which it said something; nothing is drawn in between.")
    String drift_help();

    @Message("Day by day")
    String history();

    @Message("Day")
    String col_day();

    @Message("How the grade came about")
    String sum_title();

    @Message("Claim")
    String col_claim();

    @Message("Read as")
    String col_read();

    @Message("Assessed")
    String col_reference();

    @Message("Factor")
    String col_residual();

    @Message("Counts")
    String col_counts();

    @Message("Change, points")
    String col_change();

    @Message("Without it")
    String col_without();

    @Message("What if")
    String col_what_if();

    @Message("tells {i}, kept {w}")
    String information(String i, String w);

    @Message("a likely copy: {p}")
    String copied(String p);

    @Message("surprising")
    String surprising();

    @Message("Before any comparison")
    String before();

    @Message("Comparisons not in this table")
    String others_count();

    @Message("What they change only together")
    String jointly();

    @Message("The grade")
    String after();

    @Message(
            "“Counts” adds up to the worth in whole comparisons. A change is what the probability would lose without that one claim; as claims support one another, the rest is what they do only together.")
    String sum_help();

    @Message("leave out")
    String leave_out();

    @Message("count again")
    String count_again();

    @Message("What would change the grade")
    String what_if_title();

    @Message("Leave a claim out in the table above, or assume something else. Nothing is stored.")
    String what_if_help();

    @Message("Left out:")
    String left_out();

    @Message("Where letters begin")
    String thresholds();

    @Message("Right within a factor of")
    String tolerance();

    @Message("A claim counts half after, days")
    String half_life();

    @Message("as usual")
    String usual();

    @Message("Now")
    String now();

    @Message("Then")
    String then();

    @Message("Assume something to see what it does.")
    String no_change();

    @Message("What it said")
    String claims_title();

    @Message("No claim of this source is on record.")
    String claims_none();

    @Message("All its claims")
    String claims_all();

    @Message("Claims that it carried")
    String outlet_claims();

    @Message("Only the five comparisons that pull most are listed.")
    String whole_not();
}
