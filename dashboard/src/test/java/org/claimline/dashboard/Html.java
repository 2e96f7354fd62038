package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages as a browser gets them. */
final class Html {
    private Html() {}

    /** The page at an address, written as it stands there; fails where there is none. */
    static Document page(String path) {
        var answer = given().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
