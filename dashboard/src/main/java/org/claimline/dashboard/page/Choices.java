package org.claimline.dashboard.page;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.vertx.ContextLocals;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** What a reader chose for every page, {@code ?lang=} and {@code ?theme=}, now or before; else the language that the browser prefers. */
class Choices {
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    void tellTemplates(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page ->
                page.setAttribute(TemplateInstance.LOCALE, Language.current().locale()));
    }

    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request) {
        var language = chosen(request, Language.PARAMETER, Language::of).orElseGet(() -> preferred(request));
        language.choose();
        chosen(request, Theme.PARAMETER, Theme::of).orElse(Theme.SYSTEM).choose();
        ContextLocals.put(Languages.ADDRESS, here(request.getUriInfo().getRequestUri()));
        // The template engine goes by what the browser accepts.
        request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, language.tag());
    }

    @ServerResponseFilter
    void keep(ContainerRequestContext request, ContainerResponseContext response) {
        asked(request, Language.PARAMETER, Language::of)
                .ifPresent(language -> keep(response, Language.PARAMETER, language.tag()));
        asked(request, Theme.PARAMETER, Theme::of).ifPresent(theme -> keep(response, Theme.PARAMETER, theme.tag()));
    }

    private static void keep(ContainerResponseContext response, String name, String value) {
        response.getHeaders()
                .add(
                        HttpHeaders.SET_COOKIE,
                        new NewCookie.Builder(name)
                                .value(value)
                                .path("/")
                                .maxAge(A_YEAR)
                                .sameSite(NewCookie.SameSite.LAX)
                                .httpOnly(true)
                                .build());
    }

    /** Path and query, without what is chosen for every page. */
    private static String here(URI uri) {
        var query = uri.getRawQuery();
        if (query == null) return uri.getRawPath();
        var rest = Arrays.stream(query.split("&"))
                .filter(one -> !one.startsWith(Language.PARAMETER + "=") && !one.startsWith(Theme.PARAMETER + "="))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? uri.getRawPath() : uri.getRawPath() + "?" + rest;
    }

    private static <C> Optional<C> chosen(
            ContainerRequestContext request, String name, Function<@Nullable String, Optional<C>> of) {
        var cookie = request.getCookies().get(name);
        return asked(request, name, of).or(() -> cookie == null ? Optional.empty() : of.apply(cookie.getValue()));
    }

    private static <C> Optional<C> asked(
            ContainerRequestContext request, String name, Function<@Nullable String, Optional<C>> of) {
        return of.apply(request.getUriInfo().getQueryParameters().getFirst(name));
    }

    private static Language preferred(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .flatMap(tag -> Language.of(tag).stream())
                .findFirst()
                .orElse(Language.ENGLISH);
    }
}
