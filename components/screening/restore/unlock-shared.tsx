import { useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import { maxPassphraseCharacters } from '@/lib/limits/limits'
import { useScreening } from '../desk/desk-context'
import type { PendingRestore } from '../desk/pending'
import { useDeskTask } from '../desk/use-desk-task'
import { UnlockForm } from '../file/unlock-form'
import { sayFileFault } from '../keeping/say-file-fault'

type Props = {
	readonly file: File
	/** Called with what the file would change. */
	readonly onRead: (read: PendingRestore) => void
}

/** Asks for the passphrase of a file that a colleague has shared. */
export function UnlockShared({ file, onRead }: Props) {
	const screening = useScreening()
	const { words, say } = screening
	const text = words.screen.share
	const { run, progress } = useDeskTask('readFile')
	const [fault, setFault] = useState<string | null>(null)

	async function unlock(passphrase: string) {
		if (passphrase === '') return say(text.missing)
		const read = await run({ file, passphrase })
		if (!read) return null
		if (!('fault' in read)) onRead({ ...read, name: file.name })
		else if (read.fault === 'wrong-passphrase') return sayFileFault(screening, read)
		else if (read.fault !== 'locked') setFault(sayFileFault(screening, read))
		return null
	}
	if (fault) {
		return (
			<div role="alert">
				<Notice kind="problem">{fault}</Notice>
			</div>
		)
	}
	return (
		<UnlockForm
			label={say(text.passphrase)}
			hint={say(text.askColleague)}
			action={say(progress === null ? text.open : text.decrypting)}
			maxLength={maxPassphraseCharacters}
			isBusy={progress !== null}
			onUnlock={unlock}
		/>
	)
}
