package org.dangzhi.foundation.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.RequiresScope;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Configuration of the OpenAPI description: token, scopes, keys of writes, refusals. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static final String SCOPE = "x-scope";
    static final String PERMISSION = "x-permission";

    private static final String BEARER = "token";
    private static final Map<String, String> REFUSALS = Map.of(
            "401", "no token, or a wrong, expired or withdrawn one",
            "403", "the token lacks the scope, or its owner the permission",
            "422", "refused: errors[] names the fields and why",
            "429", "too many wrong tokens from this address");

    @Bean
    OpenAPI interfaceInfo() {
        var scheme = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
        return new OpenAPI()
                .info(new Info().title("Dangzhi").version("v1"))
                .components(new Components().addSecuritySchemes(BEARER, scheme))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    OperationCustomizer scopes() {
        return (operation, handler) -> {
            name(operation, SCOPE, annotation(handler, RequiresScope.class, RequiresScope::value));
            name(operation, PERMISSION, annotation(handler, RequiresPermission.class, RequiresPermission::value));
            REFUSALS.forEach((status, words) ->
                    operation.getResponses().addApiResponse(status, new ApiResponse().description(words)));
            return operation;
        };
    }

    /** A write may carry a key, so that a repetition after a broken connection does nothing twice. */
    @Bean
    OpenApiCustomizer keysOfWrites() {
        return description -> description.getPaths().values().stream()
                .map(PathItem::getPost)
                .filter(write -> write != null)
                .forEach(write -> write.addParametersItem(new Parameter()
                        .in("header")
                        .name("Idempotency-Key")
                        .schema(new StringSchema().maxLength(200))));
    }

    private static void name(Operation operation, String extension, List<String> values) {
        values.forEach(value -> operation.addExtension(extension, value));
    }

    private static <A extends Annotation> List<String> annotation(
            HandlerMethod handler, Class<A> type, Function<A, String> value) {
        return Stream.of(handler.getMethod(), handler.getBeanType())
                .map(element -> AnnotatedElementUtils.findMergedAnnotation(element, type))
                .flatMap(Stream::ofNullable)
                .map(value)
                .limit(1)
                .toList();
    }
}
