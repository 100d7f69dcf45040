package org.dangzhi.foundation.records;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * {@link ContentStore} in a bucket of an S3-compatible server. Every instance on it sees the same files; what is on its
 * way in waits in a local folder.
 */
final class S3ContentStore implements ContentStore {

    /** Its presence chooses this store. */
    static final String ENDPOINT = "dangzhi.files.s3.endpoint";

    private final S3Client server;
    private final String bucket;
    private final Path incoming;

    S3ContentStore(S3Client server, String bucket, Path incoming) {
        this.server = server;
        this.bucket = bucket;
        this.incoming = incoming;
    }

    static S3ContentStore of(Environment settings, Path incoming) {
        var server = S3Client.builder()
                .endpointOverride(URI.create(settings.getRequiredProperty(ENDPOINT)))
                .region(Region.of(settings.getProperty("dangzhi.files.s3.region", "us-east-1")))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(given(settings, "key"), given(settings, "secret"))))
                .forcePathStyle(settings.getProperty("dangzhi.files.s3.path-style", Boolean.class, true))
                // many servers know no trailing checksums; the name of a content is its checksum anyway
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        return new S3ContentStore(server, given(settings, "bucket"), incoming);
    }

    private static String given(Environment settings, String name) {
        var value = settings.getProperty("dangzhi.files.s3." + name, "");
        if (value.isBlank())
            throw new IllegalStateException("With DANGZHI_S3_ENDPOINT there must be a DANGZHI_S3_"
                    + name.toUpperCase(Locale.ROOT) + " as well; it is empty.");
        return value;
    }

    @Override
    public void keep(String sha256, Path content) throws IOException {
        if (!holds(sha256))
            try {
                server.putObject(to -> to.bucket(bucket).key(key(sha256)), RequestBody.fromFile(content));
            } catch (SdkException e) {
                throw unreachable(e);
            }
        Files.delete(content);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            return server.getObject(from -> from.bucket(bucket).key(key(sha256)));
        } catch (NoSuchKeyException e) {
            throw new NoSuchFileException(sha256);
        } catch (SdkException e) {
            throw unreachable(e);
        }
    }

    @Override
    public boolean holds(String sha256) throws IOException {
        try {
            server.headObject(of -> of.bucket(bucket).key(key(sha256)));
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        } catch (SdkException e) {
            throw unreachable(e);
        }
    }

    @Override
    public Path incoming() throws IOException {
        return Files.createDirectories(incoming);
    }

    private static String key(String sha256) {
        return sha256.substring(0, 2) + "/" + sha256;
    }

    private static IOException unreachable(SdkException e) {
        return new IOException("The S3 server of the file store did not do what was asked.", e);
    }
}
