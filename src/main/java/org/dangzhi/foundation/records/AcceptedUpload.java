package org.dangzhi.foundation.records;

/** Upload that passed every check and is kept. */
record AcceptedUpload(String name, String type, long size, String sha256, StoredFile.Scan scan) {}
