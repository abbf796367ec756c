import { type FactId, facts as factList } from '@/rules/facts'

/** The path to the question of a fact. */
export const questionPath = (fact: FactId): string => `/check/${factList[fact].step}#field-${fact}`
