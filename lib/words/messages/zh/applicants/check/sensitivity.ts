import type { TextShape } from '@/lib/words/types/shape'
import type { sensitivity as english } from '../../../en/applicants/check/sensitivity'

export const sensitivity: TextShape<typeof english> = {
	sensitivity: {
		title: '如果官方明确了',
		today: '{date}的规则：没有在官方文本中找到数字',
		limits: {
			maxAge: {
				from: '年龄上限只要不低于 {limit} 周岁，您都符合年龄条件。',
				upTo: '只有年龄上限不超过 {limit} 周岁时，您才符合年龄条件。',
				always: '无论年龄上限是多少，您都符合年龄条件。',
				never: '无论年龄上限是多少，您都不符合年龄条件。',
			},
			minAge: {
				from: '只有年龄下限不低于 {limit} 周岁时，您才符合。',
				upTo: '年龄下限只要不高于 {limit} 周岁，您同样符合。',
				always: '无论年龄下限是多少，您同样符合。',
				never: '无论年龄下限是多少，您都不符合。',
			},
		},
		only: '只有主管部门给出的数字才算数。在此之前，这项条件仍待官方明确。',
		list: '如果主管部门公布知名高校及科研机构名单，您的机构也在名单上，您就符合这项条件：“{condition}”。',
		own: '您 {value} 周岁，正好在界线上',
		bar: { unmet: '{to} 及以下：不符合', met: '{from} 及以上：符合' },
		claim: '流传的说法，没有官方依据',
		claimShort: '说法',
		none: '不设上限',
		yours: '这项条件',
		who: '谁这样说',
		claims: {
			'35': '一些网页：“不满 35 或 40 周岁”，并注明是猜测',
			'40': '同一猜测；也是另一个人才项目的年龄上限',
			'45': '媒体和网页：“18 至 45 周岁”；也是另一个人才项目的年龄上限',
			none: '误读英文报道中“Bar”一词的媒体',
		},
		lookedFor: '最近一次查找官方数字：{date}。',
		more: '流传但没有官方依据的说法',
	},
}
