import type { TextShape } from '@/lib/words/types/shape'
import type { terms as english } from '../../en/applicants/terms'

export const terms: TextShape<typeof english> = {
	title: '用语',
	lead: '本站的这些用语，每个只有一个意思。',
	all: '全部 {count, plural, other {# 个}}用语',
	close: '关闭',
	chinese: '正式用语',
	list: {
		'k-visa': {
			name: 'K 签证',
			meaning: '发给外国青年科技人才的一种普通签证，自2025年10月1日起施行。',
		},
		'r-visa': {
			name: 'R 签证',
			meaning:
				'发给外国高层次人才的签证。由境内邀请单位申请确认函，并须达到工作许可的 <class>A 类</class>标准。',
		},
		'z-visa': {
			name: 'Z 签证',
			meaning: '入境从事有报酬的工作所用的签证。先由用人单位申请《外国人工作许可通知》。',
		},
		'work-permit': {
			name: '工作许可',
			meaning: '在中国从事有报酬的工作，无论持何种签证都须取得。由用人单位申请。',
		},
		'residence-permit': {
			name: '居留证件',
			meaning: '入境后在中国居留的凭证。从事有报酬的工作，须是工作类居留证件。',
		},
		class: {
			name: 'A 类、B 类、C 类',
			meaning: '工作许可分三类：A 类发给外国高端人才，B 类发给外国专业人才，C 类发给其他外国人员。',
		},
		points: {
			name: '积分',
			meaning:
				'工作许可按年薪、学历、工作年限、年龄、中文水平等计分，满分 120 分。A 类须 85 分，B 类须 60 分。',
		},
		'well-known': {
			name: '知名高校或科研机构',
			meaning: '主管部门认定为知名的高校或科研机构。规定用了“知名”一词，但我们没有找到官方名单。',
		},
		'job-offer': {
			name: '录用通知',
			meaning: '用人单位答应录用您的通知。口头通知不足以判断，要有书面通知。',
		},
		authority: {
			name: '主管部门',
			meaning: '决定签证和许可的机关。入境前是使领馆；在中国境内，可以拨打 12367 或 12333 咨询。',
		},
		'published-rule': {
			name: '已公布的规定',
			meaning:
				'国务院令第 814 号，以及说明这项规定的<official-qa>官方答问</official-qa>。关于 K 签证，我们没有找到其他法律文件。',
		},
		'article-model': {
			name: '文章设想的标准',
			meaning: '规定出台之前，一篇文章对 K 签证的设想。它是个人观点，不是法律。',
		},
		'official-qa': {
			name: '官方答问',
			meaning: '2025年8月14日的答问，由四个主管部门说明 K 签证。我们是从媒体报道中读到的。',
		},
		'official-basis': {
			name: '官方依据',
			meaning: '能够支持一种说法的官方文本。没有找到的，我们会写明；没有找到，不等于不存在。',
		},
		condition: { name: '条件', meaning: '符合一项规定所必须具备的，例如学位。' },
		supporting: { name: '优势条件', meaning: '只体现优势的条件，不改变结果。' },
		'not-met': { name: '不符合', meaning: '按您的回答，这项条件不成立。' },
		unknown: {
			name: '待确认',
			meaning: '目前既不能说符合，也不能说不符合：还缺回答，或者回答不足以判断。',
		},
		'not-settled': {
			name: '待官方明确',
			meaning:
				'在我们找到的文本里，主管部门没有写明这项条件的具体要求，例如年龄限制。目前谁也无法回答，但绝不算作“否”。',
		},
		'not-yet-clear': {
			name: '结果待定',
			meaning: '决定结果的条件里，还有待确认或待官方明确的。',
		},
	},
	unlike: {
		'k-visa': '不同于<work-permit>工作许可</work-permit>：我们没有找到只凭 K 签证就可以工作的文本。',
		'z-visa': '不同于<work-permit>工作许可</work-permit>，工作许可也须取得。',
		'work-permit': '不同于<residence-permit>居留证件</residence-permit>：从事有报酬的工作，两者都须取得。',
		'published-rule': '不同于<article-model>文章设想的标准</article-model>，那只是个人观点。',
		'not-met': '不同于<unknown>待确认</unknown>，待确认绝不算作“否”。',
		unknown: '不同于<not-settled>待官方明确</not-settled>，那时您怎样回答都不能确定。',
		'not-settled': '不同于<unknown>待确认</unknown>，待确认是还缺您的回答。',
		'not-yet-clear': '不同于<not-met>不符合</not-met>：两种结果都还可能。',
	},
}
