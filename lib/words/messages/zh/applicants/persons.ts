import type { TextShape } from '@/lib/words/types/shape'
import type { persons as english } from '../../en/applicants/persons'

export const persons: TextShape<typeof english> = {
	bases: {
		'k-published': {
			graduate:
				'29 周岁的工程师，硕士毕业于知名高校。仅在本表中假定以下内容已公布：年龄 18 至 45 周岁，以及知名高校及科研机构名单。',
			researcher:
				'知名科研机构的研究人员，没有学位。仅在本表中假定以下内容已公布：年龄 18 至 45 周岁，以及知名高校及科研机构名单。',
		},
		article: {
			engineer: '来自尼日利亚的工程师，持有书面录用通知，为尼日利亚和加纳市场做设计。',
			manager: '来自巴西的管理人员，持有批发企业的书面录用通知，面向巴西市场，凭亲身经历了解当地买家。',
			technician: '技术人员，学士学位，通过学习了解当地买家；其余与上面的工程师相同。',
		},
		'work-permit': {
			'by-degree': '积分不高（40 分），但有学士学位和两年工作经验。',
			'by-60-points': '正好 60 分，只有职业资格证书。',
			'by-85-points': '正好 85 分，硕士学位。',
		},
		h1b: {
			graduate: '硕士学位，专业与工作相关，报酬高于同类人员。',
			practitioner: '没有学位，但有十二年相关工作经验。',
		},
	},
	why: {
		'all-met': '所有条件都符合。',
		'not-enough': '“{label}：{answer}”不符合这项条件。',
		enough: '“{label}：{answer}”同样符合这项条件。',
		'settles-nothing': '“{label}：{answer}”不足以判断。',
		'not-sure': '“{label}”没有回答，其他回答不足以判断。',
		at: '{label}：{answer}，正好在界限上。',
		below: '{label}：{answer}，略低于界限（{limit}）。',
		above: '{label}：{answer}，略高于界限（{limit}）。',
		'not-published': '没有{parameter}，就无法判断是否符合这项条件。',
		'points-enough': '{label}：{answer}。{points, plural, other {总分 # 分}}，刚好够。',
		'points-short': '{label}：{answer}。{needed, plural, other {离所需的 # 分}}差一分。',
		'points-open': '“{label}”没有回答：总分在 {low, number} 分{high, plural, other {到 # 分}}之间。',
		'other-way': '通过另一条途径符合：“{label}：{answer}”。',
		'no-way': '“{label}：{answer}”，没有一条途径走得通。',
		'one-entry': '{label}：{answer}。其中一项就足以决定结果。',
		'never-decides': '“{label}：{answer}”不符合这项条件，但这项条件不会决定结果。',
	},
}
