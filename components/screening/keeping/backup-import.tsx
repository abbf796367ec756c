import { useEffect, useState } from 'react'
import { FileButton } from '@/components/ui/fields/file-button'
import { Notice } from '@/components/ui/notices/notice'
import type { ImportFailure } from '@/lib/screening/desk/importing'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import { type PendingRestore, pendingNews, pendingRestore } from '../desk/pending'
import { goTo } from '../desk/route'
import { NotStored } from './not-stored'
import { sayFileFault } from './say-file-fault'
import { sayRestored } from './say-restored'

type News =
	| { readonly kind: 'done' | 'care' | 'problem' | 'wait'; readonly text: string }
	| { readonly notStored: ImportFailure }

function newsOfView(): News | null {
	const text = pendingNews.look()
	return text === null ? null : { kind: 'done', text }
}

type Props = {
	/** Called with a file that would change existing data; by default, opens its view. */
	readonly onRead?: (file: PendingRestore | File) => void
}

function openView(file: PendingRestore | File) {
	pendingRestore.keep(file)
	goTo({ view: 'restore' })
}

/** Imports an opening or a backup that was saved here; changes to existing data are shown first. */
export function BackupImport({ onRead = openView }: Props) {
	const screening = useScreening()
	const { words, say, ask, change } = screening
	const [news, setNews] = useState(newsOfView)
	useEffect(() => {
		pendingNews.take()
	}, [])
	const { files, home } = words.screen
	const problem = (text: string) => setNews({ kind: 'problem', text })

	function show(file: PendingRestore | File) {
		setNews(null)
		onRead(file)
	}
	async function read(file: File) {
		setNews({ kind: 'wait', text: say(words.screen.difference.comparing) })
		const read = await ask('readFile', { file })
		if ('fault' in read) return read.fault === 'locked' ? show(file) : problem(sayFileFault(screening, read))
		const { summary, leftOut } = read
		if (!summary.isPlain && !summary.isNothing) return show({ ...read, name: file.name })
		const restored = await change('restore', { read: read.read, choices: {} })
		if ('fault' in restored) return setNews({ notStored: restored.fault })
		setNews({
			kind: leftOut ? 'care' : 'done',
			text: joinSentences(say, words, [
				sayRestored(screening, restored),
				leftOut && say(files.leftOut, leftOut),
			]),
		})
		await ask('importSeen', undefined)
	}
	return (
		<>
			<FileButton
				label={say(home.readRole)}
				accept=".json,application/json,.age"
				className="link"
				onFile={read}
			/>
			<div role="status">{news && 'kind' in news && <Notice kind={news.kind}>{news.text}</Notice>}</div>
			{news && 'notStored' in news && <NotStored what="import" failure={news.notStored} />}
		</>
	)
}
