/** Another number as this label would print it: （三） and 2 → （二）. */
export function relabel(label: string, number: number): string {
  if (/[〇零一二三四五六七八九十百]/.test(label))
    return label.replace(/[〇零一二三四五六七八九十百]+/, chinese(number));
  // Of 1.3 the last part counts.
  return /\d/.test(label) ? label.replace(/\d+(?=\D*$)/, `${number}`) : `${number}`;
}

function chinese(number: number): string {
  const digits = '〇一二三四五六七八九';
  if (number > 99) return `${number}`;
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return head + (ones > 0 || tens === 0 ? digits[ones] : '');
}
