package org.claimline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.claimline.api.Article;
import org.claimline.api.Mention;
import org.claimline.ingest.claim.ClaimExtractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The full extraction of articles, single thread, warm: one after the other as callers bring them, and as many at once as a batch reads together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 6, time = 5)
@Fork(1)
@Threads(1)
public class ExtractionBenchmark {
    /** The folder of the seeds, or that of press texts. */
    @Param("seeds")
    public String texts = "seeds";

    /** As many of a batch as one thread reads at once, where they are as short as these. */
    private static final int TOGETHER = 25;

    private final ClaimExtractor extractor = new ClaimExtractor();
    private List<Article> articles = List.of();
    private int next;

    @Setup
    public void read() throws IOException {
        var folder = Path.of(texts);
        articles = Files.isDirectory(folder.resolve("gold")) ? Corpus.of(folder) : Corpus.ofPress(folder);
    }

    /** One article: everything that {@code POST /api/extractions} does behind HTTP and JSON. */
    @Benchmark
    public List<Mention> article() {
        next = (next + 1) % articles.size();
        return extractor.extract(articles.get(next));
    }

    /** Several: the same behind a line of an upload, and as stored articles are read again. */
    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public List<List<Mention>> together() {
        next = (next + TOGETHER) % (articles.size() - TOGETHER);
        return extractor.extract(articles.subList(next, next + TOGETHER));
    }
}
