package org.dangzhi.foundation.records;

/** A content that passed every check and is kept. */
record Taken(String name, String type, long size, String sha256, StoredFile.Scan scan) {}
