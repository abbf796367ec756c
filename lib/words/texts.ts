import type { en } from './messages/en'
import type { FactMessages, RuleMessages } from './types/message-types'
import type { Compiled, Shape } from './types/shape'

/** All texts of one language: of facts and rules those that the compiler asks for, and else those that there are in English. */
export type Texts = FactMessages & RuleMessages & Shape<Omit<typeof en, keyof (FactMessages & RuleMessages)>>

/** All words of one language, ready to be said. */
export type Words = Compiled<Texts>
