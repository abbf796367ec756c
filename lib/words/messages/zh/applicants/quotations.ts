import type { TextShape } from '@/lib/words/types/shape'
import type { quotations as english } from '../../en/applicants/quotations'

/** What Chinese sources say, in plain words, and how the words were read. */
export const quotations: TextShape<typeof english> = {
	title: '原文',
	read: {
		official: '读的是官方页面，最近查看：{date}',
		original: '读的是原文，最近查看：{date}',
		copy: '读的是转载文本，最近查看：{date}',
		quotation: '读的是 {host} 的引文，最近查看：{date}',
	},
	texts: {
		'k-published': {
			'foreign-national': 'K 签证发给来中国的外国青年科技人才。',
			young: '只对持证人的年龄，以及教育背景或工作经历有具体要求。',
			'talent-route':
				'发给两类外国青年科技人才：一类毕业于境内外知名高校或科研机构的科学、技术、工程、数学专业，并取得学士及以上学位；另一类在这些机构从事相关专业的教学或科研。',
			proof: '申请 K 签证，要符合中国主管部门对外国青年科技人才规定的条件和要求，并提交证明材料。',
			'fitting-activity': '入境后可以参加教育、科技、文化等方面的交流，也可以创业、从事商务活动。',
			'no-employer-needed': '不需要国内有用人单位聘用，也不需要国内单位出邀请函。',
			'no-work-permit': '外国人没有工作许可和工作类居留证件，任何单位和个人都不能聘用。',
		},
	},
}
