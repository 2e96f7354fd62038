package org.claimline.claims.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.claimline.claims.claim.StoredClaim;
import org.jspecify.annotations.Nullable;

/** An Atom feed (RFC 4287): an entry for each claim. */
final class AtomFeed implements Document {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Edition edition;
    private final XMLStreamWriter xml;

    AtomFeed(Edition edition, OutputStream out) throws IOException {
        this.edition = edition;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "feed");
            xml.writeDefaultNamespace(NAMESPACE);
            id(edition.name("feed " + edition.filter().given()));
            text("title", edition.title());
            time("updated", edition.updatedAt());
            link(
                    "self",
                    edition.addresses().export("export.atom", edition.filter()).toString(),
                    "application/atom+xml");
            person("author", edition.publisher());
            text("generator", "Claimline");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void add(StoredClaim stored) throws IOException {
        try {
            entry(stored);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void entry(StoredClaim stored) throws XMLStreamException {
        var claim = stored.claim();
        xml.writeStartElement(NAMESPACE, "entry");
        id(edition.name("claim " + claim.id()));
        text("title", Headline.of(claim));
        time("updated", stored.changedAt());
        time("published", stored.times().createdAt());
        link("alternate", edition.addresses().claim(claim.id()), null);
        var article = Addresses.web(stored.leading().url());
        if (article != null) link("via", article, null);
        category(claim.measure().name().toLowerCase(Locale.ROOT));
        person("contributor", claim.claimant().name());
        text("summary", claim.evidence().text());
        xml.writeEndElement();
    }

    @Override
    public void end() throws IOException {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void id(UUID name) throws XMLStreamException {
        text("id", "urn:uuid:" + name);
    }

    private void time(String element, Instant time) throws XMLStreamException {
        text(element, time.toString());
    }

    private void link(String relation, String address, @Nullable String type) throws XMLStreamException {
        empty("link", Map.of("rel", relation, "href", address));
        if (type != null) xml.writeAttribute("type", type);
    }

    private void category(String term) throws XMLStreamException {
        empty("category", Map.of("term", term));
    }

    private void person(String element, String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, element);
        text("name", name);
        xml.writeEndElement();
    }

    private void empty(String element, Map<String, String> attributes) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, element);
        for (var attribute : new java.util.TreeMap<>(attributes).entrySet())
            xml.writeAttribute(attribute.getKey(), sound(attribute.getValue()));
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, element);
        xml.writeCharacters(sound(text));
        xml.writeEndElement();
    }

    /** XML 1.0 has no control characters and no halves of surrogate pairs, not even escaped; articles may. */
    static String sound(String text) {
        var sound = new StringBuilder(text.length());
        text.codePoints().map(AtomFeed::orReplacement).forEach(sound::appendCodePoint);
        return sound.toString();
    }

    private static int orReplacement(int point) {
        var allowed = point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
        return allowed ? point : 0xFFFD;
    }
}
