package org.dangzhi.foundation.office;

import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/** Spring converter of every typed id to its UUID and back, so that aggregates hold typed ids. */
class TypedIdConverter implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(TypedId.class, UUID.class), new ConvertiblePair(UUID.class, TypedId.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        return switch (source) {
            case null -> null;
            case TypedId id -> id.id();
            case UUID id -> record(id, to.getType());
            default -> throw new IllegalArgumentException("Neither an id nor a UUID: " + source.getClass());
        };
    }

    private static Object record(UUID id, Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return constructor.newInstance(id);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalArgumentException(type + " is not a record of one UUID.", e);
        }
    }
}
