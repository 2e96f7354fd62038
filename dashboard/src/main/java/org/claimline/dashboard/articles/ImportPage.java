package org.claimline.dashboard.articles;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimline.api.IntakeFinding;
import org.claimline.api.IntakeFormat;
import org.claimline.api.IntakeRun;
import org.claimline.dashboard.page.OwnForms;
import org.claimline.dashboard.page.Told;
import org.claimline.dashboard.service.IntakeRunsClient;
import org.claimline.dashboard.service.RefusedException;
import org.claimline.dashboard.service.Service;
import org.claimline.dashboard.service.ServiceDownException;
import org.claimline.dashboard.service.UploadClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** {@code /imports} and {@code /imports/{id}}: many articles in one file, how far they are, and what became of each. */
@Path("/imports")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ImportPage {
    private static final int NEWEST = 100;
    private static final int FINDINGS = 100;

    private final IntakeRunsClient runs;
    private final UploadClient uploads;

    ImportPage(@RestClient IntakeRunsClient runs, UploadClient uploads) {
        this.runs = runs;
        this.uploads = uploads;
    }

    /**
     * @param key under which the form sends its file: sent twice, it is one import
     * @param troubles why the last file was not taken; empty where it was, or there was none
     */
    record imports(List<IntakeRun> runs, String key, List<Told> troubles) implements TemplateInstance {}

    /**
     * @param next where more findings are; null where there are no more
     * @param unkept how many findings are counted only
     */
    record oneImport(
            IntakeRun run,
            List<IntakeFinding> findings,
            @Nullable Long next,
            long unkept) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return page(List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("key") @Nullable String key,
            @HeaderParam(OwnForms.HEADER) @Nullable String from) {
        OwnForms.check(from);
        if (file == null || file.size() == 0)
            return again(422, here(say("Choose a file with articles first.", "Спершу виберіть файл зі статтями.")));
        var name = file.fileName();
        var format = format(name.toLowerCase(Locale.ROOT));
        try {
            var run = uploads.send(file.uploadedFile(), name, format, key == null || key.isBlank() ? random() : key);
            return Response.seeOther(URI.create("/imports/" + run.id())).build();
        } catch (RefusedException e) {
            return again(422, Told.by(e));
        } catch (ServiceDownException e) {
            return again(
                    503,
                    here(
                            say(
                                    "ingest-service, which reads articles, takes nothing just now. Nothing was stored: wait a few seconds and send the file again.",
                                    "ingest-service, що читає статті, зараз нічого не приймає. Нічого не збережено: зачекайте кілька секунд і надішліть файл ще раз.")));
        }
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@PathParam("id") long id, @RestQuery @Nullable Long after) {
        var run = Service.INGEST.ask(() -> runs.run(id));
        var found = Service.INGEST.ask(() -> runs.findings(id, after == null ? 0 : after, FINDINGS));
        return new oneImport(
                run, found.findings(), found.next(), Math.max(0, run.quarantined() + run.failed() - found.kept()));
    }

    @POST
    @Path("/{id}/cancel")
    public Response cancel(@PathParam("id") long id, @HeaderParam(OwnForms.HEADER) @Nullable String from) {
        return done(from, () -> runs.cancel(id));
    }

    @POST
    @Path("/{id}/undo")
    public Response undo(@PathParam("id") long id, @HeaderParam(OwnForms.HEADER) @Nullable String from) {
        return done(from, () -> runs.undo(id));
    }

    /** The run as it gets on, handed through as it comes. */
    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Response events(@PathParam("id") long id) {
        return HandedThrough.events(uploads.events("/api/intake-runs/" + id));
    }

    private Response done(@Nullable String from, Supplier<IntakeRun> change) {
        OwnForms.check(from);
        var run = Service.INGEST.ask(change);
        return Response.seeOther(URI.create("/imports/" + run.id())).build();
    }

    private static IntakeFormat format(String name) {
        if (name.endsWith(".zip")) return IntakeFormat.ZIP;
        return name.endsWith(".warc") || name.endsWith(".warc.gz") ? IntakeFormat.WARC : IntakeFormat.NDJSON;
    }

    private static List<Told> here(String trouble) {
        return List.of(Told.here(trouble));
    }

    private Response again(int status, List<Told> troubles) {
        return Response.status(status).entity(page(troubles)).build();
    }

    private imports page(List<Told> troubles) {
        return new imports(Service.INGEST.ask(() -> runs.runs(NEWEST)), random(), troubles);
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
