package org.dangzhi.foundation.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.dangzhi.foundation.api.page.ApiReferencePage;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** Controller of the API reference; {@code /api/openapi} is the same for machines. */
@Controller
@RequiresPermission(RequiresPermission.SIGNED_IN)
class ApiReferenceController {

    private static final String DESCRIPTION = "/api/openapi";

    private final ObjectProvider<OpenApiWebMvcResource> description;
    private final JsonMapper json;

    ApiReferenceController(ObjectProvider<OpenApiWebMvcResource> description, JsonMapper json) {
        this.description = description;
        this.json = json;
    }

    @GetMapping("/api")
    String page(HttpServletRequest request, Locale locale, Model model) throws JsonProcessingException {
        var written = description.getObject().openapiJson(request, DESCRIPTION, locale);
        model.addAttribute("page", new ApiReferencePage(new OpenApiReader(json.readTree(written)).operations()));
        return "api/ApiReferencePage";
    }
}
