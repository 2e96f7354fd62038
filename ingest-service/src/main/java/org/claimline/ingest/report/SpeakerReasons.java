package org.claimline.ingest.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimline.api.AnalysisReport.WeighedReason;

/** Puts the clues of a likely speaker into words for a reader; clues of one kind are one reason and weigh together. */
final class SpeakerReasons {
    private static final String TIED =
            "words of the sentence that tie it to what stands before it, or part it from that";
    private static final String TIMES = "the time that the sentence names";
    private static final String FORM = "the form of the sentence";
    private static final String STANDS = "where the sentence stands in the text";
    private static final String CLAIMED = "the claim before it and whose it is";

    /** How clues of a kind begin, and what they are; the first that fits counts. */
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("somebody speaks", FORM);
        KINDS.put("somebody's claim", CLAIMED);
        KINDS.put("outlet's claim", CLAIMED);
        KINDS.put("first claim", CLAIMED);
        KINDS.put("somebody", "somebody, not the outlet, before anything else is counted");
        KINDS.put("has no full stop", FORM);
        KINDS.put("has a month", TIMES);
        KINDS.put("has a year", TIMES);
        KINDS.put("has a time", TIMES);
        KINDS.put("opens with a time", TIMES);
        KINDS.put("has a reporting word", "a word in the sentence that can report");
        KINDS.put("has ", TIED);
        KINDS.put("opens with a quotation mark", FORM);
        KINDS.put("opens with a mark", FORM);
        KINDS.put("opens with a number", FORM);
        KINDS.put("opens with ", TIED);
        KINDS.put("opens its", STANDS);
        KINDS.put("inside its", STANDS);
        KINDS.put("ends its", STANDS);
        KINDS.put("sentence: ", STANDS);
        KINDS.put("paragraph: ", STANDS);
        KINDS.put("ends with", FORM);
        KINDS.put("in a quotation", FORM);
        KINDS.put("asks", FORM);
        KINDS.put("is short", FORM);
        KINDS.put("is long", FORM);
        KINDS.put("tense: ", "the tense of its verb");
        KINDS.put("measure: ", "what is claimed");
        KINDS.put("change: ", "what is claimed");
        KINDS.put("speakers: ", "how many speak in the article");
        KINDS.put("no author", "whether the whole article is somebody's own words");
        KINDS.put("an author", "whether the whole article is somebody's own words");
        KINDS.put("rank ", "how far back the claimant spoke, and who has spoken since");
        KINDS.put("sentences apart", "how far back the claimant spoke, and who has spoken since");
        KINDS.put("paragraphs apart", "how far back the claimant spoke, and who has spoken since");
        KINDS.put("speaks ", "how often the claimant speaks in the article");
        KINDS.put("said ", "how the article reports the claimant elsewhere");
        KINDS.put("claimed last", CLAIMED);
        KINDS.put("claims: ", "what else the claimant claims in the article");
        KINDS.put("side named", "whose side the sentence names, and whose the claimant is on");
        KINDS.put("named", "how the sentence names the claimant");
        KINDS.put("another is named", "whom else the sentence names at its head");
        KINDS.put("told of", "how the sentences before tell of the claimant");
        KINDS.put("rule", "the words before are the claimant's by rules, and go on");
        KINDS.put("is ", "what the claimant is: a person, a body, a party to the war, an observer");
    }

    private SpeakerReasons() {}

    /** What was counted for somebody, the heaviest reason first; what they weigh adds up to what the clues weigh. */
    static List<WeighedReason> of(Map<String, Double> clues) {
        var weights = new LinkedHashMap<String, Double>();
        clues.forEach((clue, weight) -> weights.merge(words(clue), weight, Double::sum));
        var reasons = new ArrayList<WeighedReason>();
        weights.forEach((words, weight) -> reasons.add(new WeighedReason(words, weight)));
        reasons.sort(Comparator.comparingDouble(WeighedReason::weight).reversed());
        return reasons;
    }

    private static String words(String clue) {
        for (var kind : KINDS.entrySet()) if (clue.startsWith(kind.getKey())) return kind.getValue();
        return clue;
    }
}
