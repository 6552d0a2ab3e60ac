/** Words of one character that join others; a closed class of the grammar. Any other character is a word together with a neighbour. */
export const PARTICLES =
  '的和与及或等并地得了着过也都均已还将对向在到于从由以按据为把被就而且则其该各每全本此应须需可宜要能不未无非再又更最很后前内外中上下时';
