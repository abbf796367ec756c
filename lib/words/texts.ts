import type { about } from './messages/en/about'
import type { accessibility } from './messages/en/accessibility'
import type { form } from './messages/en/form'
import type { handoff } from './messages/en/handoff'
import type { offline } from './messages/en/offline'
import type { plain } from './messages/en/plain'
import type { privacy } from './messages/en/privacy'
import type { result } from './messages/en/result'
import type { screen } from './messages/en/screen'
import type { site } from './messages/en/site'
import type { FactMessages, RuleMessages } from './types/message-types'
import type { Compiled, Shape } from './types/shape'

/** All texts of one language. */
export type Texts = FactMessages &
	RuleMessages & {
		readonly site: Shape<typeof site>
		readonly form: Shape<typeof form>
		readonly result: Shape<typeof result>
		readonly about: Shape<typeof about>
		readonly accessibility: Shape<typeof accessibility>
		readonly privacy: Shape<typeof privacy>
		readonly screen: Shape<typeof screen>
		readonly handoff: Shape<typeof handoff>
		readonly offline: Shape<typeof offline>
		readonly plain: Shape<typeof plain>
	}

/** All words of one language, ready to be said. */
export type Words = Compiled<Texts>
