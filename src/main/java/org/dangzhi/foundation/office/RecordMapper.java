package org.dangzhi.foundation.office;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ClassUtils;

/**
 * Rows as records: the component {@code dueAt} is what the column {@code due_at} holds.
 *
 * <p>An array is a list or a set. As Spring's {@code SimplePropertyRowMapper} does it, except that the driver is asked for what it knows only. That one
 * asks for any type; PostgreSQL's driver knows no {@link Instant} and none of our own, and says so by an exception, which is
 * caught and costs some ten microseconds: half the time of a long list. A value that has its type already is converted no
 * more.
 */
public final class RecordMapper<T extends Record> implements RowMapper<T> {

    private static final ConversionService CONVERSION = DefaultConversionService.getSharedInstance();

    private final Constructor<T> constructor;
    private final List<Part> parts;

    public RecordMapper(Class<T> type) {
        constructor = BeanUtils.getResolvableConstructor(type);
        parts = Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        var values = new @Nullable Object[parts.size()];
        for (int at = 0; at < values.length; at++) values[at] = parts.get(at).of(row);
        return BeanUtils.instantiateClass(constructor, values);
    }

    /**
     * A component and its column.
     *
     * @param boxed the class its values have
     * @param simple whether the driver may be asked for it
     * @param target what its values are converted to, with what a list or a set holds
     */
    private record Part(String column, Class<?> type, Class<?> boxed, boolean simple, TypeDescriptor target) {

        static Part of(RecordComponent component) {
            var type = component.getType();
            return new Part(
                    JdbcUtils.convertPropertyNameToUnderscoreName(component.getName()),
                    type,
                    ClassUtils.resolvePrimitiveIfNecessary(type),
                    BeanUtils.isSimpleValueType(type),
                    new TypeDescriptor(ResolvableType.forType(component.getGenericType()), null, null));
        }

        @Nullable
        Object of(ResultSet row) throws SQLException {
            int at = row.findColumn(column);
            if (type == Instant.class) return instant(row.getObject(at, OffsetDateTime.class));
            var value = simple ? JdbcUtils.getResultSetValue(row, at, type) : JdbcUtils.getResultSetValue(row, at);
            if (value instanceof Array array) value = array.getArray();
            boolean fits = value == null ? !type.isPrimitive() : boxed.isInstance(value);
            return fits ? value : CONVERSION.convert(value, target);
        }

        private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
            return time == null ? null : time.toInstant();
        }
    }
}
