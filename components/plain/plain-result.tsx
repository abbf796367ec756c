import { PlainQuestions } from '@/components/ask-employer/plain-questions'
import { hasOffer } from '@/lib/best-way/best-way'
import { today } from '@/lib/day/today'
import { statementOf } from '@/lib/explain/criterion-words'
import { summaryBeside } from '@/lib/lazy-words/paper'
import { secondLookWords } from '@/lib/lazy-words/second-look'
import type { PlainContext } from '@/lib/plain/context'
import { type FactId, factIds } from '@/rules/facts'
import { checkAll } from '../result/checked/check-all'
import type { ResultContext } from '../result/checked/context'
import { QuickNote } from '../result/quick-note'
import { resultWords } from '../result/result-words'
import { DoubtFrame } from '../result/second-look/doubt-frame'
import { DoubtPanel } from '../result/second-look/doubt-panel'
import { ResultSheet } from '../result/sheet/result-sheet'
import { Carried } from './carried'
import { formId, GoButton } from './go-button'

/** The result, computed on the server for this request and stored nowhere. */
export function PlainResult(context: PlainContext) {
	const { locale, words, say, names, chineseNames, view } = context
	const late = secondLookWords(locale)
	const besides = summaryBeside(locale)
	const all = checkAll(view.facts, view.chosen, today('Asia/Shanghai'))
	const result: ResultContext = {
		speech: { locale, words, countries: names.countryNames, languages: names.languageNames },
		words: resultWords(locale, words),
		say,
		facts: view.facts,
		askEmployer: hasOffer(view.facts) && (
			<div id="ask-employer">
				<PlainQuestions
					words={words}
					say={say}
					shown={all.filter(({ chosen }) => chosen)}
					facts={view.facts}
				/>
			</div>
		),
		unsure: new Set(factIds.filter((fact) => view.known[fact] === null)),
		linkTo: (fact: FactId, text: string) => (
			<GoButton go={`change.${fact}`} className="link">
				{text}
			</GoButton>
		),
		doubt: (checked, criterion) => (
			<DoubtFrame
				words={result.words}
				say={say}
				statement={say(statementOf(words, checked.id, criterion.id))}
			>
				<DoubtPanel
					{...result}
					{...{ checked, criterion, late, chineseNames }}
					change={(fact, { text, name }) => (
						<GoButton go={`change.${fact}`} className="link" aria-label={name}>
							{text}
						</GoButton>
					)}
				/>
			</DoubtFrame>
		),
	}
	return (
		<>
			<form id={formId} method="post" action={`/${locale}/plain`}>
				<Carried {...context} />
			</form>
			<ResultSheet
				context={result}
				all={all}
				addLink={(id, { label, name }) => (
					<GoButton go={`add.${id}`} className="link" aria-label={name}>
						{label}
					</GoButton>
				)}
				rest={
					view.way === 'quick' && (
						<QuickNote
							{...result}
							all={all}
							rest={(label) => (
								<GoButton go="everything" className="link">
									{label}
								</GoButton>
							)}
						/>
					)
				}
				paper={{
					chinese: besides && chineseNames && { words: besides, names: chineseNames },
				}}
				actions={
					<>
						<GoButton go="answers" className="button" data-action="back">
							{say(words.result.change)}
						</GoButton>
						<a className="button second" href={`/${locale}/plain`}>
							{say(words.plain.startOver)}
						</a>
						<GoButton go="other-answers" className="link">
							{say(words.lookFurther.otherAnswers.title)}
						</GoButton>
						<GoButton go="routes" className="link">
							{say(words.routes.title)}
						</GoButton>
						{result.askEmployer}
						<p className="quiet small">
							{say(words.plain.print)} <a href={`/${locale}/privacy#plain`}>{say(words.plain.travel)}</a>
						</p>
					</>
				}
			/>
		</>
	)
}
