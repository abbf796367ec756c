import { type Locale, locales } from '@/lib/i18n/locales'
import type { Say } from '@/lib/i18n/say'
import { type ExchangeState, isLastStage } from '@/lib/screening/desk/exchange-state'
import type { TeamDeskWords } from './team-desk-words'

/** What the save line shows. */
export type SavingState = keyof TeamDeskWords['teamDesk']['saving']['more']

/** How much of a list is there while the rest is loaded; null once all is. */
type Loaded = { readonly done: number; readonly total: number } | null

/** Which of several true statements to show. */
export function savingStateOf(
	{ stage, waiting, refused, sentAt, isKept }: ExchangeState,
	loaded: Loaded = null,
): SavingState {
	if (isLastStage(stage) || stage === 'paused') return 'ended'
	if (refused > 0) return 'refused'
	if (!isKept && waiting > 0) return 'notKept'
	if (stage === 'away' || stage === 'full') return stage
	if (stage === 'offline') return 'offline'
	if (loaded) return 'loading'
	if (waiting > 0) return 'waiting'
	return sentAt === null ? 'saved' : 'sent'
}

/** A time of the day, in the device's time zone. */
const sayTime = (locale: Locale, at: string): string =>
	new Intl.DateTimeFormat(locales[locale].formats, { timeStyle: 'short' }).format(new Date(at))

/** The status of the exchange, in a few words. */
export function sayExchange(
	{
		locale,
		say,
		text,
	}: { readonly locale: Locale; readonly say: Say; readonly text: TeamDeskWords['teamDesk'] },
	state: ExchangeState,
	loaded: Loaded = null,
): string {
	const { saving } = text
	const { waiting: count, refused, sentAt, since } = state
	const time = sayTime(locale, since ?? new Date().toISOString())
	switch (savingStateOf(state, loaded)) {
		case 'ended':
			return say(saving.ended, { count })
		case 'refused':
			return say(saving.refused, { count: refused })
		case 'notKept':
			return say(saving.notKept, { count })
		case 'away':
		case 'full':
			return say(saving[savingStateOf(state) === 'full' ? 'full' : 'away'], { time, count })
		case 'offline':
			return count > 0 ? say(saving.offlineWaiting, { time, count }) : say(saving.offline, { time })
		case 'loading':
			return say(saving.loading, loaded ?? { done: 0, total: 0 })
		case 'waiting':
			return say(saving.waiting, { count })
		case 'sent':
			return say(saving.sent, { time: sayTime(locale, sentAt ?? '') })
		case 'saved':
			return say(saving.saved)
	}
}
