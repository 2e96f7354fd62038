package org.claimline.claims.scoring;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the named test classes of this package without Maven, for {@code mutations}; ends with 1 if any is red. */
public final class QuickSuite {
    private QuickSuite() {}

    public static void main(String[] classes) {
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(Arrays.stream(classes)
                        .map(name -> selectClass(QuickSuite.class.getPackageName() + "." + name))
                        .toList())
                .filters(TagFilter.excludeTags("long"))
                .build();
        var listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        var summary = listener.getSummary();
        summary.getFailures()
                .forEach(failure ->
                        System.out.println("red " + failure.getTestIdentifier().getDisplayName()));
        System.exit(summary.getTotalFailureCount() == 0 && summary.getTestsSucceededCount() > 0 ? 0 : 1);
    }
}
