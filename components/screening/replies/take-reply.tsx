import { today } from '@/lib/day/today'
import { sayAnswer } from '@/lib/explain/explain'
import { sayDay } from '@/lib/i18n/say'
import { mergeReply } from '@/lib/screening/import/merge-reply'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import { type FactId, factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { useScreening } from '../desk/desk-context'
import { goTo } from '../desk/route'
import styles from '../desk/screen.module.css'
import { openInTable, tellInTable } from '../desk/use-view-state'
import type { HandedOver } from './handed-over'
import { TakePreview } from './take-preview'

type Props = { readonly read: HandedOver; readonly known: Candidate }

/** The reply to a personal link: it belongs to a known candidate. */
export function TakeReply({ read, known }: Props) {
	const { locale, words, say, ask, state } = useScreening()
	const text = words.screen.take
	const merged = mergeReply(known, read.facts, today())
	const role =
		state.roles.find(({ id }) => known.roles === 'all' || known.roles.includes(id)) ?? state.roles[0]
	if (!role) return null
	const name = known.name || known.id
	async function update(to: Role) {
		await ask('editCandidate', { before: known, after: merged, kind: 'reply' })
		tellInTable(to.id, say(text.updated, { name }))
		openInTable(to, known.key)
		goTo({ view: 'table', role: to.id }, { replace: true })
	}
	return (
		<div className={styles.take}>
			<p className="lead">{say(text.reply, { name, date: sayDay(locale, read.asOf) })}</p>
			<p>{say(text.statement)}</p>
			<TakePreview role={role} facts={merged.facts} before={known.facts} />
			<News before={factsFor(role, known.facts)} after={factsFor(role, merged.facts)} />
			<p>
				<button type="button" className="button" data-action="take" onClick={() => update(role)}>
					{say(text.update, { name })}
				</button>
			</p>
		</div>
	)
}

/** The answers that are new or have changed. */
function News({ before, after }: { readonly before: Facts; readonly after: Facts }) {
	const { words, say, speech } = useScreening()
	const text = words.screen.take
	const news = factIds.filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact]))
	const answer = (fact: FactId, of: Facts) =>
		sayAnswer(speech, fact, of[fact]) ?? say(words.result.conditions.notAnswered)
	if (news.length === 0) return <p>{say(text.noNews)}</p>
	return (
		<section aria-labelledby="take-news">
			<h2 id="take-news" className={styles.newsTitle}>
				{say(text.news)}
			</h2>
			<ul>
				{news.map((fact) => (
					<li key={fact} data-fact={fact}>
						{say(text.newAnswer, {
							label: say(words.facts[fact].label),
							to: answer(fact, after),
							from: answer(fact, before),
						})}
					</li>
				))}
			</ul>
		</section>
	)
}
