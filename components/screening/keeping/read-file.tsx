import { useState } from 'react'
import { Notice } from '@/components/ui/notice'
import type { ImportFailure } from '@/lib/screening/desk/importing'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import { FileButton } from '../desk/file-button'
import { NotStored } from './not-stored'

type News =
	| { readonly kind: 'done' | 'care' | 'problem'; readonly text: string }
	| { readonly notStored: ImportFailure }

const faults = { 'not-ours': 'notOurs', newer: 'newer', 'too-large': 'tooLarge' } as const

/** Imports a role or a backup that was saved here. */
export function ReadFile() {
	const { words, say, ask } = useScreening()
	const [news, setNews] = useState<News | null>(null)
	const { files, home } = words.screen
	const problem = (text: string) => setNews({ kind: 'problem', text })

	async function read(file: File) {
		const read = await ask('readFile', file)
		if ('fault' in read) {
			if (read.fault === 'damaged') return problem(say(files.damaged, { where: read.where }))
			return problem(say(files[faults[read.fault]]))
		}
		const taken = await ask('restore', { read: read.read, choices: {} })
		if ('fault' in taken) return setNews({ notStored: taken.fault })
		const { roles, candidates, decisions } = taken
		const text =
			candidates === 0
				? say(files.readRoles, { count: roles })
				: say(files.readBackup, { roles, candidates, decisions })
		const { leftOut } = read
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
