'use client'

import { useRouter } from 'next/navigation'
import { lazy, Suspense, useRef, useState } from 'react'
import { today } from '@/lib/day/today'
import { readDraft, updateDraft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import type { RulesetStatus } from '@/rules/ruleset'
import { defaultRulesets, isRulesetId, type RulesetId } from '@/rules/rulesets/ids'
import { UnreadableNotice } from '../draft/unreadable-notice'
import { useDraft } from '../draft/use-draft'
import { useKeepUnsaved } from '../draft/use-keep-unsaved'
import { useEarlySubmit } from '../early-submit/use-early-submit'
import { ChoiceRow } from '../ui/choice-row'
import choices from '../ui/choices.module.css'
import { FaultMessage } from '../ui/fault-message'
import actions from '../ui/form-actions.module.css'
import question from '../ui/question.module.css'
import { Tag } from '../ui/tag'
import type { ResumeWords } from './resume'

/** Not needed on a first visit. */
const Resume = lazy(() => import('./resume'))

const firstStep = '/check/you'

/** Where the check goes on: at the first open question. Offline it starts from the beginning. */
async function pathOn(): Promise<string> {
	const draft = readDraft()
	if (!draft || Object.keys(draft.facts).length === 0) return firstStep
	return import('@/lib/form/where-to-go-on').then(
		({ whereToGoOn }) => whereToGoOn(draft),
		() => firstStep,
	)
}

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
		readonly hint: string
	}
	readonly options: readonly {
		readonly id: RulesetId
		readonly label: string
		readonly status: RulesetStatus
		readonly tag: string
		readonly second: string
	}[]
}

/** What to check: the rule sets, and whether to go on with answers that are already on this device. */
export function RulesetChoice({ locale, words, texts, options }: Props) {
	const router = useRouter()
	const draft = useDraft()
	useKeepUnsaved()
	const [erased, setErased] = useState(false)
	const [nothingChosen, setNothingChosen] = useState(false)
	const choice = useRef<HTMLFormElement>(null)
	useEarlySubmit(choice)
	const first = useRef<HTMLInputElement>(null)
	const chosen = draft?.rulesets ?? defaultRulesets

	const begin = async (data: FormData) => {
		const rulesets = data.getAll('ruleset').filter(isRulesetId)
		setNothingChosen(rulesets.length === 0)
		if (rulesets.length === 0) {
			first.current?.focus()
			return
		}
		updateDraft({ rulesets }, today())
		router.push(`/${locale}${await pathOn()}`)
	}
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
				key={chosen.join()}
				onSubmit={(event) => {
					event.preventDefault()
					begin(new FormData(event.currentTarget))
				}}
			>
				<fieldset className={nothingChosen ? question.faulty : undefined} aria-describedby="choose-hint">
					<legend>
						<h2>{texts.legend}</h2>
					</legend>
					<p className={question.hint} id="choose-hint">
						{texts.hint}
					</p>
					{nothingChosen && <FaultMessage role="alert">{texts.chooseError}</FaultMessage>}
					<div className={choices.choices}>
						{options.map(({ id, label, status, tag, second }, index) => (
							<ChoiceRow
								key={id}
								ref={index === 0 ? first : undefined}
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
						))}
					</div>
				</fieldset>
				<p className={actions.actions}>
					<button type="submit" className="button" data-action="next">
						{draft ? texts.goOn : texts.begin}
					</button>
				</p>
			</form>
		</>
	)
}
