package org.dangzhi.foundation.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a wake-up readable in the table and free of Java's own serialization. */
@Component
class WakeAsJson implements Serializer {

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public byte[] serialize(@Nullable Object data) {
        return json.writeValueAsBytes(data);
    }

    @Override
    public <T extends @Nullable Object> T deserialize(Class<T> type, byte[] data) {
        return json.readValue(data, type);
    }
}
