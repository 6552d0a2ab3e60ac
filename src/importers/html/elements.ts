/** Elements that say nothing, or nothing of the document: code, controls, navigation, readings of characters. */
export const DROPPED = new Set(
  `script style noscript template head iframe object embed svg canvas audio video select button textarea datalist
   xml nav aside rt rp colgroup map math`.split(/\s+/),
);

/** Elements that stand on lines of their own. */
export const BLOCKS = new Set(
  `address article blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
   h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr
   ul`.split(/\s+/),
);
