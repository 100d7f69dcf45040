package org.dangzhi.foundation.notify.sending;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail by the office's own server. The message id stays the same at every try. */
@Component
class EmailSender implements Sender {

    /** RFC 5321, 4.1.3: who has no name gives an address. */
    private static final String NO_NAME = "[127.0.0.1]";

    private static final Pattern HOST_NAME =
            Pattern.compile("[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*");

    private static final String SECONDS_10 = "10000";

    @Override
    public NotificationChannel channel() {
        return NotificationChannel.EMAIL;
    }

    @Override
    public void send(ChannelSetting setting, OutgoingMessage message) throws MessageNotSentException {
        MailHostPolicy.check(setting.host());
        var server = server(setting);
        try {
            server.send(mail(server.getSession(), setting, message));
        } catch (MailAuthenticationException e) {
            throw new MessageNotSentException("notify.error.login", setting.login());
        } catch (MailSendException e) {
            throw failure(e);
        } catch (MailException | MessagingException e) {
            throw new MessageNotSentException("notify.error.mail", String.valueOf(e.getMessage()));
        }
    }

    private static JavaMailSenderImpl server(ChannelSetting setting) {
        var server = new JavaMailSenderImpl();
        server.setHost(setting.host());
        server.setPort(setting.port());
        if (!setting.login().isEmpty()) {
            server.setUsername(setting.login());
            server.setPassword(setting.secret());
        }
        server.setJavaMailProperties(properties(setting));
        return server;
    }

    private static Properties properties(ChannelSetting setting) {
        var properties = new Properties();
        properties.put("mail.smtp.auth", Boolean.toString(!setting.login().isEmpty()));
        properties.put(
                "mail.smtp.ssl.enable", Boolean.toString(setting.security().equals("TLS")));
        properties.put(
                "mail.smtp.starttls.enable", Boolean.toString(setting.security().equals("STARTTLS")));
        properties.put(
                "mail.smtp.starttls.required",
                Boolean.toString(setting.security().equals("STARTTLS")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.localhost", greeting());
        properties.put("mail.smtp.connectiontimeout", SECONDS_10);
        properties.put("mail.smtp.timeout", SECONDS_10);
        properties.put("mail.smtp.writetimeout", SECONDS_10);
        return properties;
    }

    /** A name that every server takes: many machines are called what no host may be called, {@code duty_room}. */
    private static String greeting() {
        try {
            var name = InetAddress.getLocalHost().getHostName();
            return HOST_NAME.matcher(name).matches() ? name : NO_NAME;
        } catch (UnknownHostException nameless) {
            return NO_NAME;
        }
    }

    private static MimeMessage mail(Session session, ChannelSetting setting, OutgoingMessage message)
            throws MessagingException {
        var mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + message.id() + "@" + domain(setting.sender()) + ">");
            }
        };
        var helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
        helper.setFrom(setting.sender());
        for (var receiver : message.receivers()) helper.addTo(receiver.email());
        helper.setSubject(subject(message));
        helper.setText(message.plain());
        if (message.alarm()) helper.setPriority(1);
        return mail;
    }

    private static String subject(OutgoingMessage message) {
        return (message.title() + " " + message.text()).replaceAll("\\s+", " ");
    }

    private static String domain(String sender) {
        return sender.substring(sender.indexOf('@') + 1);
    }

    private static MessageNotSentException failure(MailSendException e) {
        var causes = e.getFailedMessages().values();
        var cause = causes.isEmpty() ? e.getCause() : causes.iterator().next();
        return switch (cause) {
            case AuthenticationFailedException a -> new MessageNotSentException("notify.error.login", "");
            case SendFailedException s
            when s.getInvalidAddresses() != null && s.getInvalidAddresses().length > 0 ->
                new MessageNotSentException("notify.error.receiver", said(s));
            case SendFailedException s -> new MessageNotSentException("notify.error.mail", said(s));
            case MessagingException m
            when !(m.getNextException() instanceof IOException) ->
                new MessageNotSentException("notify.error.mail", said(m));
            case null, default -> new MessageNotSentException("notify.error.server", String.valueOf(e.getMessage()));
        };
    }

    /** The server's answer stands in the innermost exception. */
    private static String said(MessagingException e) {
        return e.getNextException() instanceof MessagingException inner ? said(inner) : String.valueOf(e.getMessage());
    }
}
