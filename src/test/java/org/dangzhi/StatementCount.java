package org.dangzhi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements of the running thread, all but BEGIN and COMMIT: sessions, office and audit included.
 * A test or bench imports it; {@link #of} then tells what some work cost.
 */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCount {

    /** Of the threads that count; those that nobody asks keep nothing. */
    private static final ThreadLocal<List<String>> SEEN = new ThreadLocal<>();

    /** The statements that the work sent, in their order. */
    public static List<String> of(Runnable work) {
        begin();
        work.run();
        return end();
    }

    public static void begin() {
        SEEN.set(new ArrayList<>());
    }

    /** What was sent since the beginning, in its order. */
    public static List<String> end() {
        var seen = List.copyOf(SEEN.get());
        SEEN.remove();
        return seen;
    }

    @Bean
    static BeanPostProcessor countedDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && !(bean instanceof Counted) ? new Counted(source) : bean;
            }
        };
    }

    private static final class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return (Connection) proxy(Connection.class, super.getConnection(), "");
        }
    }

    private static Object proxy(Class<?> type, Object target, String sql) {
        return Proxy.newProxyInstance(
                StatementCount.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, args) -> pass(target, method, args == null ? new Object[0] : args, sql));
    }

    private static Object pass(Object target, Method method, Object[] args, String sql) throws Throwable {
        if (method.getName().startsWith("execute") && target instanceof Statement)
            note(args.length > 0 && args[0] instanceof String text ? text : sql);
        try {
            return wrapped(method.invoke(target, args), args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void note(String sql) {
        var seen = SEEN.get();
        if (seen != null) seen.add(sql);
    }

    private static Object wrapped(Object result, Object[] args) {
        var sql = args.length > 0 && args[0] instanceof String text ? text : "";
        if (result instanceof java.sql.CallableStatement) return result;
        if (result instanceof PreparedStatement) return proxy(PreparedStatement.class, result, sql);
        if (result instanceof Statement) return proxy(Statement.class, result, sql);
        return result;
    }
}
