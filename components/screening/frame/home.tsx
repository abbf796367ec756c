import { useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import styles from '../desk/screen.module.css'
import { ViewTitle } from '../desk/view-title'
import { SampleButton } from '../import/sample-button'
import { BackupImport } from '../keeping/backup-import'
import { Keeping } from '../keeping/keeping'
import { IfMay, useMay } from '../rights/use-may'
import { RoleList } from '../role/role-list'
import { useInPlaceOfWhole, useIsPart } from '../screened/part-slot'

/** The start of screening: the roles, and what is stored on this device. */
export function Home({ more }: { readonly more?: React.ReactNode }) {
	const { state, words, say } = useScreening()
	const [isErased, setErased] = useState(false)
	const text = words.screen.home
	const isEmpty = state.roles.length === 0
	const mayChange = useMay()('new-opening')
	const isPart = useIsPart()
	const inPlace = useInPlaceOfWhole()
	const due = Object.values(state.due).reduce((sum, count) => sum + count, 0)
	return (
		<div className="page">
			<div className={styles.head}>
				<ViewTitle>{say(text.heading)}</ViewTitle>
				{mayChange && <p className="lead">{say(text.lead)}</p>}
			</div>
			<div role="status" className={styles.news}>
				{isErased && isEmpty && <Notice kind="done">{say(text.erased)}</Notice>}
			</div>
			{isEmpty && mayChange && (
				<ol className={styles.steps}>
					{text.steps.map((step, index) => (
						<li key={String(step.title)}>
							<span className={styles.number} aria-hidden="true">
								{index + 1}
							</span>
							<h2>{say(step.title)}</h2>
							<p>{say(step.text)}</p>
						</li>
					))}
				</ol>
			)}
			{!isEmpty && <RoleList />}
			<div className={styles.actions}>
				<IfMay deed="new-opening">
					<a className="button" href={fragmentOf({ view: 'new-role' })} data-action="new-role">
						{say(text.create)}
					</a>
				</IfMay>
				{state.roles.length > 0 && state.candidates > 0 && (
					<a className="link" href={fragmentOf({ view: 'across' })}>
						{say(text.across)}
					</a>
				)}
				{state.roles.length > 0 && state.candidates > 0 && !isPart && (
					<a className="link" href={fragmentOf({ view: 'agenda' })}>
						{say(words.screen.agenda.ofAll, { count: due })}
					</a>
				)}
				<IfMay deed="new-opening">
					{isEmpty && <SampleButton />}
					{!isPart && <BackupImport />}
				</IfMay>
			</div>
			{more}
			{isEmpty && <p className="quiet small">{say(text.private)}</p>}
			{inPlace ?? <Keeping onErased={() => setErased(true)} />}
		</div>
	)
}
