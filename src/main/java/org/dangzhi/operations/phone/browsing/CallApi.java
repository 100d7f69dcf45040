package org.dangzhi.operations.phone.browsing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.RequiresScope;
import org.dangzhi.operations.phone.CallDetails;
import org.dangzhi.operations.phone.CallDirection;
import org.dangzhi.operations.phone.CallId;
import org.dangzhi.operations.phone.CallUrgency;
import org.dangzhi.operations.phone.Calls;
import org.dangzhi.operations.phone.Emergency;
import org.dangzhi.operations.phone.NewCall;
import org.dangzhi.operations.phone.PhoneModule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Telephone records for other systems; a telephone exchange opens a record with a POST. */
@RestController
@RequestMapping("/api/v1/calls")
class CallApi {

    /** @param next to be given as {@code after}; absent at the end */
    record CallListBody(
            List<CallQuery.Line> calls, @Nullable String next) {}

    record Full(
            CallQuery.Detail call,
            List<CallQuery.Note> notes,
            @Nullable Emergency emergency) {}

    /** @param beganAt now, when left out */
    record CallBody(
            @NotNull CallDirection direction,
            @Nullable CallUrgency urgency,
            @Nullable Instant beganAt,
            @Nullable Instant endedAt,
            @Size(max = 40) @Nullable String tel,
            @Size(max = 80) @Nullable String callerUnit,
            @Size(max = 40) @Nullable String callerName,
            @Size(max = 40) @Nullable String callerPost,
            @NotBlank @Size(max = 4000) String content,
            @Nullable Boolean waiting) {

        NewCall call(Instant now) {
            var details = new CallDetails(
                    direction,
                    urgency == null ? CallUrgency.NORMAL : urgency,
                    beganAt == null ? now : beganAt,
                    endedAt,
                    PlainText.typed(tel),
                    PlainText.typed(callerUnit),
                    PlainText.typed(callerName),
                    PlainText.typed(callerPost),
                    content.strip());
            return new NewCall(details, null, Boolean.TRUE.equals(waiting), "");
        }
    }

    private final Calls calls;
    private final CallQuery query;
    private final Clock clock;

    CallApi(Calls calls, CallQuery query, Clock clock) {
        this.calls = calls;
        this.query = query;
        this.clock = clock;
    }

    @RequiresPermission(PhoneModule.READ)
    @RequiresScope("phone:read")
    @GetMapping
    CallListBody list(@Valid CallFilter filter) {
        var lines = query.lines(filter, CallQuery.PAGE + 1);
        boolean more = lines.size() > CallQuery.PAGE;
        var shown = more ? lines.subList(0, CallQuery.PAGE) : lines;
        return new CallListBody(shown, more ? CallQuery.key(shown.getLast()) : null);
    }

    @RequiresPermission(PhoneModule.READ)
    @RequiresScope("phone:read")
    @GetMapping("/{id}")
    Full one(@PathVariable UUID id) {
        var call = new CallId(id);
        return new Full(
                query.whole(call).orElseThrow(NotFoundException::new),
                query.notes(call),
                query.emergency(call).orElse(null));
    }

    @RequiresPermission(PhoneModule.WRITE)
    @RequiresScope("phone:write")
    @PostMapping
    ResponseEntity<CallId> write(@RequestBody @Valid CallBody posted) {
        var call = calls.record(posted.call(clock.instant()));
        return ResponseEntity.created(URI.create("/api/v1/calls/" + call.id())).body(call);
    }
}
