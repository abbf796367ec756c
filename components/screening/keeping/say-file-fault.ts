import type { BackupReading } from '@/lib/screening/desk/desk-backup'
import type { ScreeningContext } from '../desk/desk-context'

type Fault = Exclude<Extract<BackupReading, { readonly fault: unknown }>, { readonly fault: 'locked' }>

const texts = {
	'not-ours': 'notOurs',
	newer: 'newer',
	'too-large': 'tooLarge',
	'wrong-passphrase': 'wrongPassphrase',
	'other-key': 'otherKey',
	'too-much-work': 'tooMuchWork',
	broken: 'broken',
} as const

/** Why a file cannot be read, in words. */
export function sayFileFault({ words, say }: Pick<ScreeningContext, 'words' | 'say'>, fault: Fault): string {
	const { files } = words.screen
	if ('where' in fault) return say(files.damaged, { where: fault.where })
	return fault.fault === 'locked' ? '' : say(files[texts[fault.fault]])
}
