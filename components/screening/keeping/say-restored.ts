import type { RestoredFile } from '@/lib/screening/desk/desk-backup'
import { joinSentences } from '@/lib/words/join-sentences'
import type { ScreeningContext } from '../desk/desk-context'

/** What was imported from a file, in words. */
export function sayRestored(
	{ words, say }: Pick<ScreeningContext, 'words' | 'say'>,
	{ roles, candidates, changed, decisions }: Exclude<RestoredFile, { readonly fault: unknown }>,
): string {
	const { files } = words.screen
	if (roles + candidates + changed + decisions === 0) return say(files.nothing)
	if (candidates + changed + decisions === 0) return say(files.readRoles, { count: roles })
	return joinSentences(say, words, [
		say(files.readBackup, { roles, candidates, decisions }),
		changed > 0 && say(files.changed, { count: changed }),
	])
}
