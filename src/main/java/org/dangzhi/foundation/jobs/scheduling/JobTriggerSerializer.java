package org.dangzhi.foundation.jobs.scheduling;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Serializer that keeps a trigger readable in the table and free of Java serialization. */
@Component
public class JobTriggerSerializer implements Serializer {

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
