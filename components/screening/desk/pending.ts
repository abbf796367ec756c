import type { BackupReading } from '@/lib/screening/desk/desk-backup'

/** Holds a value for a view that is not shown yet; `take` returns and clears it, `look` only returns it. */
function pendingValue<T>() {
	let held: T | null = null
	return {
		keep: (thing: T): void => {
			held = thing
		},
		look: (): T | null => held,
		take: (): T | null => {
			const thing = held
			held = null
			return thing
		},
	}
}

/** The code of handed-over answers, kept until there is a role for them. */
export const pendingCode = pendingValue<string>()

/** A file to import as soon as its view is shown. */
export const pendingFile = pendingValue<File>()

/** The files whose people are made up, which nobody has duties to. */
export const madeUpFiles = new WeakSet<File>()

/** A file of ours that has been read, and what it would change. */
export type PendingRestore = Exclude<BackupReading, { readonly fault: unknown }> & { readonly name: string }

/** Such a file, or one that needs a passphrase, for the view that asks what to import from it. */
export const pendingRestore = pendingValue<PendingRestore | File>()

/** What was imported, to be reported next to the files. */
export const pendingNews = pendingValue<string>()
