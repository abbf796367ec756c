import { useMemo, useState } from 'react'
import { today } from '@/lib/day/today'
import { fileName, saveFile } from '@/lib/screening/export/save-file'
import type { Role } from '@/lib/screening/model/records'
import type { ScreenedUnder } from '@/lib/screening/table/screened'
import { hasFact } from '@/rules/columns/result-columns'
import { type FactId, facts } from '@/rules/facts'
import { useScreening } from '../desk/desk-context'
import { hashOf } from '../desk/route'
import { useDeskQuery } from '../desk/use-desk-query'
import styles from './ask.module.css'

type Props = {
	readonly role: Role
	readonly screened: ScreenedUnder
	/** Shows the candidates who have not answered a question. */
	readonly onShow: (fact: FactId) => void
}

/** Candidates whose outcome is open and for whom the question could still matter. */
function keysMissing(screened: ScreenedUnder, fact: FactId): readonly string[] {
	const place = screened.facts.indexOf(fact)
	return screened.keys.filter((_, row) => hasFact(screened, screened.missing, row, place))
}

/** The question that, asked of everybody, settles the most; then the next. Absent when nothing is open. */
export function AskNextBand({ role, screened, onShow }: Props) {
	const { words, say, state } = useScreening()
	const text = words.screen.ask
	const { ruleset } = screened
	const asked = useMemo(() => ({ role: role.id, ruleset }), [role.id, ruleset])
	const { answer: questions } = useDeskQuery('askNext', asked, state.revision)
	const [first, second] = questions?.asked ?? []
	if (!questions || !first) return null
	const question = (fact: FactId) => say(words.facts[fact].question)
	const effect = first.settles > 0 || !second ? text.settles : text.settlesLater
	return (
		<section className={styles.band} aria-labelledby="ask-next">
			<div className="page">
				<div className={styles.words}>
					<p id="ask-next">
						<strong>{say(text.title)}</strong>{' '}
						{say(effect, {
							count: first.settles,
							open: questions.undetermined,
							later: second?.settles ?? 0,
						})}
					</p>
					<p className={styles.question} data-ask={first.fact}>
						{say(text.quoted, { question: question(first.fact) })}
					</p>
					{second && (
						<p className="quiet small">
							{say(text.after, {
								question: question(second.fact),
								more: second.settles - first.settles,
							})}
						</p>
					)}
				</div>
				<Actions role={role} screened={screened} fact={first.fact} onShow={onShow} />
				{questions.asked.length > 2 && (
					<details className={styles.all}>
						<summary>{say(text.all, { count: questions.asked.length })}</summary>
						<ol>
							{questions.asked.map(({ fact, settles }) => (
								<li key={fact}>
									{question(fact)}{' '}
									<span className="quiet">
										{say(text.together, { count: settles, open: questions.undetermined })}
									</span>
								</li>
							))}
						</ol>
					</details>
				)}
			</div>
		</section>
	)
}

/** Questions for the employer are answered in the role; those for candidates, through personal links. */
function Actions({ role, screened, fact, onShow }: Props & { readonly fact: FactId }) {
	const { locale, words, say, ask, state } = useScreening()
	const [saved, setSaved] = useState(false)
	const text = words.screen.ask
	const keys = keysMissing(screened, fact)
	async function links() {
		const blob = await ask('personalLinks', {
			role: role.id,
			ruleset: screened.ruleset,
			keys,
			locale,
			origin: window.location.origin,
			from: state.settings.decider,
			heading: say(words.screen.link.label),
		})
		if (!blob) return
		saveFile(`${fileName(say(text.linksFile))}-${today()}.csv`, blob)
		setSaved(true)
	}
	return (
		<div className={styles.actions}>
			{facts[fact].who === 'E' ? (
				<a className="button small" href={hashOf({ view: 'edit-role', role: role.id })}>
					{say(text.inRole)}
				</a>
			) : (
				<button type="button" className="button small" onClick={links}>
					{say(text.links, { count: keys.length })}
				</button>
			)}
			<button type="button" className="button second small" onClick={() => onShow(fact)}>
				{say(text.show, { count: keys.length })}
			</button>
			<p role="status">{saved && say(text.linksSaved)}</p>
		</div>
	)
}
