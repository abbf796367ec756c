'use client'

import { useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import type { ReadReplies, RepliesSource } from '@/lib/screening/replies/read-replies'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import { goTo } from '../desk/route'
import styles from '../desk/screen.module.css'
import { useDeskTask } from '../desk/use-desk-task'
import { showMessageInTable } from '../desk/use-view-state'
import { ViewTitle } from '../desk/view-title'
import { FoundReplies } from './found-replies'
import { ReadForm } from './read-form'
import replies from './replies.module.css'
import { UnknownAnswers } from './unknown-answers'

/** Stores replies to personal links, many at once, as one operation. */
export default function RepliesView({ role: id }: { readonly role: string }) {
	const { words, say, state } = useScreening()
	const { run, progress, cancel } = useDeskTask('readReplies')
	const [read, setRead] = useState<ReadReplies | null>(null)
	const [failure, setFailure] = useState<string | null>(null)
	const [taken, setTaken] = useState<string | null>(null)
	const text = words.screen.replies
	const role = state.roles.find((one) => one.id === id)
	if (!role) return <NotFound />

	async function readFrom(source: RepliesSource) {
		setTaken(null)
		const answer = await run(source)
		if (answer === undefined) return
		const isFailure = typeof answer === 'string'
		setFailure(isFailure ? say(text.failures[answer]) : null)
		setRead(isFailure ? null : answer)
	}
	function onTaken(keys: ReadonlySet<string>, said: string) {
		const left = read?.replies.filter(({ key }) => !keys.has(key)) ?? []
		if (left.length > 0 && read) {
			setTaken(said)
			return setRead({ ...read, replies: left })
		}
		showMessageInTable(id, said)
		goTo({ view: 'table', role: id }, { replace: true })
	}
	return (
		<div className="page">
			<div className={styles.head}>
				<Crumbs role={role} />
				<ViewTitle>{say(text.title)}</ViewTitle>
				<p className="lead">{say(text.lead)}</p>
				<p>{say(text.private)}</p>
			</div>
			<ReadForm isBusy={progress !== null} onRead={readFrom} />
			<div role="status">
				{progress !== null && (
					<p>
						{say(text.reading, {
							percent: progress.total > 0 ? Math.floor((100 * progress.done) / progress.total) : 0,
						})}{' '}
						<button type="button" className="link" onClick={cancel}>
							{say(words.screen.cancel)}
						</button>
					</p>
				)}
				{taken !== null && <Notice kind="done">{taken}</Notice>}
			</div>
			<div role="alert">{failure !== null && <Notice kind="problem">{failure}</Notice>}</div>
			{read && (
				<div className={replies.found}>
					<FoundReplies read={read} onTaken={onTaken} />
					<UnknownAnswers codes={read.unknown} />
				</div>
			)}
		</div>
	)
}
