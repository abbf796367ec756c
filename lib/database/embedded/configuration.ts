import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Address } from './address'
import type { Folder } from './folder'

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Connections for each process that serves: those of its pools, one for notices and one to ask whether a server responds. */
const perProcess = 20

/** Connections in all, with room for the operator’s commands; as many as PostgreSQL has by itself, unless more processes serve. */
const maxConnections = () => Math.max(100, perProcess * (Number(process.env.WORKERS) || 1) + 20)

/** Errors are logged without the values that caused them, which may be personal data. */
const lines = ({ logs }: Folder, { host, port }: Address) => {
	const onSocket = path.isAbsolute(host)
	return [
		'# Written anew at each start. Settings of your own belong into own.conf beside it.',
		`listen_addresses = ${quoted(onSocket ? '' : host)}`,
		`unix_socket_directories = ${quoted(onSocket ? `"${host.replaceAll('"', '""')}"` : '')}`,
		'unix_socket_permissions = 0700',
		`port = ${port}`,
		`max_connections = ${maxConnections()}`,
		'password_encryption = scram-sha-256',
		'dynamic_shared_memory_type = mmap',
		"client_connection_check_interval = '2s'",
		"shared_buffers = '64MB'",
		"max_wal_size = '512MB'",
		'logging_collector = on',
		`log_directory = ${quoted(logs)}`,
		"log_filename = 'postgres-%a.log'",
		'log_truncate_on_rotation = on',
		"log_rotation_age = '1d'",
		'log_rotation_size = 0',
		'log_min_error_statement = panic',
		'log_error_verbosity = terse',
		"include 'own.conf'",
		'',
	]
}

/** Writes the settings of the server in a folder; the operator's own are left as they are. */
export function writeConfiguration(folder: Folder, address: Address) {
	const own = path.join(folder.cluster, 'own.conf')
	if (!existsSync(own))
		writeFileSync(own, '# Settings of your own: they count instead of those in postgresql.conf.\n')
	writeFileSync(path.join(folder.cluster, 'postgresql.conf'), lines(folder, address).join('\n'))
}
