import type { Say } from '@/lib/i18n/say'
import type { Device } from '@/lib/team-api/routes/devices'
import type { TeamWords } from '../session/team-words'

/** The name of a device: "Firefox on Linux". */
export function sayDevice(words: TeamWords, say: Say, { browser, system }: Device): string {
	if (browser && system) return say(words.devices.browserOn, { browser, system })
	return browser ?? system ?? say(words.devices.unknown)
}

/** What a device keeps of the list. */
export const sayKeeps = (words: TeamWords, say: Say, { keeps }: Device): string =>
	keeps === 'session' ? say(words.devices.keepsNothing) : say(words.devices.keepsDays, { days: keeps.days })
