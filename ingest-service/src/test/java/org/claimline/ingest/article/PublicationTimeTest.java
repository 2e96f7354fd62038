package org.claimline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2022-09-08T12:00:00Z, 2022-09-08T12:00:00Z",
        "2022-09-08T12:00Z, 2022-09-08T12:00:00Z",
        "2022-09-08t12:00:00z, 2022-09-08T12:00:00Z",
        "2022-09-08T15:00:00+03:00, 2022-09-08T12:00:00Z",
        "2022-09-08T15:00:00+0300, 2022-09-08T12:00:00Z",
        "2022-09-08T08:30:00-03:30, 2022-09-08T12:00:00Z",
        "2022-09-08T12:00:00.25Z, 2022-09-08T12:00:00.250Z",
        "2022-09-08T15:00:00.123456789+03:00, 2022-09-08T12:00:00.123456789Z",
        "'Thu, 8 Sep 2022 15:00:00 +0300', 2022-09-08T12:00:00Z"
    })
    void aTimeWithItsZoneIsKnownToTheSecond(String stated, Instant time) {
        assertThat(PublicationTime.found(stated)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-09-08",
                "2022-09-08T23:15:00",
                "2022-09-08T23:15",
                "2022-09-08 23:15:00",
                "2022-09-08T99:00:00Z",
                " 2022-09-08 "
            })
    void aTimeWithoutOneCountsAsItsDay(String stated) {
        assertThat(PublicationTime.found(stated)).isEqualTo("2022-09-08T12:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "",
                "20220908",
                "2022-02-30",
                "2022-02-30T12:00:00Z",
                "0001-01-01T00:00:00Z",
                "1662638400"
            })
    void whatIsNoTimeIsNotKnown(String stated) {
        assertThat(PublicationTime.found(stated)).isNull();
    }
}
