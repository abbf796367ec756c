import type { Metadata } from 'next'
import type { NewsWords } from '@/components/form/early-news'
import { CheckStep } from '@/components/form/steps/check-step'
import { PlainOffer } from '@/components/plain/offer'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { planFor } from '@/lib/form/plan'
import { questionsIn } from '@/lib/form/questions'
import { quickView } from '@/lib/form/quick/view'
import { type StepId, stepIds, topicOf } from '@/lib/form/screens'
import { situationOf } from '@/lib/form/situation'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'
import type { Words } from '@/lib/words/texts'

type Props = { params: Promise<{ locale: string; step: string }> }

export const dynamicParams = false
export const generateStaticParams = () => stepIds.map((step) => ({ step }))

const read = async (params: Props['params']) => (await params) as { locale: Locale; step: StepId }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { locale, step } = await read(params)
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const { title, lead } = words.steps[topicOf(step)]
	return { title: pageTitle(locale, title, words.site.shell.selfCheck), description: say(lead) }
}

/** The parts of the rule sets' words that early news needs. */
const newsWords = (texts: Words['rulesets']) =>
	Object.fromEntries(
		Object.entries(texts).map(([id, { name, criteria }]) => [id, { name, criteria }]),
	) as NewsWords['rulesets']

export default async function StepPage({ params }: Props) {
	const { locale, step } = await read(params)
	const { form, levels, facts, steps: stepWords, rulesets, separators, statuses } = wordsOf(locale)
	const start = situationOf(null)
	const own = Object.fromEntries(questionsIn(topicOf(step)).map((fact) => [fact, facts[fact]]))
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="check" path={`/check/${step}`}>
			<div className="page">
				<PlainOffer locale={locale} step={topicOf(step)} />
				<CheckStep
					locale={locale}
					step={step}
					atStart={{ quick: quickView(start, { id: step }), full: planFor(start) }}
					words={{
						form,
						levels,
						facts: own,
						steps: stepWords,
						separators,
						statuses,
						rulesets: newsWords(rulesets),
					}}
				/>
			</div>
		</SiteShell>
	)
}
