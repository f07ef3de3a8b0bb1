export { type Backup, type BackupOptions, backUp, checkBackup } from "./backup/back-up.ts";
export { NotABackup } from "./backup/frames.ts";
export { NotEmpty, type RestoreOptions, restore } from "./backup/restore.ts";
export { dataDirectoryKeys } from "./keys/data-directory-keys.ts";
export { type Keys, readKeys, type SecretKey } from "./keys/keys.ts";
export { migrate } from "./migrate.ts";
export { openRecord, type RecordOptions } from "./open-record.ts";
export { PostgresRecord } from "./postgres-record.ts";
export { RecordFailure, RecordUnavailable } from "./trouble.ts";
