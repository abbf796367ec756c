import type { Metadata } from 'next'
import { CheckStep } from '@/components/form/steps/check-step'
import { checkWords } from '@/components/form/steps/check-words'
import { PlainOffer } from '@/components/plain/offer'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { fullView } from '@/lib/form/full/view'
import { quickView } from '@/lib/form/quick/view'
import { type StepId, screenTopicOf, stepIds } from '@/lib/form/screens'
import { situationOf } from '@/lib/form/situation'
import { standingsSoFar } from '@/lib/form/standing-so-far'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'
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

export default async function StepPage({ params }: Props) {
	const { locale, step } = await read(params)
	const topic = screenTopicOf(step)
	const start = situationOf(null)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="check" path={`/check/${step}`}>
			<div className="page">
				<PlainOffer locale={locale} step={topic} />
				<CheckStep
					locale={locale}
					step={step}
					atStart={{
						quick: quickView(start, { id: step }),
						full: fullView(start),
						standings: standingsSoFar({ ...start, chosen: rulesetIds }),
					}}
					words={checkWords(topic, wordsOf(locale))}
				/>
			</div>
		</SiteShell>
	)
}
