import type { en } from './messages/en'
import type { FactMessages, OperatorMessages, RuleMessages } from './types/message-types'
import type { CompiledTexts, TextShape } from './types/shape'

/** The texts that the facts and the rule sets require. */
type RuleTexts = FactMessages & RuleMessages & { readonly operators: OperatorMessages }

/**
 * All texts of one language: for facts and rules those that the compiler requires, and otherwise those that exist in
 * English.
 */
export type Texts = RuleTexts & TextShape<Omit<typeof en, keyof RuleTexts>>

/** All words of one language, compiled. */
export type Words = CompiledTexts<Texts>
