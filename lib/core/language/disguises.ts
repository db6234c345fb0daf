/** Letters written as other signs, and letters of other scripts that look Latin. Each is one unit, as the letter is. */
export const DISGUISES: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '¡': 'i',
  '|': 'i',
  '¢': 'c',
  '€': 'e',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '+': 't',
  а: 'a',
  е: 'e',
  о: 'o',
  с: 'c',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  к: 'k',
  т: 't',
  м: 'm',
  н: 'h',
  в: 'b',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  υ: 'u',
};

/** Those that are neither letters nor digits, to stand in a character class. */
export const DISGUISING_SIGNS = Object.keys(DISGUISES)
  .filter((sign) => !/[\p{L}\d]/u.test(sign))
  .join('');
