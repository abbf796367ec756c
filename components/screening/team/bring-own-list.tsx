import { useState } from 'react'
import { useLoaded } from '@/components/ui/browser/use-loaded'
import { Notice } from '@/components/ui/notices/notice'
import { databaseName } from '@/lib/screening/database/database-name'
import { useScreening } from '../desk/desk-context'
import { pendingRestore } from '../desk/pending'
import { goTo } from '../desk/route'
import styles from './team.module.css'
import { useTeamDesk } from './team-context'

/** Whether this browser has a list of its own; if that cannot be determined, it may have one. */
async function hasOwnList(): Promise<boolean> {
	const databases = await indexedDB.databases?.().catch(() => null)
	return databases?.some(({ name }) => name === databaseName) ?? true
}

/** Copies the list of this device into the team's: what it would change is shown first. */
export function BringOwnList() {
	const { say, words } = useScreening()
	const { client, text } = useTeamDesk()
	const { found: isThere } = useLoaded(hasOwnList)
	const [news, setNews] = useState<'reading' | 'none' | 'nothing' | null>(null)
	if (!isThere) return null

	async function read() {
		setNews('reading')
		const name = say(text.bring.name)
		const found = await client.askTeam('readOwnList', name)
		if (!found || 'fault' in found) return setNews('none')
		if (found.summary.isNothing) return setNews('nothing')
		pendingRestore.keep({ ...found, name })
		goTo({ view: 'restore' })
	}
	return (
		<div className={styles.bring}>
			<p>
				<button
					type="button"
					className="button second"
					data-action="bring-own-list"
					aria-disabled={news === 'reading'}
					onClick={() => news !== 'reading' && read()}
				>
					{say(text.bring.action)}
				</button>
			</p>
			<p className="quiet small">{say(text.bring.text)}</p>
			<div role="status">
				{news === 'reading' && <Notice kind="wait">{say(text.bring.reading)}</Notice>}
				{news === 'none' && <Notice>{say(text.bring.none)}</Notice>}
				{news === 'nothing' && <Notice>{say(words.screen.files.nothing)}</Notice>}
			</div>
		</div>
	)
}
