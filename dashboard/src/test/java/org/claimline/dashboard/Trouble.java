package org.claimline.dashboard;

/** What can be the matter with the services behind the pages. */
enum Trouble {
    NONE,
    CLAIMS_DOWN,
    ARTICLES_DOWN,
    FINDINGS_DOWN,
    /** Nothing was ever read. */
    NO_ARTICLES,
    /** Nothing was ever read; assessments, maps and their assessors are there, as an installation begins. */
    NO_CLAIMS,
    /** Not even these. */
    NOTHING,
    /** More claims than can be read one by one, and more days of a map than can be seen. */
    MANY_CLAIMS;

    /** Makes it so, and everything else well. */
    void begin() {
        FakeClaims.down = this == CLAIMS_DOWN;
        FakeArticles.down = this == ARTICLES_DOWN;
        FakeArticles.empty = this == NO_ARTICLES || this == NO_CLAIMS || this == NOTHING;
        FakeClaims.none = this == NO_CLAIMS || this == NOTHING;
        FakeSources.none = this == NOTHING;
        FakeFindings.down = this == FINDINGS_DOWN;
        FakeOverview.singly = this == MANY_CLAIMS ? 2 : Integer.MAX_VALUE;
        FakeOverview.lineDays = this == MANY_CLAIMS ? 5 : Integer.MAX_VALUE;
    }
}
