/** Verbs behind which whoever is named acts himself: 督促商场自查. A closed class of the grammar (兼语), as official language has it. */
export const PIVOTS = '组织|督促|敦促|督导|指导|引导|要求|责令|安排|推动|支持|鼓励|协助|帮助|确保';
