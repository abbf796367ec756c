import { Fragment } from 'react'
import { sayList, sayNumber } from '@/lib/i18n/say'
import type { PlannedSteps } from '@/lib/screening/desk/desk-overview'
import type { Role } from '@/lib/screening/model/records'
import type { FactId } from '@/rules/facts'
import { AskButton } from '../asking/ask-button'
import { isReplyDue } from '../asking/reply-due'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { IfMay } from '../rights/use-may'
import { useProgress } from '../screened/use-screened'
import styles from './plan.module.css'
import { WhoLink } from './who-link'

type Props = { readonly role: Role; readonly plan: PlannedSteps }

/** The maximum number of the employer's questions in their own words; more are named. */
const maxQuoted = 3

/** The steps, each with what to do, who, how many results it makes clear, and one action; only the first is filled. */
export function PlanSteps({ role, plan }: Props) {
	const { words, say, locale } = useScreening()
	const { clearing: text, ask } = words.screen
	const { own, cells, links, documents } = plan
	const labelOf = (fact: FactId) => say(words.facts[fact].label)
	const questions = (facts: readonly FactId[]) =>
		facts.length > maxQuoted
			? sayList(locale, facts.map(labelOf))
			: facts.map((fact) => say(ask.quoted, { question: say(words.facts[fact].question) })).join(' ')
	const steps: readonly Omit<StepProps, 'place'>[] = [
		{
			id: 'own',
			title: say(text.steps.own, { count: own.facts.length }),
			detail: [questions(own.facts)],
			who: say(text.you),
			people: own.people,
			isNeeded: own.facts.length > 0,
			action: (look: string) => (
				<IfMay deed="opening">
					<a className={look} href={fragmentOf({ view: 'edit-role', role: role.id })}>
						{say(text.answer, { count: own.facts.length })}
					</a>
				</IfMay>
			),
		},
		{
			id: 'cells',
			title: say(text.steps.cells, { count: cells.facts.length }),
			detail: [questions(cells.facts), say(text.inRows)],
			who: say(text.you),
			people: cells.people,
			isNeeded: cells.facts.length > 0,
			action: (look: string) => (
				<WhoLink role={role} only={{ part: 'cells', keys: cells.keys }} className={look}>
					{say(text.show, { count: cells.keys.length })}
				</WhoLink>
			),
		},
		{
			id: 'links',
			title: say(text.steps.links, { count: links.keys.length }),
			detail: [
				<Fragment key="lacking">
					{say(text.lacking)}{' '}
					{links.questions.map(({ fact, people }, at) => (
						<Fragment key={fact}>
							{at > 0 && say(words.separators.places)}
							<span className={styles.asked}>{say(text.asked, { count: people, label: labelOf(fact) })}</span>
						</Fragment>
					))}
				</Fragment>,
			],
			who: say(text.candidates, { count: links.keys.length }),
			people: links.keys.length,
			isNeeded: links.keys.length > 0,
			action: (look: string) => <MakeLinks role={role} keys={links.keys} look={look} />,
		},
		{
			id: 'documents',
			title: say(text.steps.documents, { count: documents.keys.length }),
			detail: [say(text.written, { count: documents.keys.length })],
			who: <Responsible role={role} keys={documents.keys} />,
			people: documents.keys.length,
			isNeeded: documents.keys.length > 0,
			action: (look: string) => (
				<WhoLink role={role} only={{ part: 'documents', keys: documents.keys }} className={look}>
					{say(text.show, { count: documents.keys.length })}
				</WhoLink>
			),
		},
	]
	const needed = steps.filter(({ isNeeded }) => isNeeded)
	if (needed.length === 0) return null
	return (
		<ol className={styles.steps}>
			{needed.map((step, at) => (
				<Step key={step.id} {...step} place={at + 1} />
			))}
		</ol>
	)
}

type StepProps = {
	readonly id: string
	readonly place: number
	readonly title: string
	/** Line by line. */
	readonly detail: readonly React.ReactNode[]
	readonly who: React.ReactNode
	readonly people: number
	readonly isNeeded: boolean
	/** What is done about it, looking like this. */
	readonly action: (look: string) => React.ReactNode
}

function Step({ id, place, title, detail, who, people, action }: StepProps) {
	const { words, say, locale } = useScreening()
	return (
		<li className={styles.step} data-step={id}>
			<span className={styles.place} aria-hidden="true">
				{sayNumber(locale, place)}
			</span>
			<div className={styles.what}>
				<strong>{title}</strong>
				{detail.map((line, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the lines of a step never move
					<span key={at} className={styles.detail}>
						{line}
					</span>
				))}
			</div>
			<span className={styles.who}>{who}</span>
			<strong className={styles.more}>
				<bdi dir="ltr">{say(words.screen.clearing.more, { count: people })}</bdi>
			</strong>
			<span className={styles.action}>{action(place === 1 ? 'button small' : 'button second small')}</span>
		</li>
	)
}

/** Makes links for those who were not asked yet, or have replied. */
function MakeLinks({ role, keys, look }: { role: Role; keys: readonly string[]; look: string }) {
	const { words, say } = useScreening()
	const progress = useProgress(role.id)
	const unasked = keys.filter((key) => !isReplyDue(progress.get(key)?.progress, []))
	const asked = keys.length - unasked.length
	return (
		<>
			{asked > 0 && <span className="quiet">{say(words.screen.ask.waiting, { count: asked })}</span>}
			<AskButton role={role} keys={unasked} className={look}>
				{say(words.screen.clearing.makeLinks, { count: unasked.length })}
			</AskButton>
		</>
	)
}

/** Who is responsible for candidates, and for how many of them. */
function Responsible({ role, keys }: { readonly role: Role; readonly keys: readonly string[] }) {
	const { words, say } = useScreening()
	const { clearing: text } = words.screen
	const progress = useProgress(role.id)
	const owners = new Map<string, number>()
	for (const key of keys) {
		const owner = progress.get(key)?.progress?.owner ?? ''
		owners.set(owner, (owners.get(owner) ?? 0) + 1)
	}
	return [...owners]
		.toSorted(([a, some], [b, others]) => Number(a === '') - Number(b === '') || others - some)
		.map(([owner, count]) =>
			owner === '' ? say(text.unowned, { count }) : say(text.responsible, { owner, count }),
		)
		.join(say(words.separators.places))
}
