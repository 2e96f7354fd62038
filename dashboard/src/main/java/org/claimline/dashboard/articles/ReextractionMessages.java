package org.claimline.dashboard.articles;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which everything stored is read again. */
@MessageBundle("again")
public interface ReextractionMessages {
    @Message("Read again")
    String title();

    @Message(
            "When the rules by which articles are read have changed, everything that is stored can be read again. Articles that read as before stay as they are; for the others claims are replaced, and what stood before stays in their history. What people have set apart or merged is kept.")
    String lead();

    @Message("Stored articles")
    String stored();

    @Message("Read by another version")
    String older();

    @Message("Version that reads now")
    String version();

    @Message("Read everything again")
    String begin();

    @Message("In the background; it can be stopped.")
    String begin_hint();

    @Message("It is under way.")
    String under_way();

    @Message("See how far it is")
    String follow();

    @Message("It was not begun")
    String trouble();

    @Message("So far")
    String so_far();

    @Message("Reading again")
    String one();

    @Message("No.")
    String number();

    @Message("Version")
    String by();

    @Message("As before")
    String unchanged();

    @Message("Read otherwise")
    String changed();

    @Message("Cannot be read again")
    String passed_over();

    @Message("Failed")
    String failed();

    @Message("New claims")
    String added();

    @Message("Claims gone")
    String gone();

    @Message("Claims changed")
    String altered();

    @Message("Of the claims that changed")
    String kinds();

    @Message("Nothing was read again yet")
    String none();

    @Message("What is begun above is listed here, with what it changed.")
    String none_text();

    @Message("Articles")
    String articles_read();

    @Message("Claims")
    String claims_read();

    @Message("What changed")
    String changes();

    @Message("No claim reads otherwise.")
    String no_changes();

    @Message("not read:")
    String not_read();

    @Message("At most {n} changes are listed with their passages; all of them stand in the claims’ own histories.")
    String most(long n);

    @Message("More of them")
    String more();

    @Message("What was read again stays so.")
    String cancel_hint();

    @Message("Set apart by a person, and found no longer")
    String lost();

    @Message(
            "These corrections hold, but their articles no longer state what was set apart. They take effect again as soon as the articles state it.")
    String lost_lead();

    @Message("Every correction still finds what it is about.")
    String lost_none();

    @Message("claims-service does not answer just now, so it is not known whether a correction is without its claim.")
    String lost_down();

    @Message("It said")
    String was();

    @Message("Why it was set apart")
    String why();

    @Message("In that passage now")
    String now_here();
}
