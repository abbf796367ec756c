import { useState } from 'react'
import { Crumbs } from '@/components/screening/desk/crumbs'
import { useScreening } from '@/components/screening/desk/desk-context'
import { ViewTitle } from '@/components/screening/desk/view-title'
import { useTeamDesk } from '@/components/screening/team/team-context'
import { isSameValue } from '@/lib/exchange/same-value'
import {
	type OwnParameters,
	ownParametersOf,
	rulesBefore,
	valuesOf,
} from '@/lib/screening/model/own-parameters'
import { postToTeam, type Refusal } from '../api/ask-team'
import { useTeam } from '../session/team-context'
import { PastStates } from './past-states'
import { namedAtFirst, PreviewSection, type Shown } from './preview-section'
import styles from './rules.module.css'
import { RulesForm } from './rules-form'
import { usePreview } from './use-preview'

/** A preview, and when the limits were last set as it was made: another state since is not overwritten. */
type Made = Shown & { readonly after: string | undefined }

/** When a rule changes: what the owners have set, what another limit would change, and how it is taken back. */
export default function RulesView({ isOwner }: { readonly isOwner: boolean }) {
	const { words, say, onSignedOut } = useTeam()
	const { state } = useScreening()
	const { client } = useTeamDesk()
	const previewing = usePreview()
	const [shown, setShown] = useState<Made | null>(null)
	const [refusal, setRefusal] = useState<Refusal | null>(null)
	const [isApplying, setApplying] = useState(false)
	const [said, setSaid] = useState('')
	/** What the form begins with; a new object begins it anew. */
	const own = ownParametersOf(state.settings)
	const [begun, setBegun] = useState<{ readonly own: OwnParameters; readonly times: number }>({
		own,
		times: 0,
	})
	const text = words.rules
	const states = state.settings.parameters ?? []
	const before = rulesBefore(state.settings)?.values ?? null

	function clear() {
		previewing.stop()
		setShown(null)
		setRefusal(null)
		setSaid('')
	}
	async function show(values: OwnParameters, isBack: boolean) {
		clear()
		const preview = await previewing.preview(values, namedAtFirst)
		if (!preview) return
		const isAsNow = isSameValue(values, own)
			? 'all'
			: isSameValue(valuesOf(values), valuesOf(own))
				? 'values'
				: null
		setShown({ values, isBack, isAsNow, preview, after: states.at(-1)?.at })
	}
	async function apply() {
		if (!shown || isApplying) return
		const { values, isBack, after } = shown
		setApplying(true)
		setRefusal(null)
		const answer = await postToTeam('parameters', {
			...(after && { after }),
			values,
			...(isBack && { isBack }),
		})
		setApplying(false)
		if (!answer.ok) {
			if (answer.refusal.reason === 'signed-out') onSignedOut()
			return setRefusal(answer.refusal)
		}
		setShown(null)
		setSaid(say(isBack ? text.takenBack : text.applied))
		setBegun(({ times }) => ({ own: values, times: times + 1 }))
		await client.askTeam('retryExchange', undefined)
	}
	const { progress } = previewing
	return (
		<div className="page">
			<div className={styles.head}>
				<Crumbs />
				<ViewTitle>{say(text.title)}</ViewTitle>
				<p className="lead">{say(text.lead)}</p>
				{Object.keys(own).length === 0 && <p>{say(text.nothingSet)}</p>}
				{!isOwner && <p>{say(text.readOnly)}</p>}
				<p role="status">{said}</p>
			</div>
			{isOwner && (
				<section className={styles.section} aria-labelledby="rules-form">
					<h2 id="rules-form">{say(text.form.title)}</h2>
					<RulesForm
						key={begun.times}
						own={begun.own}
						onPreview={(values) => show(values, false)}
						onEdit={clear}
						beside={
							progress && (
								<>
									<span role="status">{say(text.form.counting, progress)}</span>
									<button type="button" className="link" onClick={previewing.stop}>
										{say(text.form.stop)}
									</button>
								</>
							)
						}
					/>
				</section>
			)}
			{shown && (
				<PreviewSection
					shown={shown}
					previewing={previewing}
					onMore={(preview) => setShown({ ...shown, preview })}
					onApply={apply}
					isApplying={isApplying}
					refusal={refusal}
					onDiscard={clear}
				/>
			)}
			{isOwner && before && !shown && (
				<section className={styles.section} aria-labelledby="rules-back">
					<h2 id="rules-back">{say(text.back.title)}</h2>
					<p>{say(text.back.lead)}</p>
					<p>
						<button
							type="button"
							className="button second"
							data-action="preview-back"
							onClick={() => show(before, true)}
						>
							{say(text.back.preview)}
						</button>
					</p>
				</section>
			)}
			<PastStates states={states} />
		</div>
	)
}
