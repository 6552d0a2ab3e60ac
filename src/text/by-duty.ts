/** 按职责分工, 依各自职责共同: the words by which units share a task, in front of what they do. */
export const BY_DUTY = '(?:[依按]照?(?:各自)?职责(?:分工)?(?:分别|共同)?)';
