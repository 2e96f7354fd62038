package org.claimline.dashboard;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.claimline.api.Feed;
import org.claimline.api.FeedInput;
import org.claimline.api.FeedItem;
import org.claimline.api.FeedItemState;
import org.claimline.api.FeedsApi;

/** ingest-service's feeds: 1 goes well, 2 fails and has hostile names, 3 is paused and new. */
@Path("/api/feeds")
public class FakeFeeds implements FeedsApi {
    static final String HOSTILE = "<script>alert(1)</script>";
    static volatile String asked = "";
    static volatile FeedInput given;

    private static final Instant LOOKED = Instant.parse("2022-09-12T09:00:00Z");

    /** 200 with the first one for its address, else 201 with the third; refuses addresses within the house. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response follow(FeedInput input) {
        FakeArticles.answerOrFail();
        if (input.url().contains("localhost"))
            throw FakeClaims.problem(422, "url: expected a host on the public internet, got localhost");
        given = input;
        var known = input.url().equals(feed(1).url());
        return Response.status(known ? 200 : 201)
                .entity(feed(known ? 1 : 9))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @Override
    public List<Feed> feeds() {
        FakeArticles.answerOrFail();
        return FakeArticles.empty ? List.of() : List.of(feed(1), feed(2), feed(3));
    }

    @Override
    public Feed feed(long id) {
        if (id < 1 || id > 3 && id != 9) throw FakeClaims.problem(404, "expected the id of a feed, got " + id);
        var failing = id == 2;
        return new Feed(
                id,
                "https://news" + id + ".example/feed.xml",
                id == 3 ? null : failing ? HOSTILE : "News of the front",
                failing ? "Two" : null,
                failing ? List.of("Kherson", "капітуляція") : List.of(),
                failing ? List.of("sport") : List.of(),
                15,
                id == 3,
                LOOKED.plusSeconds(900),
                id == 3 ? null : LOOKED,
                failing ? 4 : 0,
                failing ? "expected the feed, got status 500 from its site" : null,
                12,
                3,
                failing ? 1 : 0);
    }

    @Override
    public Feed change(long id, FeedInput input) {
        if (input.minutes() != null && input.minutes() < 5)
            throw FakeClaims.problem(400, "minutes: expected 5 to 1440, got " + input.minutes());
        asked = "change " + id;
        given = input;
        return feed(id);
    }

    @Override
    public void delete(long id) {
        asked = "delete " + id;
    }

    @Override
    public Feed poll(long id) {
        asked = "poll " + id;
        return feed(id);
    }

    @Override
    public List<FeedItem> items(long id, FeedItemState state, int limit) {
        if (id != 2) return List.of();
        return List.of(
                item("a", FeedItemState.STORED, Fixture.articles().getFirst().id(), null),
                item(
                        HOSTILE,
                        FeedItemState.QUARANTINED,
                        "d".repeat(64),
                        "the page is behind a paywall and shows 12 words of its article"),
                item("c", FeedItemState.FAILED, null, "expected the page, got status 404 from its site"),
                item("d", FeedItemState.LEFT_OUT, null, null));
    }

    private static FeedItem item(String title, FeedItemState state, String digest, String reason) {
        return new FeedItem(
                "guid " + title, "https://news2.example/" + state, title, LOOKED, state, digest, reason, LOOKED);
    }
}
