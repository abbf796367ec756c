import type { TextShape } from '@/lib/words/types/shape'
import type { secondLook as english } from '../../../en/applicants/check/second-look'

export const secondLook: TextShape<typeof english> = {
	secondLook: {
		answers: '由这些回答决定',
		lookedAt: '已对照这些回答',
		noAnswer: '相关问题还没有回答。',
		change: '修改',
		answer: '去回答',
		source: '与来源对照',
		notQuoted: '这里没有转录原文。',
		ask: {
			consulate: '咨询受理申请的使领馆',
			authority: '咨询工作许可主管部门（12333）',
			employer: '问用人单位',
			model: '问用人单位',
		},
		noOne: '没有可以咨询的部门：这里只是与美国的规定作对照，在中国不起任何作用。',
		copy: '复制',
		copied: '已复制',
		select: '这里无法自动复制。文字已经选中，请用键盘或菜单复制。',
		notSent: '这里不会发送任何内容。',
		letter: {
			intro: {
				consulate: '您好！想咨询 K 签证（国务院令第 814 号）的问题。',
				authority: '您好！想咨询外国人来华工作许可（A 类、B 类）的问题。',
				employer: '您好！想确认一个与岗位和外国人来华工作许可有关的问题。',
				model: '您好！我拿这个岗位对照了一篇文章设想的标准。它只是作者的个人观点，没有法律效力。',
			},
			condition: '自查中的条件：{statement}',
			source: '来源中的原文：“{text}”',
			facts: '所填的回答：{facts}',
			fact: '{label}：{answer}',
			institution: '高校或科研机构名称：{line}',
			question: {
				met: '请问这样是否符合这项条件？如果不符合，还缺什么？',
				applied: '请问这项条件目前如何掌握？有没有正式公布的数字或名单？',
				right: '请问以上是否属实？如有出入，应当怎样更正？',
			},
		},
	},
}
