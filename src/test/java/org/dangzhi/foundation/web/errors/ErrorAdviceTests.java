package org.dangzhi.foundation.web.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.RequestDispatcher;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.frame.PageFrames;
import org.dangzhi.foundation.web.language.MessagesConfiguration;
import org.dangzhi.foundation.web.templates.JteViewConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Bad input is answered with a sentence at its place, in the language of the person, and never with a stack trace. */
class ErrorAdviceTests {

    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000000");

    private MockMvc mvc;

    /** A handler for each way to fail. */
    @Controller
    static class Failing {

        record Form(@NotBlank String title, @Size(max = 5) String note) {}

        @GetMapping("/thing/{id}")
        @ResponseBody
        String thing(@PathVariable UUID id, @RequestParam int size) {
            return id + " " + size;
        }

        @PostMapping({"/thing", "/api/v1/thing"})
        @ResponseBody
        String form(@Valid @ModelAttribute Form form) {
            return form.title();
        }

        @PostMapping("/api/v1/json")
        @ResponseBody
        String json(@Valid @RequestBody Form form) {
            return form.title();
        }

        @PostMapping("/file")
        @ResponseBody
        String file(@RequestParam MultipartFile file) {
            throw new MaxUploadSizeExceededException(file.getSize());
        }

        @GetMapping("/fails/{how}")
        String fail(@PathVariable String how) {
            throw switch (how) {
                case "refused" ->
                    new Refusal("web.refused.time", "<b>").at("due").way("web.home", "/");
                case "missing" -> new NotFoundException();
                case "stale" -> new OptimisticLockingFailureException("version 3");
                case "guarded" -> new DataIntegrityViolationException("violates check secret_detail");
                case "undecodable" -> new InvalidParameterException("Character decoding failed.");
                case "away" -> new CannotCreateTransactionException("no connection");
                default -> new IllegalStateException("secret detail");
            };
        }
    }

    @BeforeEach
    void start() throws IOException {
        var messages = new MessagesConfiguration().messageSource();
        var texts = new Texts(messages);
        var permits = new JteViewConfiguration().nobody();
        var writer = new ProblemWriter(texts, permits, mock(PageFrames.class), mock(PlatformTransactionManager.class));
        var languages = new AcceptHeaderLocaleResolver();
        languages.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        var words = new ProblemWords(texts, mock(TimeWords.class), messages, mock());
        mvc = MockMvcBuilders.standaloneSetup(new Failing(), new FallbackErrorController(words, writer))
                .setControllerAdvice(new ErrorAdvice(words, writer))
                .setViewResolvers(new JteViewConfiguration.Resolver(
                        TemplateEngine.createPrecompiled(ContentType.Html), texts, permits))
                .setLocaleResolver(languages)
                .build();
    }

    @Test
    void anIdThatIsNoneNamesNothing() throws Exception {
        mvc.perform(get("/thing/not-a-uuid?size=1")).andExpect(status().isNotFound());
        mvc.perform(get("/fails/missing")).andExpect(status().isNotFound());
    }

    @Test
    void aParameterOfTheWrongKindIsNamedAtItsField() throws Exception {
        mvc.perform(get("/thing/" + ID + "?size=many").header("HX-Request", "true"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("data-for=\"size\"")));
    }

    @Test
    void aMissingParameterIsABadRequest() throws Exception {
        mvc.perform(get("/thing/" + ID)).andExpect(status().isBadRequest());
        mvc.perform(multipart("/file")).andExpect(status().isBadRequest());
    }

    @Test
    void aFormSaysEachFaultAtItsField() throws Exception {
        mvc.perform(post("/thing").header("HX-Request", "true").param("note", "much too long"))
                .andExpect(status().is(422))
                .andExpect(header().string("X-Problem", "1"))
                .andExpect(content().string(containsString("data-for=\"title\">请填写")))
                .andExpect(content().string(containsString("data-for=\"note\">长度应在 0 到 5 个字之间")));
    }

    @Test
    void theSameInEnglishAndAsJson() throws Exception {
        mvc.perform(post("/api/v1/thing").locale(Locale.ENGLISH).param("note", "much too long"))
                .andExpect(status().is(422))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[?(@.field == 'title')].text").value("Please fill in"));
    }

    @Test
    void jsonThatCannotBeReadIsABadRequest() throws Exception {
        mvc.perform(post("/api/v1/json").contentType(MediaType.APPLICATION_JSON).content("{\"title\": "))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        mvc.perform(post("/api/v1/json").contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().is(422));
    }

    @Test
    void signsThatAreNoTextAreABadRequest() throws Exception {
        mvc.perform(get("/fails/undecodable")).andExpect(status().isBadRequest());
    }

    @Test
    void aRefusalSaysTheWayOnAndPrintsWhatWasTypedAsText() throws Exception {
        mvc.perform(get("/fails/refused").header("HX-Request", "true"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("data-for=\"due\">“&lt;b&gt;”看不懂")))
                .andExpect(content().string(containsString("href=\"/\">回首页")));
    }

    @Test
    void whoComesSecondIsToldSo() throws Exception {
        mvc.perform(get("/fails/stale")).andExpect(status().isConflict());
        mvc.perform(get("/fails/guarded"))
                .andExpect(status().is(422))
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void tooLargeAFileIsNotTaken() throws Exception {
        mvc.perform(multipart("/file").file(new MockMultipartFile("file", new byte[1])))
                .andExpect(status().is(413));
    }

    @Test
    void aFaultOfOursShowsAnIdAndNothingElse() throws Exception {
        var page = mvc.perform(get("/fails/somehow"))
                .andExpect(status().isInternalServerError())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("故障编号 0").doesNotContain("secret", "IllegalState", "at org.");
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() throws Exception {
        mvc.perform(get("/fails/away"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(content().string(containsString("数据库暂时连不上，几秒后会自动恢复。写的内容还在，请再试一次。")));
    }

    /** Where the container sends what a filter threw, such as the one that reads the session. */
    @Test
    void aDatabaseThatIsAwayBeforeAnyHandlerIsWaitedForToo() throws Exception {
        mvc.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .requestAttr(
                                RequestDispatcher.ERROR_EXCEPTION,
                                new CannotCreateTransactionException("no connection", new SQLException("", "08006"))))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(content().string(containsString("数据库暂时连不上")));
        mvc.perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403))
                .andExpect(status().isForbidden());
    }
}
