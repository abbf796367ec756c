import type { Writing } from '../everyday-words'

/** How words for industries and jobs are written in Chinese. */
export const writing: Writing = {
	fillers:
		'有限公司|公司|集团|企业|行业|产业|工厂|厂家|厂商|厂|制造业|制造|生产|领域|相关|从事|主要|我们|高级|资深|初级|实习|做|搞|卖|的|类'.split(
			'|',
		),
	endings: [],
	head: 'last',
}
