import { useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { maxBackupBytes } from '@/lib/limits/limits'
import type { ImportFailure } from '@/lib/screening/desk/importing'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import { FileButton } from '../desk/file-button'
import { NotStored } from './not-stored'

type News =
	| { readonly kind: 'done' | 'care' | 'problem'; readonly text: string }
	| { readonly notStored: ImportFailure }

/** Imports a role or a backup that was saved here. */
export function ReadFile() {
	const { words, say, ask } = useScreening()
	const [news, setNews] = useState<News | null>(null)
	const { files, home } = words.screen
	const problem = (text: string) => setNews({ kind: 'problem', text })

	async function read(file: File) {
		if (file.size > maxBackupBytes) return problem(say(files.tooLarge))
		const answer = await ask('restore', await file.text())
		if ('fault' in answer) {
			const { fault } = answer
			if (fault === 'busy' || fault === 'full' || fault === 'blocked') return setNews({ notStored: fault })
			if (answer.fault === 'damaged') return problem(say(files.damaged, { where: answer.where }))
			return problem(say(fault === 'newer' ? files.newer : files.notOurs))
		}
		const { roles, candidates, decisions, leftOut } = answer
		const text =
			candidates === 0
				? say(files.readRoles, { count: roles })
				: say(files.readBackup, { roles, candidates, decisions })
		setNews({
			kind: leftOut ? 'care' : 'done',
			text: joinSentences(say, words, [text, leftOut && say(files.leftOut, leftOut)]),
		})
		await ask('importSeen', undefined)
	}
	return (
		<>
			<FileButton label={say(home.readRole)} accept=".json,application/json" className="link" onFile={read} />
			<div role="status">{news && 'kind' in news && <Notice kind={news.kind}>{news.text}</Notice>}</div>
			{news && 'notStored' in news && <NotStored what="import" failure={news.notStored} />}
		</>
	)
}
