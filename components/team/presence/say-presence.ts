import type { TeamDeskWords } from '@/components/screening/team/team-desk-words'
import type { Locale } from '@/lib/i18n/locales'
import { type Say, sayList } from '@/lib/i18n/say'
import type { PresencePlace, PresentColleague } from '@/lib/team-api/routes/presence'

type Speech = { readonly locale: Locale; readonly say: Say; readonly text: TeamDeskWords['teamDesk'] }

/** What colleagues do at a candidate, in one sentence. */
export function sayPresence({ locale, say, text }: Speech, colleagues: readonly PresentColleague[]): string {
	const { one, several, both } = text.presence
	const sayOf = (doing: PresencePlace['doing']) => {
		const [name, ...others] = colleagues
			.filter((colleague) => colleague.doing === doing)
			.map((colleague) => colleague.name)
		if (name === undefined) return ''
		if (others.length === 0) return say(one[doing], { name })
		return say(several[doing], { list: sayList(locale, [name, ...others]) })
	}
	const [deciding, looking] = [sayOf('deciding'), sayOf('looking')]
	return deciding && looking ? say(both, { deciding, looking }) : deciding || looking
}
