import type { LimitEntries } from './limit-entry'

/** The limits of the database of a workspace, and of its exports and backups. */
export const limitsOfDatabase = {
	maxManifestBytes: {
		value: 1024 * 1024,
		unit: 'bytes',
		what: 'The manifest of an export or a backup of the database',
		why: 'with a hundred tables it takes a thirtieth of them',
		beyond: 'It is not imported.',
	},
	minFreeBytes: {
		value: 48 * 1024 * 1024,
		unit: 'bytes',
		what: 'What stays free on the disk of the PostgreSQL that comes with the program',
		why: 'PostgreSQL ends where it finds none for its log',
		beyond: '503 for changes, which wait on the device; an import has to leave as much.',
	},
	maxRecipientCharacters: {
		value: 4096,
		unit: 'characters',
		what: 'A recipient whom a backup is encrypted to',
		why: 'post-quantum ones take 2,000 of them',
		beyond: 'No backup is made, and the command says so.',
	},
	maxIdentityBytes: {
		value: 64 * 1024,
		unit: 'bytes',
		what: 'The file with the keys that open a backup',
		beyond: 'Nothing is restored, and the command says so.',
	},
	maxJournalFiles: {
		value: 100_000,
		unit: 'entries',
		what: 'The journal that a backup is restored with',
		beyond: 'Nothing is restored, and the command says so.',
	},
	maxJournalBytes: {
		value: 256 * 1024 * 1024,
		unit: 'bytes',
		what: 'All files of a journal that a backup is restored with',
		why: 'two million endings',
		beyond: 'Nothing is restored, and the command says so.',
	},
} satisfies LimitEntries
