package org.claimline.dashboard.articles;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.claimline.api.Extraction;
import org.claimline.dashboard.page.MarkedText;
import org.claimline.dashboard.page.OwnForms;
import org.claimline.dashboard.page.Told;
import org.claimline.dashboard.service.AnalysesClient;
import org.claimline.dashboard.service.ArticlesClient;
import org.claimline.dashboard.service.ExtractionsClient;
import org.claimline.dashboard.service.RefusedException;
import org.claimline.dashboard.service.Service;
import org.claimline.dashboard.service.ServiceDownException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** {@code /articles/new}: paste an article, see the claims found and why, keep it. */
@Path("/articles/new")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class NewArticlePage {
    private final ExtractionsClient extractions;
    private final AnalysesClient analyses;
    private final ArticlesClient articles;

    NewArticlePage(
            @RestClient ExtractionsClient extractions,
            @RestClient AnalysesClient analyses,
            @RestClient ArticlesClient articles) {
        this.extractions = extractions;
        this.analyses = analyses;
        this.articles = articles;
    }

    /**
     * @param preview the claims alone; null where they are not asked for
     * @param why everything that was read; null where it is not asked for
     * @param troubles what is wrong with the input, each in a sentence; empty where nothing is
     */
    record newArticle(
            ArticleForm form,
            @Nullable Preview preview,
            @Nullable Explanation why,
            List<Told> troubles) implements TemplateInstance {}

    /** What was found, before anything is kept. */
    record Preview(Extraction extraction, MarkedText text, List<FoundClaim> claims) {
        static Preview of(Extraction extraction) {
            return new Preview(
                    extraction,
                    MarkedText.of(extraction.article().text(), FoundClaim.passages(extraction.claims())),
                    FoundClaim.unstored(extraction.claims()));
        }
    }

    @GET
    public TemplateInstance empty() {
        return new newArticle(new ArticleForm(), null, null, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response read(@BeanParam ArticleForm form, @HeaderParam(OwnForms.HEADER) @Nullable String from) {
        OwnForms.check(from);
        if (form.content().isBlank())
            return again(
                    422,
                    form,
                    List.of(Told.here(say(
                            "There is nothing to read yet: paste the article’s text or its HTML.",
                            "Ще нема чого читати: вставте текст статті або її HTML."))));
        try {
            if (form.isToBeStored()) {
                var stored = Service.INGEST.ask(() -> articles.store(form.input()));
                return Response.seeOther(URI.create("/articles/" + stored.id())).build();
            }
            if (form.isToBeExplained()) {
                var report = Service.INGEST.ask(() -> analyses.analyse(form.input()));
                return Response.ok(new newArticle(form, null, Explanation.of(report), List.of()))
                        .build();
            }
            var extraction = Service.INGEST.ask(() -> extractions.extract(form.input()));
            return Response.ok(new newArticle(form, Preview.of(extraction), null, List.of()))
                    .build();
        } catch (RefusedException e) {
            return again(422, form, Told.by(e));
        } catch (ServiceDownException e) {
            return again(
                    503,
                    form,
                    List.of(
                            Told.here(
                                    say(
                                            "ingest-service, which reads articles, does not answer. What you typed is kept here: wait a few seconds and try again.",
                                            "ingest-service, що читає статті, не відповідає. Набране збережено тут: зачекайте кілька секунд і спробуйте ще раз."))));
        }
    }

    private static Response again(int status, ArticleForm form, List<Told> troubles) {
        return Response.status(status)
                .entity(new newArticle(form, null, null, troubles))
                .build();
    }
}
