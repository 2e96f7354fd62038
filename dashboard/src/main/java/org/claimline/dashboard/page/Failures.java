package org.claimline.dashboard.page;

import static org.claimline.dashboard.page.Language.say;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.claimline.dashboard.service.RefusedException;
import org.claimline.dashboard.service.ServiceDownException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** One page for every way in which a page can fail. */
class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

    @ServerExceptionMapper
    Response badParameter(BadParameterException e) {
        return new ErrorPage(
                        400,
                        say(
                                "This address asks for something we do not understand",
                                "Ця адреса просить про щось незрозуміле"),
                        here(e.getMessage() + say(" Expected: ", " Очікується: ") + e.expected() + "."),
                        List.of(say(
                                "Correct the address, or choose again with the filters on the page.",
                                "Виправте адресу або виберіть знову за допомогою фільтрів на сторінці.")))
                .response();
    }

    @ServerExceptionMapper
    Response refused(RefusedException e) {
        if (e.status() == 404) return notFound(Told.by(e)).response();
        return new ErrorPage(
                        400,
                        say("This could not be asked", "Такого запитати не можна"),
                        Told.by(e),
                        List.of(say("Change the filters and try again.", "Змініть фільтри й спробуйте ще раз.")))
                .response();
    }

    @ServerExceptionMapper
    Response serviceDown(ServiceDownException e) {
        LOG.warnf("%s: %s", e.getMessage(), e.getCause());
        return new ErrorPage(
                        503,
                        say("Part of Claimline is not running", "Частина Claimline не працює"),
                        here(say(
                                "This page needs " + e.service().keeps() + ", and "
                                        + e.service().title() + ", which keeps them, does not answer. Nothing is lost.",
                                "Цій сторінці потрібна служба " + e.service().title()
                                        + ", а вона не відповідає. Нічого не втрачено.")),
                        List.of(
                                say(
                                        "If Claimline has just been started, wait a few seconds and load the page again.",
                                        "Якщо Claimline щойно запущено, зачекайте кілька секунд і завантажте сторінку знову."),
                                say(
                                        "If you run it yourself, see whether "
                                                + e.service().title()
                                                + " is up: its address followed by /q/health/ready says so.",
                                        "Якщо запускаєте самі, перевірте, чи працює "
                                                + e.service().title() + ": про це скаже її адреса з /q/health/ready.")))
                .response();
    }

    @ServerExceptionMapper
    Response other(WebApplicationException e) {
        var status = e.getResponse().getStatus();
        // A redirect is an answer, not a failure.
        if (status < 400) return e.getResponse();
        return switch (status) {
            case 404 ->
                notFound(here(say("There is no page at this address.", "За цією адресою сторінки немає.")))
                        .response();
            case 405 ->
                new ErrorPage(
                                405,
                                say("This address cannot be used that way", "Цю адресу так використовувати не можна"),
                                here(say("It only shows a page.", "Вона лише показує сторінку.")),
                                List.of())
                        .response();
            case 413 ->
                new ErrorPage(
                                413,
                                say("This is too large", "Це завелике"),
                                here(say("A form may carry up to 12 MB.", "Форма може містити до 12 МБ.")),
                                List.of(say("Send a shorter text.", "Надішліть коротший текст.")))
                        .response();
            default ->
                new ErrorPage(
                                status,
                                say("This request could not be read", "Цей запит не вдалося прочитати"),
                                here(say("It was answered with status ", "Відповідь має статус ") + status + "."),
                                List.of(say("Go back and try again.", "Поверніться й спробуйте ще раз.")))
                        .response();
        };
    }

    @ServerExceptionMapper
    Response unexpected(Exception e) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(e, "failure %s", mark);
        return new ErrorPage(
                        500,
                        say("Something went wrong on our side", "Щось пішло не так у нас"),
                        here(say(
                                        "The log of the dashboard has the details under the mark ",
                                        "Подробиці — в журналі dashboard під позначкою ")
                                + mark + "."),
                        List.of(say(
                                "Load the page again; if it fails again, report the mark.",
                                "Завантажте сторінку знову; якщо помилка повториться, повідомте цю позначку.")))
                .response();
    }

    private static List<Told> here(String message) {
        return List.of(Told.here(message));
    }

    private static ErrorPage notFound(List<Told> message) {
        return new ErrorPage(
                404,
                say("Not found", "Не знайдено"),
                message,
                List.of(say("Look for it among the claims or the articles.", "Пошукайте серед заяв або статей.")));
    }
}
