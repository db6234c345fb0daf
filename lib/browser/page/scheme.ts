/** Below this share of full brightness a background counts as dark. */
const DARK_BELOW = 0.4;

/**
 * Whether the page itself is light or dark: chips follow the page, not the system, because a dark chip on a white
 * page is what the seller would notice first. A page that paints no background is light.
 */
export function pageScheme(document: Document): 'light' | 'dark' {
  const view = document.defaultView;
  if (!view) return 'light';
  for (const element of [document.body, document.documentElement]) {
    const brightness = element && brightnessOf(view.getComputedStyle(element).backgroundColor);
    if (typeof brightness === 'number') return brightness < DARK_BELOW ? 'dark' : 'light';
  }
  return 'light';
}

/** 0 (black) to 1 (white) of a computed colour; null when nothing is painted. */
function brightnessOf(colour: string): number | null {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
