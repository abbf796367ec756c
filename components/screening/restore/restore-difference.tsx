import { useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import type { ImportFailure } from '@/lib/screening/desk/importing'
import { useScreening } from '../desk/desk-context'
import { type PendingRestore, pendingNews } from '../desk/pending'
import { fragmentOf, goTo } from '../desk/route'
import screen from '../desk/screen.module.css'
import { TaskButton } from '../desk/task-button'
import { useDeskChange } from '../desk/use-desk-task'
import difference from '../import/difference/difference.module.css'
import { DifferenceTable } from '../import/difference/difference-table'
import { DifferenceOf } from '../import/difference/difference-words'
import { NotStored } from '../keeping/not-stored'
import { sayRestored } from '../keeping/say-restored'
import { RestoreCounts } from './restore-counts'
import { RestoreDecisions } from './restore-decisions'
import { RestoreDeleted } from './restore-deleted'
import { RestoreRest } from './restore-rest'
import { RestoreRoles } from './restore-roles'
import { useRestore } from './use-restore'

/** What a file would change, section by section, and the import of the chosen parts. */
export function RestoreDifference({ file }: { readonly file: PendingRestore }) {
	const screening = useScreening()
	const { words, say, ask } = screening
	const text = words.screen.restore
	const { read, summary, leftOut, name } = file
	const restoring = useRestore(read)
	const { run, progress } = useDeskChange('restore')
	const [failure, setFailure] = useState<ImportFailure | null>(null)
	const [lacksReason, setLacksReason] = useState(false)
	const { page, restoreChoices, back, reason } = restoring

	async function restore() {
		setFailure(null)
		const lacks = back.length > 0 && reason.trim() === ''
		setLacksReason(lacks)
		if (lacks) return document.getElementById('restore-reason')?.focus()
		const restored = await run({ read, choices: restoreChoices })
		if (!restored) return
		if ('fault' in restored) return setFailure(restored.fault)
		pendingNews.keep(sayRestored(screening, restored))
		goTo({ view: 'home' }, { replace: true })
		await ask('importSeen', undefined)
	}
	return (
		<DifferenceOf value="file">
			<div className={difference.difference}>
				{summary.isNothing && <Notice kind="done">{say(words.screen.files.nothing)}</Notice>}
				{leftOut && <Notice kind="care">{say(words.screen.files.leftOut, leftOut)}</Notice>}
				<RestoreCounts summary={summary} facts={page?.counts.facts ?? 0} />
				{page && summary.changed > 0 && (
					<DifferenceTable
						file={name}
						changed={summary.changed}
						page={page}
						difference={restoring}
						heading="h2"
					/>
				)}
				<RestoreDecisions summary={summary} restoring={restoring} />
				<RestoreRoles summary={summary} restoring={restoring} />
				<RestoreDeleted
					deleted={summary.deleted}
					restoring={restoring}
					lacksReason={lacksReason && reason.trim() === ''}
				/>
				<RestoreRest summary={summary} restoring={restoring} />
				{failure && <NotStored what="import" failure={failure} />}
				<p className={screen.actions}>
					{!summary.isNothing && (
						<TaskButton
							progress={progress}
							action="restore"
							label={say(text.action)}
							busy={() => say(text.busy)}
							onRun={restore}
						/>
					)}
					<a className="link" href={fragmentOf({ view: 'home' })}>
						{say(words.screen.difference.leave)}
					</a>
				</p>
			</div>
		</DifferenceOf>
	)
}
