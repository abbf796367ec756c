import { wordsOf } from './messages'
import type { Words } from './texts'

/** The questions to ask at a consulate, which are printed in Chinese in every language. For servers. */
export const questionsInChinese = (): Words['result']['paper']['ask'] => wordsOf('zh').result.paper.ask
