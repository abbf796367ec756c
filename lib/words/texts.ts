import type { en } from './messages/en'
import type { FactMessages, OperatorMessages, RuleMessages } from './types/message-types'
import type { Compiled, Shape } from './types/shape'

/** The texts that follow from the facts and the rule sets. */
type RuleTexts = FactMessages & RuleMessages & { readonly operators: OperatorMessages }

/** All texts of one language: of facts and rules those that the compiler asks for, and else those that there are in English. */
export type Texts = RuleTexts & Shape<Omit<typeof en, keyof RuleTexts>>

/** All words of one language, ready to be said. */
export type Words = Compiled<Texts>
