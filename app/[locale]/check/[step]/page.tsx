import type { Metadata } from 'next'
import { CheckStep } from '@/components/form/steps/check-step'
import type { CheckWords } from '@/components/form/steps/step-layout'
import type { StepWords } from '@/components/form/use-check'
import { PlainOffer } from '@/components/plain/offer'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { fullView } from '@/lib/form/full/view'
import { questionGroupOf } from '@/lib/form/question-groups'
import { questionsIn } from '@/lib/form/questions'
import { quickView } from '@/lib/form/quick/view'
import { type StepId, screenTopicOf, stepIds } from '@/lib/form/screens'
import { situationOf } from '@/lib/form/situation'
import { standingsSoFar } from '@/lib/form/standing-so-far'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'
import type { Words } from '@/lib/words/texts'
import { type Step, steps } from '@/rules/facts'
import { rulesetIds } from '@/rules/rulesets/ids'

type Props = { params: Promise<{ locale: string; step: string }> }

export const dynamicParams = false
export const generateStaticParams = () => stepIds.map((step) => ({ step }))

const read = async (params: Props['params']) => (await params) as { locale: Locale; step: StepId }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { locale, step } = await read(params)
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const { title, lead } = words.steps[screenTopicOf(step)]
	return { title: pageTitle(locale, title, words.site.shell.selfCheck), description: say(lead) }
}

const namesOf = (texts: Words['rulesets']) =>
	Object.fromEntries(rulesetIds.map((id) => [id, { name: texts[id].name }])) as CheckWords['rulesets']

/** The titles of all topics, and the lead of the page's own. */
const headsFor = (topic: Step, texts: Words['steps']) =>
	Object.fromEntries(
		steps.map((step) => [
			step,
			{ title: texts[step].title, ...(step === topic && { lead: texts[step].lead }) },
		]),
	) as StepWords['steps']

export default async function StepPage({ params }: Props) {
	const { locale, step } = await read(params)
	const words = wordsOf(locale)
	const { levels, facts, separators, result } = words
	const {
		answers,
		someoneElse: _someoneElse,
		skill: _skill,
		afterLaw: _afterLaw,
		earlyNews: _earlyNews,
		settledNews: _settledNews,
		endOffer: _endOffer,
		groups,
		...form
	} = words.form
	const start = situationOf(null)
	const questions = questionsIn(screenTopicOf(step))
	const own = Object.fromEntries(questions.map((fact) => [fact, facts[fact]]))
	const ownGroups = Object.fromEntries(
		questions.flatMap((fact) => questionGroupOf(fact) ?? []).map((id) => [id, groups[id]]),
	)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="check" path={`/check/${step}`}>
			<div className="page">
				<PlainOffer locale={locale} step={screenTopicOf(step)} />
				<CheckStep
					locale={locale}
					step={step}
					atStart={{
						quick: quickView(start, { id: step }),
						full: fullView(start),
						standings: standingsSoFar({ ...start, chosen: rulesetIds }),
					}}
					words={{
						form: { ...form, groups: ownGroups, reading: answers.reading },
						levels,
						facts: own,
						steps: headsFor(screenTopicOf(step), words.steps),
						separators,
						rulesets: namesOf(words.rulesets),
						outcomes: result.outcomes,
						count: result.conditions.count,
					}}
				/>
			</div>
		</SiteShell>
	)
}
