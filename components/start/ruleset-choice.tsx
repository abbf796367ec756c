'use client'

import { useRouter } from 'next/navigation'
import { lazy, Suspense, useRef, useState } from 'react'
import { today } from '@/lib/day/today'
import { readDraft, updateDraft } from '@/lib/draft/draft-store'
import { defaultWay, isWay, type Way } from '@/lib/draft/way'
import { choiceKey } from '@/lib/form/ways/choice-key'
import type { Locale } from '@/lib/i18n/locales'
import type { RulesetStatus } from '@/rules/ruleset'
import { defaultRulesets, isRulesetId, type RulesetId } from '@/rules/rulesets/ids'
import { UnreadableNotice } from '../draft/unreadable-notice'
import { useDraft } from '../draft/use-draft'
import { useKeepUnsaved } from '../draft/use-keep-unsaved'
import { useEarlySubmit } from '../early-submit/use-early-submit'
import { pathToNext } from '../form/steps/next-path'
import { ChoiceRow } from '../ui/fields/choice-row'
import choices from '../ui/fields/choices.module.css'
import actions from '../ui/fields/form-actions.module.css'
import question from '../ui/fields/question.module.css'
import { Tag } from '../ui/marks/tag'
import { FaultMessage } from '../ui/notices/fault-message'
import type { ResumeWords } from './resume'
import styles from './start.module.css'

/** Not needed on a first visit. */
const Resume = lazy(() => import('./resume'))

const firstStep = '/check/you'

/**
 * Where the check continues. Before the first answer this is known without loading the rules, unless an unusual
 * choice is made.
 */
function firstPath(rulesets: readonly RulesetId[]): string | Promise<string> {
	const isFresh = Object.keys(readDraft()?.facts ?? {}).length === 0
	const isUsual = rulesets.join() === defaultRulesets.join()
	return isFresh && isUsual ? firstStep : pathToNext({ offline: firstStep })
}

const rulesetsAmong = (data: FormData) => data.getAll('ruleset').filter(isRulesetId)
const waysAmong = (data: FormData) => data.getAll('way').filter(isWay)

type Props = {
	readonly locale: Locale
	readonly words: ResumeWords
	/** The texts shown before anything has been saved, in the reader's language. */
	readonly texts: {
		readonly begin: string
		readonly goOn: string
		readonly chooseError: string
		readonly unreadable: string
		readonly legend: string
		readonly wayLegend: string
		readonly blankAllowed: string
		/** Names the rule sets that are not selected by default. */
		readonly others: string
	}
	/** The usual number of questions in the quick way, by the chosen rule sets. */
	readonly usual: Readonly<Record<string, string>>
	/** The ways, each with the number of its questions for every choice of rule sets. */
	readonly ways: readonly {
		readonly id: Way
		readonly label: string
		/** By the chosen rule sets, as given by `choiceKey`. */
		readonly counts: Readonly<Record<string, string>>
		readonly second: string
	}[]
	readonly options: readonly {
		readonly id: RulesetId
		readonly label: string
		readonly status: RulesetStatus
		readonly tag: string
		readonly second: string
	}[]
}

/** What to check: the rule sets, and whether to continue with answers that are already on this device. */
export function RulesetChoice({ locale, words, texts, ways, usual, options }: Props) {
	const router = useRouter()
	const draft = useDraft()
	useKeepUnsaved()
	const [erased, setErased] = useState(false)
	const [nothingChosen, setNothingChosen] = useState(false)
	const choice = useRef<HTMLFormElement>(null)
	useEarlySubmit(choice)
	const first = useRef<HTMLInputElement>(null)
	const chosen = draft?.rulesets ?? defaultRulesets
	const way = draft?.way ?? defaultWay
	const [ticked, setTicked] = useState<readonly RulesetId[] | null>(null)
	const counted = choiceKey(ticked ?? chosen)

	const begin = async (data: FormData) => {
		const rulesets = rulesetsAmong(data)
		setNothingChosen(rulesets.length === 0)
		if (rulesets.length === 0) {
			first.current?.focus()
			return
		}
		updateDraft({ rulesets, way: waysAmong(data)[0] ?? defaultWay }, today())
		router.push(`/${locale}${await firstPath(rulesets)}`)
	}
	const tick = ({ id, label, status, tag, second }: Props['options'][number]) => (
		<ChoiceRow
			key={id}
			ref={id === options[0]?.id ? first : undefined}
			type="checkbox"
			name="ruleset"
			value={id}
			label={
				<>
					<strong>{label}</strong> <Tag status={status}>{tag}</Tag>
				</>
			}
			second={second}
			defaultChecked={chosen.includes(id)}
		/>
	)
	return (
		<>
			<UnreadableNotice text={texts.unreadable} />
			{(draft || erased) && (
				<Suspense>
					<Resume locale={locale} words={words} draft={draft} onErased={() => setErased(true)} />
				</Suspense>
			)}
			<form
				method="dialog"
				ref={choice}
				// Remounts the form for a new draft, so that its boxes are ticked.
				key={`${chosen} ${way}`}
				onSubmit={(event) => {
					event.preventDefault()
					begin(new FormData(event.currentTarget))
				}}
				onChange={(event) => setTicked(rulesetsAmong(new FormData(event.currentTarget)))}
			>
				<fieldset className={nothingChosen ? question.faulty : undefined}>
					<legend>
						<h2>{texts.legend}</h2>
					</legend>
					{nothingChosen && <FaultMessage role="alert">{texts.chooseError}</FaultMessage>}
					<div className={choices.choices}>
						{options.filter(({ id }) => defaultRulesets.includes(id)).map(tick)}
					</div>
					{/* On a narrow screen they are collapsed, so that the button is on the first screen. */}
					<details className={styles.others} open={chosen.some((id) => !defaultRulesets.includes(id))}>
						<summary>{texts.others}</summary>
						<div className={choices.choices}>
							{options.filter(({ id }) => !defaultRulesets.includes(id)).map(tick)}
						</div>
					</details>
				</fieldset>
				<fieldset className={styles.ways}>
					<legend>
						<h2>{texts.wayLegend}</h2>
					</legend>
					<div className={`${choices.choices} ${styles.wayChoices}`} aria-live="polite">
						{ways.map(({ id, label, counts, second }) => (
							<ChoiceRow
								key={id}
								type="radio"
								name="way"
								value={id}
								label={<strong>{label}</strong>}
								second={
									<>
										{counts[counted]} <span className={styles.wide}>{second}</span>
									</>
								}
								defaultChecked={way === id}
							/>
						))}
					</div>
				</fieldset>
				<p className={actions.actions}>
					<button type="submit" className="button" data-action="next">
						{draft ? texts.goOn : texts.begin}
					</button>
					<span className={styles.blank}>
						{texts.blankAllowed} <span aria-live="polite">{usual[counted]}</span>
					</span>
				</p>
			</form>
		</>
	)
}
